/** npm's packages: installed once for each lockfile. */
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { CannotBeHad, inRoot, run } from "./run.js";

/** Makes `node_modules` what the lockfile says. */
export function ensurePackages() {
  ensurePackagesOf(".");
}

/** The same for the analysers of Apex, which are large and bring an ESLint of their own. */
export function ensureAnalysers() {
  ensurePackagesOf("tests/analysis");
}

/** @param {string} folder with a lockfile, from the root */
function ensurePackagesOf(folder) {
  const lockfile = inRoot(folder, "package-lock.json");
  const installed = inRoot(folder, "node_modules", ".seatwise-lock.json");
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lockfile))) return;
  const args = ["ci", "--no-fund", "--no-audit", "--ignore-scripts", "--include=dev"];
  if (!run("npm", args, { cwd: inRoot(folder) })) {
    const name = path.posix.join(folder, "package-lock.json");
    throw new CannotBeHad(`npm could not install the packages of ${name}`);
  }
  copyFileSync(lockfile, installed);
}
