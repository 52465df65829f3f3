import { NotSupported } from "../errors.js";
import { lineOf } from "../parse.js";

/** @typedef {import("../declare.js").ClassInfo} ClassInfo */
/** @typedef {import("../declare.js").FieldInfo} FieldInfo */
/** @typedef {import("../parse.js").Tree} Tree */
/** @typedef {import("./project.js").Project} Project */

/**
 * @typedef {object} Expression JavaScript that computes a value
 * @property {string} code
 * @property {string} type
 * @property {boolean} [nonNull] known not to be null
 * @property {boolean} [isField] read from a record: where the record is null, so is what is read from it
 * @property {string} [describes] the object whose description it is
 * @property {{ record: string, field: string }} [place] where a field was read from
 * @property {boolean} [isQuery] its one row may stand for it
 * @property {string} [request] of a query: JavaScript for its text and binds
 */

/** JavaScript whose lines are those of the Apex source, so that a JS stack tells Apex lines. */
export class Writer {
  constructor() {
    /** @type {string[]} */
    this.chunks = [];
    this.line = 1;
  }

  /** @param {number} line */
  at(line) {
    while (this.line < line) {
      this.chunks.push("\n");
      this.line += 1;
    }
  }

  /** @param {string} text one line @returns {number} where it is, to be replaced */
  write(text) {
    return this.chunks.push(text) - 1;
  }

  text() {
    return this.chunks.join("");
  }
}

/** What is known while one body is compiled: names, and what it makes up on the way. */
export class Scope {
  /**
   * @param {Project} project
   * @param {ClassInfo} owner
   * @param {Writer} out
   * @param {{ isStatic: boolean, returns: string, accessor?: FieldInfo, isConstructor?: boolean, trigger?: string }} body
   */
  constructor(project, owner, out, body) {
    this.project = project;
    this.owner = owner;
    this.out = out;
    this.body = body;
    /** @type {Map<string, string>[]} types of the locals by lower-case name, innermost last */
    this.locals = [new Map()];
    this.temporaries = 0;
    /** Depth of blocks run as another user: what leaves them must travel as a value. */
    this.runAsDepth = 0;
    this.head = -1;
  }

  /** Leaves room for the temporaries. */
  begin() {
    this.head = this.out.write("");
  }

  end() {
    const names = Array.from({ length: this.temporaries }, (_, i) => `$${i}`);
    if (names.length > 0) this.out.chunks[this.head] = `let ${names.join(",")};`;
  }

  temporary() {
    this.temporaries += 1;
    return `$${this.temporaries - 1}`;
  }

  /** @param {() => void} inside */
  block(inside) {
    this.locals.push(new Map());
    inside();
    this.locals.pop();
  }

  /** @param {string} name @param {string} type @param {Tree} [tree] where @returns {string} the JS variable */
  declare(name, type, tree) {
    if (tree && this.localType(name) !== null) this.refuse(`two variables named ${name}`, tree);
    this.locals[this.locals.length - 1].set(name.toLowerCase(), type);
    return `l_${name.toLowerCase()}`;
  }

  /** @param {string} name @returns {string | null} the local's type */
  localType(name) {
    for (let i = this.locals.length - 1; i >= 0; i -= 1) {
      const type = this.locals[i].get(name.toLowerCase());
      if (type !== undefined) return type;
    }
    return null;
  }

  /** @param {Tree} tree */
  where(tree) {
    return `${this.owner.file}:${lineOf(tree)}`;
  }

  /** @param {string} what @param {Tree} tree @returns {never} */
  refuse(what, tree) {
    throw new NotSupported(what, this.where(tree));
  }

  /** @param {Tree} tree a typeRef @returns {string} */
  type(tree) {
    return this.project.typeAt(tree.getText(), this.owner, tree);
  }

  /** Whether the class says that records which are not shared stay hidden; undefined where it says nothing. */
  get sharing() {
    const words = this.owner.modifiers;
    if (words.has("withsharing") || words.has("inheritedsharing")) return true;
    return words.has("withoutsharing") ? false : undefined;
  }

  get types() {
    return this.project.types;
  }

  /** @param {any} value @returns {string} */
  constant(value) {
    return this.project.constant(value);
  }
}
