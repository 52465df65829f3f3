/** Writes what is used today as the new budgets: `node tests/budgets/write.js`. What has grown is to be explained in its commit. */
import { readFileSync, writeFileSync } from "node:fs";
import prettier from "prettier";
import { inRoot } from "../../scripts/lib/run.js";
import { differences } from "./differences.js";
import { measures } from "./measure.js";

const FILE = inRoot("tests", "budgets", "budgets.json");
const before = JSON.parse(readFileSync(FILE, "utf8"));
/** @type {Record<string, import("./measure.js").Table>} */
const budgets = {};
for (const [place, measure] of Object.entries(measures)) {
  budgets[place] = await measure();
  for (const line of differences(before[place] ?? {}, budgets[place], 0)) {
    console.log(`${place}: ${line}`);
  }
}
writeFileSync(FILE, await prettier.format(JSON.stringify(budgets), { filepath: FILE }));
