import { readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { readEmailTemplates } from "./emailTemplates.js";
import { customField } from "./fields.js";
import { fieldGroup, standardSchema } from "./schema.js";
import { isTrue, readMetadata } from "./xml.js";

/**
 * @typedef {import("./schema.js").Schema} Schema
 *
 * @typedef {object} PermissionSetDefinition what a permission set, or a profile, grants
 * @property {string} name
 * @property {string} label
 * @property {string} description
 * @property {Set<string>} permissions user permissions such as ViewAllUsers
 * @property {Set<string>} customPermissions
 * @property {Set<string>} classes
 * @property {Map<string, Set<string>>} objects lower-case object → read, create, edit, delete, viewAll, modifyAll
 * @property {Map<string, Set<string>>} fields lower-case `object.field` → read, edit
 *
 * @typedef {object} MetadataRecord
 * @property {string} type API name with __mdt
 * @property {string} name its DeveloperName
 * @property {string} label
 * @property {boolean} isProtected
 * @property {Map<string, string | null>} values field → text
 *
 * @typedef {object} Project everything that the org takes from the SFDX sources
 * @property {Schema} schema
 * @property {MetadataRecord[]} records
 * @property {Map<string, string>} labels lower-case name → text
 * @property {PermissionSetDefinition[]} permissionSets
 * @property {{ name: string, label: string }[]} customPermissions
 * @property {{ file: string, text: string }[]} sources Apex classes and triggers
 * @property {import("../../apex/compile/program.js").Compiled} [compiled] the sources, where they have been compiled
 * @property {Map<string, string>} resources static resource → its file
 * @property {import("./emailTemplates.js").EmailFolder[]} emailFolders
 * @property {import("./emailTemplates.js").EmailTemplate[]} emailTemplates
 */

/** @param {string} folder the force-app directory @returns {Project} */
export function readOrgProject(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  /** @param {string} suffix */
  const ending = (suffix) => files.filter((file) => file.endsWith(suffix));
  return {
    schema: readSchema(ending(".object-meta.xml"), ending(".field-meta.xml")),
    records: ending(".md-meta.xml").map(readRecord),
    labels: new Map(ending(".labels-meta.xml").flatMap(readLabels)),
    permissionSets: ending(".permissionset-meta.xml").map(readPermissionSet),
    customPermissions: ending(".customPermission-meta.xml").map((file) => ({
      name: basename(file, ".customPermission-meta.xml"),
      label: readMetadata(file).label,
    })),
    sources: files
      .filter((file) => /\.(cls|trigger)$/.test(file))
      .map((file) => ({ file, text: readFileSync(file, "utf8") })),
    resources: new Map(ending(".resource-meta.xml").map((meta) => readResource(meta, files))),
    ...readEmailTemplates(files),
  };
}

/** @param {string[]} objectFiles @param {string[]} fieldFiles @returns {Schema} */
function readSchema(objectFiles, fieldFiles) {
  const schema = standardSchema();
  objectFiles.forEach((file, serial) => {
    const name = basename(file, ".object-meta.xml");
    if (!schema.find(name)) addObject(schema, name, readMetadata(file), serial);
  });
  for (const file of fieldFiles) {
    const parts = file.split(sep);
    try {
      const object = schema.object(parts[parts.length - 3]);
      const field = customField(readMetadata(file));
      if (object.kind === "platformEvent" && field.referenceTo.length > 0) {
        throw new Error(`a platform event has no ${field.type} fields`);
      }
      schema.addField(object.name, field);
    } catch (problem) {
      throw new Error(`${file}: ${/** @type {Error} */ (problem).message}`, { cause: problem });
    }
  }
  schema.link();
  return schema;
}

/** @param {Schema} schema @param {string} name @param {Record<string, any>} metadata @param {number} serial */
function addObject(schema, name, metadata, serial) {
  const kind = kindOf(name, metadata);
  schema.addObject(
    {
      name,
      label: metadata.label,
      labelPlural: metadata.pluralLabel ?? metadata.label,
      kind,
      // Like the platform's: a letter, then counted up; a custom object's are `a00` and on.
      prefix: `${{ customMetadata: "m", platformEvent: "e" }[String(kind)] ?? "a"}${serial.toString(36).padStart(2, "0")}`,
      setup: false,
      sharing: sharingOf(kind, metadata),
      // Metadata is deployed, events are published.
      dml: ["customMetadata", "platformEvent"].includes(kind) ? new Set() : null,
      ...(kind === "platformEvent" ? { publish: publishOf(metadata) } : {}),
    },
    groupsOf(kind, metadata).flatMap(fieldGroup).concat(nameField(metadata)),
  );
}

/** @param {string} name @param {Record<string, any>} metadata @returns {import("./schema.js").ObjectKind} */
function kindOf(name, metadata) {
  if (name.endsWith("__mdt")) return "customMetadata";
  if (name.endsWith("__e")) return "platformEvent";
  return metadata.customSettingsType ? "customSetting" : "customObject";
}

/** @param {Record<string, any>} metadata @returns {"afterCommit" | "immediately"} */
function publishOf({ publishBehavior }) {
  return publishBehavior === "PublishImmediately" ? "immediately" : "afterCommit";
}

/** @param {string} kind @param {Record<string, any>} metadata @returns {import("./schema.js").SObjectType["sharing"]} */
function sharingOf(kind, metadata) {
  if (kind !== "customObject") return "everyone";
  const model = metadata.sharingModel ?? "ReadWrite";
  /** @type {Record<string, import("./schema.js").SObjectType["sharing"]>} */
  const known = {
    Private: "private",
    Read: "read",
    ReadWrite: "everyone",
    ControlledByParent: "parent",
  };
  return known[model] ?? "private";
}

/** @param {string} kind @param {Record<string, any>} metadata */
function groupsOf(kind, metadata) {
  if (kind === "customMetadata") return ["customMetadata"];
  if (kind === "platformEvent") return ["platformEvent"];
  if (kind === "customSetting") return ["audit", "deletable", "hierarchySetting"];
  const owned = metadata.sharingModel === "ControlledByParent" ? [] : ["owned"];
  return ["audit", "deletable", ...owned];
}

/** @param {Record<string, any>} metadata */
function nameField(metadata) {
  const described = metadata.nameField;
  if (!described) return [];
  const isNumber = described.type === "AutoNumber";
  return [
    {
      ...customField({ ...described, fullName: "Name" }),
      custom: false,
      length: 80,
      // A record without a name gets its id as one.
      required: false,
      computed: isNumber,
      format: described.displayFormat,
    },
  ];
}

/** @param {string} file @returns {MetadataRecord} */
function readRecord(file) {
  const [type, name] = basename(file, ".md-meta.xml").split(".");
  const metadata = readMetadata(file);
  return {
    type: `${type}__mdt`,
    name,
    label: metadata.label,
    isProtected: isTrue(metadata.protected),
    values: new Map(
      (metadata.values ?? []).map((/** @type {any} */ entry) => [
        entry.field,
        isTrue(entry.value?.["@xsi:nil"]) ? null : (entry.value?.["#text"] ?? null),
      ]),
    ),
  };
}

/** @param {string} file @returns {[string, string][]} */
function readLabels(file) {
  return (readMetadata(file).labels ?? []).map((/** @type {any} */ label) => [
    label.fullName.toLowerCase(),
    label.value,
  ]);
}

/** @param {string} meta @param {string[]} files @returns {[string, string]} */
function readResource(meta, files) {
  const stem = meta.slice(0, -"resource-meta.xml".length);
  const content = files.find((file) => file.startsWith(stem) && file !== meta);
  if (!content) throw new Error(`${meta}: the static resource has no content`);
  return [basename(meta, ".resource-meta.xml"), content];
}

const OBJECT_GRANTS = {
  allowRead: "read",
  allowCreate: "create",
  allowEdit: "edit",
  allowDelete: "delete",
  viewAllRecords: "viewAll",
  modifyAllRecords: "modifyAll",
};

/** @param {string} file @returns {PermissionSetDefinition} */
function readPermissionSet(file) {
  const metadata = readMetadata(file);
  /** @param {string} list @param {string} name */
  const enabled = (list, name) =>
    new Set(
      (metadata[list] ?? [])
        .filter((/** @type {any} */ entry) => isTrue(entry.enabled))
        .map((/** @type {any} */ entry) => entry[name]),
    );
  return {
    name: basename(file, ".permissionset-meta.xml"),
    label: metadata.label,
    description: metadata.description ?? "",
    permissions: enabled("userPermissions", "name"),
    customPermissions: enabled("customPermissions", "name"),
    classes: enabled("classAccesses", "apexClass"),
    objects: new Map([
      ...(metadata.objectPermissions ?? []).map((/** @type {any} */ entry) => [
        entry.object.toLowerCase(),
        new Set(
          Object.entries(OBJECT_GRANTS)
            .filter(([element]) => isTrue(entry[element]))
            .map(([, grant]) => grant),
        ),
      ]),
      // Reading a custom setting or a metadata type is granted as a whole.
      ...[
        ...enabled("customMetadataTypeAccesses", "name"),
        ...enabled("customSettingAccesses", "name"),
      ].map((name) => [name.toLowerCase(), new Set(["read"])]),
    ]),
    fields: new Map(
      (metadata.fieldPermissions ?? []).map((/** @type {any} */ entry) => [
        entry.field.toLowerCase(),
        new Set([
          ...(isTrue(entry.readable) ? ["read"] : []),
          ...(isTrue(entry.editable) ? ["edit"] : []),
        ]),
      ]),
    ),
  };
}
