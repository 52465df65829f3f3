import { Decimal } from "./decimal.js";
import { elementCoercer } from "./primitives.js";
import { findEnum, memberAt, pathOf } from "./registry.js";
import { ApexEnumValue, ApexType, Double } from "./scalars.js";

/**
 * The values that compiled code refers to, as plain data: a program may be compiled in one place and loaded in another.
 *
 * @typedef {import("./types.js").Types} Types
 * @typedef {{ tag: string, [key: string]: any }} Plain
 */

/** The implicit conversion to a type. */
export class Coercion {
  /** @param {string} type */
  constructor(type) {
    this.type = type;
  }
}

/** A query, with the places of its binds. */
export class CompiledQuery {
  /** @param {{ query: any, text: string, mode: "user" | "system" | null, sharing: boolean | undefined, bound: number[], where: string }} content */
  constructor(content) {
    this.content = content;
  }
}

/** @param {any} value @returns {Plain} */
export function toPlain(value) {
  if (value instanceof Coercion) return { tag: "coercion", type: value.type };
  if (value instanceof CompiledQuery) return { tag: "query", content: value.content };
  if (value instanceof Decimal) return { tag: "decimal", text: String(value) };
  if (value instanceof Double) return { tag: "double", value: value.value };
  if (value instanceof ApexType) return { tag: "type", name: value.name };
  if (value instanceof ApexEnumValue) return { tag: "enum", type: value.type, name: value.name };
  if (Array.isArray(value)) return { tag: "list", items: value.map(toPlain) };
  const path = pathOf(value);
  if (path) return { tag: "member", path };
  if (typeof value?.name === "string" && Array.isArray(value.values)) {
    return { tag: "enumType", name: value.name };
  }
  throw new Error(`no plain form of the constant ${value}`);
}

/** @param {Plain} plain @param {Types} types @returns {any} */
export function fromPlain(plain, types) {
  switch (plain.tag) {
    case "coercion":
      return elementCoercer(plain.type);
    case "query":
      return plain.content;
    case "decimal":
      return Decimal.parse(plain.text);
    case "double":
      return new Double(plain.value);
    case "type":
      return new ApexType(plain.name);
    case "enum":
      return enumType(plain.type, types).values.find(({ name }) => name === plain.name);
    case "enumType":
      return enumType(plain.name, types);
    case "list":
      return plain.items.map((/** @type {Plain} */ item) => fromPlain(item, types));
    default:
      return memberAt(plain.path);
  }
}

/** @param {string} name @param {Types} types @returns {{ name: string, values: ApexEnumValue[] }} */
function enumType(name, types) {
  const values = types.classes.get(name.toLowerCase())?.constants ?? findEnum(name)?.values;
  if (!values) throw new Error(`no enum ${name}`);
  return { name, values };
}
