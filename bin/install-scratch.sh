#!/usr/bin/env bash
# Makes a scratch org with Seatwise in it: creates, deploys, assigns, adds sample partners, opens.
# A Dev Hub must be authorized: sf org login web --set-default-dev-hub
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
  cat <<'TEXT'
bin/install-scratch.sh [--alias NAME] [--days N] [--no-sample] [--no-open]

  --alias NAME   of the scratch org; seatwise where none is given
  --days N       that it lives, 1 to 30; 7 where none is given
  --no-sample    without partner accounts, contacts and users
  --no-open      without opening it in the browser
TEXT
}

alias=seatwise days=7 sample=yes open=yes
while [ $# -gt 0 ]; do
  case $1 in
    --alias) alias=${2:?--alias needs a name}; shift ;;
    --days) days=${2:?--days needs a number}; shift ;;
    --no-sample) sample=no ;;
    --no-open) open=no ;;
    -h | --help) usage; exit ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done

if ! command -v sf > /dev/null; then
  echo "Salesforce CLI (sf) is needed: npm install --global @salesforce/cli" >&2
  exit 1
fi

step() {
  printf '\n== %s\n' "$1"
}

step "Creating the scratch org $alias, for $days days"
sf org create scratch --definition-file config/project-scratch-def.json \
  --alias "$alias" --duration-days "$days" --set-default --wait 15

step "Deploying"
sf project deploy start --source-dir force-app --target-org "$alias" --wait 30

step "Deploying German"
sf project deploy start --source-dir languages/de --target-org "$alias" --wait 15 ||
  echo "German could not be deployed: the org speaks English. Everything else goes on." >&2

step "Assigning Seatwise Admin to you"
sf org assign permset --name Seatwise_Admin --target-org "$alias"

if [ "$sample" = yes ]; then
  # One transaction each: users and roles may not be written beside accounts.
  for part in role accounts users policy; do
    step "Sample data: $part"
    # A long log, and of interest only where something went wrong.
    log=$(sf apex run --file "bin/apex/sample/$part.apex" --target-org "$alias") || {
      code=$?
      printf '%s\n' "$log" >&2
      exit "$code"
    }
  done
fi

if [ "$open" = yes ]; then
  step "Opening Seatwise"
  sf org open --path lightning/n/Seatwise_Console --target-org "$alias"
fi

cat <<TEXT

Done. The org $alias is yours for $days days; delete it before with
  sf org delete scratch --target-org $alias
What only an org can prove: bin/verify-org.sh --target-org $alias
TEXT
