import { ApexClass } from "./objects.js";
import { lineOf } from "./parse.js";

/** @typedef {import("./parse.js").Tree} Tree */

/**
 * @typedef {object} FieldInfo a field or property
 * @property {string} name
 * @property {string} key the JS property
 * @property {Tree} typeTree
 * @property {string} type set when the types are resolved
 * @property {boolean} isStatic
 * @property {Tree | null} initial
 * @property {Tree | null} getter block of a written getter
 * @property {Tree | null} setter
 * @property {Modifiers} modifiers
 * @property {ClassInfo} owner
 *
 * @typedef {object} MethodInfo a method or constructor
 * @property {string} name
 * @property {string} key the JS method
 * @property {Tree} tree
 * @property {Tree | null} body
 * @property {{ name: string, typeTree: Tree }[]} formals
 * @property {string[]} parameters types, set when they are resolved
 * @property {Tree | null} returnTree
 * @property {string} returns
 * @property {boolean} isStatic
 * @property {Modifiers} modifiers
 * @property {ClassInfo} owner
 */

export class Modifiers {
  /** @param {Tree[]} trees */
  constructor(trees) {
    /** @type {Set<string>} */
    this.words = new Set();
    /** Lower-case names with the text in brackets. @type {Map<string, string>} */
    this.annotations = new Map();
    for (const tree of trees) {
      const annotation = tree.annotation();
      if (annotation) {
        const text = annotation.elementValuePairs() ?? annotation.elementValue();
        this.annotations.set(annotation.id().getText().toLowerCase(), text ? text.getText() : "");
      } else {
        this.words.add(tree.getText().toLowerCase());
      }
    }
  }

  /** @param {string} word */
  has(word) {
    return this.words.has(word);
  }
}

/** A class, interface or enum as it is written. */
export class ClassInfo {
  /**
   * @param {string} file
   * @param {Tree} tree
   * @param {"class" | "interface" | "enum"} kind
   * @param {Modifiers} modifiers
   * @param {ClassInfo | null} outer
   */
  constructor(file, tree, kind, modifiers, outer) {
    this.file = file;
    this.tree = tree;
    this.kind = kind;
    this.modifiers = modifiers;
    this.outer = outer;
    this.simpleName = tree.id().getText();
    this.name = outer ? `${outer.name}.${this.simpleName}` : this.simpleName;
    this.id = 0;
    this.runtime = new ApexClass(this.name, kind);
    this.runtime.isAbstract = modifiers.has("abstract") || kind === "interface";
    /** @type {Tree | null} */
    this.superTree = kind === "class" ? tree.typeRef() : null;
    /** @type {Tree[]} */
    this.interfaceTrees = kind === "enum" ? [] : (tree.typeList()?.typeRef_list() ?? []);
    /** @type {ClassInfo | null} the superclass, where it is the project's */
    this.superInfo = null;
    /** Interfaces of the project, direct ones. @type {ClassInfo[]} */
    this.interfaceInfos = [];
    /** @type {Map<string, ClassInfo>} */
    this.nested = new Map();
    /** @type {Map<string, FieldInfo>} */
    this.fields = new Map();
    /** @type {Map<string, MethodInfo[]>} */
    this.methods = new Map();
    /** @type {MethodInfo[]} */
    this.constructors = [];
    /** Members and initialiser blocks in the order of the source. @type {({ field: FieldInfo } | { method: MethodInfo } | { block: Tree, isStatic: boolean } | { nested: ClassInfo })[]} */
    this.members = [];
    /** @type {string[]} */
    this.enumNames = [];
    this.declare();
  }

  declare() {
    if (this.kind === "enum") {
      this.enumNames = (this.tree.enumConstants()?.id_list() ?? []).map((/** @type {Tree} */ id) =>
        id.getText(),
      );
    } else if (this.kind === "interface") {
      for (const tree of this.tree.interfaceBody().interfaceMethodDeclaration_list()) {
        this.addMethod(tree, new Modifiers(tree.modifier_list()), null);
      }
    } else {
      for (const tree of this.tree.classBody().classBodyDeclaration_list())
        this.declareMember(tree);
    }
  }

