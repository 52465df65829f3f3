import { NotSupported } from "../errors.js";
import { throwApex } from "../objects.js";
import { defineClass } from "../registry.js";
import { ApexList } from "../values.js";
import { javaReplacement } from "./string.js";

/** @type {Record<string, string>} what Java names in \p{…} and JavaScript does not */
const CLASSES = {
  Alpha: "A-Za-z",
  Digit: "0-9",
  Alnum: "A-Za-z0-9",
  Upper: "A-Z",
  Lower: "a-z",
  Punct: "!-/:-@\\[-`{-~",
  Space: "\\s",
  IsAlphabetic: "\\p{L}",
};

/**
 * A pattern of Java's as JavaScript has it.
 *
 * @param {string} pattern
 * @param {string} [flags]
 * @returns {RegExp}
 */
export function toRegExp(pattern, flags = "") {
  let all = flags;
  let source = pattern.replace(/^\(\?([ims]+)\)/, (_, inline) => {
    all += inline;
    return "";
  });
  source = source.replace(/\\Q(.*?)(?:\\E|$)/gs, (_, plain) =>
    plain.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"),
  );
  if (/[*+?}]\+|\(\?>|\\[AzZG]|&&\[/.test(source.replace(/\\\\/g, ""))) {
    throw new NotSupported(`regular expression ${pattern}`);
  }
  if (/\\p\{/.test(source)) {
    all += "u";
    source = source.replace(/(\[[^\]]*)?\\p\{(\w+)\}/g, (whole, before, name) => {
      const known = CLASSES[name];
      if (!known) return whole;
      return before ? `${before}${known}` : `[${known}]`;
    });
  }
  try {
    return new RegExp(source, all);
  } catch (error) {
    return throwApex("StringException", `Invalid regex: ${/** @type {Error} */ (error).message}`);
  }
}

/** System.Pattern */
class ApexPattern {
  /** @param {string} source */
  constructor(source) {
    this.apexType = "Pattern";
    this.source = source;
    this.whole = toRegExp(source);
    this.anchored = new RegExp(`^(?:${this.whole.source})$`, this.whole.flags);
  }
}

/** System.Matcher */
class ApexMatcher {
  /** @param {ApexPattern} pattern @param {string} text */
  constructor(pattern, text) {
    this.apexType = "Matcher";
    this.pattern = pattern;
    this.text = text;
    /** @type {RegExpExecArray | null} */
    this.found = null;
    this.position = 0;
  }

  matches() {
    this.found = this.pattern.anchored.exec(this.text);
    return this.found !== null;
  }

  lookingAt() {
    const { source, flags } = this.pattern.whole;
    this.found = new RegExp(`^(?:${source})`, flags).exec(this.text);
    return this.found !== null;
  }

  find() {
    const search = new RegExp(this.pattern.whole.source, `${this.pattern.whole.flags}g`);
    search.lastIndex = this.position;
    this.found = this.position > this.text.length ? null : search.exec(this.text);
    if (this.found) this.position = search.lastIndex + (this.found[0] === "" ? 1 : 0);
    return this.found !== null;
  }

  /** @param {number} index */
  group(index) {
    if (!this.found) return throwApex("StringException", "No match found");
    if (index >= this.found.length) return throwApex("StringException", `No group ${index}`);
    return this.found[index] ?? null;
  }

  start() {
    return this.found ? this.found.index : throwApex("StringException", "No match available");
  }

  end() {
    return this.start() + /** @type {RegExpExecArray} */ (this.found)[0].length;
  }
}

defineClass("Pattern", {
  statics: {
    "compile(String): Pattern": (_, source) => new ApexPattern(source),
    "matches(String, String): Boolean": (_, source, text) =>
      new ApexMatcher(new ApexPattern(source), text).matches(),
    "quote(String): String": (_, text) => `\\Q${text}\\E`,
  },
  methods: {
    "matcher(String): Matcher": (_, self, text) =>
      text === null
        ? throwApex("NullPointerException", "Argument cannot be null.")
        : new ApexMatcher(self, text),
    "pattern(): String": (_, self) => self.source,
    "split(String): List<String>": (_, self, text) =>
      new ApexList("String", text.split(new RegExp(self.whole.source, self.whole.flags))),
  },
});

defineClass("Matcher", {
  statics: {
    "quoteReplacement(String): String": (_, text) => text.replace(/[\\$]/g, "\\$&"),
  },
  methods: {
    "matches(): Boolean": (_, self) => self.matches(),
    "lookingAt(): Boolean": (_, self) => self.lookingAt(),
    "find(): Boolean": (_, self) => self.find(),
    "group(Integer?): String": (_, self, index = 0) => self.group(index),
    "groupCount(): Integer": (_, self) => groupCount(self),
    "start(): Integer": (_, self) => self.start(),
    "end(): Integer": (_, self) => self.end(),
    "reset(): Matcher": (_, self) => {
      self.found = null;
      self.position = 0;
      return self;
    },
    "replaceAll(String): String": (_, self, to) =>
      self.text.replace(
        new RegExp(self.pattern.whole.source, `${self.pattern.whole.flags}g`),
        javaReplacement(to),
      ),
    "replaceFirst(String): String": (_, self, to) =>
      self.text.replace(self.pattern.whole, javaReplacement(to)),
  },
});

/** @param {ApexMatcher} matcher */
function groupCount({ pattern: { whole } }) {
  return (
    /** @type {RegExpExecArray} */ (new RegExp(`${whole.source}|`, whole.flags).exec("")).length - 1
  );
}
