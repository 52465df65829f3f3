import { ApexList, ApexMap, PlatformObject, SObject } from "../../apex/values.js";
import { defineClass, defineEnum, enumValue } from "../../apex/registry.js";
import { unsupported } from "../exceptions.js";
import { defaultsOf } from "../dml/prepare.js";
import { currentTransaction } from "../transaction.js";

/**
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../schema/fields.js").Field} Field
 */

/** A map by API name: its keys are in lower case, and found in any. */
class NameMap extends ApexMap {
  /** @param {string} name */
  get(name) {
    return super.get(name?.toLowerCase() ?? null);
  }

  /** @param {string} name */
  has(name) {
    return super.has(name?.toLowerCase() ?? null);
  }
}

/** One token an object and field: tokens are compared by identity. @type {WeakMap<object, PlatformObject>} */
const tokens = new WeakMap();

/** @param {SObjectType} object @returns {PlatformObject} */
export function objectToken(object) {
  let token = tokens.get(object);
  if (!token) tokens.set(object, (token = new PlatformObject("SObjectType", { object })));
  return token;
}

/** @param {SObjectType} object @param {Field} field @returns {PlatformObject} */
export function fieldToken(object, field) {
  // The fields that standard objects share are shared in the schema too: the object is part of the key.
  let token = tokens.get(field);
  if (!token || token.data.object !== object) {
    tokens.set(
      field,
      (token = new PlatformObject("SObjectField", { object, field, fieldName: field.name })),
    );
  }
  return token;
}

defineEnum("DisplayType", [
  "ADDRESS",
  "ANYTYPE",
  "BASE64",
  "BOOLEAN",
  "COMBOBOX",
  "CURRENCY",
  "DATE",
  "DATETIME",
  "DOUBLE",
  "EMAIL",
  "ENCRYPTEDSTRING",
  "ID",
  "INTEGER",
  "LONG",
  "MULTIPICKLIST",
  "PERCENT",
  "PHONE",
  "PICKLIST",
  "REFERENCE",
  "STRING",
  "TEXTAREA",
  "TIME",
  "URL",
]);

/** @param {string} type @param {(self: any) => any} read */
const reads = (type, read) => ({ type, read });

/** @param {Record<string, { type: string, read: (data: any) => any }>} getters */
function methodsOf(getters) {
  return Object.fromEntries(
    Object.entries(getters).map(([name, { type, read }]) => [
      `${name}(): ${type}`,
      (/** @type {any} */ _, /** @type {any} */ self) => read(self.data),
    ]),
  );
}

/** @param {"read" | "create" | "edit" | "delete"} operation */
const mayUse = (operation) =>
  reads("Boolean", ({ object }) => currentTransaction().access.mayUse(object, operation));

defineClass("Schema", {
  statics: {
    "getGlobalDescribe(): Map<String,SObjectType>": () =>
      new NameMap(
        "String",
        "SObjectType",
        currentTransaction()
          .org.schema.objects()
          .map((object) => [object.name.toLowerCase(), objectToken(object)]),
      ),
    "describeSObjects(List<String>): List<DescribeSObjectResult>": (_, names) =>
      new ApexList(
        "DescribeSObjectResult",
        names.items.map((/** @type {string} */ name) =>
          describe(currentTransaction().org.schema.object(name)),
        ),
      ),
  },
});

/** @param {SObjectType} object */
function describe(object) {
  return new PlatformObject("DescribeSObjectResult", { object });
}

defineClass("Schema.SObjectType", {
  methods: {
    "getDescribe(): DescribeSObjectResult": (_, self) => describe(self.data.object),
    "newSObject(): SObject": (_, self) => new SObject(self.data.object.name),
    // Record types are not here; what the fields' defaults are is loaded by this alone.
    "newSObject(Id, Boolean): SObject": (_, self, recordType, loadDefaults) => {
      if (recordType !== null) throw unsupported("record types");
      const { object } = self.data;
      return new SObject(object.name, loadDefaults ? defaultsOf(object) : new Map());
    },
    "newSObject(Id): SObject": (_, self, id) =>
      new SObject(self.data.object.name, new Map([["id", id]])),
    "toString(): String": (_, self) => self.data.object.name,
  },
});

defineClass("Id", {
  methods: {
    "getSObjectType(): SObjectType": (_, self) => {
      const object = currentTransaction().org.schema.objectOfId(self);
      if (!object) throw unsupported(`the object of the id ${self}`);
      return objectToken(object);
    },
  },
});

