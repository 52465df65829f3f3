import { ClassInfo, Modifiers } from "../declare.js";
import { chooseOverload } from "../dispatch.js";
import { CompileError, NotSupported } from "../errors.js";
import { platformException } from "../objects.js";
import { lineOf, parseSource } from "../parse.js";
import { findClass, findEnum } from "../registry.js";
import { Types, partsOf } from "../types.js";
import { ApexEnumValue } from "../values.js";

/** @typedef {import("../parse.js").Tree} Tree */
/** @typedef {import("../declare.js").FieldInfo} FieldInfo */
/** @typedef {import("../declare.js").MethodInfo} MethodInfo */
/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {{ file: string, tree: Tree }} TriggerSource */

/** All classes of the sources, with their names resolved; what the compilation of bodies asks. */
export class Project {
  /** @param {{ file: string, text: string }[]} sources @param {any} platform */
  constructor(sources, platform) {
    this.platform = platform;
    this.types = new Types(platform);
    /** @type {ClassInfo[]} every class, nested ones too; a class's id is its place */
    this.classes = [];
    /** Top-level classes by lower-case name. @type {Map<string, ClassInfo>} */
    this.topLevel = new Map();
    /** @type {Map<string, ClassInfo>} by lower-case full name */
    this.byName = new Map();
    /** @type {TriggerSource[]} */
    this.triggers = [];
    /** @type {any[]} values that the generated code refers to */
    this.constants = [];
    /** @type {Map<any, number>} */
    this.constantPlaces = new Map();
    /** Line of each counter by file. @type {Map<string, number[]>} */
    this.counters = new Map();
    /** @type {string[]} */
    this.problems = [];
    this.parse(sources);
    this.link();
  }

  /** @param {{ file: string, text: string }[]} sources */
  parse(sources) {
    for (const { file, text } of sources) {
      const { tree, problems } = parseSource(file, text);
      this.problems.push(...problems);
      if (problems.length > 0) continue;
      if (file.endsWith(".trigger")) this.triggers.push({ file, tree });
      else this.declare(file, tree.typeDeclaration());
    }
    this.report();
  }

  /** @param {string} file @param {Tree} tree */
  declare(file, tree) {
    const modifiers = new Modifiers(tree.modifier_list());
    const kind = tree.classDeclaration() ? "class" : tree.enumDeclaration() ? "enum" : "interface";
    const inner = tree.classDeclaration() ?? tree.enumDeclaration() ?? tree.interfaceDeclaration();
    this.add(new ClassInfo(file, inner, kind, modifiers, null));
  }

  /** @param {ClassInfo} top */
  add(top) {
    this.topLevel.set(top.simpleName.toLowerCase(), top);
    for (const info of top.all()) {
      info.id = this.classes.length;
      this.classes.push(info);
      this.byName.set(info.name.toLowerCase(), info);
      this.types.classes.set(info.name.toLowerCase(), info.runtime);
      if (info.kind === "enum") {
        info.runtime.constants = info.enumNames.map((n, i) => new ApexEnumValue(info.name, n, i));
      }
    }
  }

  /** Resolves what the declarations name. */
  link() {
    for (const info of this.classes) this.guarded(() => this.linkSupertypes(info));
    for (const info of this.classes) this.collectInterfaces(info);
    for (const info of this.classes) this.guarded(() => this.linkMembers(info));
    this.report();
  }

  /** @param {ClassInfo} info */
  linkSupertypes(info) {
    if (info.superTree) {
      const type = this.typeAt(info.superTree.getText(), info, info.superTree);
      info.superInfo = this.classNamed(type);
      info.runtime.superclass = info.superInfo?.runtime ?? platformException(type) ?? null;
      if (!info.runtime.superclass)
        throw new NotSupported(`extends ${type}`, info.where(info.tree));
    }
    for (const tree of info.interfaceTrees) {
      const { base } = partsOf(this.typeAt(tree.getText(), info, tree));
      const own = this.classNamed(base);
      if (own) info.interfaceInfos.push(own);
      else if (!findClass(base)?.isInterface) {
        throw new NotSupported(`implements ${base}`, info.where(tree));
      }
      info.runtime.interfaces.add(base.toLowerCase());
    }
  }

  /** @param {ClassInfo} info */
  collectInterfaces(info) {
    /** @param {ClassInfo} from */
    const visit = (from) => {
      for (const name of from.runtime.interfaces) {
        info.runtime.interfaces.add(name);
        for (const parent of findClass(name)?.implements ?? []) {
          info.runtime.interfaces.add(parent.toLowerCase());
        }
      }
      from.interfaceInfos.forEach(visit);
      if (from.superInfo) visit(from.superInfo);
    };
    visit(info);
  }

  /** @param {ClassInfo} info */
  linkMembers(info) {
    const names = new Set();
    for (const member of info.members) {
      if (!("field" in member)) continue;
      const { name, typeTree } = member.field;
      if (names.has(name.toLowerCase())) {
        throw new NotSupported(`two fields named ${name}`, info.where(typeTree));
      }
      names.add(name.toLowerCase());
    }
    for (const field of info.fields.values()) {
      field.type = this.typeAt(field.typeTree.getText(), info, field.typeTree);
    }
    for (const method of [...info.methods.values(), info.constructors].flat()) {
      method.parameters = method.formals.map((f) =>
        this.typeAt(f.typeTree.getText(), info, f.typeTree),
      );
      if (method.returnTree) {
        method.returns = this.typeAt(method.returnTree.getText(), info, method.returnTree);
      }
      const suffix = method.parameters.join("$").replace(/\W/g, "_");
      method.key =
        method.name === "<init>"
          ? `c${info.id}$${suffix}`
          : `m_${method.name.toLowerCase()}$${suffix}`;
    }
  }

