import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readLanguages } from "./languages.js";

test("each language has its labels by name, as they are written", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "seatwise-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "de/translations"), { recursive: true });
  const file = join(folder, "de/translations/de.translation-meta.xml");
  writeFileSync(
    file,
    `<Translations><customTabs><label>Plätze</label><name>Seats</name></customTabs>
     <customLabels><label>Fisch &amp; Pommes </label><name>Fish</name></customLabels></Translations>`,
  );
  assert.deepEqual(
    readLanguages(folder),
    new Map([["de", new Map([["Fish", "Fisch & Pommes "]])]]),
  );
});

test("a project of one language has no other", () => {
  assert.deepEqual(readLanguages(join(tmpdir(), "no such folder")), new Map());
});
