import { ApexDate, ApexDatetime } from "../../apex/values.js";
import { toStored } from "../dml/fieldValues.js";
import { defaultsOf } from "../dml/prepare.js";
import { toDecimal } from "../soql/compare.js";

/**
 * Records of custom metadata types, as a deployment writes them. The wording of its refusals is an assumption.
 *
 * @typedef {import("../org.js").Org} Org
 * @typedef {import("../schema/fields.js").Field} Field
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("./deployment.js").Component} Component
 * @typedef {import("./deployment.js").Deployed} Deployed
 */

const LONGEST_NAME = 40;
const NAME = /^[a-z](?:_?[a-z0-9])*$/i;

/** @param {Org} org @param {string} userId @param {Component} component @returns {Deployed} */
export function deployRecord(org, userId, component) {
  const { fullName, label, values } = component;
  const [type = "", name = ""] = String(fullName ?? "").split(".");
  const object = org.schema.find(`${type.replace(/__mdt$/i, "")}__mdt`);
  /** @param {string} problem */
  const refused = (problem) => ({ fullName, problem, created: false, changed: false });
  if (object?.kind !== "customMetadata") return refused(`no custom metadata type named ${type}`);
  if (!NAME.test(name) || name.length > LONGEST_NAME) {
    return refused(`The developer name ${name} is not valid`);
  }
  if (!label) return refused("Required field is missing: label");
  if (label.length > LONGEST_NAME) {
    return refused(`Label: data value too large: ${label} (max length=${LONGEST_NAME})`);
  }
  const before = org.records.findBy(object.name, "DeveloperName", name);
  const row = new Map(before ?? [...defaultsOf(object), ...headOf(name)]);
  row.set("masterlabel", label).set("label", label);
  for (const [field, value] of values) {
    const problem = setValue(object, row, field, value);
    if (problem) return refused(problem);
  }
  for (const field of object.fields.values()) {
    if (field.custom && field.required && (row.get(field.name.toLowerCase()) ?? null) === null) {
      return refused(`Required field is missing: ${field.name}`);
    }
  }
  org.stamp(object, row, userId, org.now(), !before);
  org.store.put(object.name, row);
  return { fullName, problem: null, created: !before, changed: true };
}

/** @param {string} name @returns {[string, any][]} */
function headOf(name) {
  return [
    ["developername", name],
    ["qualifiedapiname", name],
    ["language", "en_US"],
  ];
}

/** @param {SObjectType} object @param {Map<string, any>} row @param {string} name @param {any} value @returns {string | null} why not */
function setValue(object, row, name, value) {
  const field = object.fields.get(String(name).toLowerCase());
  if (!field?.custom) return `field ${name} does not exist. Check spelling.`;
  if (value !== null && !isOfType(field, value)) {
    return `${field.label}: value not of required type: ${value}`;
  }
  const stored = toStored(field, value);
  if (stored.error) return stored.error.message;
  row.set(field.name.toLowerCase(), stored.value);
  return null;
}

/** @param {Field} field @param {any} value */
function isOfType({ apexType }, value) {
  switch (apexType) {
    case "String":
      return typeof value === "string";
    case "Boolean":
      return typeof value === "boolean";
    case "Decimal":
      return toDecimal(value) !== null;
    case "Date":
      return value instanceof ApexDate;
    case "Datetime":
      return value instanceof ApexDatetime;
    default:
      return false;
  }
}
