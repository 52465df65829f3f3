import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { checkApexTypes, readIssues } from "./apexTypes.js";
import { toLines } from "./report.js";

const META =
  '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>64.0</apiVersion></ApexClass>';

test("a type, a method and an argument that do not exist are found; what does exist is not", () => {
  const project = mkdtempSync(path.join(tmpdir(), "seatwise-types-"));
  try {
    const classes = path.join(project, "force-app", "classes");
    mkdirSync(classes, { recursive: true });
    writeFileSync(
      path.join(project, "sfdx-project.json"),
      '{ "packageDirectories": [{ "path": "force-app", "default": true }] }',
    );
    for (const [name, body] of [
      ["Seat", "public Integer days(Date from) { return from.daysBetween(Date.today()); }"],
      [
        "Review",
        [
          "public Missing ghost() { return null; }",
          "public void run() { new Seat().free(); }",
          "public Integer days() { return new Seat().days(Date.today()); }",
        ].join("\n"),
      ],
    ]) {
      const file = path.join(classes, `${name}.cls`);
      writeFileSync(file, `public with sharing class ${name} {\n${body}\n}\n`);
      writeFileSync(`${file}-meta.xml`, META);
    }
    const { findings, checked } = checkApexTypes(project);
    assert.equal(checked, 2);
    const places = findings.map(({ file, line }) => `${file}:${line}`);
    assert.deepEqual(places, ["force-app/classes/Review.cls:2", "force-app/classes/Review.cls:3"]);
    assert.match(findings[0].message, /Missing/);
    assert.match(findings[1].message, /free/);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

test("a folder without Apex is not taken for a good one", () => {
  assert.throws(() => checkApexTypes(path.join(tmpdir(), "seatwise-nothing")), /no Apex to check/);
});

test("issues become lines with the place from the project's folder", () => {
  const file = { path: "/p/force-app/A.cls", messages: [issue(7, "Error", 'No "x"'), issue(2)] };
  const findings = readIssues(JSON.stringify({ files: [file] }), "/p");
  assert.deepEqual(toLines(findings), [
    "force-app/A.cls:2 Missing: No type",
    'force-app/A.cls:7 Error: No "x"',
  ]);
  assert.deepEqual(readIssues('{ "files": [\n]}', "/p"), []);
});

/** @param {number} line @param {string} category @param {string} message */
function issue(line, category = "Missing", message = "No type") {
  return { start: { line, offset: 1 }, end: { line, offset: 5 }, category, message };
}
