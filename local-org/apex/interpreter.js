import vm from "node:vm";
import { describe, emitFile } from "./compile/classes.js";
import { Project } from "./compile/project.js";
import { emitTrigger } from "./compile/triggers.js";
import { chooseOverload } from "./dispatch.js";
import { NotSupported } from "./errors.js";
import { elementCoercer } from "./primitives.js";
import { createRuntime } from "./runtime.js";
import { ApexException, ApexObject } from "./values.js";
import "./std/index.js";

/** @typedef {{ file: string, text: string }} Source */

/**
 * What the org half gives the language half. Everything but the first two is asked for only where Apex uses it.
 *
 * @typedef {object} Platform
 * @property {(name: string) => string | boolean} isSObjectType the API name, or false
 * @property {(object: string, field: string) => string | null} fieldType an Apex type: "Decimal", "Contact", "List<Contact>"
 * @property {(object: string, field: string) => string} [fieldName] as the schema writes it
 * @property {(context: any, query: any) => any} [soql]
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
 * Compiles classes and triggers.
 *
 * @param {{ sources: Source[], platform: Platform }} options
 */
export function createProgram({ sources, platform }) {
  const project = new Project(sources, platform);
  const $ = createRuntime(project.types, platform);
  /** @type {Map<string, Uint32Array>} */
  const counts = new Map();
  const files = [...project.topLevel.values()].map((top) => ({
    file: top.file,
    code: emitFile(project, top),
  }));
  const triggers = project.triggers.map((source) => emitTrigger(project, source));
  project.report();
  for (const { file, code } of files) run(file, code);
  for (const trigger of triggers) {
    run(trigger.file, trigger.code);
    trigger.run = $.run;
  }
  for (const info of project.classes) link(info);

  /** @param {string} file @param {string} code */
  function run(file, code) {
    const counter = new Uint32Array(project.counters.get(file)?.length ?? 0);
    counts.set(file, counter);
    const used = [...new Set(code.match(/\$k\d+/g) ?? [])];
    const names = ["$", "$c", ...used];
    const compiled = vm.compileFunction(`"use strict";${code}`, names, {
      filename: `apex:${file}`,
    });
    compiled($, counter, ...used.map((name) => project.constants[Number(name.slice(2))]));
  }

  /** @param {import("./declare.js").ClassInfo} info */
  function link(info) {
    describe(info);
    const { prototype } = $.C[info.id];
    const base = info.superInfo
      ? $.C[info.superInfo.id].prototype
      : info.isException()
        ? ApexException.prototype
        : ApexObject.prototype;
    Object.setPrototypeOf(prototype, base);
    Object.defineProperty(prototype, "class", { value: info.runtime });
    info.runtime.allocate = () => new $.C[info.id]();
  }

  /** @param {string} name */
  function classInfo(name) {
    return project.classNamed(name) ?? raise(`class ${name}`);
  }

  const program = {
    types: project.types,
    triggers,

    /** The current transaction. */
    get context() {
      return $.x;
    },

    /**
     * Statics afresh. The org half may keep its own things in it.
     *
     * @param {Record<string, any>} [own]
     * @returns {any} not yet the current one
     */
    newTransactionState(own = {}) {
      return Object.assign(own, { statics: new Array(project.classes.length), program, platform });
    },

    /** Makes a transaction the current one. @param {any} state @returns {any} the one before */
    enter(state) {
      const before = $.x;
      $.x = state;
      $.S = state ? state.statics : [];
      return before;
    },

    /** @param {string} className @param {string} method @param {any[]} [args] @returns {any} */
    callStatic(className, method, args = []) {
      if (!$.x) program.enter(program.newTransactionState());
      const info = classInfo(className);
      const candidates = (info.methods.get(method.toLowerCase()) ?? []).filter((m) => m.isStatic);
      const found = chooseOverload(
        project.types,
        candidates,
        args.map((arg) => $.dispatch.typeOf(arg)),
      );
      if (!found) return raise(`${className}.${method} of ${args.length} arguments`);
      const converted = args.map((arg, i) => elementCoercer(found.parameters[i])(arg));
      return $.C[info.id][found.key](...converted) ?? null;
    },

    /** @param {any} receiver @param {string} method @param {any[]} [args] @returns {any} */
    callMethod(receiver, method, args = []) {
      return $.dispatch.call(receiver, method, args, "") ?? null;
    },

    /** @param {string} className @returns {any} an instance by the constructor without arguments */
    newInstance(className) {
      const info = classInfo(className);
      const self = new $.C[info.id]();
      return info.isException() ? self[`i${info.id}`]() : self[`c${info.id}$`]();
    },

    /** @param {string} className @returns {import("./objects.js").ApexClass | null} */
    findClass: (className) => project.classNamed(className)?.runtime ?? null,

    testMethods: () => testMethods(project),

    coverage: () => coverage(project, counts),

    /** Static methods that a component may call, with their parameters' names. @param {string} className @param {string} method */
    auraMethod(className, method) {
      const found = (classInfo(className).methods.get(method.toLowerCase()) ?? []).find((m) =>
        m.modifiers.annotations.has("auraenabled"),
      );
      return (
        found && {
          names: found.formals.map((f) => f.name),
          parameters: found.parameters,
          returns: found.returns,
        }
      );
    },

    /** Which fields of a class a component may read. @param {string} className @returns {Set<string>} */
    auraFields(className) {
      const names = new Set();
      for (let c = project.classNamed(className); c; c = c.superInfo) {
        for (const field of c.fields.values()) {
          if (field.modifiers.annotations.has("auraenabled")) names.add(field.name);
        }
      }
      return names;
    },

    /** Annotations of the methods of all classes. @param {string} annotation */
    annotated(annotation) {
      const key = annotation.toLowerCase();
      return project.classes.flatMap((info) =>
        [...info.methods.values()].flat().flatMap((m) => {
          const text = m.modifiers.annotations.get(key);
          return text === undefined
            ? []
            : [
                {
                  className: info.name,
                  method: m.name,
                  text,
                  parameters: m.parameters,
                  returns: m.returns,
                },
              ];
        }),
      );
    },
  };
  return program;
}

/** @param {string} what @returns {never} */
function raise(what) {
  throw new NotSupported(what);
}

/** @param {Project} project */
function testMethods(project) {
  const found = [];
  for (const info of project.topLevel.values()) {
    const annotation = info.modifiers.annotations.get("istest");
    if (annotation === undefined) continue;
    const methods = [...info.methods.values()].flat();
    const setupMethods = methods
      .filter((m) => m.modifiers.annotations.has("testsetup"))
      .map((m) => m.name);
    for (const method of methods) {
      const own = method.modifiers.annotations.get("istest");
      if (own === undefined && !method.modifiers.has("testmethod")) continue;
      const seeAllData = /seealldata\s*=\s*true/i.test(`${annotation} ${own ?? ""}`);
      found.push({ className: info.name, method: method.name, seeAllData, setupMethods });
    }
  }
  return found;
}

/** @param {Project} project @param {Map<string, Uint32Array>} counts */
function coverage(project, counts) {
  const isTest = new Set(
    [...project.topLevel.values()]
      .filter((info) => info.modifiers.annotations.has("istest"))
      .map((info) => info.file),
  );
  return [...project.counters].map(([file, lines]) => {
    const counter = counts.get(file) ?? new Uint32Array();
    const executable = new Set(lines);
    const executed = new Set(lines.filter((_, i) => counter[i] > 0));
    return {
      file,
      isTest: isTest.has(file),
      executable: [...executable].sort((a, b) => a - b),
      executed: [...executed].sort((a, b) => a - b),
    };
  });
}
