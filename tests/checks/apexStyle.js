import {
  ClassBodyDeclarationContext,
  FormalParameterContext,
  TypeDeclarationContext,
} from "@apexdevtools/apex-parser";
import { modifierTexts, nodesOf, parseApex } from "./lib/apexTree.js";

/** @typedef {import("./lib/apexTree.js").Context} Context */
/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */

/**
 * Checks that Apex parses, that every class declares its sharing, and that everything public is documented
 * (test classes document themselves by their methods' names; classes for tests that others use do not).
 * @param {Files} files
 * @returns {Finding[]}
 */
export function checkApexStyle(files) {
  return [...files]
    .filter(([file]) => /\.(cls|trigger)$/.test(file))
    .flatMap(([file, text]) => checkFile(file, text));
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Finding[]}
 */
function checkFile(file, text) {
  const { tree, problems } = parseApex(file, text);
  if (problems.length > 0) {
    return problems.map(({ line, message }) => ({ file, path: `line ${line}`, message }));
  }
  const [type] = nodesOf(tree, TypeDeclarationContext);
  return type ? [...checkSharing(file, type), ...checkDocumented(file, text, type)] : [];
}

/**
 * The class and the classes inside it: those do not inherit its sharing.
 * @param {string} file
 * @param {TypeDeclarationContext} type
 * @returns {Finding[]}
 */
function checkSharing(file, type) {
  if (modifierTexts(type.modifier_list()).some((text) => text.startsWith("@istest"))) {
    return [];
  }
  const nested = nodesOf(type, ClassBodyDeclarationContext);
  return [
    { declaration: type.classDeclaration(), modifiers: type.modifier_list() },
    ...nested.map((member) => ({
      declaration: member.memberDeclaration()?.classDeclaration(),
      modifiers: member.modifier_list(),
    })),
  ].flatMap(({ declaration, modifiers }) =>
    declaration && !modifierTexts(modifiers).some((text) => text.endsWith("sharing"))
      ? [{ file, path: declaration.id().getText(), message: "declares no sharing" }]
      : [],
  );
}

/**
 * @param {string} file
 * @param {string} text
 * @param {TypeDeclarationContext} type
 * @returns {Finding[]}
 */
function checkDocumented(file, text, type) {
  const members = nodesOf(type, ClassBodyDeclarationContext).filter((member) =>
    isVisible(member.modifier_list()),
  );
  return [...(isVisible(type.modifier_list()) ? [type] : []), ...members].flatMap((node) =>
    missingTags(node, commentBefore(text, node.start.start)).map((message) => ({
      file,
      path: `line ${node.start.line}`,
      message,
    })),
  );
}

/**
 * @param {Context[]} modifiers
 * @returns {boolean}
 */
function isVisible(modifiers) {
  return modifierTexts(modifiers).some((text) => text === "public" || text === "global");
}

/**
 * @param {TypeDeclarationContext | ClassBodyDeclarationContext} node
 * @param {string} comment
 * @returns {string[]}
 */
function missingTags(node, comment) {
  const tags = ["@description", ...(node instanceof TypeDeclarationContext ? [] : tagsOf(node))];
  return tags
    .filter((tag) => !new RegExp(`${tag}\\s+[^\\s*@]`).test(comment))
    .map((tag) => `has no ${tag}`);
}

/**
 * The tags that a method or constructor needs.
 * @param {ClassBodyDeclarationContext} node
 * @returns {string[]}
 */
function tagsOf(node) {
  const member = node.memberDeclaration();
  const method = member?.methodDeclaration();
  const callable = method ?? member?.constructorDeclaration();
  if (!callable) {
    return [];
  }
  const parameters = nodesOf(callable.formalParameters(), FormalParameterContext);
  const params = parameters.map((parameter) => `@param ${parameter.id().getText()}`);
  return method?.typeRef() ? [...params, "@return"] : params;
}

/**
 * The comment that ends right before a place in the text.
 * @param {string} text
 * @param {number} place
 * @returns {string}
 */
function commentBefore(text, place) {
  const before = text.slice(0, place).trimEnd();
  return before.endsWith("*/") ? before.slice(before.lastIndexOf("/**")) : "";
}
