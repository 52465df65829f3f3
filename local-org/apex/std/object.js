import { apexEquals } from "../equality.js";
import { defineClass, findClass, findEnum } from "../registry.js";
import { throwApex } from "../objects.js";
import { textOf } from "../text.js";
import { ApexList, ApexMap, ApexObject, ApexSet, ApexType, SObject } from "../values.js";
import { partsOf } from "../types.js";
import { NotSupported } from "../errors.js";

/** As Java does for strings; other values by their text. @param {any} value */
export function hashOf(value) {
  const text = textOf(value);
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

defineClass("Object", {
  methods: {
    "equals(Object): Boolean": (_, self, other) => apexEquals(self, other),
    "hashCode(): Integer": (_, self) => hashOf(self),
    "toString(): String": (_, self) => textOf(self),
  },
});

defineClass("Enum", {
  methods: {
    "name(): String": (_, self) => self.name,
    "ordinal(): Integer": (_, self) => self.ordinal,
  },
});

defineClass("Type", {
  statics: {
    "forName(String): Type": (context, name) => typeNamed(context, name),
    "forName(String, String): Type": (context, _namespace, name) => typeNamed(context, name),
  },
  methods: {
    "getName(): String": (_, self) => self.name,
    "newInstance(): Object": (context, self) => newInstance(context, self.name),
    "isAssignableFrom(Type): Boolean": (context, self, other) =>
      context.program.types.distance(other.name, self.name) >= 0,
  },
});

/** @param {any} context @param {string | null} name */
function typeNamed(context, name) {
  const type = name === null ? null : context.program.types.resolve(name);
  return type && new ApexType(type);
}

/** @param {any} context @param {string} name */
function newInstance(context, name) {
  const { base, args } = partsOf(name);
  if (base === "List") return new ApexList(args[0]);
  if (base === "Set") return new ApexSet(args[0]);
  if (base === "Map") return new ApexMap(args[0], args[1]);
  const type = context.program.findClass(name);
  if (type?.isAbstract) return throwApex("TypeException", `${name} cannot be instantiated`);
  if (type) return context.program.newInstance(name);
  if (!findClass(name) && !findEnum(name) && context.program.types.isSObject(name))
    return new SObject(name);
  throw new NotSupported(`Type.newInstance of ${name}`);
}

// What the project's classes implement is found in them.
defineClass("Comparable", {
  isInterface: true,
  methods: { "compareTo(Object): Integer": (_, self, other) => self.invoke("compareTo", other) },
});
defineClass("Comparator", {
  isInterface: true,
  methods: { "compare(T, T): Integer": (_, self, a, b) => self.invoke("compare", a, b) },
});
defineClass("Callable", {
  isInterface: true,
  methods: {
    "call(String, Map<String,Object>): Object": (_, self, action, args) =>
      self.invoke("call", action, args),
  },
});
defineClass("Iterable", {
  isInterface: true,
  methods: {
    "iterator(): Iterator<T>": (_, self) =>
      self instanceof ApexObject ? self.invoke("iterator") : iteratorOf(self),
  },
});
defineClass("Iterator", {
  isInterface: true,
  methods: {
    "hasNext(): Boolean": (_, self) =>
      self instanceof ApexObject ? self.invoke("hasNext") : !self.upcoming.done,
    "next(): T": (_, self) => (self instanceof ApexObject ? self.invoke("next") : self.take()),
  },
});

/** The iterator of a collection. */
class CollectionIterator {
  /** @param {Iterable<any>} items @param {string} element */
  constructor(items, element) {
    this.apexType = `Iterator<${element}>`;
    this.source = items[Symbol.iterator]();
    this.upcoming = this.source.next();
  }

  take() {
    if (this.upcoming.done) throwApex("NoSuchElementException", "Iterator has no more elements");
    const { value } = this.upcoming;
    this.upcoming = this.source.next();
    return value;
  }
}

/** @param {any} collection */
export function iteratorOf(collection) {
  return new CollectionIterator(collection, collection.elementType);
}
