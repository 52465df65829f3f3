import { fromPlain } from "./constants.js";
import { chooseOverload } from "./dispatch.js";
import { NotSupported } from "./errors.js";
import { ApexClass } from "./objects.js";
import { elementCoercer } from "./primitives.js";
import { createRuntime } from "./runtime.js";
import { Types } from "./types.js";
import { ApexEnumValue, ApexException, ApexObject } from "./values.js";
import "./std/index.js";

/**
 * @typedef {import("./interpreter.js").Platform} Platform
 * @typedef {import("./compile/program.js").Compiled} Compiled
 * @typedef {import("./compile/program.js").CompiledClass} CompiledClass
 * @typedef {import("./compile/program.js").CompiledFile} CompiledFile
 */

/**
 * Brings a compiled program to life.
 *
 * @param {Compiled} compiled
 * @param {Platform} platform
 */
export function loadProgram(compiled, platform) {
  const { classes } = compiled;
  const types = new Types(platform);
  const runtimes = classes.map(toRuntime);
  runtimes.forEach((runtime) => types.classes.set(runtime.name.toLowerCase(), runtime));
  classes.forEach(({ superclass }, i) => {
    runtimes[i].superclass = superclass === null ? null : types.classOf(superclass);
  });
  const constants = compiled.constants.map((plain) => fromPlain(plain, types));
  const $ = createRuntime(types, platform);
  /** @type {Map<string, Uint32Array>} */
  const counts = new Map();
  compiled.files.forEach(run);
  const triggers = compiled.triggers.map((trigger) => {
    run(trigger);
    const { name, object, events, file } = trigger;
    return { name, object, events, file, run: /** @type {() => void} */ ($.run) };
  });
  classes.forEach(link);
  const byName = new Map(classes.map((info, id) => [info.name.toLowerCase(), { ...info, id }]));

  /** @param {CompiledFile} file */
  function run({ file, code, constants: used, lines }) {
    const counter = new Uint32Array(lines.length);
    counts.set(file, counter);
    const names = ["$", "$c", ...used.map((place) => `$k${place}`)];
    evaluate(file, names, code)($, counter, ...used.map((place) => constants[place]));
  }

  /** @param {CompiledClass} info @param {number} id */
  function link({ superId, isException }, id) {
    const { prototype } = $.C[id];
    const base =
      superId !== null
        ? $.C[superId].prototype
        : isException
          ? ApexException.prototype
          : ApexObject.prototype;
    Object.setPrototypeOf(prototype, base);
    Object.defineProperty(prototype, "class", { value: runtimes[id] });
    runtimes[id].allocate = () => new $.C[id]();
  }

  /** @param {string} name */
  function classInfo(name) {
    return byName.get(name.toLowerCase()) ?? raise(`class ${name}`);
  }

  /** @param {string} className @param {string} method */
  function declared(className, method) {
    const key = method.toLowerCase();
    return classInfo(className).declared.filter(({ name }) => name.toLowerCase() === key);
  }

  const program = {
    types,
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
      return Object.assign(own, { statics: new Array(classes.length), program, platform });
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
      const candidates = declared(className, method).filter((m) => m.isStatic);
      const found = chooseOverload(
        types,
        candidates,
        args.map((arg) => $.dispatch.typeOf(arg)),
      );
      if (!found) return raise(`${className}.${method} of ${args.length} arguments`);
      const converted = args.map((arg, i) => elementCoercer(found.parameters[i])(arg));
      return $.C[classInfo(className).id][found.key](...converted) ?? null;
    },

    /** @param {any} receiver @param {string} method @param {any[]} [args] @returns {any} */
    callMethod(receiver, method, args = []) {
      return $.dispatch.call(receiver, method, args, "") ?? null;
    },

    /** @param {string} className @returns {any} an instance by the constructor without arguments */
    newInstance(className) {
      const { id, isException } = classInfo(className);
      const self = new $.C[id]();
      return isException ? self[`i${id}`]() : self[`c${id}$`]();
    },

    /** @param {string} className @returns {ApexClass | null} */
    findClass: (className) => types.classes.get(className.toLowerCase()) ?? null,

    testMethods: () => testMethods(classes),

    coverage: () => coverage(compiled, counts),

    /** Static methods that a component may call, with their parameters' names. @param {string} className @param {string} method */
    auraMethod(className, method) {
      const found = declared(className, method).find(
        ({ annotations }) => annotations.auraenabled !== undefined,
      );
      return found && { names: found.names, parameters: found.parameters, returns: found.returns };
    },

    /** Which fields of a class a component may read. @param {string} className @returns {Set<string>} */
    auraFields(className) {
      const names = new Set();
      /** @type {CompiledClass | null} */
      let info = classInfo(className);
      for (; info; info = info.superId === null ? null : classes[info.superId]) {
        for (const name of info.auraFields) names.add(name);
      }
      return names;
    },

    /** Annotations of the methods of all classes. @param {string} annotation */
    annotated(annotation) {
      const key = annotation.toLowerCase();
      return classes.flatMap((info) =>
        info.declared
          .filter(({ annotations }) => annotations[key] !== undefined)
          .map(({ name, annotations, parameters, returns }) => ({
            className: info.name,
            method: name,
            text: annotations[key],
            parameters,
            returns,
          })),
      );
    },
  };
  return program;
}

