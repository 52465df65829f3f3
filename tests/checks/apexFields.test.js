import assert from "node:assert/strict";
import { test } from "node:test";
import { checkApexFields } from "./apexFields.js";
import { indexProject } from "./lib/orgIndex.js";
import { readProject, toLines } from "./lib/project.js";

const FILE = "review/classes/Clock.cls";

/** @param {string} statement @returns {string[]} */
function check(statement) {
  const files = new Map([
    [FILE, `public with sharing class Clock { void run() {\n${statement}\n} }`],
    ["review/objects/User/fields/Stage__c.field-meta.xml", "<CustomField/>"],
    ["review/objects/Run__c/Run__c.object-meta.xml", "<CustomObject/>"],
    ["review/objects/Run__c/fields/Reviewed__c.field-meta.xml", "<CustomField/>"],
  ]);
  return toLines(checkApexFields(files, indexProject(files)));
}

test("the project's Apex names fields and objects that exist", () => {
  const files = readProject();
  assert.ok([...files].some(([file, text]) => file.endsWith(".cls") && text.includes("__c")));
  assert.deepEqual(toLines(checkApexFields(files, indexProject(files))), []);
});

test("good names have no findings; comments may say anything", () => {
  const lines = [
    "Run__c run = new Run__c(Reviewed__c = null);",
    "User one = new User(Stage__c = 'Active', LastName = 'A');",
    "String zone = one.Stage__c; // once Zone__c",
    "Object answer = new Date(zone = 1);",
    "run.Reviewed__r.Name = 'Stage__c';",
  ];
  assert.deepEqual(check(lines.join("\n")), []);
});

test("a custom name that does not exist is found, in code and in a literal", () => {
  assert.deepEqual(check("String zone = one.Zone__c;"), [`${FILE} line 2: Zone__c does not exist`]);
  assert.deepEqual(check("String zone = 'Zone__c';"), [`${FILE} line 2: Zone__c does not exist`]);
  assert.deepEqual(check("Zone__mdt zone;"), [`${FILE} line 2: Zone__mdt does not exist`]);
  assert.deepEqual(check("String zone = run.Zone__r.Name;"), [
    `${FILE} line 2: Zone__r does not exist`,
  ]);
});

test("a field set on an object that does not have it is found", () => {
  assert.deepEqual(check("User one = new User(Reviewed__c = null);"), [
    `${FILE} line 2: User has no field Reviewed__c`,
  ]);
  assert.deepEqual(check("User one = new User(Nickname = 'A');"), [
    `${FILE} line 2: User has no field Nickname`,
  ]);
});
