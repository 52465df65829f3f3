import { CompiledQuery } from "../constants.js";
import { placeOf, sourceOf } from "../parse.js";
import { expression } from "./expressions.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */

/** @param {Scope} scope @param {Tree} tree soqlLiteral @returns {Expression} */
export function query(scope, tree) {
  const inner = tree.query();
  /** @type {Tree[]} */
  const bound = [];
  collect(inner, bound);
  const thunks = bound.map((bind) => `()=>${expression(scope, bind).code}`);
  const constant = scope.constant(
    new CompiledQuery({
      query: scope.project.platform.readQuery?.(inner) ?? null,
      text: sourceOf(inner),
      mode: modeOf(inner),
      sharing: scope.sharing,
      bound: bound.map(placeOf),
      where: scope.where(tree),
    }),
  );
  const request = `${constant},[${thunks.join()}]`;
  const type = resultType(scope, inner);
  return {
    code: `$.query(${request})`,
    type,
    isQuery: type !== "Integer",
    nonNull: true,
    request,
  };
}

/** Database.getQueryLocator takes the query itself, not its rows. @param {Scope} scope @param {string} name @param {Expression[]} given @returns {Expression | null} */
export function queryLocator(scope, name, given) {
  if (name.toLowerCase() !== "getquerylocator" || !given[0]?.request) return null;
  const [{ request }, level] = given;
  const code = `$.queryLocator(${request},${level?.code ?? "null"})`;
  return { code, type: "Database.QueryLocator", nonNull: true };
}

/** @param {Tree} tree @param {Tree[]} found expressions after a colon */
function collect(tree, found) {
  if (tree.constructor.name === "BoundExpressionContext") {
    found.push(tree.expression());
    return;
  }
  for (const child of tree.children ?? []) collect(child, found);
}

/** @param {Tree} tree @returns {"user" | "system" | null} */
function modeOf(tree) {
  const clause = tree.withClause();
  if (!clause) return null;
  if (clause.USER_MODE() || clause.SECURITY_ENFORCED()) return "user";
  return clause.SYSTEM_MODE() ? "system" : null;
}

/** @param {Scope} scope @param {Tree} tree */
function resultType(scope, tree) {
  const entries = tree.selectList().selectEntry_list();
  const functions = entries.map((/** @type {Tree} */ e) => e.soqlFunction?.()).filter(Boolean);
  if (entries.length === 1 && /^count\(\)$/i.test(entries[0].getText())) return "Integer";
  const plain = /^(format|tolabel|convertcurrency|fields)\(/i;
  const isAggregate = functions.some((/** @type {Tree} */ f) => !plain.test(f.getText()));
  if (tree.groupByClause() || isAggregate) return "List<AggregateResult>";
  const from = tree.fromNameList().getText().split(/[,\s]/)[0];
  const name = scope.types.sObjectName(from);
  return name ? `List<${name}>` : scope.refuse(`FROM ${from}`, tree);
}
