import { readTyped } from "./std/jsonRead.js";
import { readJson } from "./std/jsonText.js";
import { writeJson } from "./std/jsonWrite.js";
import { NotSupported } from "./errors.js";
import { ApexList, ApexMap, ApexObject } from "./values.js";

/**
 * A component's call of an @AuraEnabled method, in the current transaction.
 *
 * @param {ReturnType<typeof import("./interpreter.js").createProgram>} program
 * @param {string} className
 * @param {string} method
 * @param {Record<string, any>} [args] JSON values by parameter name; absent ones are null
 * @returns {any} a JSON value
 */
export function callAura(program, className, method, args = {}) {
  const signature = program.auraMethod(className, method);
  if (!signature) throw new NotSupported(`${className}.${method} without @AuraEnabled`);
  const given = signature.names.map((name, i) => {
    const json = readJson(JSON.stringify(args[name] ?? null));
    return readTyped(program.context, json, signature.parameters[i]);
  });
  return toAura(program, program.callStatic(className, method, given));
}

/** What a component gets: of the project's objects only what is @AuraEnabled. @param {any} program @param {any} value @returns {any} */
function toAura(program, value) {
  if (value instanceof ApexList) return value.items.map((item) => toAura(program, item));
  if (value instanceof ApexMap) {
    return Object.fromEntries(
      [...value].map(([key, item]) => [String(key), toAura(program, item)]),
    );
  }
  if (value instanceof ApexObject) {
    const visible = program.auraFields(value.class.name);
    const fields = value.class.fields.filter(({ name }) => visible.has(name));
    return Object.fromEntries(
      fields.map(({ name, key, getter }) => [
        name,
        toAura(
          program,
          getter ? /** @type {any} */ (value)[getter]() : /** @type {any} */ (value)[key],
        ),
      ]),
    );
  }
  return JSON.parse(writeJson(program.context, value));
}
