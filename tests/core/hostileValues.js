/** Values that JavaScript has and no request asks for, and requests with such values in them, drawn at random. */

/** @typedef {import("../../local-org/sample/random.js").Random} Random */
/** @typedef {(random: Random) => unknown} Draw */

const refuse = (/** @type {unknown} */ thrown) => () => {
  throw thrown;
};
/** An object with a getter. @param {() => unknown} get */
const getter = (get) => Object.defineProperty({}, "name", { enumerable: true, get });

/** Itself once only: what is in itself twice is more than any memory, and takes seconds to be refused. */
function cycle() {
  /** @type {Record<string, unknown>} */
  const object = {};
  object.self = [object];
  return object;
}

/** Each level twice the one before. @param {number} levels */
function shared(levels) {
  /** @type {unknown} */
  let value = [1];
  for (let i = 0; i < levels; i += 1) value = [value, value];
  return value;
}

/** @param {number} levels */
function deep(levels) {
  /** @type {unknown} */
  let value = null;
  for (let i = 0; i < levels; i += 1) value = i % 2 === 0 ? [value] : { value };
  return value;
}

function detached() {
  const bytes = new Uint8Array(8);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A length that is another one when it is asked for again. @param {number} first @param {number} later */
function moving(first, later) {
  let asked = 0;
  return {
    get length() {
      asked += 1;
      return asked === 1 ? first : later;
    },
    charCodeAt: () => 999,
  };
}

/** @type {Draw[]} */
const VALUES = [
  ...[
    undefined,
    null,
    true,
    NaN,
    -0,
    Infinity,
    -Infinity,
    1e308,
    5e-324,
    2 ** 53,
    2 ** 32,
    -1,
    0.5,
  ],
  ...[
    10n,
    2n ** 70n,
    Symbol("s"),
    Symbol.iterator,
    "",
    "\ud800",
    "a\udc00b",
    "\u0000",
    "__proto__",
  ],
  ...["2026-02-30", "9999-12-31", "0000-01-01", "1e9", "🦀", () => 1, class {}, async () => 1],
  ...[
    new Date(NaN),
    new Date(0),
    /x/g,
    new Map([[1, 2]]),
    new Set([1]),
    new WeakMap(),
    new Error("e"),
  ],
  ...[Object(1), Object("x"), Object(1n), Object(Symbol("s")), Promise.resolve(1), Math, JSON],
  ...[new ArrayBuffer(8), new DataView(new ArrayBuffer(8)), new Float64Array([NaN, 1])],
  ...[new BigInt64Array(2), new Uint8Array(new SharedArrayBuffer(8)), new Uint16Array([65, 66])],
  ...[new Array(1000), Object.freeze([1]), Object.freeze({ name: 1 }), Object.create(null)],
  ...[
    { length: -1 },
    { length: NaN },
    { length: 1e12 },
    { length: 3e9 },
    { length: "3" },
    { length: 2.5 },
  ],
  ...[
    { __proto__: { name: "inherited" } },
    Object.fromEntries([["__proto__", 1]]),
    { "\ud800": 1 },
  ],
].map((value) => () => value);

VALUES.push(
  (random) => "é".repeat(random.between(1, 200_000)),
  (random) => String.fromCharCode(random.between(0xd800, 0xdfff), random.between(0, 0xffff)),
  (random) => ({ ["k".repeat(random.between(1, 5_000))]: 1 }),
  (random) => Array.from({ length: random.between(0, 3_000) }, () => null),
  (random) => deep(random.between(20, 3_000)),
  (random) => shared(random.between(2, 14)),
  cycle,
  detached,
  revoked,
  () => Object.assign([], { 1: 1, 3: 2 }),
  () => Object.assign([1, 2], { name: "x" }),
  () => moving(2, 1_000),
  () => moving(100_000, 2),
  () => getter(refuse(new Error("no"))),
  (random) => getter(refuse(random.pick([null, undefined, 5, Symbol("s"), "text"]))),
  () => ({ toJSON: refuse(new Error("no")), valueOf: refuse(1), toString: refuse(2) }),
  () => ({ [Symbol.toPrimitive]: refuse(new Error("no")) }),
  () => new Proxy({}, { ownKeys: refuse(new Error("no")) }),
  () => new Proxy({}, { ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: refuse(1) }),
  () => new Proxy({ name: 1 }, { get: refuse(new Error("no")) }),
  () => new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 32 : 1) }),
  () => new Proxy([1, 2], { get: (_, key) => (key === "length" ? "2" : undefined) }),
  () => new Proxy(new Uint8Array(4), {}),
);

/** @param {Random} random @returns {unknown} */
export function hostileValue(random) {
  return random.pick(VALUES)(random);
}

/**
 * A request with hostile values in it, or one in its place.
 * @param {Random} random
 * @param {unknown} request
 * @param {() => unknown} amid called where a getter is read: it may call the module again
 * @returns {unknown}
 */
export function spoiled(random, request, amid) {
  if (random.next() < 0.15) return hostileValue(random);
  const copy = structuredClone(request);
  // Found before anything is spoiled: to look into a hostile value is the module's part.
  const objects = objectsIn(copy);
  for (let i = random.pick([1, 1, 1, 2, 5]); i > 0; i -= 1) {
    const at = random.pick(objects);
    const keys = Object.keys(at);
    const key = random.next() < 0.9 && keys.length > 0 ? random.pick(keys) : "more";
    if (random.next() < 0.3) lookInto(at, key, amid);
    else Object.defineProperty(at, key, { ...OWN, value: hostileValue(random) });
  }
  if (random.next() < 0.1) return new Proxy(/** @type {object} */ (copy), {});
  return random.next() < 0.1 ? Object.freeze(copy) : copy;
}

const OWN = { configurable: true, enumerable: true, writable: true };

/** @param {object} object @param {string} key @param {() => unknown} amid */
function lookInto(object, key, amid) {
  const { value } = Object.getOwnPropertyDescriptor(object, key) ?? {};
  const get = () => {
    amid();
    return value;
  };
  Object.defineProperty(object, key, { configurable: true, enumerable: true, get });
}

/** The value and what is inside it, as far as it is an object or a list. @param {unknown} value @returns {object[]} */
function objectsIn(value) {
  if (value === null || typeof value !== "object") return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
