import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFields } from "./fields.js";
import { readProject, toLines } from "./lib/project.js";

const FILE = "force-app/main/review/objects/User/fields/Stage__c.field-meta.xml";

/** @param {string} content @returns {string[]} */
const check = (content) =>
  toLines(checkFields(new Map([[FILE, `<CustomField>${content}</CustomField>`]])));

/** @param {Record<string, string>} [changes] @returns {string} */
const field = (changes) =>
  Object.entries({
    fullName: "Stage__c",
    label: "Stage",
    type: "Date",
    description: "Where the user stands.",
    inlineHelpText: "Where the user stands.",
    ...changes,
  })
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join("");

test("the project's fields are whole", () => {
  const files = readProject();
  assert.ok([...files.keys()].some((file) => file.endsWith(".field-meta.xml")));
  assert.deepEqual(toLines(checkFields(files)), []);
});

test("a good field has no findings", () => {
  assert.deepEqual(check(field()), []);
});

test("a field without description, help or label is found", () => {
  assert.deepEqual(check("<fullName>Stage__c</fullName><type>Date</type>"), [
    `${FILE} label: is missing`,
    `${FILE} description: is missing`,
    `${FILE} inlineHelpText: is missing`,
  ]);
});

test("a type that cannot be required is not", () => {
  const long = { type: "LongTextArea", length: "32768", visibleLines: "5" };
  assert.deepEqual(check(field({ ...long, required: "false" })), []);
  assert.deepEqual(check(field({ ...long, required: "true" })), [
    `${FILE} required: a LongTextArea cannot be required`,
  ]);
  assert.deepEqual(check(field({ type: "Checkbox", defaultValue: "false", required: "true" })), [
    `${FILE} required: a Checkbox cannot be required`,
  ]);
});

test("what a type needs is missed", () => {
  /** @type {[string, string[]][]} */
  const cases = [
    ["Checkbox", ["defaultValue"]],
    ["LongTextArea", ["length", "visibleLines"]],
    ["Lookup", ["referenceTo", "relationshipName"]],
    ["Number", ["precision", "scale"]],
    ["Picklist", ["valueSet"]],
    ["Text", ["length"]],
  ];
  for (const [type, missing] of cases) {
    assert.deepEqual(
      check(field({ type })),
      missing.map((name) => `${FILE} ${name}: is missing`),
      type,
    );
  }
});

test("a name that is not the file's, a help text that is too long and malformed XML are found", () => {
  assert.deepEqual(check(field({ fullName: "Step__c" })), [
    `${FILE} fullName: Step__c is not the file's name`,
  ]);
  assert.deepEqual(check(field({ inlineHelpText: "a".repeat(511) })), [
    `${FILE} inlineHelpText: is over 510 characters`,
  ]);
  assert.match(check("<label>")[0], /not well-formed/);
});
