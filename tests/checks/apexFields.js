import {
  ApexParserFactory,
  AssignExpressionContext,
  CreatorContext,
} from "@apexdevtools/apex-parser";
import { nodesOf, parseApex } from "./lib/apexTree.js";
import { isField, isObject } from "./lib/schema.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */

const CUSTOM_NAME = /\b[A-Za-z]\w*?__(?:c|mdt|e|r)\b/g;

/**
 * Checks the fields and objects that Apex names outside of queries: `new User(Stage__c = …)` sets a field of User,
 * and a custom name exists somewhere in the project (which record a variable holds is not known here).
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkApexFields(files, index) {
  return [...files]
    .filter(([file]) => /\.(cls|trigger)$/.test(file))
    .flatMap(([file, text]) => [
      ...checkNames(file, text, index),
      ...checkConstructors(file, text, index),
    ]);
}

/**
 * Names in code and in string literals, not those in comments.
 * @param {string} file
 * @param {string} text
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkNames(file, text, index) {
  const known = new Set([
    ...index.customObjects,
    ...[...index.objects.values()].flatMap((fields) => [...fields.keys()]),
  ]);
  const tokens = ApexParserFactory.createLexer(text).getAllTokens();
  return tokens
    .filter((token) => token.channel === 0)
    .flatMap((token) =>
      [...token.text.matchAll(CUSTOM_NAME)]
        .map(([name]) => name)
        .filter((name) => !known.has(name.replace(/__r$/, "__c")))
        .map((name) => ({ file, path: `line ${token.line}`, message: `${name} does not exist` })),
    );
}

/**
 * @param {string} file
 * @param {string} text
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkConstructors(file, text, index) {
  return nodesOf(parseApex(file, text).tree, CreatorContext).flatMap((creator) => {
    const object = creator.createdName()?.getText() ?? "";
    const values = creator.classCreatorRest()?.arguments()?.expressionList()?.expression_list();
    if (!values || !isObject(object, index)) {
      return [];
    }
    return values
      .filter((value) => value instanceof AssignExpressionContext)
      .map((value) => value.expression(0).getText())
      .filter((field) => !isField(object, field, index))
      .map((field) => ({
        file,
        path: `line ${creator.start.line}`,
        message: `${object} has no field ${field}`,
      }));
  });
}
