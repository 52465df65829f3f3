import { throwApex } from "../objects.js";
import { idOf } from "../primitives.js";
import { defineClass } from "../registry.js";
import { dateText, datetimeText, textOf } from "../text.js";
import { ApexDate, ApexDatetime, ApexList } from "../values.js";
import { hashOf } from "./object.js";
import { toRegExp } from "./regex.js";
import { localMs } from "./timeZone.js";

/** String.valueOf: dates without a time, moments in the user's time zone. @param {any} context @param {any} value @returns {string | null} */
export function valueOf(context, value) {
  if (value === null) return null;
  if (value instanceof ApexDate) return dateText(value.days);
  if (value instanceof ApexDatetime) return datetimeText(localMs(context, value.ms));
  return textOf(value);
}

/** @param {string[]} items */
const strings = (items) => new ApexList("String", items);

/**
 * What Java's own methods do where an argument is null.
 *
 * @param {(context: any, self: string, ...args: any[]) => any} run
 * @returns {(context: any, self: string, ...args: any[]) => any}
 */
export const withoutNulls =
  (run) =>
  (context, self, ...args) => {
    const at = args.indexOf(null);
    if (at >= 0) throwApex("NullPointerException", `Argument ${at + 1} cannot be null`);
    return run(context, self, ...args);
  };

/** @param {string | null} text */
const isBlank = (text) => text === null || !/[\S\u00a0\u2007\u202f\ufeff]/.test(text);

