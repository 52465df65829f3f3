import { chooseOverload, coerceAll, Dispatch } from "./dispatch.js";
import { sameText } from "./equality.js";
import { NotSupported } from "./errors.js";
import { makeException, platformException, throwApex, UNCATCHABLE } from "./objects.js";
import * as operators from "./operators.js";
import { elementCoercer } from "./primitives.js";
import { toTyped } from "./convert.js";
import {
  ApexException,
  ApexList,
  ApexMap,
  ApexObject,
  ApexSet,
  ApexThrow,
  SObject,
} from "./values.js";

/** @typedef {import("./types.js").Types} Types */

/**
 * What the generated code calls "$": the operators and what follows here. C, Z and S are the classes' constructors,
 * static initialisers and the transaction's statics, by class id; x is the transaction.
 *
 * @param {Types} types
 * @param {any} platform
 */
export function createRuntime(types, platform) {
  const $ = {
    ...operators,
    ApexList,
    ApexMap,
    ApexSet,
    sameText,
    platform,
    dispatch: new Dispatch(types, () => $.x),
    /** @type {any[]} */
    C: [],
    /** @type {{ create: () => any, steps: (() => void)[] }[]} */
    Z: [],
    /** @type {any[]} */
    S: [],
    /** @type {any} */
    x: null,
    /** @type {any} what a trigger's code leaves */
    run: null,

    /** First use of a class in a transaction. @param {number} id */
    init(id) {
      const { create, steps } = $.Z[id];
      const statics = create();
      $.S[id] = statics;
      for (const step of steps) step();
      return statics;
    },

    ...collections(types),
    ...exceptions(types),

    /** @param {any} value @param {string} type */
    isInstance: (value, type) => types.isInstance(value, type),
    /** @param {any} value @param {string} type */
    cast: (value, type) => elementCoercer(type)(types.cast(value, type)),
    convert: toTyped,

    /** @param {import("./registry.js").Signature[]} signatures @param {any[]} args */
    overloaded(signatures, args) {
      const given = args.map((arg) => $.dispatch.typeOf(arg));
      const found = chooseOverload(types, signatures, given);
      if (!found) throw new NotSupported(`${signatures[0].name}(${given.join(", ")})`);
      return found.run($.x, ...coerceAll(found, args));
    },

    /** @param {string} type @param {[string, any][]} fields */
    newRecord(type, fields) {
      const record = new SObject(type);
      for (const [name, value] of fields) record.put(name, value);
      return record;
    },

    /** @param {SObject} record @param {string} name @param {any} value */
    put(record, name, value) {
      record.put(name, value);
      return value;
    },

    /** @param {{ bound: number[] } & Record<string, any>} query @param {(() => any)[]} thunks */
    query(query, thunks) {
      const binds = (/** @type {{ at: number }} */ { at }) => thunks[query.bound.indexOf(at)]();
      return platform.soql($.x, { ...query, binds });
    },

    /** @param {{ bound: number[] } & Record<string, any>} query @param {(() => any)[]} thunks @param {any} level */
    queryLocator(query, thunks, level) {
      // The binds of now: the rows are read later.
      const values = thunks.map((thunk) => thunk());
      const binds = (/** @type {{ at: number }} */ { at }) => values[query.bound.indexOf(at)];
      return platform.queryLocator($.x, { ...query, binds, level });
    },

    /** The one row that stands for a query's list. @param {ApexList} list */
    single(list) {
      if (!(list instanceof ApexList)) return list;
      if (list.items.length === 0) {
        throwApex("QueryException", "List has no rows for assignment to SObject");
      }
      if (list.items.length > 1) {
        throwApex("QueryException", "List has more than 1 row for assignment to SObject");
      }
      return list.items[0];
    },

    /** @param {string} operation @param {any} value @param {string | null} mode @param {string | null} externalId @param {boolean} [sharing] */
    dml(operation, value, mode, externalId, sharing) {
      operators.notNull(value);
      platform.dml($.x, operation, value, { allOrNone: true, mode, externalId, sharing });
    },

    /** @param {SObject} record @param {any} problem @param {string} field */
    addError: (record, problem, field) =>
      record.addError(problem, platform.fieldName?.(record.type, field) ?? field),

    /** @param {string} name */
    label: (name) => platform.label(name),

    /** @param {{ name: string, values: any[] }} type */
    enumValues: ({ name, values }) => new ApexList(name, [...values]),
    /** @param {{ name: string, values: any[] }} type @param {string} name */
    enumValueOf(type, name) {
      const value = type.values.find((v) => v.name.toLowerCase() === name?.toLowerCase());
      return value ?? throwApex("NoSuchElementException", `No enum constant ${type.name}.${name}`);
    },

    noReturn() {
      throw new NotSupported("a method that ends without a return");
    },
  };
  return $;
}

