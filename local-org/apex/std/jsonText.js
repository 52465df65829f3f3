/** A number of JSON with its digits as written. */
export class JsonNumber {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** JSON as maps and arrays, with keys in their order and numbers unrounded. */
class Reader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  /** @returns {any} */
  document() {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.fail();
    return value;
  }

  /** @returns {never} */
  fail() {
    const found = this.text[this.at];
    const what =
      found === undefined ? "end-of-input" : `character ('${found}' (code ${found.charCodeAt(0)}))`;
    const before = this.text.slice(0, this.at).split("\n");
    throw new SyntaxError(
      `Unexpected ${what} at [line:${before.length}, column:${before[before.length - 1].length + 1}]`,
    );
  }

  space() {
    while (" \t\r\n".includes(this.text[this.at] ?? "x")) this.at += 1;
  }

  /** @param {string} mark @returns {boolean} whether it was there */
  take(mark) {
    this.space();
    if (!this.text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  /** @param {string} mark */
  need(mark) {
    if (!this.take(mark)) this.fail();
  }

  /** @returns {any} */
  value() {
    if (this.take("{")) return this.object();
    if (this.take("[")) return this.array();
    this.space();
    if (this.text[this.at] === '"') return this.string();
    if (this.take("true")) return true;
    if (this.take("false")) return false;
    if (this.take("null")) return null;
    return this.number();
  }

  object() {
    /** @type {Map<string, any>} */
    const object = new Map();
    if (this.take("}")) return object;
    do {
      this.space();
      const key = this.string();
      this.need(":");
      object.set(key, this.value());
    } while (this.take(","));
    this.need("}");
    return object;
  }

  array() {
    /** @type {any[]} */
    const array = [];
    if (this.take("]")) return array;
    do array.push(this.value());
    while (this.take(","));
    this.need("]");
    return array;
  }

  /** @returns {string} */
  string() {
    // eslint-disable-next-line no-control-regex
    const match = this.match(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
    return JSON.parse(match);
  }

  number() {
    return new JsonNumber(this.match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y));
  }

  /** @param {RegExp} pattern sticky */
  match(pattern) {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return this.fail();
    this.at += match[0].length;
    return match[0];
  }
}

/** @param {string} text @returns {any} Map for an object, array, string, JsonNumber, boolean or null; throws a SyntaxError */
export function readJson(text) {
  return new Reader(text).document();
}