  /** Runs a step; what it cannot do is reported with everything else. @param {() => void} step */
  guarded(step) {
    try {
      step();
    } catch (error) {
      if (!(error instanceof NotSupported)) throw error;
      this.problems.push(error.message);
    }
  }

  report() {
    if (this.problems.length > 0) throw new CompileError(this.problems);
  }

  /** @param {string} type @returns {ClassInfo | null} */
  classNamed(type) {
    return this.byName.get(type.toLowerCase()) ?? null;
  }

  /** @param {string} name dotted @param {ClassInfo} from @returns {ClassInfo | null} */
  lookup(name, from) {
    const [first, ...rest] = name.toLowerCase().split(".");
    let found = this.lookupSimple(first, from);
    for (const part of rest) {
      found = found && (nestedOf(found, part) ?? null);
    }
    return found;
  }

  /** @param {string} name lower-case @param {ClassInfo} from @returns {ClassInfo | null} */
  lookupSimple(name, from) {
    for (let outer = /** @type {ClassInfo | null} */ (from); outer; outer = outer.outer) {
      if (outer.simpleName.toLowerCase() === name) return outer;
      const nested = nestedOf(outer, name);
      if (nested) return nested;
    }
    return this.topLevel.get(name) ?? null;
  }

  /** @param {string} name @param {ClassInfo} from */
  resolve(name, from) {
    return this.types.resolve(name, (n) => this.lookup(n, from)?.runtime);
  }

  /** @param {string} name @param {ClassInfo} from @param {Tree} tree @returns {string} */
  typeAt(name, from, tree) {
    const type = this.resolve(name, from);
    if (!type) throw new NotSupported(`type ${name}`, `${from.file}:${lineOf(tree)}`);
    return type;
  }

  /** A field or property by its bare name. @param {ClassInfo} from @param {string} name @returns {FieldInfo | null} */
  findField(from, name) {
    const own = this.findFieldOf(from, name);
    if (own) return own;
    for (let outer = from.outer; outer; outer = outer.outer) {
      const field = this.findFieldOf(outer, name);
      if (field?.isStatic) return field;
    }
    return null;
  }

  /** @param {ClassInfo} info @param {string} name @returns {FieldInfo | null} */
  findFieldOf(info, name) {
    for (let c = /** @type {ClassInfo | null} */ (info); c; c = c.superInfo) {
      const field = c.fields.get(name.toLowerCase());
      if (field) return field;
    }
    return null;
  }

  /** A method by its bare name. @param {ClassInfo} from @param {string} name @param {Expression[]} given */
  findMethodFrom(from, name, given) {
    for (let c = /** @type {ClassInfo | null} */ (from); c; c = c.outer) {
      const method = this.findMethod(c, name, given);
      if (method && (c === from || method.isStatic)) return method;
    }
    return null;
  }

  /** @param {ClassInfo} info @param {string} name @param {Expression[]} given @returns {MethodInfo | null} */
  findMethod(info, name, given) {
    return chooseOverload(
      this.types,
      methodsOf(info, name.toLowerCase()),
      given.map((arg) => arg.type),
    );
  }

  /** @param {string} object @param {string} field @param {string} where @returns {string} */
  fieldType(object, field, where) {
    const type = this.platform.fieldType(object, field);
    if (!type) throw new NotSupported(`field ${object}.${field}`, where);
    return this.types.resolve(type) ?? type;
  }

  /** @param {string} type @param {string} name @returns {ApexEnumValue | null} */
  enumConstant(type, name) {
    const values = this.classNamed(type)?.runtime.constants ?? findEnum(type)?.values ?? [];
    return values.find((v) => v.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** @param {any} value @returns {string} JavaScript that is the value */
  constant(value) {
    let place = this.constantPlaces.get(value);
    if (place === undefined) {
      place = this.constants.push(value) - 1;
      this.constantPlaces.set(value, place);
    }
    return `$k${place}`;
  }

  /** JavaScript that counts a statement. @param {ClassInfo} owner @param {number} line */
  count(owner, line) {
    const lines = this.counters.get(owner.file) ?? [];
    this.counters.set(owner.file, lines);
    return `$c[${lines.push(line) - 1}]++;`;
  }
}

/** @param {ClassInfo} info @param {string} name lower-case @returns {ClassInfo | null} */
function nestedOf(info, name) {
  for (let c = /** @type {ClassInfo | null} */ (info); c; c = c.superInfo) {
    const nested = c.nested.get(name);
    if (nested) return nested;
  }
  return null;
}

/** Own ones first, so that an override is found before what it overrides. @param {ClassInfo} info @param {string} name @returns {MethodInfo[]} */
export function methodsOf(info, name) {
  const found = [...(info.methods.get(name) ?? [])];
  if (info.superInfo) found.push(...methodsOf(info.superInfo, name));
  for (const type of info.interfaceInfos) found.push(...methodsOf(type, name));
  return found;
}
