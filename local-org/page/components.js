import { platformModules } from "seatwise:platform";
import { userLanguage } from "../platform/userLanguage.js";
import { apexMethod } from "./apexMethod.js";
import { words } from "./words/words.js";

/** Namespace of the components and key of their sandbox, as in an org. */
const NAMESPACE = "c";
const APEX = "@salesforce/apex/";

/**
 * Fetches the project's components and evaluates them, in the page or inside Lightning Web Security.
 *
 * @param {{ sandboxed: boolean }} options
 * @returns {Promise<import("./record.js").Components>} their classes by the names of their elements
 */
export async function loadComponents({ sandboxed }) {
  const language = userLanguage();
  const variant = `${sandboxed ? ".lws" : ""}${language === "en" ? "" : `.${language}`}`;
  const response = await fetch(`/components${variant}.js`);
  if (!response.ok) throw new Error(words.org.noComponents);
  const text = await response.text();
  return sandboxed ? evaluateInSandbox(text) : evaluateInPage(text);
}

/** @param {string} text */
function evaluateInPage(text) {
  const exports = collector((_name, module) => module);
  new Function("$lockerEvalContext$", text)(exports.define);
  return exports.result();
}

/** @param {string} text */
async function evaluateInSandbox(text) {
  const sandbox = await import("seatwise:sandbox");
  const exports = collector((name, module) => sandbox.wrapDependency(module, name, NAMESPACE));
  sandbox.evaluateInSandbox(NAMESPACE, text, exports.define);
  return exports.result();
}

/**
 * AMD's `define`, for the one module there is.
 *
 * @param {(name: string, module: unknown) => unknown} pass what to hand in for a module
 */
function collector(pass) {
  /** @type {any} */
  let defined;
  return {
    /** @param {string[]} names @param {(...modules: unknown[]) => unknown} factory */
    define(names, factory) {
      defined = factory(...Array.from(names, (name) => pass(name, platformModule(name))));
    },
    result: () => defined,
  };
}

/** @param {string} name */
function platformModule(name) {
  if (name.startsWith(APEX)) return { default: apexMethod(name.slice(APEX.length)) };
  return platformModules.get(name);
}