defineClass("Schema.DescribeSObjectResult", {
  methods: methodsOf({
    getName: reads("String", ({ object }) => object.name),
    getLocalName: reads("String", ({ object }) => object.name),
    getLabel: reads("String", ({ object }) => object.label),
    getLabelPlural: reads("String", ({ object }) => object.labelPlural),
    getKeyPrefix: reads("String", ({ object }) => object.prefix),
    getSObjectType: reads("SObjectType", ({ object }) => objectToken(object)),
    isAccessible: mayUse("read"),
    isQueryable: mayUse("read"),
    isCreateable: mayUse("create"),
    isUpdateable: mayUse("edit"),
    isDeletable: mayUse("delete"),
    isCustom: reads("Boolean", ({ object }) => object.kind !== "standard"),
    isCustomSetting: reads("Boolean", ({ object }) => object.kind === "customSetting"),
  }),
  properties: {
    "fields: SObjectTypeFields": (_, self) =>
      new PlatformObject("SObjectTypeFields", { object: self.data.object }),
  },
});

defineClass("Schema.SObjectTypeFields", {
  methods: {
    "getMap(): Map<String,SObjectField>": (_, self) => {
      /** @type {SObjectType} */
      const object = self.data.object;
      return new NameMap(
        "String",
        "SObjectField",
        [...object.fields].map(([key, field]) => [key, fieldToken(object, field)]),
      );
    },
  },
});

defineClass("Schema.SObjectField", {
  methods: {
    "getDescribe(): DescribeFieldResult": (_, self) =>
      new PlatformObject("DescribeFieldResult", self.data),
    "toString(): String": (_, self) => self.data.field.name,
  },
});

/** @param {"read" | "edit"} operation @param {"create" | "update"} [needs] */
const mayField = (operation, needs) =>
  reads(
    "Boolean",
    ({ object, field }) =>
      (!needs || field[needs]) && currentTransaction().access.mayField(object, field, operation),
  );

defineClass("Schema.DescribeFieldResult", {
  methods: methodsOf({
    getName: reads("String", ({ field }) => field.name),
    getLocalName: reads("String", ({ field }) => field.name),
    getLabel: reads("String", ({ field }) => field.label),
    getLength: reads("Integer", ({ field }) => field.length ?? 0),
    getPrecision: reads("Integer", ({ field }) => field.precision ?? 0),
    getScale: reads("Integer", ({ field }) => field.scale ?? 0),
    getType: reads("DisplayType", ({ field }) => enumValue("DisplayType", field.displayType)),
    getSObjectField: reads("SObjectField", ({ object, field }) => fieldToken(object, field)),
    getRelationshipName: reads("String", ({ field }) => field.relationship),
    getReferenceTo: reads(
      "List<SObjectType>",
      ({ field }) =>
        new ApexList(
          "SObjectType",
          field.referenceTo.map((/** @type {string} */ name) =>
            objectToken(currentTransaction().org.schema.object(name)),
          ),
        ),
    ),
    getPicklistValues: reads(
      "List<PicklistEntry>",
      ({ field }) =>
        new ApexList(
          "PicklistEntry",
          field.values.map(
            (/** @type {any} */ value) => new PlatformObject("PicklistEntry", value),
          ),
        ),
    ),
    isAccessible: mayField("read"),
    isCreateable: mayField("edit", "create"),
    isUpdateable: mayField("edit", "update"),
    isNillable: reads("Boolean", ({ field }) => !field.required && field.type !== "Checkbox"),
    isCustom: reads("Boolean", ({ field }) => field.custom),
    isFilterable: reads("Boolean", ({ field }) => field.filter),
    isSortable: reads("Boolean", ({ field }) => field.sort),
    isUnique: reads("Boolean", ({ field }) => field.unique !== null),
    isExternalId: reads("Boolean", ({ field }) => field.externalId),
    isCalculated: reads("Boolean", () => false),
  }),
});

defineClass("Schema.PicklistEntry", {
  methods: methodsOf({
    getLabel: reads("String", (data) => data.label),
    getValue: reads("String", (data) => data.value),
    isActive: reads("Boolean", () => true),
    isDefaultValue: reads("Boolean", (data) => data.isDefault),
  }),
});
