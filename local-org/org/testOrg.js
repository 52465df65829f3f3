import { parseQuery as parseText } from "../apex/parse.js";
import { ApexList, Decimal, SObject } from "../apex/values.js";
import { runDml } from "./dml/dml.js";
import { Org } from "./org.js";
import { customField } from "./schema/fields.js";
import { fieldGroup, standardSchema } from "./schema/schema.js";
import { add } from "./seed.js";
import { parseQuery } from "./soql/parse.js";
import { soql } from "./soql/soql.js";
import { currentTransaction } from "./transaction.js";

/**
 * An org for the tests beside this file: the standard objects, and Job__c with a field of each kind.
 *
 * @typedef {import("./dml/dml.js").Operation} Operation
 * @typedef {import("./dml/dml.js").DmlOptions} DmlOptions
 */

/** 2026-03-18, a Wednesday, noon in London. */
export const NOON = Date.UTC(2026, 2, 18, 12);

const FIELDS = [
  { fullName: "Amount__c", type: "Number", precision: "6", scale: "2", label: "Amount" },
  { fullName: "Due__c", type: "Date", label: "Due" },
  { fullName: "Done__c", type: "Checkbox", defaultValue: "false", label: "Done" },
  {
    fullName: "Code__c",
    type: "Text",
    length: "5",
    externalId: "true",
    unique: "true",
    label: "Code",
  },
  { fullName: "Started__c", type: "DateTime", label: "Started" },
  {
    fullName: "Stage__c",
    type: "Picklist",
    label: "Stage",
    valueSet: {
      restricted: "true",
      valueSetDefinition: {
        value: [{ fullName: "New", default: "true" }, { fullName: "Closed" }],
      },
    },
  },
  {
    fullName: "Account__c",
    type: "Lookup",
    referenceTo: "Account",
    relationshipName: "Jobs",
    label: "Account",
  },
  {
    fullName: "Needs__c",
    type: "Lookup",
    referenceTo: "Job__c",
    relationshipName: "NeededBy",
    deleteConstraint: "Restrict",
    label: "Needs",
  },
];

/** @param {{ file: string, text: string }[]} [sources] @returns {import("./schema/project.js").Project} */
export function testProject(sources = []) {
  const schema = standardSchema();
  schema.addObject(
    {
      name: "Job__c",
      label: "Job",
      labelPlural: "Jobs",
      kind: "customObject",
      prefix: "a00",
      setup: false,
      sharing: "private",
      dml: null,
    },
    [
      ...fieldGroup("audit"),
      ...fieldGroup("deletable"),
      ...fieldGroup("owned"),
      ...fieldGroup("customObjectName"),
      ...FIELDS.map(customField),
    ],
  );
  schema.link();
  return {
    schema,
    records: [],
    labels: new Map(),
    permissionSets: [
      {
        name: "Jobs",
        label: "Jobs",
        description: "",
        permissions: new Set(),
        customPermissions: new Set(["SeeJobs"]),
        classes: new Set(),
        objects: new Map([["job__c", new Set(["read", "edit"])]]),
        fields: new Map([["job__c.amount__c", new Set(["read"])]]),
      },
    ],
    customPermissions: [{ name: "SeeJobs", label: "See jobs" }],
    sources,
    resources: new Map(),
    emailFolders: [],
    emailTemplates: [],
  };
}

/** @returns {Org} */
export function testOrg() {
  return inLondon(new Org(testProject(), { now: () => NOON }));
}

/** Moves the admin to London. @template {Org} T @param {T} org @returns {T} */
export function inLondon(org) {
  org.store.put(
    "User",
    new Map([
      .../** @type {Map<string, any>} */ (org.store.get("User", org.userId)),
      ["timezonesidkey", "Europe/London"],
    ]),
  );
  org.store.commit();
  return org;
}

/** @param {Org} org @param {string} profile @param {string[]} [permissionSets] @returns {string} the id of a new internal user */
export function addUser(org, profile, permissionSets = []) {
  const serial = org.records.all("User").length;
  const id = add(org, org.userId, "User", {
    LastName: `User ${serial}`,
    Username: `user${serial}@example.com`,
    IsActive: true,
    TimeZoneSidKey: "GMT",
    ProfileId: org.records.findBy("Profile", "Name", profile)?.get("id"),
  });
  for (const name of permissionSets) {
    add(org, org.userId, "PermissionSetAssignment", {
      AssigneeId: id,
      PermissionSetId: org.records.findBy("PermissionSet", "Name", name)?.get("id"),
    });
  }
  return id;
}

/** @param {string} type @param {Record<string, any>} fields @returns {SObject} */
export function record(type, fields) {
  return new SObject(
    type,
    new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value])),
  );
}

/** @param {string} text @returns {Decimal} */
export function decimal(text) {
  return /** @type {Decimal} */ (Decimal.parse(text));
}

/**
 * Runs a query in the current transaction.
 *
 * @param {string} text
 * @param {Record<string, any>} [binds]
 * @returns {any}
 */
export function query(text, binds = {}) {
  const { tree, problems } = parseText(text);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const found = soql(currentTransaction(), parseQuery(tree), { binds: (bind) => binds[bind.text] });
  return found instanceof ApexList ? found.items : found;
}

/** The values of one field of all rows. @param {string} text @param {Record<string, any>} [binds] @returns {any[]} */
export function column(text, binds) {
  const field = /SELECT\s+([\w.]+)/i.exec(text)?.[1] ?? "";
  return query(text, binds).map((/** @type {SObject} */ row) =>
    field
      .split(".")
      .reduce((/** @type {any} */ at, name) => (at === null ? null : at.get(name)), row),
  );
}

/** @param {Operation} operation @param {SObject[]} records @param {Partial<DmlOptions>} [options] */
export function write(operation, records, options = {}) {
  return runDml(currentTransaction(), operation, records, {
    allOrNone: true,
    mode: "system",
    sharing: false,
    ...options,
  });
}
