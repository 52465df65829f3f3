import { Modifiers } from "../declare.js";
import { ApexClass } from "../objects.js";
import { lineOf } from "../parse.js";
import { Scope, Writer } from "./scope.js";
import { locals, statement } from "./statements.js";

/** @typedef {import("./project.js").Project} Project */

/**
 * @typedef {object} Trigger
 * @property {string} name
 * @property {string} object the sObject's API name
 * @property {string[]} events "before insert", "after update" …
 * @property {string} file
 * @property {string} code
 * @property {() => void} run reads the transaction's `trigger`
 */

/** @param {Project} project @param {{ file: string, tree: any }} source @returns {Trigger} */
export function emitTrigger(project, { file, tree }) {
  const [name, objectName] = tree.id_list().map((/** @type {any} */ id) => id.getText());
  const object = project.types.sObjectName(objectName) ?? objectName;
  const out = new Writer();
  const scope = new Scope(project, ownerOf(file, name), out, {
    isStatic: true,
    returns: "void",
    trigger: object,
  });
  out.at(lineOf(tree));
  out.write(`$.run=function ${name}$$trigger(){`);
  scope.begin();
  for (const member of tree.triggerBlock().triggerBlockMember_list()) {
    if (member.statement()) statement(scope, member.statement());
    else project.guarded(() => variable(scope, member));
  }
  out.write("};");
  scope.end();
  const events = tree
    .triggerCase_list()
    .map((/** @type {any} */ c) =>
      c.children.map((/** @type {any} */ t) => t.getText().toLowerCase()).join(" "),
    );
  return { name, object, events, file, code: out.text(), run: () => {} };
}

/** Variables at the top of a trigger are its locals; nothing else can be declared there. @param {Scope} scope @param {any} member */
function variable(scope, member) {
  const field = member.triggerMemberDeclaration?.()?.fieldDeclaration?.();
  const words = member.modifier_list().map((/** @type {any} */ word) => word.getText());
  if (!field || words.some((/** @type {string} */ word) => word.toLowerCase() !== "final")) {
    scope.refuse("a declaration in a trigger", member);
  }
  scope.out.at(lineOf(member));
  if (/=/.test(field.getText())) scope.out.write(scope.project.count(scope.owner, lineOf(member)));
  locals(scope, field);
}

/** A class without members, for the names in a trigger. @param {string} file @param {string} name @returns {any} */
function ownerOf(file, name) {
  return {
    file,
    name,
    simpleName: name,
    modifiers: new Modifiers([]),
    fields: new Map(),
    methods: new Map(),
    nested: new Map(),
    constructors: [],
    interfaceInfos: [],
    superInfo: null,
    outer: null,
    runtime: new ApexClass(name),
    isException: () => false,
  };
}
