import { createProgram } from "./interpreter.js";

/** An org with two objects, as far as the language needs one. */
const FIELDS = /** @type {Record<string, Record<string, string>>} */ ({
  Account: { Id: "Id", Name: "String", Score__c: "Decimal", Founded__c: "Date" },
  Contact: { Id: "Id", LastName: "String", AccountId: "Id", Account: "Account" },
});

/** @param {Record<string, any>} names @param {string} name */
const find = (names, name) =>
  Object.keys(names).find((n) => n.toLowerCase() === name.toLowerCase());

/** @param {Record<string, any>} [own] */
export function testPlatform(own = {}) {
  return {
    /** @param {string} name */
    isSObjectType: (name) => find(FIELDS, name) ?? false,
    /** @param {string} object @param {string} field */
    fieldType: (object, field) => FIELDS[object]?.[find(FIELDS[object], field) ?? ""] ?? null,
    /** @param {string} object @param {string} field */
    fieldName: (object, field) => find(FIELDS[object], field) ?? field,
    ...own,
  };
}

/** @param {string[]} texts classes; a file is named by its place @param {Record<string, any>} [platform] */
export function compile(texts, platform) {
  const sources = texts.map((text, i) => ({ file: `Class${i + 1}.cls`, text }));
  const program = createProgram({ sources, platform: testPlatform(platform) });
  program.enter(program.newTransactionState());
  return program;
}

/**
 * Runs the body of a method and gives what it returns, as JSON.serialize writes it.
 *
 * @param {string} body
 * @param {string} [members] of the class around it
 * @param {Record<string, any>} [platform]
 * @returns {string}
 */
export function run(body, members = "", platform = {}) {
  const text = `public class Subject { ${members} public static Object body() { ${body} } public static String run() { return JSON.serialize(body()); } }`;
  return compile([text], platform).callStatic("Subject", "run");
}

/** The value of an expression. @param {string} expression @param {string} [members] */
export function valueOf(expression, members) {
  return run(`return ${expression};`, members);
}

/** Type and message of the exception that a body throws. @param {string} body @param {string} [members] */
export function thrownBy(body, members) {
  return run(
    `try { ${body} } catch (Exception e) { return e.getTypeName() + ': ' + e.getMessage(); } return null;`,
    members,
  );
}
