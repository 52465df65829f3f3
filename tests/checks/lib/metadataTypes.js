import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/** @typedef {{ type: string, many: boolean, required: boolean }} Member an element inside an element */
/** @typedef {{ values: Set<string> } | { members: Map<string, Member>, base: string | undefined }} MetadataType */
/** @typedef {Map<string, MetadataType>} MetadataTypes */

/**
 * The types of the Metadata API, out of the type definitions that Salesforce makes from its WSDL.
 * @returns {MetadataTypes}
 */
export function readMetadataTypes() {
  const main = createRequire(import.meta.url).resolve("@salesforce/types/metadata");
  const file = join(dirname(main), "metadata.d.ts");
  return parseMetadataTypes(readFileSync(file, "utf8"));
}

/**
 * @param {string} definitions TypeScript: aliases of object types (with a base) and of unions of string literals
 * @returns {MetadataTypes}
 */
function parseMetadataTypes(definitions) {
  const source = ts.createSourceFile("metadata.d.ts", definitions, ts.ScriptTarget.Latest);
  /** @type {MetadataTypes} */
  const types = new Map();
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) {
      types.set(statement.name.text, toType(statement.type, source));
    }
  }
  return types;
}

/**
 * All members of an object type, its bases' included.
 * @param {MetadataTypes} types
 * @param {string} name
 * @returns {Map<string, Member>}
 */
export function membersOf(types, name) {
  const type = types.get(name);
  if (!type || "values" in type) {
    return new Map();
  }
  return new Map([...(type.base ? membersOf(types, type.base) : []), ...type.members]);
}

/**
 * @param {ts.TypeNode} node
 * @param {ts.SourceFile} source
 * @returns {MetadataType}
 */
function toType(node, source) {
  /** @type {readonly ts.TypeNode[]} */
  const parts = ts.isIntersectionTypeNode(node) ? node.types : [node];
  const body = parts.find(ts.isTypeLiteralNode);
  if (body) {
    const base = parts.find(ts.isTypeReferenceNode)?.getText(source);
    const members = body.members.filter(ts.isPropertySignature);
    return { base, members: new Map(members.map((member) => toMember(member, source))) };
  }
  // One type under another name.
  if (ts.isTypeReferenceNode(node)) {
    return { base: node.getText(source), members: new Map() };
  }
  /** @type {readonly ts.TypeNode[]} */
  const choices = ts.isUnionTypeNode(node) ? node.types : [node];
  const literals = choices.filter(ts.isLiteralTypeNode).map((choice) => choice.literal);
  return { values: new Set(literals.filter(ts.isStringLiteral).map((literal) => literal.text)) };
}

/**
 * @param {ts.PropertySignature} signature
 * @param {ts.SourceFile} source
 * @returns {[string, Member]}
 */
function toMember(signature, source) {
  const many = signature.type !== undefined && ts.isArrayTypeNode(signature.type);
  const type = many ? signature.type.elementType : signature.type;
  return [
    signature.name.getText(source),
    {
      type: type?.getText(source) ?? "any",
      many,
      // A list may always be empty.
      required: !many && signature.questionToken === undefined,
    },
  ];
}
