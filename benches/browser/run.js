/**
 * What the core costs in a browser, plainly and inside Lightning Web Security, beside the same work
 * in plain JavaScript; fails where a budget is missed: `node benches/browser/run.js`, or one part
 * of it with `review`, `lab`, `commitment` or `fallback` behind it.
 */
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildPage } from "../../local-org/build.js";
import { compileComponents } from "../../local-org/build/components.js";
import { readProject } from "../../local-org/build/project.js";
import { serve } from "../../local-org/server.js";
import { CHROME_ARGUMENTS, findChrome } from "../../tests/browser/chrome.js";
import { missedCommitmentBudgets, printCommitment } from "./commitmentReport.js";
import { missedFallbackBudgets, printFallback } from "./fallbackReport.js";
import { missedLabBudgets, printLab } from "./labReport.js";
import { missedBudgets, printCaveat, printCrossings, printMeasured } from "./report.js";

/** Partner seats of the sample org that is measured. */
const SEATS = 100_000;
const VARIANTS = [
  { name: "plain", query: "", components: "components.js", forSandbox: false },
  { name: "LWS", query: "?lws", components: "components.lws.js", forSandbox: true },
];
const PATIENCE_MS = 60_000;

/** The page asks for the console, and gets the benchmark. */
const project = readProject(join(import.meta.dirname, "../../force-app"));
project.components.set("c/seatwiseConsole", join(import.meta.dirname, "benchmark.js"));

/**
 * Opens the sample org with the benchmark in the console's place and has it do one thing.
 * @param {Pick<import("playwright-core").Browser, "newPage">} browser or a context of one
 * @param {string} url
 * @param {typeof VARIANTS[number]} variant
 * @param {"measure" | "measureFallback" | "count" | "measureLab" | "measureLabMemory" | "measureCommitment"} task
 * @param {number} [seats]
 */
async function inPage(browser, url, { query, components, forSandbox }, task, seats = SEATS) {
  const { code } = await compileComponents({ project, forSandbox });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on("console", (message) => {
    if (message.type() === "error") console.error(message.text());
  });
  try {
    await page.route(`**/${components}`, (route) =>
      route.fulfill({ contentType: "text/javascript", body: code }),
    );
    await page.goto(url + query);
    const benchmark = page.locator("c-seatwise-console");
    await benchmark.waitFor({ state: "attached" });
    await page.locator(`label[for="size-${seats}"]`).click();
    await benchmark.waitFor({ state: "attached" });
    const answer = JSON.parse(await benchmark.evaluate(ask, task));
    if (answer.failure) throw new Error(answer.failure);
    return answer;
  } finally {
    await page.close();
  }
}

/** Runs in the page. @param {Element} benchmark @param {string} task @returns {Promise<string>} */
function ask(benchmark, task) {
  return new Promise((resolve) => {
    benchmark.addEventListener("answer", (event) =>
      resolve(/** @type {CustomEvent<string>} */ (event).detail),
    );
    benchmark.dispatchEvent(new CustomEvent("task", { detail: task }));
  });
}

/** Each prints what it measured: the budgets that it missed. */
const PARTS = { review, lab, commitment, fallback };

/** @param {import("playwright-core").Browser} browser @param {string} url */
async function review(browser, url) {
  const missed = [];
  for (const variant of VARIANTS) {
    const measured = await inPage(browser, url, variant, "measure");
    if (measured.users < SEATS) throw new Error(`only ${measured.users} users were measured`);
    printMeasured(variant.name, measured);
    missed.push(...missedBudgets(variant.name, measured));
  }
  printCaveat();
  // What crosses is the same in both.
  printCrossings(await inPage(browser, url, VARIANTS[0], "count"));
  return missed;
}

/** @param {import("playwright-core").Browser} browser @param {string} url */
async function lab(browser, url) {
  const missed = [];
  for (const variant of VARIANTS) {
    const measured = {
      ...(await inPage(browser, url, variant, "measureLab")),
      memory: await inPage(browser, url, variant, "measureLabMemory"),
    };
    printLab(variant.name, measured);
    missed.push(...missedLabBudgets(variant.name, measured));
  }
  return missed;
}

/** @param {import("playwright-core").Browser} browser @param {string} url */
async function commitment(browser, url) {
  const missed = [];
  for (const variant of VARIANTS) {
    const measured = await inPage(browser, url, variant, "measureCommitment");
    printCommitment(variant.name, measured);
    missed.push(...missedCommitmentBudgets(variant.name, measured));
  }
  return missed;
}

/**
 * Without WebAssembly. Lightning Web Security keeps JavaScript's typed arrays behind its membrane too, which is crossed
 * at each access to the memory: 100,000 users would take the better part of a minute there.
 */
const FALLBACK_SEATS = { plain: SEATS, LWS: 5_000 };

/** As in a browser that blocks WebAssembly. @param {import("playwright-core").Browser} browser @param {string} url */
async function fallback(browser, url) {
  const missed = [];
  for (const variant of VARIANTS) {
    const context = await browser.newContext();
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    const seats = FALLBACK_SEATS[/** @type {keyof typeof FALLBACK_SEATS} */ (variant.name)];
    const measured = await inPage(context, url, variant, "measureFallback", seats);
    await context.close();
    if (measured.users < seats) throw new Error(`only ${measured.users} users were measured`);
    printFallback(variant.name, measured);
    missed.push(...missedFallbackBudgets(variant.name, measured));
  }
  return missed;
}

async function main() {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}`);
  const { dir } = await buildPage();
  const server = await serve({ dir });
  const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_ARGUMENTS });
  try {
    const missed = [];
    for (const [name, part] of Object.entries(PARTS)) {
      if (named.length === 0 || named.includes(name)) {
        missed.push(...(await part(browser, server.url)));
      }
    }
    for (const text of missed) console.error(`over budget: ${text}`);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
