import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ApexOrg } from "../createOrg.js";
import { customField } from "../schema/fields.js";
import { fieldGroup } from "../schema/schema.js";
import { NOON, testProject } from "../testOrg.js";
import { subject, testClass } from "./testJobs.js";

const CALLBACK = `public class Told implements Metadata.DeployCallback {
  private final String note;
  public Told(String note) { this.note = note; }
  public void handleResult(Metadata.DeployResult result, Metadata.DeployCallbackContext context) {
    String problems = '';
    for (Metadata.DeployMessage failure : result.details.componentFailures) problems += ' ' + failure.problem;
    insert new Account(Name = note + ' ' + result.status + problems + ' ' + (context.getCallbackJobId() != null));
  }
}`;
const MAKE = `
  public static Metadata.CustomMetadata make(String name, Map<String, Object> values) {
    Metadata.CustomMetadata component = new Metadata.CustomMetadata();
    component.fullName = name;
    component.label = 'A rule';
    for (String field : values.keySet()) {
      Metadata.CustomMetadataValue value = new Metadata.CustomMetadataValue();
      value.field = field;
      value.value = values.get(field);
      component.values.add(value);
    }
    return component;
  }
  public static void deploy(List<Metadata.CustomMetadata> components) {
    Metadata.DeployContainer container = new Metadata.DeployContainer();
    for (Metadata.CustomMetadata component : components) container.addMetadata(component);
    Metadata.Operations.enqueueDeployment(container, new Told('noted'));
  }`;

/** An org with the type Rule__mdt and one record of it, Old. @param {string} body @param {Record<string, string>} [files] */
function ruleOrg(body, files = {}) {
  const sources = Object.entries({
    "Told.cls": CALLBACK,
    "Subject.cls": subject(body, MAKE),
    ...files,
  }).map(([file, text]) => ({ file, text }));
  const project = testProject(sources);
  project.schema.addObject(
    {
      name: "Rule__mdt",
      label: "Rule",
      labelPlural: "Rules",
      kind: "customMetadata",
      prefix: "m00",
      setup: false,
      sharing: "everyone",
      dml: new Set(),
    },
    [
      ...fieldGroup("customMetadata"),
      customField({
        fullName: "Days__c",
        type: "Number",
        precision: "4",
        scale: "0",
        required: "true",
      }),
      customField({ fullName: "Text__c", type: "Text", length: "5", label: "Text" }),
      customField({ fullName: "On__c", type: "Checkbox", defaultValue: "true" }),
    ],
  );
  project.records.push({
    type: "Rule__mdt",
    name: "Old",
    label: "Old rule",
    isProtected: false,
    values: new Map([
      ["Days__c", "60"],
      ["Text__c", "left"],
    ]),
  });
  return new ApexOrg(project, { now: () => NOON });
}

/** @param {ApexOrg} org */
function rules(org) {
  return org.records
    .all("Rule__mdt")
    .map((row) => [
      row.get("developername"),
      row.get("masterlabel"),
      String(row.get("days__c")),
      row.get("text__c") ?? null,
      row.get("on__c") ?? null,
    ]);
}

/** @param {ApexOrg} org */
const told = (org) => org.records.all("Account").map((row) => row.get("name"));

