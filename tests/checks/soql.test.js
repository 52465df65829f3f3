import assert from "node:assert/strict";
import { test } from "node:test";
import { indexProject } from "./lib/orgIndex.js";
import { readProject, toLines } from "./lib/project.js";
import { checkSoql } from "./soql.js";

const FILE = "review/classes/Reader.cls";

/** @param {string} body @param {string} [modifiers] @returns {string[]} */
function check(body, modifiers = "public with sharing") {
  const files = new Map([
    [FILE, `${modifiers} class Reader { void run() {\n${body}\n} }`],
    ["review/objects/User/fields/Stage__c.field-meta.xml", "<CustomField/>"],
    ["review/objects/Account/fields/Policy__c.field-meta.xml", "<CustomField/>"],
    ["review/objects/Policy__mdt/Policy__mdt.object-meta.xml", "<CustomObject/>"],
    ["review/objects/Run__c/Run__c.object-meta.xml", "<CustomObject/>"],
    [
      "review/objects/Run__c/fields/Reviewer__c.field-meta.xml",
      "<CustomField><type>Lookup</type><referenceTo>User</referenceTo></CustomField>",
    ],
  ]);
  return toLines(checkSoql(files, indexProject(files)));
}

/** @param {string} query @returns {string[]} */
const ofQuery = (query) => check(`Object found = [${query}];`);

test("the project's queries ask for what exists", () => {
  const files = readProject();
  assert.ok([...files].some(([file, text]) => file.endsWith(".cls") && text.includes("[")));
  assert.deepEqual(toLines(checkSoql(files, indexProject(files))), []);
});

test("good queries have no findings", () => {
  const good = [
    "SELECT COUNT() FROM User WITH USER_MODE",
    "SELECT Id, Stage__c, Contact.Account.Policy__c FROM User WHERE Id > :start WITH USER_MODE ORDER BY Id LIMIT 5",
    "SELECT MAX(CreatedDate) latest FROM User WITH SYSTEM_MODE GROUP BY Stage__c",
    "SELECT DeveloperName FROM Policy__mdt WITH SYSTEM_MODE",
    "SELECT Reviewer__r.Contact.AccountId FROM Run__c WITH USER_MODE",
    "SELECT Id FROM User WHERE ProfileId IN (SELECT Id FROM Profile WHERE Name = 'A') WITH USER_MODE",
  ];
  for (const query of good) {
    assert.deepEqual(ofQuery(query), [], query);
  }
});

test("an object, field or parent that does not exist is found wherever it stands", () => {
  /** @type {[string, string][]} */
  const cases = [
    ["SELECT Id FROM Usr WITH USER_MODE", "Usr is no object that the checks know"],
    ["SELECT Stag__c FROM User WITH USER_MODE", "User has no field Stag__c"],
    ["SELECT Id FROM User WHERE Active = TRUE WITH USER_MODE", "User has no field Active"],
    ["SELECT Id FROM User WITH USER_MODE ORDER BY Nope", "User has no field Nope"],
    ["SELECT MAX(Nope) m FROM User WITH USER_MODE", "User has no field Nope"],
    ["SELECT COUNT(Id) n FROM User WITH USER_MODE GROUP BY Nope", "User has no field Nope"],
    ["SELECT Account.Name FROM User WITH USER_MODE", "User has no parent Account"],
    ["SELECT Contact.Account.Stage__c FROM User WITH USER_MODE", "Account has no field Stage__c"],
    ["SELECT Reviewer__r.Nope__c FROM Run__c WITH USER_MODE", "User has no field Nope__c"],
    [
      "SELECT Id FROM User WHERE ProfileId IN (SELECT Nope FROM Profile) WITH USER_MODE",
      "Profile has no field Nope",
    ],
    [
      "SELECT Id, (SELECT Id FROM Nopes) FROM Account WITH USER_MODE",
      "Nopes is no object that the checks know",
    ],
  ];
  for (const [query, message] of cases) {
    assert.deepEqual(ofQuery(query), [`${FILE} line 2: ${message}`], query);
  }
});

test("a filter on a field that cannot be filtered is found", () => {
  assert.deepEqual(ofQuery("SELECT UsedLicenses FROM UserLicense WITH USER_MODE"), []);
  assert.deepEqual(ofQuery("SELECT Id FROM UserLicense WHERE UsedLicenses > 0 WITH USER_MODE"), [
    `${FILE} line 2: UsedLicenses cannot be filtered`,
  ]);
});

test("a query that does not say in whose name it reads is found, save in tests", () => {
  const body = "Object found = [SELECT Id FROM User];";
  assert.deepEqual(check(body), [`${FILE} line 2: says neither USER_MODE nor SYSTEM_MODE`]);
  assert.deepEqual(check(body, "@IsTest private"), []);
});

test("a query in a loop is found, one that heads a loop is not", () => {
  const query = "[SELECT Id FROM User WITH USER_MODE]";
  assert.deepEqual(check(`for (User one : ${query}) { stop(); }`), []);
  for (const loop of [
    `for (Integer i = 0; i < 9; i++) { use(${query}); }`,
    `for (Id one : ids) { use(${query}); }`,
    `while (true) { use(${query}); }`,
    `do { use(${query}); } while (true);`,
    `while (true) { for (User one : ${query}) { stop(); } }`,
  ]) {
    assert.deepEqual(check(loop), [`${FILE} line 2: runs in a loop`], loop);
  }
});
