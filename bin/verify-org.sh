#!/usr/bin/env bash
# Proves in an org what only an org can prove, and prints a report (Markdown).
# It asks before every step that writes; users are touched only where one is named and you agree.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
  cat <<'TEXT'
bin/verify-org.sh --target-org ORG [--validate] [--partner USERNAME] [--report FILE]

  --target-org ORG     alias or username of an authorized org: a scratch org or a sandbox
  --validate           deploys nothing: Salesforce checks the deployment and runs the tests
  --partner USERNAME   an active partner user of a test account, whose mail you can read:
                       gets two mails, loses the seat and gets it back
  --report FILE        writes the report to a file too

Answers to its questions are read from standard input; whatever is not answered is not done.
SEATWISE_WAIT=SECONDS waits that long between two looks at a job; 10 where it is not set.
TEXT
}

org='' partner='' report='' validate=no
while [ $# -gt 0 ]; do
  case $1 in
    --target-org) org=${2:?--target-org needs an org}; shift ;;
    --partner) partner=${2:?--partner needs a username}; shift ;;
    --report) report=${2:?--report needs a file}; shift ;;
    --validate) validate=yes ;;
    -h | --help) usage; exit ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done
if [ -z "$org" ]; then
  usage >&2
  exit 2
fi
# It becomes part of a script.
if [[ -n $partner && ! $partner =~ ^[A-Za-z0-9._+@-]+$ ]]; then
  echo "$partner is no username." >&2
  exit 2
fi
for program in sf node; do
  if ! command -v "$program" > /dev/null; then
    echo "$program is needed." >&2
    exit 1
  fi
done

looks=60
table=''
failed=0
verdict='' detail=''
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# record WHAT: notes the verdict and its detail.
record() {
  table+="| $1 | $verdict | $detail |"$'\n'
  printf '%-10s %s: %s\n' "$verdict" "$1" "$detail" >&2
  if [ "$verdict" = fail ]; then
    failed=$((failed + 1))
  fi
}

# not_tried WHAT WHY
not_tried() {
  verdict='not tried' detail=$2
  record "$1"
}

# ask KIND COMMAND…: runs Salesforce CLI and reads its answer.
ask() {
  local kind=$1 json line
  shift
  # A refusal is told in the answer.
  json=$(sf "$@" --target-org "$org" --json < /dev/null) || true
  line=$(node scripts/org/answer.js "$kind" <<< "$json")
  verdict=${line%%$'\t'*} detail=${line#*$'\t'}
}

# apex SCRIPT: runs one of bin/apex/verify.
apex() {
  sed "s/{{partner}}/$partner/g" "bin/apex/verify/$1.apex" > "$scratch/$1.apex"
  ask apex apex run --file "$scratch/$1.apex"
}

# outcome SCRIPT: looks until a job has ended.
outcome() {
  local look
  for ((look = 0; look < looks; look++)); do
    apex "$1"
    if [ "$verdict" != waiting ]; then
      return
    fi
    sleep "${SEATWISE_WAIT:-10}"
  done
  verdict=fail
}

# agreed QUESTION
agreed() {
  local answer=''
  printf '\n%s [y/N] ' "$1" >&2
  read -r answer || true
  [[ $answer == [yY]* ]]
}

# seen WHAT QUESTION: what only a person can see.
seen() {
  local answer=''
  printf '\n%s\n[y = yes, n = no, anything else = not tried] ' "$2" >&2
  read -r answer || true
  case $answer in
    [yY]*) verdict=pass detail='Seen.' ;;
    [nN]*) verdict=fail detail='Seen, and not so.' ;;
    *) verdict='not tried' detail='Nobody looked.' ;;
  esac
  record "$1"
}