describe("a deployment of custom metadata", () => {
  it("changes and makes records in a transaction of its own, then calls back in another", () => {
    const org = ruleOrg(
      "deploy(new List<Metadata.CustomMetadata>{ make('Rule.Old', new Map<String, Object>{ 'Days__c' => 45 }), make('Rule.New', new Map<String, Object>{ 'Days__c' => 7.0, 'Text__c' => null }) });",
    );
    org.executeAnonymousStatic("Subject", "run");
    assert.deepEqual(rules(org), [["Old", "Old rule", "60", "left", null]], "not yet");
    assert.deepEqual(
      org.jobs.waiting().map(({ kind, name, status }) => [kind, name, status]),
      [["deployment", "Told", "Queued"]],
    );

    const first = org.jobs.runNext();
    assert.equal(first?.kind, "deployment");
    assert.equal(first?.records, 2);
    assert.deepEqual(rules(org), [
      ["Old", "A rule", "45", "left", null],
      ["New", "A rule", "7", null, true],
    ]);
    assert.deepEqual(told(org), []);

    const second = org.jobs.runNext();
    assert.equal(second?.error, null);
    assert.deepEqual(told(org), ["noted Succeeded true"]);
    assert.equal(org.records.all("Account")[0].get("createdbyid"), org.automatedProcessId);
    assert.deepEqual(org.jobs.waiting(), []);
  });

  /** @type {[string, string, RegExp][]} */
  const refusals = [
    [
      "a field that is not there",
      "'Rule.Old', new Map<String, Object>{ 'Day__c' => 1 }",
      /field Day__c does not exist/,
    ],
    [
      "another type",
      "'Rule.Old', new Map<String, Object>{ 'Days__c' => '1' }",
      /not of required type: 1/,
    ],
    [
      "a text too long",
      "'Rule.Old', new Map<String, Object>{ 'Text__c' => 'abcdef' }",
      /max length=5/,
    ],
    [
      "a number too great",
      "'Rule.Old', new Map<String, Object>{ 'Days__c' => 10000 }",
      /outside of valid range/,
    ],
    [
      "a required field left empty",
      "'Rule.New', new Map<String, Object>{ 'Text__c' => 'a' }",
      /missing: Days__c/,
    ],
    [
      "a checkbox that is neither",
      "'Rule.Old', new Map<String, Object>{ 'On__c' => null }",
      /not of required type/,
    ],
    [
      "a name that is none",
      "'Rule.New__Rule', new Map<String, Object>{ 'Days__c' => 1 }",
      /developer name/,
    ],
    [
      "a type that is none",
      "'Nothing.Old', new Map<String, Object>()",
      /no custom metadata type named Nothing/,
    ],
  ];
  for (const [what, component, problem] of refusals) {
    it(`refuses ${what}, and then writes nothing at all`, () => {
      const org = ruleOrg(
        `deploy(new List<Metadata.CustomMetadata>{ make('Rule.Other', new Map<String, Object>{ 'Days__c' => 1 }), make(${component}) });`,
      );
      org.executeAnonymousStatic("Subject", "run");
      org.jobs.runAll();
      assert.deepEqual(rules(org), [["Old", "Old rule", "60", "left", null]]);
      assert.match(told(org)[0], /^noted Failed /);
      assert.match(told(org)[0], problem);
    });
  }

  it("is gone with the transaction that asked for it", () => {
    const org = ruleOrg(
      "deploy(new List<Metadata.CustomMetadata>{ make('Rule.Old', new Map<String, Object>()) }); throw new Boom();",
      { "Boom.cls": "public class Boom extends Exception {}" },
    );
    assert.throws(() => org.executeAnonymousStatic("Subject", "run"));
    assert.deepEqual(org.jobs.waiting(), []);
  });

  it("needs no callback", () => {
    const org = ruleOrg(
      "Metadata.DeployContainer container = new Metadata.DeployContainer(); container.addMetadata(make('Rule.Old', new Map<String, Object>{ 'Days__c' => 45 })); Metadata.Operations.enqueueDeployment(container, null);",
    );
    org.executeAnonymousStatic("Subject", "run");
    assert.equal(org.jobs.runAll().length, 1);
    assert.equal(String(org.records.all("Rule__mdt")[0].get("days__c")), "45");
  });

  it("is refused in a test", () => {
    const org = ruleOrg("", {
      "Subject_Tests.cls": testClass(
        "Subject.deploy(new List<Metadata.CustomMetadata>{ Subject.make('Rule.Old', new Map<String, Object>()) });",
      ),
    });
    assert.match(org.runTests()[0].message ?? "", /AsyncException: Metadata cannot be deployed/);
  });
});
