/** A browser for the tests, and the driver of the same version. */
import { existsSync } from "node:fs";
import { installDebianPackages } from "./debian.js";
import { CannotBeHad, output } from "./run.js";

const CHROMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROME_ON_A_MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** @typedef {{ chrome: string, chromedriver: string }} Browser */

/** @returns {Browser} */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  installDebianPackages(["chromium", "chromium-driver"]);
  const installed = findBrowser();
  if (!installed) throw new CannotBeHad("Chromium and its ChromeDriver are missing");
  return installed;
}

/** @returns {Browser | null} */
function findBrowser() {
  const chrome = process.env.CHROME_PATH ?? firstProgram(CHROMES) ?? onAMac();
  const chromedriver = process.env.CHROMEDRIVER ?? firstProgram(["chromedriver"]);
  return chrome && chromedriver ? { chrome, chromedriver } : null;
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
