import { defineClass } from "../registry.js";
import { ApexList, ApexMap, ApexSet } from "../values.js";
import { NotSupported } from "../errors.js";
import { notNull } from "../operators.js";
import { iteratorOf } from "./object.js";

/** Sets that are views of their maps. @type {WeakSet<ApexSet>} */
const keySets = new WeakSet();

/** A set that takes items: a map's keys come with values alone. @param {ApexSet} set */
function growing(set) {
  if (keySets.has(set)) throw new NotSupported("adding to a map through its keySet()");
  return set;
}

/** The keys of a map: both change together. @param {ApexMap} map */
function keySetOf(map) {
  const keys = new ApexSet(map.keyType);
  keys.keyed = map.keyed;
  keySets.add(keys);
  return keys;
}

/** @param {ApexSet} self @param {Iterable<any>} items @param {(item: any) => boolean} change */
function changeAll(self, items, change) {
  let changed = false;
  for (const item of [...notNull(items)]) if (change(item)) changed = true;
  return changed;
}

defineClass("Set", {
  implements: ["Iterable"],
  methods: {
    "add(T): Boolean": (_, self, item) => growing(self).add(item),
    "addAll(Iterable): Boolean": (_, self, items) =>
      changeAll(self, items, (item) => growing(self).add(item)),
    "contains(T): Boolean": (_, self, item) => self.has(item),
    "containsAll(Iterable): Boolean": (_, self, items) =>
      [...notNull(items)].every((item) => self.has(item)),
    "remove(T): Boolean": (_, self, item) => self.delete(item),
    "removeAll(Iterable): Boolean": (_, self, items) =>
      changeAll(self, items, (item) => self.delete(item)),
    "retainAll(Iterable): Boolean": (_, self, items) => {
      const kept = new ApexSet(self.elementType, notNull(items));
      return changeAll(self, self, (item) => !kept.has(item) && self.delete(item));
    },
    "size(): Integer": (_, self) => self.size,
    "isEmpty(): Boolean": (_, self) => self.size === 0,
    "clear()": (_, self) => self.clear(),
    "clone(): This": (_, self) => new ApexSet(self.elementType, self),
    "iterator(): Iterator<T>": (_, self) => iteratorOf(self),
  },
});

defineClass("Map", {
  methods: {
    "get(K): V": (_, self, key) => self.get(key),
    "put(K, V): V": (_, self, key, value) => self.put(key, value),
    "putAll(Map)": (_, self, other) => {
      for (const [key, value] of [...notNull(other)]) self.put(key, value);
    },
    "putAll(List)": (_, self, records) => {
      for (const record of notNull(records)) self.put(record.get("Id"), record);
    },
    "containsKey(K): Boolean": (_, self, key) => self.has(key),
    "remove(K): V": (_, self, key) => self.delete(key),
    "keySet(): Set<K>": (_, self) => keySetOf(self),
    "values(): List<V>": (_, self) => new ApexList(self.valueType, [...self.values()]),
    "size(): Integer": (_, self) => self.size,
    "isEmpty(): Boolean": (_, self) => self.size === 0,
    "clear()": (_, self) => self.clear(),
    "clone(): This": (_, self) => new ApexMap(self.keyType, self.valueType, self),
    "deepClone(): This": (_, self) =>
      new ApexMap(
        self.keyType,
        self.valueType,
        [...self].map(([key, value]) => [key, value?.copy ? value.copy() : value]),
      ),
  },
});
