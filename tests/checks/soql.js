import {
  DoWhileStatementContext,
  FieldNameContext,
  ForControlContext,
  ForStatementContext,
  FromNameListContext,
  QueryContext,
  SelectEntryContext,
  SubQueryContext,
  TypeDeclarationContext,
  WhereClauseContext,
  WhileStatementContext,
} from "@apexdevtools/apex-parser";
import { modifierTexts, nodesOf, parseApex } from "./lib/apexTree.js";
import { isObject, problemOfPath } from "./lib/schema.js";
import { NOT_FILTERABLE } from "./lib/standardFields.js";

/** @typedef {import("./lib/apexTree.js").Context} Context */
/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */

const LOOPS = [DoWhileStatementContext, ForStatementContext, WhileStatementContext];

/**
 * Checks the queries in Apex: objects and fields exist, each says in whose name it reads, none runs in a loop.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkSoql(files, index) {
  return [...files]
    .filter(([file]) => /\.(cls|trigger)$/.test(file))
    .flatMap(([file, text]) => {
      const { tree } = parseApex(file, text);
      const isTest = nodesOf(tree, TypeDeclarationContext)
        .flatMap((type) => modifierTexts(type.modifier_list()))
        .some((modifier) => modifier.startsWith("@istest"));
      return nodesOf(tree, QueryContext).flatMap((query) =>
        [
          ...problemsOfFields(query, index),
          ...(isTest ? [] : problemsOfMode(query)),
          ...problemsOfLoop(query),
        ].map((message) => ({ file, path: `line ${query.start.line}`, message })),
      );
    });
}

/**
 * @param {QueryContext | SubQueryContext} query
 * @param {OrgIndex} index
 * @returns {string[]}
 */
function problemsOfFields(query, index) {
  const object = query.fromNameList().fieldName(0).getText();
  const isChildList = query.parentCtx instanceof SelectEntryContext;
  if (isChildList || !isObject(object, index)) {
    return [`${object} is no object that the checks know`];
  }
  const own = ownFields(query);
  const inner = nodesOf(query, SubQueryContext).filter((sub) => sub !== query);
  return [
    ...own
      .map((name) => problemOfPath(object, pathOf(name), index))
      .filter((problem) => problem !== undefined),
    ...own
      .filter((name) => NOT_FILTERABLE[object]?.includes(name.getText()) && isInWhere(name))
      .map((name) => `${name.getText()} cannot be filtered`),
    ...inner.flatMap((sub) => problemsOfFields(sub, index)),
  ];
}

/**
 * The field names of a query, not those of the queries inside it.
 * @param {Context} query
 * @returns {FieldNameContext[]}
 */
function ownFields(query) {
  return nodesOf(query, FieldNameContext).filter(
    (name) =>
      !(name.parentCtx instanceof FromNameListContext) &&
      ancestorsOf(name).find(
        (node) => node instanceof QueryContext || node instanceof SubQueryContext,
      ) === query,
  );
}

/**
 * @param {FieldNameContext} name
 * @returns {string[]}
 */
function pathOf(name) {
  return name.soqlId_list().map((part) => part.getText());
}

/**
 * @param {Context} node
 * @returns {boolean}
 */
function isInWhere(node) {
  return ancestorsOf(node).some((ancestor) => ancestor instanceof WhereClauseContext);
}

/**
 * @param {QueryContext} query
 * @returns {string[]}
 */
function problemsOfMode(query) {
  const mode = query.withClause()?.getText().toUpperCase() ?? "";
  return /USER_MODE|SYSTEM_MODE/.test(mode) ? [] : ["says neither USER_MODE nor SYSTEM_MODE"];
}

/**
 * @param {QueryContext} query
 * @returns {string[]}
 */
function problemsOfLoop(query) {
  const ancestors = ancestorsOf(query);
  const inLoop = ancestors.some((node, i) => {
    // `for (X x : [SELECT …])` runs its query once.
    const isHead = ancestors[i - 1] instanceof ForControlContext;
    return !isHead && LOOPS.some((kind) => node instanceof kind);
  });
  return inLoop ? ["runs in a loop"] : [];
}

/**
 * @param {Context} node
 * @returns {Context[]} the nearest first
 */
function ancestorsOf(node) {
  const parent = /** @type {Context | undefined} */ (node.parentCtx);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
