import assert from "node:assert/strict";
import { test } from "node:test";
import { checkLightning } from "./lightning.js";
import { indexProject } from "./lib/orgIndex.js";
import { readProject, toLines } from "./lib/project.js";

const MODULE = "console/lwc/board/board.js";
const META = "console/lwc/board/board.js-meta.xml";
const TEMPLATE = "console/lwc/board/board.html";
const LABELS = "console/labels/CustomLabels.labels-meta.xml";
const CLASS = "console/classes/Reader.cls";

/** @param {string} version @returns {string} */
const bundle = (version) =>
  `<LightningComponentBundle><apiVersion>${version}</apiVersion></LightningComponentBundle>`;

/** @param {...string} names @returns {string} */
const labels = (...names) =>
  `<CustomLabels>${names.map((name) => `<labels><fullName>${name}</fullName></labels>`).join("")}</CustomLabels>`;

/** @type {Record<string, string>} */
const GOOD = {
  "sfdx-project.json": '{ "sourceApiVersion": "64.0" }',
  "access/customPermissions/View.customPermission-meta.xml": "",
  "core/staticresources/core.resource-meta.xml": "",
  "review/objects/User/fields/Stage__c.field-meta.xml": "<CustomField/>",
  [LABELS]: labels("Title", "Denied"),
  [CLASS]: `public class Reader {
    @AuraEnabled(cacheable=true) public static String read() { return System.Label.Denied; }
    @AuraEnabled public static void write() {}
    @AuraEnabled public String text;
    public static void hidden() {}
  }`,
  [MODULE]: `
    import { LightningElement, wire } from "lwc";
    import read from "@salesforce/apex/Reader.read";
    import write from "@salesforce/apex/Reader.write";
    import title from "@salesforce/label/c.Title";
    import core from "@salesforce/resourceUrl/core";
    import view from "@salesforce/customPermission/View";
    import stage from "@salesforce/schema/User.Stage__c";
    import locale from "@salesforce/i18n/locale";
    import { help } from "c/helper";
    export default class Board extends LightningElement { @wire(read) answer; }`,
  [META]: bundle("64.0"),
  [TEMPLATE]: "<template><c-side-panel></c-side-panel><lightning-card></lightning-card></template>",
  "console/lwc/helper/helper.js": "export const help = 1;",
  "console/lwc/helper/helper.js-meta.xml": bundle("64.0"),
  "console/lwc/helper/__tests__/helper.test.js": 'import "@salesforce/apex/Nope.read";',
  "console/lwc/sidePanel/sidePanel.js": "",
  "console/lwc/sidePanel/sidePanel.js-meta.xml": bundle("64.0"),
};

/** @param {Record<string, string>} [changes] @param {string} [without] @returns {string[]} */
function check(changes, without) {
  const files = new Map(Object.entries({ ...GOOD, ...changes }));
  files.delete(without ?? "");
  return toLines(checkLightning(files, indexProject(files)));
}

test("the project's components import what exists, and every label is used", () => {
  const files = readProject();
  assert.ok(indexProject(files).bundles.size > 0);
  assert.deepEqual(toLines(checkLightning(files, indexProject(files))), []);
});

test("good components have no findings", () => {
  assert.deepEqual(check(), []);
});

test("an import of something that does not exist is found", () => {
  /** @type {[string, string][]} */
  const cases = [
    ["@salesforce/apex/Reader.nope", "there is no such @AuraEnabled static method"],
    ["@salesforce/apex/Reader.hidden", "there is no such @AuraEnabled static method"],
    ["@salesforce/apex/Reader.text", "there is no such @AuraEnabled static method"],
    ["@salesforce/resourceUrl/nope", "the static resource does not exist"],
    ["@salesforce/contentAssetUrl/nope", "the content asset does not exist"],
    ["@salesforce/customPermission/Nope", "the custom permission does not exist"],
    ["@salesforce/schema/User.Nope__c", "the object or field does not exist"],
    ["@salesforce/schema/Nope__c", "the object or field does not exist"],
    ["c/nope", "the component does not exist"],
  ];
  for (const [module, message] of cases) {
    assert.deepEqual(check({ [MODULE]: `${GOOD[MODULE]}\nimport x from "${module}";` }), [
      `${MODULE} ${module}: ${message}`,
    ]);
  }
});

test("a label that does not exist, in a component or in Apex, is found", () => {
  const module = "@salesforce/label/c.Nope";
  assert.deepEqual(check({ [MODULE]: `${GOOD[MODULE]}\nimport x from "${module}";` }), [
    `${MODULE} ${module}: the label does not exist`,
  ]);
  assert.deepEqual(check({ [LABELS]: labels("Title") }), [
    `${CLASS} Denied: the label does not exist`,
  ]);
});

test("a label that nothing uses is found", () => {
  assert.deepEqual(check({ [LABELS]: labels("Title", "Denied", "Old") }), [
    "labels Old: the label is not used",
  ]);
});

test("a wired method that is not cacheable is found", () => {
  const text = GOOD[MODULE].replace("@wire(read)", "@wire(write)");
  assert.deepEqual(check({ [MODULE]: text }), [
    `${MODULE} @salesforce/apex/Reader.write: is wired, but the Apex method is not cacheable`,
  ]);
});

test("a tag without its component is found", () => {
  assert.deepEqual(check({ [TEMPLATE]: "<template><c-no-pe></c-no-pe></template>" }), [
    `${TEMPLATE} c-no-pe: the component does not exist`,
  ]);
});

test("a bundle without its module or its metadata is found", () => {
  assert.deepEqual(check({}, META), ["lwc/board board.js-meta.xml: is missing"]);
  assert.deepEqual(check({}, "console/lwc/helper/helper.js"), ["lwc/helper helper.js: is missing"]);
});

test("another API version than the project's is found", () => {
  assert.deepEqual(check({ [META]: bundle("63.0") }), [
    `${META} apiVersion: is 63.0, the project's is 64.0`,
  ]);
});
