import { ApexOrg } from "../createOrg.js";
import { customField } from "../schema/fields.js";
import { fieldGroup } from "../schema/schema.js";
import { NOON, inLondon, testProject } from "../testOrg.js";

/**
 * An org for the tests of the asynchronous half: Job__c, Note__e that waits for the commit, Alarm__e that does not.
 *
 * @param {Record<string, string>} files Apex by file name
 */
export function jobsOrg(files) {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text }));
  const project = testProject(sources);
  addEvent(project.schema, "Note__e", "e00", "afterCommit");
  addEvent(project.schema, "Alarm__e", "e01", "immediately");
  project.schema.link();
  const clock = { now: NOON };
  const org = inLondon(new ApexOrg(project, { now: () => clock.now }));
  return { org, clock };
}

/** @param {import("../schema/schema.js").Schema} schema @param {string} name @param {string} prefix @param {"afterCommit" | "immediately"} publish */
function addEvent(schema, name, prefix, publish) {
  schema.addObject(
    {
      name,
      label: name,
      labelPlural: name,
      kind: "platformEvent",
      prefix,
      setup: false,
      sharing: "everyone",
      dml: new Set(),
      publish,
    },
    [
      ...fieldGroup("platformEvent"),
      customField({ fullName: "Text__c", type: "Text", length: "10", required: "true" }),
      customField({ fullName: "Count__c", type: "Number", precision: "4", scale: "0" }),
    ],
  );
}

/** A class with one static method, `run`. @param {string} body @param {string} [members] */
export function subject(body, members = "") {
  return `public class Subject { ${members} public static void run() { ${body} } }`;
}

/** @param {ApexOrg} org @param {string} object @param {string} field @returns {any[]} */
export function valuesOf(org, object, field) {
  return org.records.all(object).map((row) => org.records.get(object, row, field));
}

/** A test class of one method; what it asserts is what is tested. @param {string} body */
export function testClass(body) {
  return `@IsTest private class Subject_Tests { @IsTest static void it_should_hold() { ${body} } }`;
}
