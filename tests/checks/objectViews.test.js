import assert from "node:assert/strict";
import { test } from "node:test";
import { indexProject } from "./lib/orgIndex.js";
import { checkObjectViews } from "./objectViews.js";
import { readProject, toLines } from "./lib/project.js";

const OBJECT = "review/objects/Run__c/Run__c.object-meta.xml";
const FIELD = "review/objects/Run__c/fields/Mode__c.field-meta.xml";
const VIEW = "review/objects/Run__c/listViews/All.listView-meta.xml";
const LAYOUT = "review/layouts/Run__c-Run Layout.layout-meta.xml";

const values =
  "<valueSetDefinition><value><fullName>Enforce</fullName></value></valueSetDefinition>";
const MODE = `<CustomField><type>Picklist</type><valueSet><restricted>true</restricted>${values}</valueSet></CustomField>`;

/** @param {Record<string, string>} views @returns {string[]} */
function check(views) {
  const files = new Map(Object.entries({ [OBJECT]: "<CustomObject/>", [FIELD]: MODE, ...views }));
  return toLines(checkObjectViews(files, indexProject(files)));
}

/** @param {string} field @param {string} [behavior] */
function layout(field, behavior = "Readonly") {
  const item = `<layoutItems><behavior>${behavior}</behavior><field>${field}</field></layoutItems>`;
  return `<Layout><layoutSections><layoutColumns>${item}</layoutColumns></layoutSections></Layout>`;
}

/** @param {string} column @param {string} filter @param {string} [value] @param {string} [names] */
function view(column, filter, value = "", names = "<fullName>All</fullName><label>All</label>") {
  const filters = `<filters><field>${filter}</field><value>${value}</value></filters>`;
  return `<ListView>${names}<columns>${column}</columns>${filters}</ListView>`;
}

test("the project's list views and layouts name fields that there are", () => {
  const files = readProject();
  for (const ending of [".listView-meta.xml", ".layout-meta.xml"]) {
    assert.ok(
      [...files.keys()].some((file) => file.endsWith(ending)),
      ending,
    );
  }
  assert.deepEqual(toLines(checkObjectViews(files, indexProject(files))), []);
});

test("standard and custom fields may be shown", () => {
  assert.deepEqual(check({ [VIEW]: view("NAME", "Mode__c"), [LAYOUT]: layout("Mode__c") }), []);
});

test("a column, a filter or a layout's field that does not exist is found", () => {
  assert.deepEqual(check({ [VIEW]: view("Nope__c", "Gone__c"), [LAYOUT]: layout("Lost__c") }), [
    `${VIEW} columns: Run__c has no field Nope__c`,
    `${VIEW} filters: Run__c has no field Gone__c`,
    `${LAYOUT} layoutItems: Run__c has no field Lost__c`,
  ]);
});

test("a required field that a layout does not ask for is found", () => {
  const required = { [FIELD]: MODE.replace("<type>", "<required>true</required><type>") };
  assert.deepEqual(check({ ...required, [LAYOUT]: layout("Mode__c", "Required") }), []);
  assert.deepEqual(check({ ...required, [LAYOUT]: layout("Mode__c") }), [
    `${LAYOUT} layoutItems: Mode__c must be Required, not Readonly`,
  ]);
});

test("a value that a picklist does not have is found, and one that it has is not", () => {
  assert.deepEqual(check({ [VIEW]: view("NAME", "Mode__c", "Enforce") }), []);
  assert.deepEqual(check({ [VIEW]: view("NAME", "Mode__c", "Enforce,Guess") }), [
    `${VIEW} filters: Mode__c is never Guess`,
  ]);
});

test("a view that is not named as its file, or is labelled at length, is found", () => {
  const names = `<fullName>Some</fullName><label>${"a".repeat(41)}</label>`;
  assert.deepEqual(check({ [VIEW]: view("NAME", "Mode__c", "", names) }), [
    `${VIEW} fullName: Some is not the file's name`,
    `${VIEW} label: is over 40 characters`,
  ]);
});
