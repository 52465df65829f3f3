import { toPlain } from "../constants.js";
import { describe, emitFile } from "./classes.js";
import { Project } from "./project.js";
import { emitTrigger } from "./triggers.js";
import "../std/index.js";

/**
 * A program as plain data: what a page may be given instead of sources and a compiler.
 *
 * @typedef {import("../constants.js").Plain} Plain
 * @typedef {import("../declare.js").ClassInfo} ClassInfo
 * @typedef {import("../declare.js").MethodInfo} MethodInfo
 *
 * @typedef {object} CompiledFile
 * @property {string} file
 * @property {string} code reads $, $c and its constants
 * @property {number[]} constants their places
 * @property {number[]} lines the line of each counter
 *
 * @typedef {object} CompiledMethod as its class declares it
 * @property {string} name
 * @property {string} key the JS method
 * @property {boolean} isStatic
 * @property {string[]} parameters types
 * @property {string[]} names of the parameters
 * @property {string} returns
 * @property {Record<string, string>} annotations lower-case name → the text in brackets
 * @property {boolean} isTestMethod by the old keyword
 *
 * @typedef {object} CompiledClass its place in the list is its id
 * @property {string} name
 * @property {"class" | "interface" | "enum"} kind
 * @property {string} file
 * @property {boolean} isTopLevel
 * @property {boolean} isAbstract
 * @property {boolean} isException
 * @property {string | null} superclass
 * @property {number | null} superId where the superclass is the project's
 * @property {string[]} interfaces
 * @property {string[]} enumNames
 * @property {string | null} isTest the text in the annotation's brackets
 * @property {import("../objects.js").ApexField[]} fields
 * @property {[string, import("../objects.js").ApexMethod[]][]} methods instance methods by lower-case name, inherited ones too
 * @property {CompiledMethod[]} declared
 * @property {string[]} auraFields own fields that a component may read
 *
 * @typedef {object} Compiled
 * @property {CompiledClass[]} classes
 * @property {CompiledFile[]} files
 * @property {(CompiledFile & { name: string, object: string, events: string[] })[]} triggers
 * @property {Plain[]} constants
 */

/**
 * Compiles classes and triggers; throws with everything that is not understood.
 *
 * @param {import("../interpreter.js").Source[]} sources
 * @param {import("../interpreter.js").Platform} platform
 * @returns {Compiled}
 */
export function compileProgram(sources, platform) {
  const project = new Project(sources, platform);
  const texts = [...project.topLevel.values()].map((top) => ({
    file: top.file,
    code: emitFile(project, top),
  }));
  const triggers = project.triggers.map((source) => emitTrigger(project, source));
  project.report();
  /** @param {{ file: string, code: string }} text @returns {CompiledFile} */
  const toFile = ({ file, code }) => ({
    file,
    code,
    constants: [...new Set(code.match(/\$k\d+/g) ?? [])].map((name) => Number(name.slice(2))),
    lines: project.counters.get(file) ?? [],
  });
  return {
    classes: project.classes.map(toClass),
    files: texts.map(toFile),
    triggers: triggers.map(({ name, object, events, ...text }) => ({
      name,
      object,
      events,
      ...toFile(text),
    })),
    constants: project.constants.map(toPlain),
  };
}

/** @param {ClassInfo} info @returns {CompiledClass} */
function toClass(info) {
  describe(info);
  const { runtime, modifiers } = info;
  return {
    name: info.name,
    kind: info.kind,
    file: info.file,
    isTopLevel: info.outer === null,
    isAbstract: runtime.isAbstract,
    isException: info.isException(),
    superclass: runtime.superclass?.name ?? null,
    superId: info.superInfo?.id ?? null,
    interfaces: [...runtime.interfaces],
    enumNames: info.enumNames,
    isTest: modifiers.annotations.get("istest") ?? null,
    fields: runtime.fields,
    methods: [...runtime.methods].map(([name, methods]) => [
      name,
      methods.map(({ key, parameters, returns }) => ({ key, parameters, returns })),
    ]),
    declared: [...info.methods.values()].flat().map(toMethod),
    auraFields: [...info.fields.values()]
      .filter((field) => field.modifiers.annotations.has("auraenabled"))
      .map(({ name }) => name),
  };
}

/** @param {MethodInfo} method @returns {CompiledMethod} */
function toMethod({ name, key, isStatic, parameters, formals, returns, modifiers }) {
  return {
    name,
    key,
    isStatic,
    parameters,
    names: formals.map((formal) => formal.name),
    returns,
    annotations: Object.fromEntries(modifiers.annotations),
    isTestMethod: modifiers.has("testmethod"),
  };
}
