import { lineOf } from "../parse.js";
import { partsOf } from "../types.js";
import { coerce, condition } from "./coerce.js";
import { expression } from "./expressions.js";
import { switchStatement } from "./switch.js";

/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */

/** @type {Record<string, (scope: Scope, tree: Tree) => void>} by the rule inside a statement */
const FORMS = {
  block,
  ifStatement,
  switchStatement,
  forStatement,
  whileStatement,
  doWhileStatement,
  tryStatement,
  returnStatement,
  throwStatement,
  breakStatement: (scope, tree) => leave(scope, tree, "break;"),
  continueStatement: (scope, tree) => leave(scope, tree, "continue;"),
  insertStatement: (scope, tree) => dml(scope, tree, "insert"),
  updateStatement: (scope, tree) => dml(scope, tree, "update"),
  deleteStatement: (scope, tree) => dml(scope, tree, "delete"),
  undeleteStatement: (scope, tree) => dml(scope, tree, "undelete"),
  upsertStatement: (scope, tree) => dml(scope, tree, "upsert"),
  runAsStatement,
  localVariableDeclarationStatement: (scope, tree) =>
    locals(scope, tree.localVariableDeclaration()),
  expressionStatement: (scope, tree) =>
    scope.out.write(`${expression(scope, tree.expression()).code};`),
};
const UNCOUNTED = new Set(["block", "tryStatement"]);

/** @param {Scope} scope @param {Tree} tree */
export function statement(scope, tree) {
  for (const [rule, form] of Object.entries(FORMS)) {
    const inner = tree[rule]?.();
    if (!inner) continue;
    scope.out.at(lineOf(tree));
    const isBare = rule === "localVariableDeclarationStatement" && !/=/.test(inner.getText());
    if (!UNCOUNTED.has(rule) && !isBare)
      scope.out.write(scope.project.count(scope.owner, lineOf(tree)));
    scope.project.guarded(() => form(scope, inner));
    return;
  }
  scope.project.guarded(() => scope.refuse(tree.getText(), tree));
}

/** A body in braces of its own, so that the counter belongs to it. @param {Scope} scope @param {Tree} tree */
function body(scope, tree) {
  scope.out.write("{");
  scope.block(() => statement(scope, tree));
  scope.out.write("}");
}

/** @param {Scope} scope @param {Tree} tree */
export function block(scope, tree) {
  scope.out.write("{");
  scope.block(() => tree.statement_list().forEach((/** @type {Tree} */ s) => statement(scope, s)));
  scope.out.write("}");
}

/** @param {Scope} scope @param {Tree} tree */
function ifStatement(scope, tree) {
  scope.out.write(`if(${condition(expression(scope, tree.parExpression().expression()))})`);
  body(scope, tree.statement(0));
  if (tree.ELSE()) {
    scope.out.write("else");
    body(scope, tree.statement(1));
  }
}

/** @param {Scope} scope @param {Tree} tree */
function whileStatement(scope, tree) {
  scope.out.write(`while(${condition(expression(scope, tree.parExpression().expression()))})`);
  if (tree.statement()) body(scope, tree.statement());
  else scope.out.write("{}");
}

/** @param {Scope} scope @param {Tree} tree */
function doWhileStatement(scope, tree) {
  scope.out.write("do");
  block(scope, tree.block());
  scope.out.write(`while(${condition(expression(scope, tree.parExpression().expression()))});`);
}

/** @param {Scope} scope @param {Tree} tree */
function forStatement(scope, tree) {
  const control = tree.forControl();
  scope.block(() => {
    if (control.enhancedForControl()) each(scope, control.enhancedForControl());
    else counting(scope, control);
    if (tree.statement()) body(scope, tree.statement());
    else scope.out.write("{}");
    if (control.enhancedForControl()) return;
    scope.out.write("}");
  });
}

/** @param {Scope} scope @param {Tree} control */
function counting(scope, control) {
  const start = control.forInit();
  scope.out.write("{");
  if (start?.localVariableDeclaration()) locals(scope, start.localVariableDeclaration());
  else if (start) scope.out.write(`${list(scope, start.expressionList())};`);
  const test = control.expression() ? condition(expression(scope, control.expression())) : "";
  const update = control.forUpdate() ? list(scope, control.forUpdate().expressionList()) : "";
  scope.out.write(`for(;${test};${update})`);
}

/** @param {Scope} scope @param {Tree} tree */
function list(scope, tree) {
  return tree
    .expression_list()
    .map((/** @type {Tree} */ e) => expression(scope, e).code)
    .join();
}

