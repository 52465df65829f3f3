import { readFileSync } from "node:fs";
import { findChrome as findOnThisMachine } from "../../scripts/lib/browser.js";
import { inRoot } from "../../scripts/lib/run.js";

const webdriver = JSON.parse(readFileSync(inRoot("webdriver.json"), "utf8"));

/** What wasm-pack's tests start the browser with. @type {string[]} */
export const CHROME_ARGUMENTS = webdriver["goog:chromeOptions"].args;

/** @returns {string} the browser of this machine; `CHROME_PATH` comes first */
export function findChrome() {
  const found = findOnThisMachine();
  if (!found) throw new Error("no Chromium or Chrome found: install one or set CHROME_PATH");
  return found;
}