defineClass("String", {
  statics: {
    "valueOf(Object): String": valueOf,
    "isBlank(String): Boolean": (_, text) => isBlank(text),
    "isNotBlank(String): Boolean": (_, text) => !isBlank(text),
    "isEmpty(String): Boolean": (_, text) => text === null || text === "",
    "isNotEmpty(String): Boolean": (_, text) => text !== null && text !== "",
    "join(Iterable, String): String": (context, items, separator) =>
      [...items].map((item) => valueOf(context, item) ?? "").join(separator),
    "format(String, List): String": (context, pattern, args) =>
      format(context, pattern, args.items),
    "escapeSingleQuotes(String): String": (_, text) =>
      text.replaceAll("\\", "\\\\").replaceAll("'", "\\'"),
    "fromCharArray(List<Integer>): String": (_, codes) => String.fromCharCode(...codes.items),
    "getCommonPrefix(List<String>): String": (_, list) => commonPrefix(list.items),
  },
  methods: {
    "length(): Integer": (_, self) => self.length,
    "equals(Object): Boolean": (_, self, other) => self === other,
    "equalsIgnoreCase(String): Boolean": (_, self, other) =>
      other !== null && self.toLowerCase() === other.toLowerCase(),
    "hashCode(): Integer": (_, self) => hashOf(self),
    "compareTo(String): Integer": withoutNulls((_, self, other) => compareText(self, other)),
    "toLowerCase(): String": (_, self) => self.toLowerCase(),
    "toUpperCase(): String": (_, self) => self.toUpperCase(),
    "trim(): String": (_, self) => trim(self),
    "substring(Integer, Integer?): String": (_, self, start, end) => substring(self, start, end),
    "left(Integer): String": (_, self, n) => (n <= 0 ? "" : self.slice(0, n)),
    "right(Integer): String": (_, self, n) =>
      n <= 0 ? "" : self.slice(Math.max(self.length - n, 0)),
    "mid(Integer, Integer): String": (_, self, start, n) =>
      n <= 0 || start >= self.length ? "" : self.slice(Math.max(start, 0), Math.max(start, 0) + n),
    "indexOf(String, Integer?): Integer": withoutNulls((_, self, part, from = 0) =>
      self.indexOf(part, from),
    ),
    "indexOfIgnoreCase(String, Integer?): Integer": (_, self, part, from = 0) =>
      self.toLowerCase().indexOf(part.toLowerCase(), from),
    "lastIndexOf(String): Integer": withoutNulls((_, self, part) => self.lastIndexOf(part)),
    "charAt(Integer): Integer": (_, self, i) => {
      if (i < 0 || i >= self.length)
        throwApex("StringException", `String index out of range: ${i}`);
      return self.charCodeAt(i);
    },
    "codePointAt(Integer): Integer": (_, self, i) => self.codePointAt(i),
    "getChars(): List<Integer>": (_, self) =>
      new ApexList(
        "Integer",
        [...Array(self.length).keys()].map((i) => self.charCodeAt(i)),
      ),
    "replace(String, String): String": withoutNulls((_, self, from, to) =>
      self.split(from).join(to),
    ),
    "replaceAll(String, String): String": withoutNulls((_, self, pattern, to) =>
      self.replace(toRegExp(pattern, "g"), javaReplacement(to)),
    ),
    "replaceFirst(String, String): String": withoutNulls((_, self, pattern, to) =>
      self.replace(toRegExp(pattern), javaReplacement(to)),
    ),
    "remove(String): String": (_, self, part) => (part ? self.split(part).join("") : self),
    "removeStart(String): String": (_, self, part) =>
      part && self.startsWith(part) ? self.slice(part.length) : self,
    "removeEnd(String): String": (_, self, part) =>
      part && self.endsWith(part) ? self.slice(0, -part.length) : self,
    "repeat(Integer): String": (_, self, n) => self.repeat(Math.max(n, 0)),
    "repeat(String, Integer): String": (_, self, separator, n) =>
      Array(Math.max(n, 0)).fill(self).join(separator),
    "reverse(): String": (_, self) => [...self].reverse().join(""),
    "capitalize(): String": (_, self) => self.slice(0, 1).toUpperCase() + self.slice(1),
    "uncapitalize(): String": (_, self) => self.slice(0, 1).toLowerCase() + self.slice(1),
    "leftPad(Integer, String?): String": (_, self, n, pad = " ") => self.padStart(n, pad || " "),
    "rightPad(Integer, String?): String": (_, self, n, pad = " ") => self.padEnd(n, pad || " "),
    "center(Integer, String?): String": (_, self, n, pad = " ") =>
      n <= self.length
        ? self
        : self.padStart(self.length + Math.floor((n - self.length) / 2), pad).padEnd(n, pad),
    "abbreviate(Integer): String": (_, self, n) => abbreviate(self, n),
    "split(String, Integer?): List<String>": withoutNulls((_, self, pattern, limit = 0) =>
      strings(split(self, pattern, limit)),
    ),
    "splitByCharacterType(): List<String>": (_, self) =>
      strings(self.match(/\p{Lu}+|\p{Ll}+|\p{Nd}+|\s+|[^\p{L}\p{Nd}\s]+/gu) ?? []),
    "substringAfter(String): String": (_, self, part) => {
      const at = self.indexOf(part);
      return at < 0 ? "" : self.slice(at + part.length);
    },
    "substringAfterLast(String): String": (_, self, part) => {
      const at = part === "" ? -1 : self.lastIndexOf(part);
      return at < 0 ? "" : self.slice(at + part.length);
    },
    "substringBefore(String): String": (_, self, part) => {
      const at = self.indexOf(part);
      return at < 0 ? self : self.slice(0, at);
    },
    "substringBeforeLast(String): String": (_, self, part) => {
      const at = part === "" ? -1 : self.lastIndexOf(part);
      return at < 0 ? self : self.slice(0, at);
    },
    "substringBetween(String, String?): String": (_, self, open, close = open) => {
      const start = self.indexOf(open);
      const end = start < 0 ? -1 : self.indexOf(close, start + open.length);
      return end < 0 ? null : self.slice(start + open.length, end);
    },
    "countMatches(String): Integer": (_, self, part) => (part ? self.split(part).length - 1 : 0),
    "normalizeSpace(): String": (_, self) => trim(self).replace(/\s+/g, " "),
    "deleteWhitespace(): String": (_, self) => self.replace(/\s/g, ""),
    "swapCase(): String": (_, self) =>
      self.replace(/\p{L}/gu, (/** @type {string} */ c) =>
        c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase(),
      ),
    "toString(): String": (_, self) => self,
    "stripHtmlTags(): String": (_, self) => self.replace(/<[^>]*>/g, ""),
  },
});

