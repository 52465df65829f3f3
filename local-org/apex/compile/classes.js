import { lineOf } from "../parse.js";
import { coerce } from "./coerce.js";
import { construct } from "./creators.js";
import { expression } from "./expressions.js";
import { args } from "./calls.js";
import { methodsOf } from "./project.js";
import { Scope, Writer } from "./scope.js";
import { block } from "./statements.js";

/** @typedef {import("./project.js").Project} Project */
/** @typedef {import("../declare.js").ClassInfo} ClassInfo */
/** @typedef {import("../declare.js").FieldInfo} FieldInfo */
/** @typedef {import("../declare.js").MethodInfo} MethodInfo */
/** @typedef {import("../parse.js").Tree} Tree */

/**
 * The JavaScript of a top-level class with what is nested in it. It fills $.C (constructors by class id, methods on
 * their prototypes), $.Z (static initialisers) and reads $.S (the transaction's statics).
 *
 * @param {Project} project
 * @param {ClassInfo} top
 */
export function emitFile(project, top) {
  const out = new Writer();
  emitClass(project, top, out);
  return out.text();
}

/** @param {Project} project @param {ClassInfo} info @param {Writer} out */
function emitClass(project, info, out) {
  out.at(lineOf(info.tree));
  const nulls = instanceFields(info).map((field) => `this.${field.key}=null;`);
  const base = info.isException() ? "$.exceptionFields(this);" : "";
  out.write(`$.C[${info.id}]=function ${info.simpleName}(){${base}${nulls.join("")}};`);
  const statics = [...info.fields.values()].filter((f) => f.isStatic);
  const fields = statics.map((f) => `${f.key}:null`).join();
  out.write(`$.Z[${info.id}]={create:()=>({${fields}}),steps:[]};`);
  /** @type {string[]} */
  const steps = [];
  for (const member of info.members) {
    project.guarded(() => {
      if ("nested" in member) emitClass(project, member.nested, out);
      else if ("method" in member) emitMethod(project, info, member.method, out);
      else if ("block" in member) emitBlock(project, info, member, steps, out);
      else emitField(project, info, member.field, steps, out);
    });
  }
  if (info.kind === "class") emitDefaults(project, info, steps, out);
}

/** Inherited ones first. @param {ClassInfo} info @returns {FieldInfo[]} */
function instanceFields(info) {
  const own = [...info.fields.values()].filter((f) => !f.isStatic);
  return [...(info.superInfo ? instanceFields(info.superInfo) : []), ...own];
}

/** Whether anything happens when the class is first used. @param {ClassInfo} info */
function hasStaticSteps(info) {
  return info.members.some(
    (m) => ("block" in m && m.isStatic) || ("field" in m && m.field.isStatic && m.field.initial),
  );
}

/** @param {ClassInfo} info */
function firstUse(info) {
  return hasStaticSteps(info) ? `$.S[${info.id}]||$.init(${info.id});` : "";
}

/** @param {ClassInfo} info @param {string} name the JS name of a function, as a stack shows it */
function functionName(info, name) {
  return `${info.name.replaceAll(".", "$")}$$${name.replace(/\W/g, "")}`;
}

/** @param {ClassInfo} info @param {boolean} isStatic */
function holder(info, isStatic) {
  return isStatic ? `$.C[${info.id}]` : `$.C[${info.id}].prototype`;
}

/** @param {Project} project @param {ClassInfo} info @param {MethodInfo} method @param {Writer} out */
function emitMethod(project, info, method, out) {
  if (!method.body) return;
  const isConstructor = method.name === "<init>";
  const scope = new Scope(project, info, out, {
    isStatic: method.isStatic,
    returns: method.returns,
    isConstructor,
  });
  const parameters = method.formals.map((f, i) => scope.declare(f.name, method.parameters[i]));
  out.at(lineOf(method.tree));
  const name = functionName(info, isConstructor ? "init" : method.name);
  const place = holder(info, method.isStatic);
  out.write(`${place}.${method.key}=function ${name}(${parameters.join()}){`);
  scope.begin();
  if (method.isStatic || isConstructor) out.write(firstUse(info));
  if (isConstructor) emitConstructor(scope, info, method);
  else {
    block(scope, method.body);
    out.write(method.returns === "void" ? "" : "return $.noReturn();");
  }
  out.write("};");
  scope.end();
}

/** @param {Scope} scope @param {ClassInfo} info @param {MethodInfo} method */
function emitConstructor(scope, info, method) {
  const statements = method.body.statement_list();
  const call = statements[0]?.expressionStatement()?.expression();
  const chained =
    call?.constructor.name === "MethodCallExpressionContext" ? call.methodCall() : null;
  const { out } = scope;
  const isChained = Boolean(chained && (chained.THIS() || chained.SUPER()));
  if (isChained && chained.THIS()) {
    out.write(`${construct(scope, info, "this", args(scope, chained), chained)};`);
  } else {
    const given = isChained ? args(scope, chained) : [];
    out.write(superCall(scope, info, given, chained ?? method.tree));
    out.write(`this.i${info.id}();`);
  }
  if (isChained) method.body.children.splice(method.body.children.indexOf(statements[0]), 1);
  block(scope, method.body);
  out.write("return this;");
}