/** @param {CompiledClass} info */
function toRuntime({ name, kind, isAbstract, interfaces, enumNames, fields, methods }) {
  const runtime = new ApexClass(name, kind);
  runtime.isAbstract = isAbstract;
  runtime.interfaces = new Set(interfaces);
  runtime.fields = fields;
  runtime.methods = new Map(methods);
  if (kind === "enum") {
    runtime.constants = enumNames.map((value, i) => new ApexEnumValue(name, value, i));
  }
  return runtime;
}

/**
 * A function whose stack frames tell file and line of the Apex: both have the same lines.
 *
 * @param {string} file
 * @param {string[]} names
 * @param {string} code
 */
function evaluate(file, names, code) {
  const text = `(function(${names.join()}){"use strict";${code}\n})\n//# sourceURL=apex:${file}`;
  return (0, eval)(text);
}

/** @param {string} what @returns {never} */
function raise(what) {
  throw new NotSupported(what);
}

/** @param {CompiledClass[]} classes */
function testMethods(classes) {
  return classes
    .filter(({ isTopLevel, isTest }) => isTopLevel && isTest !== null)
    .flatMap(({ name: className, isTest, declared }) => {
      const setupMethods = declared
        .filter(({ annotations }) => annotations.testsetup !== undefined)
        .map(({ name }) => name);
      return declared
        .filter(({ annotations, isTestMethod }) => annotations.istest !== undefined || isTestMethod)
        .map(({ name: method, annotations }) => ({
          className,
          method,
          seeAllData: /seealldata\s*=\s*true/i.test(`${isTest} ${annotations.istest ?? ""}`),
          setupMethods,
        }));
    });
}

/** @param {Compiled} compiled @param {Map<string, Uint32Array>} counts */
function coverage({ classes, files, triggers }, counts) {
  const tests = new Set(
    classes
      .filter(({ isTopLevel, isTest }) => isTopLevel && isTest !== null)
      .map(({ file }) => file),
  );
  const sorted = (/** @type {number[]} */ lines) => [...new Set(lines)].sort((a, b) => a - b);
  return [...files, ...triggers]
    .filter(({ lines }) => lines.length > 0)
    .map(({ file, lines }) => {
      const counter = counts.get(file) ?? new Uint32Array();
      return {
        file,
        isTest: tests.has(file),
        executable: sorted(lines),
        executed: sorted(lines.filter((_, i) => counter[i] > 0)),
      };
    });
}
