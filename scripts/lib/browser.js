/** A browser for the tests, and the driver of the same version. */
import { existsSync } from "node:fs";
import path from "node:path";
import { installDebianPackages } from "./debian.js";
import { CannotBeHad } from "./run.js";

const CHROMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ON_A_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The Chromium or Chrome of this machine; `CHROME_PATH` comes first. @returns {string | null} */
export function findChrome() {
  const onAMac = ON_A_MAC.find((program) => existsSync(program));
  return process.env.CHROME_PATH ?? firstProgram(CHROMES) ?? onAMac ?? null;
}

/** A Chromium or Chrome. @returns {string} its program */
export function ensureChrome() {
  return ensure(findChrome, "Chromium");
}

/** The driver of that browser, which wasm-pack's tests need. @returns {string} its program */
export function ensureChromeDriver() {
  ensureChrome();
  return ensure(() => process.env.CHROMEDRIVER ?? firstProgram(["chromedriver"]), "ChromeDriver");
}

/**
 * @param {() => string | null} find
 * @param {string} what
 */
function ensure(find, what) {
  const found = find();
  if (found) return found;
  installDebianPackages(["chromium", "chromium-driver"]);
  const installed = find();
  if (!installed) throw new CannotBeHad(`${what} is missing`);
  return installed;
}

/** @param {string[]} names */
function firstProgram(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const programs = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return programs.find((program) => existsSync(program)) ?? null;
}
