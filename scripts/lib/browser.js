/** A browser for the tests, and the driver of the same version. */
import { existsSync } from "node:fs";
import { installDebianPackages } from "./debian.js";
import { CannotBeHad, output } from "./run.js";

const CHROMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROME_ON_A_MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A Chromium or Chrome. @returns {string} its program */
export function ensureChrome() {
  return ensure(() => process.env.CHROME_PATH ?? firstProgram(CHROMES) ?? onAMac(), "Chromium");
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

function onAMac() {
  return existsSync(CHROME_ON_A_MAC) ? CHROME_ON_A_MAC : null;
}

/** @param {string[]} names */
function firstProgram(names) {
  for (const name of names) {
    const file = output("sh", ["-c", `command -v ${name}`]);
    if (file) return file;
  }
  return null;
}
