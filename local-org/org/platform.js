import { throwApex } from "../apex/values.js";
import { dml, modeOf } from "./classes/database.js";
import { fieldToken, objectToken } from "./classes/describe.js";
import { createLocator } from "./async/locator.js";
import { sObjectStatic } from "./customSettings.js";
import { unsupported } from "./exceptions.js";
import { parseQuery } from "./soql/parse.js";
import { soql } from "./soql/soql.js";
import { currentTransaction } from "./transaction.js";
import "./classes/async.js";
import "./classes/eventBus.js";
import "./classes/limits.js";
import "./classes/messaging.js";
import "./classes/metadata.js";
import "./classes/rowExceptions.js";
import "./classes/statusCodes.js";
import "./classes/testing.js";
import "./classes/url.js";
import "./classes/user.js";

/** @typedef {import("../apex/values.js").SObject} SObject */

/**
 * What the interpreter asks of the org.
 *
 * @param {import("./org.js").Org} org
 */
export function createPlatform(org) {
  const { schema } = org;
  return {
    /** @param {string} name @returns {string | false} as the schema writes it */
    isSObjectType(name) {
      if (name.toLowerCase() === "aggregateresult") return "AggregateResult";
      return schema.find(name)?.name ?? false;
    },

    /** @param {string} objectName @param {string} path a field, a parent or a child relationship @returns {string | null} its Apex type */
    fieldType(objectName, path) {
      const [first, ...rest] = path.split(".");
      const type = memberType(schema, objectName, first);
      return type && rest.length > 0 ? this.fieldType(type, rest.join(".")) : type;
    },

    /** @param {string} objectName @param {string} fieldName @returns {string} as the schema writes it */
    fieldName(objectName, fieldName) {
      return schema.field(objectName, fieldName)?.name ?? fieldName;
    },

    /** @param {string} objectName @param {string} fieldName @returns {boolean | undefined} false for what the org alone writes */
    isWriteable(objectName, fieldName) {
      const field = schema.field(objectName, fieldName);
      return field && (field.type === "Id" || field.create || field.update);
    },

    /** @param {string} objectName @returns {string | null} the first three characters of its ids */
    keyPrefix(objectName) {
      return schema.find(objectName)?.prefix ?? null;
    },

    now() {
      return org.now();
    },

    locale() {
      return org.store.get("User", currentTransaction().userId)?.get("localesidkey") ?? "en_US";
    },

    timeZone() {
      return org.timeZoneOf(currentTransaction().userId);
    },

    readQuery: parseQuery,

    /** @param {any} _context @param {{ query: import("./soql/parse.js").Query, binds: (bind: any) => any, mode?: "user" | "system" | null, sharing?: boolean }} request */
    soql(_context, { query, binds, mode, sharing }) {
      return soql(currentTransaction(), query, { binds, mode, sharing });
    },

    /** @param {any} _context @param {import("./async/locator.js").Request & { level: any }} request */
    queryLocator(_context, { query, text, binds, mode, sharing, level }) {
      const request = { query, text, binds, mode: modeOf(level) ?? mode, sharing };
      return createLocator(currentTransaction(), request);
    },

    /** @param {any} _context @param {string} operation @param {any} value @param {{ allOrNone?: boolean, mode?: "user" | "system" | null, sharing?: boolean, externalId?: string | null }} [options] */
    dml(_context, operation, value, { allOrNone, mode, sharing, externalId } = {}) {
      return dml(/** @type {import("./dml/dml.js").Operation} */ (operation), value, {
        allOrNone: allOrNone ?? true,
        mode: mode ?? "system",
        sharing: sharing ?? false,
        // The field may be written with its object: `User.Key__c`.
        ...(externalId ? { externalId: externalId.replace(/^.*\./, "") } : {}),
      });
    },

    /** @template T @param {any} _context @param {SObject | null} user @param {() => T} body @returns {T} */
    runAs(_context, user, body) {
      const id = user?.fields.get("id");
      if (!id) throw unsupported("System.runAs with a user who is not in the org");
      const transaction = currentTransaction();
      if (!transaction.isTest) throwApex("UnexpectedException", "runAs is allowed in tests alone");
      if (!org.records.live("User", id)) throwApex("IllegalArgumentException", `no user ${id}`);
      return transaction.runAs(id, body);
    },

    /** @param {string} name @returns {string} */
    label(name) {
      const text = org.project.labels.get(name.toLowerCase());
      if (text === undefined) throw unsupported(`the label ${name}, which the project has not`);
      return text;
    },

    /** @param {any} _context @param {string} name */
    sObjectToken(_context, name) {
      return objectToken(schema.object(name));
    },

    /** @param {any} _context @param {string} objectName @param {string} fieldName */
    fieldToken(_context, objectName, fieldName) {
      const object = schema.object(objectName);
      const field = object.fields.get(fieldName.toLowerCase());
      if (!field) throw unsupported(`${objectName}.${fieldName} as a field token`);
      return fieldToken(object, field);
    },

    /** @param {any} _context @param {string} objectName @param {string} method @param {any[]} args */
    sObjectStatic(_context, objectName, method, args) {
      return sObjectStatic(currentTransaction(), schema.object(objectName), method, args);
    },
  };
}

/** @param {import("./schema/schema.js").Schema} schema @param {string} objectName @param {string} name @returns {string | null} */
function memberType(schema, objectName, name) {
  const object = schema.find(objectName);
  const key = name.toLowerCase();
  const field = object?.fields.get(key);
  if (field) return field.apexType;
  const parent = object?.parents.get(key);
  if (parent) return parent.referenceTo.length === 1 ? parent.referenceTo[0] : "SObject";
  const child = object?.children.get(key);
  return child ? `List<${child.type}>` : null;
}