/** @param {Scope} scope @param {ClassInfo} info @param {import("./scope.js").Expression[]} given @param {Tree} tree */
function superCall(scope, info, given, tree) {
  if (info.superInfo) return `${construct(scope, info.superInfo, "this", given, tree)};`;
  if (info.isException() && given.length > 0) {
    return `$.initException(this,[${given.map((arg) => arg.code).join()}]);`;
  }
  return "";
}

/** @param {Project} project @param {ClassInfo} info @param {{ block: Tree, isStatic: boolean }} member @param {string[]} steps @param {Writer} out */
function emitBlock(project, info, member, steps, out) {
  const scope = new Scope(project, info, out, { isStatic: member.isStatic, returns: "void" });
  out.at(lineOf(member.block));
  out.write(openStep(info, member.isStatic, steps));
  scope.begin();
  block(scope, member.block);
  out.write(member.isStatic ? "});" : "};");
  scope.end();
}

/** @param {ClassInfo} info @param {boolean} isStatic @param {string[]} steps */
function openStep(info, isStatic, steps) {
  if (isStatic) return `$.Z[${info.id}].steps.push(function ${functionName(info, "clinit")}(){`;
  const key = `i${info.id}_${steps.length}`;
  steps.push(key);
  return `${holder(info, false)}.${key}=function ${functionName(info, "init")}(){`;
}

/** @param {Project} project @param {ClassInfo} info @param {FieldInfo} field @param {string[]} steps @param {Writer} out */
function emitField(project, info, field, steps, out) {
  if (field.initial) {
    const scope = new Scope(project, info, out, { isStatic: field.isStatic, returns: "void" });
    out.at(lineOf(field.typeTree));
    out.write(openStep(info, field.isStatic, steps));
    scope.begin();
    out.write(project.count(info, lineOf(field.typeTree)));
    const target = field.isStatic ? `$.S[${info.id}]` : "this";
    const value = coerce(scope, expression(scope, field.initial), field.type);
    out.write(`${target}.${field.key}=${value};`);
    out.write(field.isStatic ? "});" : "};");
    scope.end();
  }
  if (field.getter) emitAccessor(project, info, field, field.getter, false, out);
  if (field.setter) emitAccessor(project, info, field, field.setter, true, out);
}

/** @param {Project} project @param {ClassInfo} info @param {FieldInfo} field @param {Tree} body @param {boolean} isSetter @param {Writer} out */
function emitAccessor(project, info, field, body, isSetter, out) {
  const scope = new Scope(project, info, out, {
    isStatic: field.isStatic,
    returns: isSetter ? "void" : field.type,
    accessor: field,
  });
  const parameter = isSetter ? scope.declare("value", field.type) : "";
  out.at(lineOf(body));
  const key = `${isSetter ? "set" : "get"}_${field.name.toLowerCase()}`;
  const name = functionName(info, field.name);
  out.write(`${holder(info, field.isStatic)}.${key}=function ${name}(${parameter}){`);
  scope.begin();
  if (field.isStatic) out.write(firstUse(info));
  block(scope, body);
  out.write("};");
  scope.end();
}

/** The constructor that nobody wrote, and the run of the field initialisers. @param {Project} project @param {ClassInfo} info @param {string[]} steps @param {Writer} out */
function emitDefaults(project, info, steps, out) {
  const inherited = info.isException() && info.superInfo && info.constructors.length === 0;
  const above = inherited ? `this.i${info.superInfo?.id}();` : "";
  const runs = steps.map((key) => `this.${key}();`).join("");
  out.write(`${holder(info, false)}.i${info.id}=function(){${above}${runs}return this;};`);
  if (info.constructors.length > 0 || info.isException()) return;
  const scope = new Scope(project, info, out, { isStatic: false, returns: "void" });
  out.write(`${holder(info, false)}.c${info.id}$=function(){`);
  scope.begin();
  out.write(firstUse(info));
  project.guarded(() => out.write(superCall(scope, info, [], info.tree)));
  out.write(`this.i${info.id}();return this;};`);
  scope.end();
}

/** What the class tells at run time of its fields and methods. @param {ClassInfo} info */
export function describe(info) {
  info.runtime.fields = instanceFields(info).map((field) => ({
    name: field.name,
    key: field.key,
    type: field.type,
    isTransient: field.modifiers.has("transient"),
    getter: field.getter ? `get_${field.name.toLowerCase()}` : null,
  }));
  const names = new Set();
  for (let c = /** @type {ClassInfo | null} */ (info); c; c = c.superInfo) {
    for (const name of c.methods.keys()) names.add(name);
  }
  for (const name of names) {
    const seen = new Set();
    const methods = methodsOf(info, name).filter(({ key, isStatic }) => {
      const isNew = !isStatic && !seen.has(key);
      seen.add(key);
      return isNew;
    });
    info.runtime.methods.set(name, methods);
  }
}
