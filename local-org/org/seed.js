import { readFileSync } from "node:fs";
import { valueOfText } from "./dml/fieldValues.js";
import { CONTENT_FILE } from "./store/derivedFields.js";

/**
 * @typedef {import("./org.js").Org} Org
 * @typedef {import("./schema/project.js").PermissionSetDefinition} PermissionSetDefinition
 */

const STANDARD = JSON.parse(
  readFileSync(new URL("./standardRecords.json", import.meta.url), "utf8"),
);

/**
 * Fills a new org: standard records, then what the project brings.
 *
 * @param {Org} org
 * @returns {Map<string, string>} the ids of the standard records by their reference
 */
export function seed(org) {
  const refs = seedStandard(org);
  const user = /** @type {string} */ (refs.get("me"));
  for (const definition of org.project.permissionSets) {
    const id = add(org, user, "PermissionSet", {
      Name: definition.name,
      Label: definition.label,
      Description: definition.description,
      IsCustom: true,
    });
    org.definitions.set(id, definition);
  }
  for (const { name, label } of org.project.customPermissions) {
    const id = add(org, user, "CustomPermission", { DeveloperName: name, MasterLabel: label });
    grantEntity(org, user, id, name);
  }
  for (const [name, file] of org.project.resources) {
    const id = add(org, user, "StaticResource", { Name: name });
    const row = /** @type {import("./store/store.js").Row} */ (org.store.get("StaticResource", id));
    org.store.put("StaticResource", new Map([...row, [CONTENT_FILE, file]]));
  }
  for (const { name, label, access } of org.project.emailFolders) {
    const type = { Type: "Email", AccessType: access, IsReadonly: false };
    refs.set(
      `folder ${name}`,
      add(org, user, "Folder", { DeveloperName: name, Name: label, ...type }),
    );
  }
  for (const { folder, fields } of org.project.emailTemplates) {
    add(org, user, "EmailTemplate", { ...fields, FolderId: refs.get(`folder ${folder}`) });
  }
  for (const record of org.project.records) {
    add(org, user, record.type, {
      DeveloperName: record.name,
      MasterLabel: record.label,
      Label: record.label,
      QualifiedApiName: record.name,
      Language: "en_US",
      ...Object.fromEntries(record.values),
    });
  }
  org.store.commit();
  return refs;
}

/** The permission sets of the project that hold a custom permission. @param {Org} org @param {string} user @param {string} SetupEntityId @param {string} name */
function grantEntity(org, user, SetupEntityId, name) {
  for (const [ParentId, definition] of org.definitions) {
    if (definition.customPermissions.has(name)) {
      add(org, user, "SetupEntityAccess", { ParentId, SetupEntityId });
    }
  }
}

/** @param {Org} org @returns {Map<string, string>} */
function seedStandard(org) {
  /** @type {Map<string, string>} */
  const refs = new Map();
  for (const [object, list] of Object.entries(STANDARD.objects)) {
    for (const { ref, grants, ...fields } of /** @type {any[]} */ (list)) {
      const values = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          typeof value === "string" && value.startsWith("@") ? refs.get(value.slice(1)) : value,
        ]),
      );
      const id = add(org, null, object, { ...values, ...permissionFields(org, object, grants) });
      if (ref) refs.set(ref, id);
      if (grants) org.definitions.set(id, toDefinition(values.Name, grants));
    }
  }
  return refs;
}

/** A profile shows the user permissions that it grants as fields. @param {Org} org @param {string} object @param {any} grants */
function permissionFields(org, object, grants) {
  const names = (grants?.permissions ?? []).map(
    (/** @type {string} */ name) => `Permissions${name}`,
  );
  return Object.fromEntries(
    names
      .filter((/** @type {string} */ name) => org.schema.field(object, name))
      .map((/** @type {string} */ name) => [name, true]),
  );
}

/** @param {string} name @param {any} grants @returns {PermissionSetDefinition} */
function toDefinition(name, grants) {
  return {
    name,
    label: name,
    description: "",
    permissions: new Set(grants.permissions),
    customPermissions: new Set(),
    classes: new Set(),
    objects: new Map(
      Object.entries(grants.objects ?? {}).map(([object, list]) => [
        object.toLowerCase(),
        new Set(/** @type {string[]} */ (list)),
      ]),
    ),
    fields: new Map(),
  };
}

/**
 * Puts a record into the store as it is: no trigger, no validation. Texts are read as metadata writes them; values
 * that are Apex's already stay.
 *
 * @param {Org} org
 * @param {string | null} userId who made it
 * @param {string} object
 * @param {Record<string, any>} fields by API name; an Id of its own is kept
 * @returns {string} its id
 */
export function add(org, userId, object, fields) {
  const type = org.schema.object(object);
  const row = new Map();
  for (const [name, value] of Object.entries(fields)) {
    const field = type.fields.get(name.toLowerCase());
    if (!field) throw new Error(`not supported here: ${object}.${name}`);
    row.set(name.toLowerCase(), typeof value === "string" ? valueOfText(field, value) : value);
  }
  org.stamp(type, row, userId, org.now(), true);
  org.store.put(type.name, row);
  return row.get("id");
}