# The project's own tests, as flags: those of the rest of the org are not ours to judge.
flags_of_tests() {
  local file
  for file in force-app/main/*/classes/*_Tests.cls; do
    printf '%s\n%s\n' "$1" "$(basename "$file" .cls)"
  done
}

print_report() {
  cat <<TEXT
# Seatwise in $org

$(date -u +%Y-%m-%d), commit $(git rev-parse --short HEAD 2> /dev/null || echo unknown)

| what | result | detail |
| ---- | ------ | ------ |
${table}
Failed: $failed
TEXT
}

finish() {
  print_report
  if [ -n "$report" ]; then
    print_report > "$report"
  fi
  if [ "$failed" -gt 0 ]; then
    exit 1
  fi
  exit 0
}

ask org org display
record 'The org answers'
if [ "$verdict" != pass ]; then
  finish
fi

tests=()
if [ "$validate" = yes ]; then
  while IFS= read -r flag; do tests+=("$flag"); done < <(flags_of_tests --tests)
  ask deploy project deploy start --source-dir force-app --wait 60 --dry-run \
    --test-level RunSpecifiedTests "${tests[@]}"
  record 'Deployment and Apex tests (validated)'
  not_tried 'Everything else' 'Nothing was deployed.'
  finish
fi

if ! agreed "Deploy Seatwise to $org?"; then
  not_tried 'Deployment' 'You did not agree.'
  finish
fi
ask deploy project deploy start --source-dir force-app --wait 60
record 'Deployment'
if [ "$verdict" != pass ]; then
  finish
fi

apex seats
record 'Free seats, for the tests: five of a partner licence, three of Salesforce'
if [ "$verdict" = pass ]; then
  while IFS= read -r flag; do tests+=("$flag"); done < <(flags_of_tests --class-names)
  ask tests apex run test --code-coverage --result-format json --wait 60 "${tests[@]}"
  record 'Apex tests, with coverage'
else
  not_tried 'Apex tests, with coverage' 'They need free seats.'
fi

if agreed "Assign the permission set Seatwise Admin to yourself in $org? All that follows needs it."; then
  ask plain org assign permset --name Seatwise_Admin
  record 'Permission set assigned'
else
  not_tried 'Permission set assigned' 'You did not agree.'
fi

apex policies
record 'Policies name profiles of this org'
apex console
record 'Context and population, in user mode'
apex lock
record 'FOR UPDATE on User'
apex logins
record 'UserPermissionAccess, and LoginHistory'
apex notices
record 'Sender, templates, deliverability'

if agreed 'Start a run in Preview? It changes no user; it leaves a record and mails its summary to the admins.'; then
  apex preview
  if [ "$verdict" = pass ]; then
    outcome previewDone
  fi
  record 'A run in Preview, as a batch'
else
  not_tried 'A run in Preview, as a batch' 'You did not agree.'
fi

if agreed 'Deploy the first policy as it is, from Apex? It leaves an entry in the log.'; then
  apex policy
  if [ "$verdict" = pass ]; then
    outcome policyDone
  fi
  record 'Metadata deployment, its callback, and the log by platform event'
else
  not_tried 'Metadata deployment, its callback, and the log by platform event' 'You did not agree.'
fi

if [ -z "$partner" ]; then
  not_tried 'A mail to a partner user' 'No --partner was named.'
  not_tried 'A deactivation and its way back' 'No --partner was named.'
else
  if agreed "Send $partner a first warning?"; then
    ask mails org list limits
    before=$detail
    apex mail
    record 'A mail to a partner user'
    ask mails org list limits
    detail="before the mail: $before; after it: $detail"
    record 'Whether it counts against the mails of the day'
  else
    not_tried 'A mail to a partner user' 'You did not agree.'
  fi
  if agreed "Deactivate $partner, with a mail, and reactivate at once? Afterwards the stage is Active, on hold for the grace of the policy, and the log has a reactivation."; then
    apex deactivate
    record 'A deactivation, its mail in the same transaction'
    if [ "$verdict" = pass ]; then
      apex reactivate
      if [ "$verdict" = pass ]; then
        outcome reactivateDone
      fi
      record 'The way back, and its entry'
      if [ "$verdict" != pass ]; then
        echo "$partner may still be switched off: activate the user in Setup, Users." >&2
      fi
    fi
  else
    not_tried 'A deactivation and its way back' 'You did not agree.'
  fi
  seen 'The mails arrived' "Did the mails to $partner arrive, the one after the deactivation too?"
fi

seen 'WebAssembly under Lightning Web Security' \
  'Setup, Session Settings: Lightning Web Security is on. Open the app Seatwise. Do the tabs Review and Commitment Planner show figures? Each has a module of its own.'
seen 'A policy is tried' 'Tab Policy Lab: is the map of policies drawn?'
seen 'The schedule' 'Tab Runs: schedule the review. Does it show the next run, and Setup, Scheduled Jobs, too?'
seen 'An admin who is no system administrator' \
  'As a user with the permission set Seatwise Admin and no other right: the same number of users, and an act on one works?'

finish
