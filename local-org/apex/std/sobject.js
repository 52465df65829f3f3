import { NotSupported } from "../errors.js";
import { throwApex } from "../objects.js";
import { elementCoercer } from "../primitives.js";
import { defineClass } from "../registry.js";
import { ApexMap } from "../values.js";

/** A field by its name or token. @param {any} context @param {any} self @param {any} field @returns {string} as the schema writes it */
function nameOf(context, self, field) {
  const name = typeof field === "string" ? field : fieldOfToken(field);
  // The fields of an aggregate row are the query's aliases, which no schema has.
  if (self.type === "AggregateResult" && self.has(name)) return name;
  if (!context.platform.fieldType(self.type, name)) {
    throwApex("SObjectException", `Invalid field ${name} for ${self.type}`);
  }
  return context.platform.fieldName?.(self.type, name) ?? name;
}

/** @param {any} token the org half's; its text is the field's name */
function fieldOfToken(token) {
  if (token === null) return throwApex("NullPointerException", "Argument cannot be null.");
  const name = token.fieldName ?? token.data?.fieldName;
  if (typeof name !== "string") throw new NotSupported("this field token");
  return name;
}

/** @param {any} context @param {any} self @param {any} field @param {any} value */
function put(context, self, field, value) {
  const name = nameOf(context, self, field);
  if (context.platform.isWriteable?.(self.type, name) === false) {
    throwApex("SObjectException", `Field ${name} is not editable`);
  }
  const type = context.platform.fieldType(self.type, name);
  checkType(context.program.types, value, type);
  const old = self.fields.get(name.toLowerCase()) ?? null;
  self.put(name, elementCoercer(type)(value));
  return old;
}

/** @param {import("../types.js").Types} types @param {any} value @param {string} type of the field */
function checkType(types, value, type) {
  if (value === null) return;
  const actual = types.typeOf(value);
  if (types.distance(actual, types.resolve(type) ?? type) < 0) {
    throwApex("SObjectException", `Illegal assignment from ${actual} to ${type}`);
  }
}

defineClass("SObject", {
  methods: {
    "get(Object): Object": (context, self, field) => self.get(nameOf(context, self, field)),
    "put(Object, Object): Object": put,
    "getSObject(Object): SObject": (context, self, field) => self.get(nameOf(context, self, field)),
    "getSObjects(Object): List<SObject>": (context, self, field) =>
      self.get(nameOf(context, self, field)),
    "putSObject(Object, SObject): SObject": put,
    "isSet(Object): Boolean": (context, self, field) => self.has(nameOf(context, self, field)),
    "getPopulatedFieldsAsMap(): Map<String,Object>": (context, self) =>
      new ApexMap(
        "String",
        "Object",
        [...self.fields].map(([key, value]) => [
          context.platform.fieldName?.(self.type, key) ?? key,
          value,
        ]),
      ),
    "clear()": (_, self) => self.fields.clear(),
    "clone(Boolean?, Boolean, Boolean, Boolean): This": (_, self, keepId = false, deep = false) => {
      const copy = self.copy();
      if (!keepId) copy.fields.delete("id");
      if (deep) {
        for (const [key, value] of copy.fields) if (value?.copy) copy.fields.set(key, value.copy());
      }
      return copy;
    },
    "getSObjectType(): SObjectType": (context, self) =>
      context.platform.sObjectToken(context, self.type),
    "addError(Object)": (_, self, problem) => self.addError(problem),
    "addError(SObjectField, String)": (context, self, field, problem) =>
      self.addError(problem, nameOf(context, self, field)),
    "addError(String, String)": (context, self, field, problem) =>
      self.addError(problem, nameOf(context, self, field)),
    "hasErrors(): Boolean": (_, self) => self.errors.length > 0,
  },
});
