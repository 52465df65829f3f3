import { defineClass } from "../registry.js";
import { throwApex } from "../objects.js";
import { readTyped, readUntyped } from "./jsonRead.js";
import { readJson } from "./jsonText.js";
import { writeJson } from "./jsonWrite.js";

/** @param {string} text */
function parse(text) {
  if (text === null) return throwApex("NullPointerException", "Argument cannot be null.");
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return throwApex("JSONException", error.message);
    throw error;
  }
}

/** @param {any} context @param {string} text @param {any} type @param {boolean} isStrict */
function deserialize(context, text, type, isStrict) {
  return readTyped(context, parse(text), type.name, isStrict);
}

defineClass("JSON", {
  statics: {
    "serialize(Object, Boolean?): String": (context, value, suppressNulls = false) =>
      writeJson(context, value, suppressNulls === true),
    "deserializeUntyped(String): Object": (_, text) => readUntyped(parse(text)),
    "deserialize(String, Type): Object": (context, text, type) =>
      deserialize(context, text, type, false),
    "deserializeStrict(String, Type): Object": (context, text, type) =>
      deserialize(context, text, type, true),
  },
});
