/** npm's packages: installed once for each lockfile. */
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { CannotBeHad, inRoot, run } from "./run.js";

const lockfile = inRoot("package-lock.json");
const installed = inRoot("node_modules", ".seatwise-lock.json");

/** Makes `node_modules` what the lockfile says. */
export function ensurePackages() {
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lockfile))) return;
  if (!run("npm", ["ci", "--no-fund", "--no-audit", "--ignore-scripts", "--include=dev"])) {
    throw new CannotBeHad("npm could not install the packages of package-lock.json");
  }
  copyFileSync(lockfile, installed);
}