  /** @param {Tree} tree */
  declareMember(tree) {
    if (tree.block()) {
      this.members.push({ block: tree.block(), isStatic: Boolean(tree.STATIC()) });
      return;
    }
    const member = tree.memberDeclaration();
    if (!member) return;
    const modifiers = new Modifiers(tree.modifier_list());
    const nested = nestedIn(member);
    if (nested) {
      const info = new ClassInfo(this.file, nested.tree, nested.kind, modifiers, this);
      this.nested.set(info.simpleName.toLowerCase(), info);
      this.members.push({ nested: info });
    } else if (member.methodDeclaration()) {
      const method = member.methodDeclaration();
      this.members.push({ method: this.addMethod(method, modifiers, method.block()) });
    } else if (member.constructorDeclaration?.()) {
      const constructor = member.constructorDeclaration();
      const method = this.methodOf(constructor, "<init>", modifiers, constructor.block());
      this.constructors.push(method);
      this.members.push({ method });
    } else if (member.fieldDeclaration()) {
      const field = member.fieldDeclaration();
      for (const variable of field.variableDeclarators().variableDeclarator_list()) {
        this.addField(variable.id(), field.typeRef(), modifiers, variable.expression());
      }
    } else if (member.propertyDeclaration()) {
      this.addProperty(member.propertyDeclaration(), modifiers);
    }
  }

  /** @param {Tree} tree @param {Modifiers} modifiers */
  addProperty(tree, modifiers) {
    const field = this.addField(tree.id(), tree.typeRef(), modifiers, null);
    for (const block of tree.propertyBlock_list()) {
      if (block.getter()) field.getter = block.getter().block();
      if (block.setter()) field.setter = block.setter().block();
    }
  }

  /** @param {Tree} id @param {Tree} typeTree @param {Modifiers} modifiers @param {Tree | null} initial */
  addField(id, typeTree, modifiers, initial) {
    const name = id.getText();
    /** @type {FieldInfo} */
    const field = {
      name,
      key: `f_${name.toLowerCase()}`,
      typeTree,
      type: "",
      isStatic: modifiers.has("static"),
      initial,
      getter: null,
      setter: null,
      modifiers,
      owner: this,
    };
    this.fields.set(name.toLowerCase(), field);
    this.members.push({ field });
    return field;
  }

  /** @param {Tree} tree @param {Modifiers} modifiers @param {Tree | null} body */
  addMethod(tree, modifiers, body) {
    const method = this.methodOf(tree, tree.id().getText(), modifiers, body);
    const key = method.name.toLowerCase();
    this.methods.set(key, [...(this.methods.get(key) ?? []), method]);
    return method;
  }

  /** @param {Tree} tree @param {string} name @param {Modifiers} modifiers @param {Tree | null} body @returns {MethodInfo} */
  methodOf(tree, name, modifiers, body) {
    const formals = tree.formalParameters().formalParameterList()?.formalParameter_list() ?? [];
    return {
      name,
      key: "",
      tree,
      body,
      formals: formals.map((/** @type {Tree} */ f) => ({
        name: f.id().getText(),
        typeTree: f.typeRef(),
      })),
      parameters: [],
      returnTree: tree.typeRef?.() ?? null,
      returns: "void",
      isStatic: modifiers.has("static"),
      modifiers,
      owner: this,
    };
  }

  /** Itself and all nested classes. @returns {ClassInfo[]} */
  all() {
    return [this, ...[...this.nested.values()].flatMap((nested) => nested.all())];
  }

  /** @param {Tree} tree */
  where(tree) {
    return `${this.file}:${lineOf(tree)}`;
  }

  /** Whether a class of the platform's exceptions is above it. */
  isException() {
    return this.runtime.isA("exception");
  }
}

/** @param {Tree} member @returns {{ tree: Tree, kind: "class" | "interface" | "enum" } | null} */
function nestedIn(member) {
  if (member.classDeclaration()) return { tree: member.classDeclaration(), kind: "class" };
  if (member.interfaceDeclaration()) {
    return { tree: member.interfaceDeclaration(), kind: "interface" };
  }
  if (member.enumDeclaration()) return { tree: member.enumDeclaration(), kind: "enum" };
  return null;
}
