import { defineClass } from "../registry.js";
import { withoutNulls } from "./string.js";

/** @param {RegExp} pattern */
const matches = (pattern) => (/** @type {any} */ _, /** @type {string} */ self) =>
  pattern.test(self);

/** @param {string} text @param {string} characters */
const holdsOnly = (text, characters) => [...text].every((c) => characters.includes(c));

/** @param {string} text @param {string} part */
const holdsIgnoringCase = (text, part) => text.toLowerCase().includes(part.toLowerCase());

// The questions that a String answers with yes or no.
defineClass("String", {
  methods: {
    "contains(String): Boolean": withoutNulls((_, self, part) => self.includes(part)),
    "containsIgnoreCase(String): Boolean": (_, self, part) => holdsIgnoringCase(self, part),
    "containsAny(String): Boolean": (_, self, set) => [...set].some((c) => self.includes(c)),
    "containsNone(String): Boolean": (_, self, set) => ![...set].some((c) => self.includes(c)),
    "containsOnly(String): Boolean": (_, self, set) => holdsOnly(self, set),
    "containsWhitespace(): Boolean": matches(/\s/),
    "startsWith(String): Boolean": withoutNulls((_, self, part) => self.startsWith(part)),
    "startsWithIgnoreCase(String): Boolean": (_, self, part) =>
      self.toLowerCase().startsWith(part.toLowerCase()),
    "endsWith(String): Boolean": withoutNulls((_, self, part) => self.endsWith(part)),
    "endsWithIgnoreCase(String): Boolean": (_, self, part) =>
      self.toLowerCase().endsWith(part.toLowerCase()),
    "isAlpha(): Boolean": matches(/^\p{L}+$/u),
    "isAlphanumeric(): Boolean": matches(/^[\p{L}\p{Nd}]+$/u),
    "isNumeric(): Boolean": matches(/^\p{Nd}+$/u),
    "isWhitespace(): Boolean": matches(/^\s*$/),
    "isAllLowerCase(): Boolean": matches(/^\p{Ll}+$/u),
    "isAllUpperCase(): Boolean": matches(/^\p{Lu}+$/u),
  },
});
