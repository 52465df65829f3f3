import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readProject, toLines } from "./lib/project.js";
import { checkObjectTranslations } from "./objectTranslations.js";
import { checkTranslations } from "./translations.js";

const SAME = new URL("sameInGerman.json", import.meta.url);
const same = { de: new Set(JSON.parse(readFileSync(SAME, "utf8"))) };

const LABELS = `<CustomLabels>
  <labels><fullName>Seats</fullName><value>{0} of {1} seats</value></labels>
  <labels><fullName>Sum</fullName><value>{0} / {1}</value></labels>
  <labels><fullName>Import</fullName><value>Import</value></labels></CustomLabels>`;
const SEATS = ["Seats", "{0} von {1} Plätzen"];
const SUM = ["Sum", "{0} / {1}"];
const IMPORT = ["Import", "Import"];

/** @param {string[][]} labels @param {string} [rest] @param {Record<string, string>} [others] files */
function find(labels, rest = "", others = {}) {
  const texts = labels.map(
    ([name, label]) => `<customLabels><label>${label}</label><name>${name}</name></customLabels>`,
  );
  const files = new Map([
    ...Object.entries(others),
    ["a/CustomLabels.labels-meta.xml", LABELS],
    ["a/Console.tab-meta.xml", "<CustomTab><label>Seats</label></CustomTab>"],
    ["a/Log__c.tab-meta.xml", "<CustomTab><customObject>true</customObject></CustomTab>"],
    [
      "languages/de/translations/de.translation-meta.xml",
      `<Translations><customTabs><label>Plätze</label><name>Console</name></customTabs>
       ${texts.join("")}${rest}</Translations>`,
    ],
  ]);
  return checkTranslations(files, { de: new Set(["Import"]) }).map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

test("every label and tab has its German, and every German its label", () => {
  assert.deepEqual(toLines(checkTranslations(readProject(), same)), []);
});

test("objects, fields, picklist values and sections have their German", () => {
  assert.deepEqual(toLines(checkObjectTranslations(readProject(), "de")), []);
});

test("a whole translation has no findings; figures and listed words may be the same", () => {
  assert.deepEqual(find([SEATS, SUM, IMPORT]), []);
});

test("a label without a translation, and a translation without a label, is found", () => {
  assert.deepEqual(find([SEATS, SUM]), ["Import: has no translation"]);
  assert.deepEqual(find([SEATS, SUM, IMPORT, ["Old", "Alt"]]), [
    "Old: translates what the project has not",
  ]);
});

test("an empty, an English, a lengthy or a doubled text is found", () => {
  assert.deepEqual(find([["Seats", " "], SUM, IMPORT]), [
    "Seats: is empty",
    "Seats: has the placeholders (none), not {0} {1}",
  ]);
  assert.deepEqual(find([["Seats", "{0} of {1} seats"], SUM, IMPORT]), [
    'Seats: is still English: "{0} of {1} seats"',
  ]);
  const long = `{0} {1} ${"a".repeat(1000)}`;
  assert.deepEqual(find([["Seats", long], SUM, IMPORT]), [
    "Seats: has 1008 characters, at most 1000",
  ]);
  assert.deepEqual(find([SEATS, SUM, IMPORT, SUM]), ["Sum: is translated twice"]);
});

test("placeholders are the same, in any order and number", () => {
  assert.deepEqual(find([["Seats", "von {1}: {0} ({0})"], SUM, IMPORT]), []);
  assert.deepEqual(find([["Seats", "{0} von {2}"], SUM, IMPORT]), [
    "Seats: has the placeholders {0} {2}, not {0} {1}",
  ]);
});

test("a report type's name and sections are translated", () => {
  const type = (/** @type {string} */ section) =>
    `<reportTypes><label>Läufe</label><name>Runs</name>${section}</reportTypes>`;
  const section = "<sections><label>Lauf</label><name>Run</name></sections>";
  const english = {
    "a/Runs.reportType-meta.xml":
      "<ReportType><label>Runs</label><sections><masterLabel>Run</masterLabel></sections></ReportType>",
  };
  assert.deepEqual(find([SEATS, SUM, IMPORT], type(section), english), []);
  assert.deepEqual(find([SEATS, SUM, IMPORT], type(""), english), [
    'Runs: lacks the section "Run"',
  ]);
  assert.deepEqual(find([SEATS, SUM, IMPORT], "", english), ["Runs: has no translation"]);
});

test("a tab without its German, and elements that stand apart, are found", () => {
  const apart = "<customTabs><label>Weg</label><name>Gone</name></customTabs>";
  assert.deepEqual(find([SEATS, SUM, IMPORT], apart), [
    "customTabs: stands in two places: put them together",
    "Gone: translates what the project has not",
  ]);
});

/** @type {Record<string, string>} */
const OBJECT = {
  "force-app/objects/Log__c/Log__c.object-meta.xml":
    "<CustomObject><nameField><label>Log</label></nameField></CustomObject>",
  "force-app/objects/Log__c/fields/Kind__c.field-meta.xml": `<CustomField><fullName>Kind__c</fullName>
    <label>Kind</label><inlineHelpText>Which.</inlineHelpText><valueSet><valueSetDefinition>
    <value><fullName>a</fullName><label>First</label></value></valueSetDefinition></valueSet></CustomField>`,
  "force-app/objects/Told__e/Told__e.object-meta.xml": "<CustomObject/>",
  "force-app/layouts/Log__c-Log Layout.layout-meta.xml": `<Layout>
    <layoutSections><customLabel>true</customLabel><label>Origin</label></layoutSections>
    <layoutSections><customLabel>false</customLabel><label>System</label></layoutSections></Layout>`,
};
const PARENT = "languages/de/objectTranslations/Log__c-de/Log__c-de.objectTranslation-meta.xml";
const FIELD = "languages/de/objectTranslations/Log__c-de/Kind__c.fieldTranslation-meta.xml";

const FORMS = ["Nominative", "Accusative", "Genitive", "Dative"].flatMap((name) =>
  [false, true].map(
    (plural) =>
      `<caseValues><caseType>${name}</caseType><plural>${plural}</plural><value>Log</value></caseValues>`,
  ),
);

/** @type {Record<string, string>} */
const GERMAN = {
  [PARENT]: `<CustomObjectTranslation>${FORMS.join("")}<gender>Neuter</gender>
    <layouts><layout>Log Layout</layout><sections><label>Herkunft</label><section>Origin</section></sections></layouts>
    <nameFieldLabel>Log</nameFieldLabel></CustomObjectTranslation>`,
  [FIELD]: `<CustomFieldTranslation><help>Welche.</help><label>Art</label><name>Kind__c</name>
    <picklistValues><masterLabel>First</masterLabel><translation>Erste</translation></picklistValues>
    </CustomFieldTranslation>`,
};

/** @param {Record<string, string | undefined>} changes of files; undefined takes one away */
function findInObject(changes) {
  const files = Object.entries({ ...OBJECT, ...GERMAN, ...changes });
  /** @type {Map<string, string>} */
  const there = new Map();
  for (const [file, text] of files) if (text !== undefined) there.set(file, text);
  return checkObjectTranslations(there, "de").map(({ path, message }) => `${path}: ${message}`);
}

test("a whole object has no findings; an event needs no German", () => {
  assert.deepEqual(findInObject({}), []);
});

test("what an object lacks is found", () => {
  assert.deepEqual(findInObject({ [FIELD]: undefined }), [": is missing"]);
  const parent = (/** @type {string} */ from, to = "") => ({
    [PARENT]: GERMAN[PARENT].replace(from, to),
  });
  assert.deepEqual(findInObject(parent(FORMS[7])), ['caseValues: lacks "Dative true"']);
  assert.deepEqual(findInObject(parent("<gender>Neuter</gender>")), ["gender: is missing"]);
  assert.deepEqual(findInObject(parent("<nameFieldLabel>Log</nameFieldLabel>")), [
    "nameFieldLabel: is there where the object has a name field, and only there",
  ]);
  assert.deepEqual(findInObject(parent(">Origin<", ">Source<")), [
    'layouts Log Layout: lacks "Origin"',
    'layouts Log Layout: has no "Source" to translate',
  ]);
});

test("an action of an object that lacks its German is found", () => {
  const action = { "force-app/quickActions/Log__c.Close.quickAction-meta.xml": "<QuickAction/>" };
  assert.deepEqual(findInObject(action), ['quickActions: lacks "Close"']);
  const german = "<quickActions><label>Schließen</label><name>Close</name></quickActions>";
  const parent = GERMAN[PARENT].replace("<gender>", `${german}<gender>`);
  assert.deepEqual(findInObject({ ...action, [PARENT]: parent }), []);
});

test("what a field lacks is found", () => {
  const field = (/** @type {string} */ from, to = "") => ({
    [FIELD]: GERMAN[FIELD].replace(from, to),
  });
  assert.deepEqual(findInObject(field("<help>Welche.</help>")), ["help: is missing"]);
  assert.deepEqual(findInObject(field("Art", "A".repeat(41))), [
    "label: is longer than 40 characters",
  ]);
  assert.deepEqual(findInObject(field(">First<", ">Second<")), [
    'picklistValues: lacks "First"',
    'picklistValues: has no "Second" to translate',
  ]);
  assert.deepEqual(findInObject(field("Erste")), ["picklistValues: has an empty one"]);
});

test("a translation of nothing is found", () => {
  const file = FIELD.replace("Kind__c.", "Gone__c.");
  assert.deepEqual(findInObject({ [file]: "<CustomFieldTranslation/>" }), [
    ": translates what the project has not",
  ]);
});
