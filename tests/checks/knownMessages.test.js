import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readProject as readLabels } from "../../local-org/build/project.js";
import { inRoot } from "../../scripts/lib/run.js";
import { checkKnownMessages } from "./knownMessages.js";

/** @param {string} folder @param {RegExp} name */
const read = (folder, name) =>
  readdirSync(inRoot(folder), { recursive: true })
    .map(String)
    .filter((file) => name.test(file))
    .map((file) => readFileSync(join(inRoot(folder), file), "utf8"));

test("every message that the console knows is still said by the core or by Apex", () => {
  const sources = [...read("src", /\.rs$/), ...read("force-app", /(?<!_Tests)\.cls$/)];
  assert.deepEqual(checkKnownMessages(readLabels(inRoot("force-app")).labels, sources), []);
});

test("a message that nobody says is found, however its words are split up", () => {
  const labels = new Map([
    ["Seatwise_OrgMessages_Held", '{0} is held up to {1}. Ask for "Edit".'],
    ["Seatwise_ErrorProblems_Date", "must be a date as YYYY-MM-DD, not {0}"],
    ["Seatwise_Card_Title", "Nobody says this"],
  ]);
  const apex = `user.Name + ' is held up to ' + day + '. Ask ' +\n  'for "Edit".'`;
  const rust = '"must be a date as \\"YYYY-MM-DD\\", not `{text}`"';
  assert.deepEqual(checkKnownMessages(labels, [apex, rust]), []);
  assert.deepEqual(checkKnownMessages(labels, [apex]), [
    'Seatwise_ErrorProblems_Date: nobody says "must be a date as YYYY-MM-DD, not {0}"',
  ]);
});
