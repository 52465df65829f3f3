import assert from "node:assert/strict";
import { test } from "node:test";
import { indexProject } from "./lib/orgIndex.js";
import { readProject, toLines } from "./lib/project.js";
import { checkRecords } from "./records.js";

const RECORD = "review/customMetadata/Policy.Default.md-meta.xml";
const OBJECT = "review/objects/Policy__mdt";
const CHOICES =
  "<valueSet><restricted>true</restricted><valueSetDefinition><value><fullName>member</fullName></value></valueSetDefinition></valueSet>";

/** @type {[string, string][]} */
const TYPE = [
  [`${OBJECT}/Policy__mdt.object-meta.xml`, "<CustomObject/>"],
  field("Active__c", "Checkbox"),
  field("Days__c", "Number", "<required>true</required>"),
  field("From__c", "Date"),
  field("Model__c", "Picklist", CHOICES),
  field("Notes__c", "Text"),
];

/** @param {string} name @param {string} type @param {string} [more] @returns {[string, string]} */
function field(name, type, more = "") {
  return [
    `${OBJECT}/fields/${name}.field-meta.xml`,
    `<CustomField><fullName>${name}</fullName><type>${type}</type>${more}</CustomField>`,
  ];
}

/** @param {string} name @param {string} type @param {string} text @returns {string} */
const value = (name, type, text) =>
  `<values><field>${name}</field><value xsi:type="xsd:${type}">${text}</value></values>`;

const DAYS = value("Days__c", "double", "60.0");

/** @param {string} content @param {string} [file] @returns {string[]} */
function check(content, file = RECORD) {
  const files = new Map([...TYPE, [file, `<CustomMetadata>${content}</CustomMetadata>`]]);
  return toLines(checkRecords(files, indexProject(files)));
}

test("the project's records fit their types", () => {
  const files = readProject();
  assert.ok([...files.keys()].some((file) => file.endsWith(".md-meta.xml")));
  assert.deepEqual(toLines(checkRecords(files, indexProject(files))), []);
});

test("a good record has no findings, an empty value included", () => {
  const all = [
    DAYS,
    value("Active__c", "boolean", "true"),
    value("From__c", "date", "2026-12-20"),
    value("Model__c", "string", "member"),
    '<values><field>Notes__c</field><value xsi:nil="true"/></values>',
  ];
  assert.deepEqual(check(all.join("")), []);
});

test("a record of a type, or with a field, that does not exist is found", () => {
  const file = "review/customMetadata/Nope.Default.md-meta.xml";
  assert.deepEqual(check("", file), [`${file} : the type Nope__mdt does not exist`]);
  assert.deepEqual(check(DAYS + value("Nope__c", "string", "a")), [
    `${RECORD} Nope__c: the field does not exist`,
  ]);
});

test("a value of the wrong type is found", () => {
  /** @type {[string, string, string, string][]} */
  const cases = [
    ["Active__c", "string", "true", "a Checkbox is written as xsd:boolean"],
    ["Active__c", "boolean", "yes", '"yes" is not a Checkbox'],
    ["From__c", "date", "20.12.2026", '"20.12.2026" is not a Date'],
    ["Model__c", "string", "seat", '"seat" is not one of its values'],
    ["Notes__c", "double", "1", "a Text is written as xsd:string"],
  ];
  for (const [name, type, text, message] of cases) {
    assert.deepEqual(check(DAYS + value(name, type, text)), [`${RECORD} ${name}: ${message}`]);
  }
  assert.deepEqual(check(value("Days__c", "double", "sixty")), [
    `${RECORD} Days__c: "sixty" is not a Number`,
  ]);
});

test("a required field without a value, and a field that is there twice, are found", () => {
  assert.deepEqual(check(""), [`${RECORD} Days__c: is required`]);
  const empty = '<values><field>Days__c</field><value xsi:nil="true"/></values>';
  assert.deepEqual(check(empty), [`${RECORD} Days__c: is required`]);
  assert.deepEqual(check(DAYS + DAYS), [`${RECORD} Days__c: is there twice`]);
});