/** @param {Scope} scope @param {Tree} tree */
function each(scope, tree) {
  const type = scope.type(tree.typeRef());
  const source = expression(scope, tree.expression());
  const { base, args } = partsOf(source.type);
  const inChunks = source.isQuery && base === "List" && partsOf(type).base === "List";
  const items = inChunks ? `$.chunks(${source.code})` : `$.iterate(${source.code})`;
  const variable = scope.declare(tree.id().getText(), type, tree);
  const item = { code: "$item", type: inChunks ? source.type : (args[0] ?? "any") };
  const converted = coerce(scope, item, type);
  if (converted === "$item") scope.out.write(`for(let ${variable} of ${items})`);
  else {
    const map = `$.mapped(${items},($item)=>${converted})`;
    scope.out.write(`for(let ${variable} of ${map})`);
  }
}

/** @param {Scope} scope @param {Tree} tree localVariableDeclaration */
export function locals(scope, tree) {
  const type = scope.type(tree.typeRef());
  for (const variable of tree.variableDeclarators().variableDeclarator_list()) {
    const initial = variable.expression();
    /** @type {string} */
    let value = "null";
    scope.project.guarded(() => {
      if (initial) value = coerce(scope, expression(scope, initial), type);
    });
    const name = scope.declare(variable.id().getText(), type, variable);
    scope.out.write(`let ${name}=${value};`);
  }
}

/** @param {Scope} scope @param {Tree} tree */
function tryStatement(scope, tree) {
  scope.out.write("try");
  block(scope, tree.block());
  const clauses = tree.catchClause_list();
  if (clauses.length > 0) {
    scope.out.write("catch($e){$e=$.caught($e);");
    for (const clause of clauses) catchClause(scope, clause);
    scope.out.write("throw $e;}");
  }
  if (tree.finallyBlock()) {
    scope.out.write("finally");
    block(scope, tree.finallyBlock().block());
  }
}

/** @param {Scope} scope @param {Tree} tree */
function catchClause(scope, tree) {
  const type = scope.project.typeAt(tree.qualifiedName().getText(), scope.owner, tree);
  scope.out.write(`if($.catches($e,${JSON.stringify(type.toLowerCase())})){`);
  scope.block(() => {
    scope.out.write(`let ${scope.declare(tree.id().getText(), type, tree)}=$e.exception;`);
    block(scope, tree.block());
  });
  // What follows would be "throw": a caught exception ends here.
  scope.out.write("}else ");
}

/** @param {Scope} scope @param {Tree} tree */
function returnStatement(scope, tree) {
  const value = tree.expression()
    ? coerce(scope, expression(scope, tree.expression()), scope.body.returns)
    : scope.body.isConstructor
      ? "this"
      : "undefined";
  scope.out.write(scope.runAsDepth > 0 ? `return {value:${value}};` : `return ${value};`);
}

/** @param {Scope} scope @param {Tree} tree @param {string} code */
function leave(scope, tree, code) {
  if (scope.runAsDepth > 0 && !insideLoop(tree)) {
    scope.refuse("break or continue out of System.runAs", tree);
  }
  scope.out.write(code);
}

/** @param {Scope} scope @param {Tree} tree */
function throwStatement(scope, tree) {
  scope.out.write(`throw $.thrown(${expression(scope, tree.expression()).code});`);
}

/** @param {Scope} scope @param {Tree} tree */
function runAsStatement(scope, tree) {
  const given = tree.expressionList()?.expression_list() ?? [];
  if (given.length !== 1) scope.refuse("System.runAs with other than one user", tree);
  const user = expression(scope, given[0]);
  const outcome = scope.temporary();
  scope.out.write(`${outcome}=$.platform.runAs($.x,${coerce(scope, user, "User")},()=>`);
  scope.runAsDepth += 1;
  block(scope, tree.block());
  scope.runAsDepth -= 1;
  const answer = scope.runAsDepth > 0 ? outcome : `${outcome}.value`;
  scope.out.write(`);if(${outcome})return ${answer};`);
}

/** @param {Scope} scope @param {Tree} tree @param {string} operation */
function dml(scope, tree, operation) {
  const value = expression(scope, tree.expression());
  const level = tree.accessLevel();
  const mode = level ? (level.USER() ? '"user"' : '"system"') : "null";
  const externalId = tree.qualifiedName?.()?.getText();
  const key = externalId ? JSON.stringify(externalId) : "null";
  scope.out.write(`$.dml("${operation}",${value.code},${mode},${key},${scope.sharing});`);
}

/** Whether a loop lies between a statement and the System.runAs around it. @param {Tree} tree */
function insideLoop(tree) {
  for (let up = tree.parentCtx; up; up = up.parentCtx) {
    const kind = up.constructor.name;
    if (kind === "RunAsStatementContext") return false;
    if (/^(For|While|DoWhile)StatementContext$/.test(kind)) return true;
  }
  return false;
}
