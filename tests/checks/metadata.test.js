import assert from "node:assert/strict";
import { test } from "node:test";
import { readMetadataTypes } from "./lib/metadataTypes.js";
import { readProject, toLines } from "./lib/project.js";
import { checkMetadata } from "./metadata.js";

const types = readMetadataTypes();
const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

/** @param {string} file @param {string} text @returns {string[]} */
const check = (file, text) => toLines(checkMetadata(new Map([[file, text]]), types));

/** @param {string} content @returns {string} */
const permission = (content) => `<CustomPermission ${NAMESPACE}>${content}</CustomPermission>`;

const GOOD = "<isLicensed>false</isLicensed><label>View</label>";

test("the project's metadata fits the Metadata API", () => {
  const files = readProject();
  assert.ok([...files.keys()].some((file) => file.endsWith("-meta.xml")));
  assert.deepEqual(toLines(checkMetadata(files, types)), []);
});

test("a good file has no findings", () => {
  assert.deepEqual(check("View.customPermission-meta.xml", permission(GOOD)), []);
});

test("malformed XML is found", () => {
  const [line] = check("View.customPermission-meta.xml", permission("<label>View"));
  assert.match(line, /not well-formed, line 1/);
});

test("an unknown element is found", () => {
  assert.deepEqual(check("View.customPermission-meta.xml", permission(`${GOOD}<lable>V</lable>`)), [
    "View.customPermission-meta.xml CustomPermission.lable: CustomPermission has no such element",
  ]);
});

test("a missing required element is found", () => {
  assert.deepEqual(check("View.customPermission-meta.xml", permission("<label>View</label>")), [
    "View.customPermission-meta.xml CustomPermission.isLicensed: is required",
  ]);
});

test("a wrong scalar is found", () => {
  const text = permission("<isLicensed>no</isLicensed><label>View</label>");
  assert.deepEqual(check("View.customPermission-meta.xml", text), [
    'View.customPermission-meta.xml CustomPermission.isLicensed: "no" is neither true nor false',
  ]);
  const field = `<CustomField ${NAMESPACE}><precision>four</precision></CustomField>`;
  assert.deepEqual(check("A__c.field-meta.xml", field), [
    'A__c.field-meta.xml CustomField.precision: "four" is not a number',
  ]);
});

test("a value that its enumeration does not have is found, deep inside too", () => {
  const tab = "<tabSettings><tab>A</tab><visibility>Seen</visibility></tabSettings>";
  const text = `<PermissionSet ${NAMESPACE}><label>A</label>${tab}</PermissionSet>`;
  assert.deepEqual(check("A.permissionset-meta.xml", text), [
    'A.permissionset-meta.xml PermissionSet.tabSettings.visibility: "Seen" is not a PermissionSetTabVisibility',
  ]);
});

test("an element that is there twice is found, a list is not", () => {
  assert.deepEqual(check("View.customPermission-meta.xml", permission(`${GOOD}<label>B</label>`)), [
    "View.customPermission-meta.xml CustomPermission.label: is there twice",
  ]);
  const app = `<CustomApplication ${NAMESPACE}><tabs>A</tabs><tabs>B</tabs></CustomApplication>`;
  assert.deepEqual(check("A.app-meta.xml", app), []);
});

test("elements inside a plain value, and text between elements, are found", () => {
  assert.deepEqual(
    check(
      "View.customPermission-meta.xml",
      permission(`${GOOD}<description><b>A</b></description>`),
    ),
    [
      "View.customPermission-meta.xml CustomPermission.description: holds elements, but its type is a plain value",
    ],
  );
  assert.deepEqual(check("View.customPermission-meta.xml", permission(`${GOOD}label`)), [
    'View.customPermission-meta.xml CustomPermission: holds the text "label" between its elements',
  ]);
});

test("a root, an ending or a namespace that does not fit is found", () => {
  assert.deepEqual(check("View.tab-meta.xml", permission(GOOD)), [
    "View.tab-meta.xml CustomPermission: the root element of .tab is CustomTab",
  ]);
  assert.deepEqual(check("View.perm-meta.xml", permission(GOOD)), [
    "View.perm-meta.xml CustomPermission: no metadata type ends in .perm",
  ]);
  const [line] = check("A.app-meta.xml", "<CustomApplication></CustomApplication>");
  assert.match(line, /the namespace is not/);
});

test("a comment before the root is found, inside it is none", () => {
  const [comment, file] = ["<!-- why -->", "View.customPermission-meta.xml"];
  for (const start of ["", '<?xml version="1.0" encoding="UTF-8" ?>\n']) {
    assert.deepEqual(check(file, `${start}${comment}\n${permission(GOOD)}`), [
      "View.customPermission-meta.xml CustomPermission: a comment stands before it",
    ]);
    assert.deepEqual(check(file, `${start}${permission(comment + GOOD)}`), []);
  }
});
