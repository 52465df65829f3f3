import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { buildPage } from "../../local-org/build.js";
import { serve } from "../../local-org/server.js";
import { CHROME_ARGUMENTS, findChrome } from "./chrome.js";

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {{ page: Page, byId: (id: string) => import("playwright-core").Locator, screenshot: (name: string) => Promise<void>, picture: (title: string, ids?: string[]) => Promise<void>, expectTrouble: (pattern: RegExp) => void, sandboxed: boolean }} Session
 */

const ROOT = join(import.meta.dirname, "../..");
const SCREENSHOTS = join(ROOT, "dist/screenshots");
/** The documentation's pictures are taken when they are asked for: another machine has other fonts. */
const PICTURES = process.env.SEATWISE_PICTURES ? join(ROOT, "docs/pictures") : SCREENSHOTS;
/** Around what is in a picture, in pixels. */
const MARGIN = 12;
/** The same console twice: as plain modules of the page, and inside Lightning Web Security. */
const VARIANTS = [
  { name: "plain", query: "", sandboxed: false },
  { name: "lws", query: "lws", sandboxed: true },
];
/** The menu of tabs, in every language. */
const MORE = ".slds-tabs_default__overflow-button button";
/** How long the console may take on a busy machine. */
const PATIENCE_MS = 30_000;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {{ url: string, close: () => Promise<void> }} */
let server;

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const { dir } = await buildPage();
  server = await serve({ dir });
  browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_ARGUMENTS });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * Runs a test in both variants on a freshly opened page. An error on the page or its console, or a request to anywhere
 * but the local server, fails it.
 *
 * @param {string} name
 * @param {(session: Session) => Promise<void>} body
 * @param {{ width?: number, height?: number, query?: string }} [options] the window, and what else the address says
 */
export function consoleTest(name, body, { width = 1440, height = 900, query = "" } = {}) {
  for (const variant of VARIANTS) {
    test(`${name} (${variant.name})`, async () => {
      const context = await browser.newContext({ viewport: { width, height }, timezoneId: "UTC" });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      const troubles = watch(page);
      /** @type {RegExp[]} */
      const expected = [];
      const file = `${slug(name)}-${variant.name}`;
      /** @type {Session} */
      const session = {
        page,
        sandboxed: variant.sandboxed,
        byId: (id) => page.locator(`[data-id="${id}"]`),
        expectTrouble: (pattern) => expected.push(pattern),
        screenshot: async (moment) => {
          await page.screenshot({ path: join(SCREENSHOTS, `${file}-${slug(moment)}.png`) });
        },
        picture: async (title, ids = []) => {
          if (variant.sandboxed) return;
          const boxes = await Promise.all(ids.map((id) => session.byId(id).first().boundingBox()));
          const found = boxes.filter((box) => box !== null);
          const clip = found.length > 0 ? around(found) : undefined;
          await page.screenshot({ path: join(PICTURES, `${title}.png`), clip });
        },
      };
      try {
        const asked = [variant.query, query].filter(Boolean).join("&");
        await page.goto(`${server.url}?${asked}`);
        await body(session);
        const unexpected = troubles.filter((text) => !expected.some((known) => known.test(text)));
        assert.deepEqual(unexpected, []);
      } catch (error) {
        await session.screenshot("failed").catch(() => {});
        // What went wrong in the page usually tells why the test failed.
        if (troubles.length > 0) console.error(troubles.join("\n"));
        throw error;
      } finally {
        await context.close();
      }
    });
  }
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** @param {Box[]} boxes @returns {Box} all of them, with a margin */
function around(boxes) {
  const x = Math.min(...boxes.map((box) => box.x)) - MARGIN;
  const y = Math.min(...boxes.map((box) => box.y)) - MARGIN;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN;
  return {
    x: Math.max(0, x),
    y: Math.max(0, y),
    width: right - Math.max(0, x),
    height: bottom - Math.max(0, y),
  };
}

/** @param {Page} page @returns {string[]} grows with whatever should not happen */
function watch(page) {
  /** @type {string[]} */
  const troubles = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`page: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const target = request.url();
    if (!target.startsWith(server.url) && !/^(data|blob|about):/.test(target)) {
      troubles.push(`request to ${target}`);
    }
  });
  return troubles;
}

/** Opens a tab; a narrow window has the last ones in a menu. @param {Session} session @param {string} name */
export async function openTab({ page }, name) {
  const tab = page.getByRole("tab", { name, exact: true });
  if (await tab.isVisible()) {
    await tab.click();
  } else {
    await page.locator(MORE).click();
    await page.getByRole("menuitem", { name }).click();
  }
}

/** Waits until the console has reviewed everybody. @param {Session} session */
export async function untilReviewed({ byId }) {
  await byId("row").first().waitFor();
}

/** @param {string} text */
function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