/** @param {Types} types */
function collections(types) {
  return {
    /** @param {string} type @param {any} [from] a collection */
    newList: (type, from) => new ApexList(type, from === undefined ? [] : copied(type, from)),
    /** @param {string} type @param {any} [from] */
    newSet: (type, from) => new ApexSet(type, from === undefined ? [] : copied(type, from)),
    /** @param {string} key @param {string} value @param {any} [from] a map, or records by their Ids */
    newMap(key, value, from) {
      if (from === undefined) return new ApexMap(key, value);
      if (operators.notNull(from) instanceof ApexMap) return new ApexMap(key, value, from);
      const map = new ApexMap(key, value);
      for (const record of from) {
        const id = operators.notNull(record).get("Id");
        if (id === null) throwApex("ListException", "Row with null Id at index: " + map.size);
        if (map.has(id)) throwApex("ListException", `Row with duplicate Id at index: ${map.size}`);
        map.put(id, record);
      }
      return map;
    },
    /** @param {string} type @param {number} size */
    newArray: (type, size) =>
      new ApexList(
        type,
        Array.from({ length: size }, () => null),
      ),
    /** @param {ApexList} list @param {number} index @param {any} value */
    setItem(list, index, value) {
      list.set(index, value);
      return value;
    },
    /** What a for-each goes through. A collection must not change meanwhile. @param {any} source @returns {Iterable<any>} */
    iterate(source) {
      if (source === null) return operators.nullPointer();
      if (source instanceof ApexList) return overItems(source);
      if (source instanceof ApexSet) return overSet(source);
      if (source instanceof ApexObject) return overIterable(source);
      if (typeof source[Symbol.iterator] === "function") return source;
      throw new NotSupported(`for over ${types.typeOf(source)}`);
    },
    /** @param {Iterable<any>} items @param {(item: any) => any} convert */
    *mapped(items, convert) {
      for (const item of items) yield convert(item);
    },
    /** A query's rows, 200 at a time. @param {ApexList} list */
    *chunks(list) {
      for (let i = 0; i < list.items.length; i += 200) {
        yield new ApexList(list.elementType, list.items.slice(i, i + 200));
      }
    },
  };
}

/** @param {string} type @param {any} from @returns {any[]} */
function copied(type, from) {
  const coerce = elementCoercer(type);
  if (typeof from === "number") return [];
  return [...operators.notNull(from)].map(coerce);
}

/** @param {ApexList} list */
function overItems(list) {
  return whileUnchanged(list.items, () => list.items.length);
}

/** @param {ApexSet} set */
function overSet(set) {
  return whileUnchanged(set, () => set.size);
}

/** @param {Iterable<any>} items @param {() => number} size */
function* whileUnchanged(items, size) {
  const before = size();
  for (const item of items) {
    yield item;
    if (size() !== before) {
      throwApex("FinalException", "Cannot modify a collection while it is being iterated.");
    }
  }
}

/** @param {ApexObject} source an Iterable of the project */
function* overIterable(source) {
  const iterator =
    source.methodsNamed("iterator", 0).length > 0 ? source.invoke("iterator") : source;
  if (!(iterator instanceof ApexObject)) {
    yield* iterator;
    return;
  }
  while (iterator.invoke("hasNext")) yield iterator.invoke("next");
}

/** @param {Types} types */
function exceptions(types) {
  return {
    /** @param {any} self */
    exceptionFields(self) {
      self.message = null;
      self.cause = null;
      self.thrown = null;
      self.data = null;
    },
    /** The constructors that every exception has: (), (message), (cause), (message, cause). @param {ApexException} self @param {any[]} args */
    initException(self, args) {
      for (const arg of args) {
        if (arg instanceof ApexException) self.cause = arg;
        else self.message = arg;
      }
      return self;
    },
    /** @param {string} type @param {any[]} args */
    newException(type, args) {
      const self = new ApexException(platformException(type));
      for (const arg of args) {
        if (arg instanceof ApexException) self.cause = arg;
        else self.message = arg;
      }
      return self;
    },
    /** @param {any} exception */
    thrown: (exception) => new ApexThrow(operators.notNull(exception)),
    /** What a catch clause may look at: too deep a recursion is a limit of Apex. @param {any} error */
    caught(error) {
      if (!(error instanceof RangeError && /call stack/i.test(error.message))) return error;
      return new ApexThrow(makeException("LimitException", "Maximum stack depth reached: 1001"));
    },
    /** @param {any} error @param {string} type lower case */
    catches(error, type) {
      if (!(error instanceof ApexThrow)) return false;
      const thrown = error.exception.class;
      if (UNCATCHABLE.has(thrown.name.toLowerCase())) return false;
      return thrown.isA(type) || types.classOf(type) === thrown;
    },
  };
}
