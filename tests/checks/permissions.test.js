import assert from "node:assert/strict";
import { test } from "node:test";
import { indexProject } from "./lib/orgIndex.js";
import { readProject, toLines } from "./lib/project.js";
import { checkPermissions } from "./permissions.js";

const SET = "access/permissionsets/Admin.permissionset-meta.xml";

/** @param {[string, string][]} entries @returns {string[]} */
const check = (entries) => {
  const files = new Map(entries);
  return toLines(checkPermissions(files, indexProject(files)));
};

/** @param {string} content @returns {[string, string]} */
const set = (content) => [SET, `<PermissionSet>${content}</PermissionSet>`];

/** One of everything that can be granted. @type {[string, string][]} */
const ORG = [
  ["console/applications/App.app-meta.xml", ""],
  ["console/tabs/Tab.tab-meta.xml", ""],
  [
    "console/classes/Controller.cls",
    "public class Controller { @AuraEnabled public static void a() {} }",
  ],
  ["access/customPermissions/Manage.customPermission-meta.xml", ""],
  [
    "review/objects/User/fields/Stage__c.field-meta.xml",
    "<CustomField><type>Text</type></CustomField>",
  ],
  ["review/objects/Run__c/Run__c.object-meta.xml", ""],
];

const GRANTS = [
  "<applicationVisibilities><application>App</application><visible>true</visible></applicationVisibilities>",
  "<classAccesses><apexClass>Controller</apexClass><enabled>true</enabled></classAccesses>",
  "<customPermissions><enabled>true</enabled><name>Manage</name></customPermissions>",
  "<fieldPermissions><editable>false</editable><field>User.Stage__c</field><readable>true</readable></fieldPermissions>",
  "<objectPermissions><object>Account</object></objectPermissions>",
  "<objectPermissions><object>Run__c</object></objectPermissions>",
  "<tabSettings><tab>Tab</tab></tabSettings>",
  "<tabSettings><tab>standard-Account</tab></tabSettings>",
].join("");

test("the project's permission sets grant what exists, and all of it", () => {
  const files = readProject();
  assert.ok([...files.keys()].some((file) => file.endsWith(".permissionset-meta.xml")));
  assert.deepEqual(toLines(checkPermissions(files, indexProject(files))), []);
});

test("good permission sets have no findings", () => {
  assert.deepEqual(check([...ORG, set(GRANTS)]), []);
});

test("a grant of something that does not exist is found", () => {
  /** @type {[string, string, string][]} */
  const cases = [
    ["applicationVisibilities", "application", "Nope"],
    ["classAccesses", "apexClass", "Nope"],
    ["customMetadataTypeAccesses", "name", "Nope__mdt"],
    ["customPermissions", "name", "Nope"],
    ["customSettingAccesses", "name", "Nope__c"],
    ["fieldPermissions", "field", "User.Nope__c"],
    ["fieldPermissions", "field", "Nope__c.Name"],
    ["objectPermissions", "object", "Nope__c"],
    ["pageAccesses", "apexPage", "Nope"],
    ["tabSettings", "tab", "Nope"],
  ];
  for (const [list, element, name] of cases) {
    const wrong = `<${list}><${element}>${name}</${element}></${list}>`;
    assert.deepEqual(check([...ORG, set(GRANTS + wrong)]), [
      `${SET} ${list}: ${name} does not exist`,
    ]);
  }
});

test("a grant that is there twice is found", () => {
  const twice = "<tabSettings><tab>Tab</tab></tabSettings>";
  assert.deepEqual(check([...ORG, set(GRANTS + twice)]), [
    `${SET} tabSettings: Tab is there twice`,
  ]);
});

test("what nobody is granted is found: permissions, fields, controllers", () => {
  assert.deepEqual(check([...ORG, set("")]), [
    " customPermissions: no permission set grants Manage",
    " fieldPermissions: no permission set grants User.Stage__c",
    " classAccesses: no permission set grants Controller",
  ]);
  /** @type {[string, string]} */
  const reader = ["classes/Reader.cls", "[SELECT Contact.AccountId FROM User WITH USER_MODE]"];
  assert.deepEqual(check([...ORG, reader, set(GRANTS)]), [
    " fieldPermissions: no permission set grants Contact.AccountId",
  ]);
  const hidden = GRANTS.replace("<readable>true</readable>", "<readable>false</readable>");
  assert.deepEqual(check([...ORG, set(hidden)]), [
    " fieldPermissions: no permission set grants User.Stage__c",
  ]);
});
