import { XMLParser, XMLValidator } from "fast-xml-parser";

/**
 * @typedef {object} XmlElement
 * @property {string} name
 * @property {Record<string, string>} attributes
 * @property {XmlElement[]} children
 * @property {string} text its own text, trimmed
 */

const ATTRIBUTES = ":@";
const TEXT = "#text";
const PREFIX = "@";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: PREFIX,
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
});

/**
 * @param {string} text
 * @returns {{ root: XmlElement } | { problem: string }}
 */
export function parseXml(text) {
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    return { problem: `not well-formed, line ${valid.err.line}: ${valid.err.msg}` };
  }
  const [node] = parser.parse(text);
  return { root: toElement(node) };
}

/**
 * The root of a document that another check has found well-formed; an empty element where it is not.
 * @param {string} text
 * @returns {XmlElement}
 */
export function rootOf(text) {
  const parsed = parseXml(text);
  return "root" in parsed ? parsed.root : { name: "", attributes: {}, children: [], text: "" };
}

/**
 * @param {XmlElement} element
 * @param {string} name
 * @returns {XmlElement[]}
 */
export function childrenOf(element, name) {
  return element.children.filter((child) => child.name === name);
}

/**
 * The text at the end of a path of first children.
 * @param {XmlElement} element
 * @param {...string} names
 * @returns {string | undefined} nothing where an element on the way is missing
 */
export function textAt(element, ...names) {
  /** @type {XmlElement | undefined} */
  let at = element;
  for (const name of names) {
    at = at?.children.find((child) => child.name === name);
  }
  return at?.text;
}

/**
 * @param {Record<string, any>} node as fast-xml-parser orders it
 * @returns {XmlElement}
 */
function toElement(node) {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? "";
  /** @type {Record<string, any>[]} */
  const content = node[name] ?? [];
  /** @type {[string, any][]} */
  const attributes = Object.entries(node[ATTRIBUTES] ?? {});
  return {
    name,
    attributes: Object.fromEntries(
      attributes.map(([key, value]) => [key.slice(PREFIX.length), String(value)]),
    ),
    children: content.filter((child) => !(TEXT in child)).map(toElement),
    text: content
      .map((child) => child[TEXT] ?? "")
      .join("")
      .trim(),
  };
}
