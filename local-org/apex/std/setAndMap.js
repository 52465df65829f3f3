import { defineClass } from "../registry.js";
import { ApexList, ApexMap, ApexSet } from "../values.js";
import { NotSupported } from "../errors.js";
import { notNull } from "../operators.js";
import { iteratorOf } from "./object.js";

/** Key sets as they were given out: in Apex they are views of their maps, here they are copies. @type {WeakSet<ApexSet>} */
const keySets = new WeakSet();

/** A set that may be changed. @param {ApexSet} set */
function changeable(set) {
  if (keySets.has(set)) throw new NotSupported("changing a map through its keySet()");
  return set;
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
    "add(T): Boolean": (_, self, item) => changeable(self).add(item),
    "addAll(Iterable): Boolean": (_, self, items) =>
      changeAll(self, items, (item) => changeable(self).add(item)),
    "contains(T): Boolean": (_, self, item) => self.has(item),
    "containsAll(Iterable): Boolean": (_, self, items) =>
      [...notNull(items)].every((item) => self.has(item)),
    "remove(T): Boolean": (_, self, item) => changeable(self).delete(item),
    "removeAll(Iterable): Boolean": (_, self, items) =>
      changeAll(self, items, (item) => changeable(self).delete(item)),
    "retainAll(Iterable): Boolean": (_, self, items) => {
      const kept = new ApexSet(self.elementType, notNull(items));
      return changeAll(changeable(self), self, (item) => !kept.has(item) && self.delete(item));
    },
    "size(): Integer": (_, self) => self.size,
    "isEmpty(): Boolean": (_, self) => self.size === 0,
    "clear()": (_, self) => changeable(self).clear(),
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
    "keySet(): Set<K>": (_, self) => {
      const keys = new ApexSet(self.keyType, self.keys());
      keySets.add(keys);
      return keys;
    },
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