defineClass("Id", {
  statics: {
    "valueOf(String): Id": (_, text) => {
      if (text === null) return throwApex("NullPointerException", "Argument cannot be null.");
      return idOf(text) ?? throwApex("StringException", `Invalid id: ${text}`);
    },
  },
  methods: {
    "to15(): String": (_, self) => self.slice(0, 15),
    "equals(Object): Boolean": (_, self, other) => self === other,
    "toString(): String": (_, self) => self,
  },
  extends: "String",
});

/** As Java: everything up to the space goes, a no-break space stays. @param {string} text */
function trim(text) {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] <= " ") start += 1;
  while (end > start && text[end - 1] <= " ") end -= 1;
  return text.slice(start, end);
}

/** @param {string} a @param {string} b as Java: the difference at the first place that differs */
export function compareText(a, b) {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i += 1) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** @param {string} text @param {number} start @param {number} end */
function substring(text, start, end = text.length) {
  if (start < 0 || end > text.length || start > end) {
    throwApex(
      "StringException",
      start < 0 || end <= text.length
        ? `Starting position out of bounds: ${start}`
        : `Ending position out of bounds: ${end}`,
    );
  }
  return text.slice(start, end);
}

/** As Java: empty texts at the end go, unless a limit keeps them. @param {string} text @param {string} pattern @param {number} limit */
function split(text, pattern, limit) {
  if (text === "") return [""];
  const expression = toRegExp(pattern, "g");
  const parts = [];
  let start = 0;
  for (const match of text.matchAll(expression)) {
    if (limit > 0 && parts.length === limit - 1) break;
    const at = match.index ?? 0;
    // An empty match at the start makes no empty text.
    if (match[0] === "" && (at === 0 || at >= text.length)) continue;
    parts.push(text.slice(start, at));
    start = at + match[0].length;
  }
  parts.push(text.slice(start));
  if (limit === 0) while (parts.length > 1 && parts[parts.length - 1] === "") parts.pop();
  return parts.length === 1 && parts[0] === "" && limit === 0 ? [] : parts;
}

/** Java writes \\$ where JavaScript writes $$. @param {string} text */
export function javaReplacement(text) {
  return text.replace(/\\(.)|\$(?:(\d)|\{(\w+)\})?/gs, (_, escaped, group, name) => {
    if (escaped !== undefined) return escaped === "$" ? "$$" : escaped;
    if (group !== undefined) return `$${group}`;
    return name !== undefined
      ? `$<${name}>`
      : throwApex("StringException", "Illegal group reference");
  });
}

/** @param {string} text @param {number} width */
function abbreviate(text, width) {
  if (width < 4) throwApex("StringException", "Minimum abbreviation width is 4");
  return text.length <= width ? text : `${text.slice(0, width - 3)}...`;
}

/** java.text.MessageFormat: {0}, '' for a quote, '…' as it is. @param {any} context @param {string} pattern @param {any[]} args */
function format(context, pattern, args) {
  return pattern.replace(/''|'([^']*)'?|\{(\d+)\}/g, (whole, quoted, index) => {
    if (whole === "''") return "'";
    if (quoted !== undefined) return quoted;
    const at = Number(index);
    return at < args.length ? (valueOf(context, args[at]) ?? "null") : whole;
  });
}

/** @param {string[]} items */
function commonPrefix(items) {
  let prefix = items[0] ?? "";
  for (const item of items) while (!item.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}
