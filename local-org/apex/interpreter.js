import { compileProgram } from "./compile/program.js";
import { loadProgram } from "./program.js";

/** @typedef {{ file: string, text: string }} Source */

/**
 * What the org half gives the language half. Everything but the first two is asked for only where Apex uses it.
 *
 * @typedef {object} Platform
 * @property {(name: string) => string | boolean} isSObjectType the API name, or false
 * @property {(object: string, field: string) => string | null} fieldType an Apex type: "Decimal", "Contact", "List<Contact>"
 * @property {(object: string, field: string) => string} [fieldName] as the schema writes it
 * @property {(tree: any) => any} [readQuery] what `soql` gets as `query`: plain data, a bind with `at`, the place of its tree
 * @property {(context: any, query: any) => any} [soql]
 * @property {(context: any, query: any) => any} [queryLocator]
 * @property {(context: any, operation: string, value: any, options: any) => void} [dml]
 * @property {(context: any, user: any, body: () => any) => any} [runAs] gives what the body gives
 * @property {(name: string) => string} [label]
 * @property {(context: any, object: string, method: string, args: any[]) => any} [sObjectStatic] getOrgDefaults, getInstance …
 * @property {(context: any, object: string) => any} [sObjectToken] User.SObjectType
 * @property {(context: any, object: string, field: string) => any} [fieldToken] User.Name
 * @property {(context: any) => number} [now] milliseconds; the machine's clock where absent
 * @property {(context: any) => string} [timeZone] the running user's, "America/New_York"; GMT where absent
 * @property {(context: any, text: string, level: string) => void} [debug]
 * @property {(object: string) => string | null} [keyPrefix] the first three characters of Ids
 */

/**
 * Compiles classes and triggers, and loads them. Where they have been compiled before, the sources are not looked at.
 *
 * @param {{ sources: Source[], platform: Platform, compiled?: import("./compile/program.js").Compiled }} options
 */
export function createProgram({ sources, platform, compiled }) {
  return loadProgram(compiled ?? compileProgram(sources, platform), platform);
}
