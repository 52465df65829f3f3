import { apexEquals } from "../equality.js";
import { NotSupported } from "../errors.js";
import { throwApex } from "../objects.js";
import { notNull } from "../operators.js";
import { order } from "../operators.js";
import { defineClass } from "../registry.js";
import { ApexEnumValue, ApexList, ApexObject, SObject } from "../values.js";
import { iteratorOf } from "./object.js";
import { compareText } from "./string.js";

/** @param {ApexList} self @param {number} index may be the end */
function checkInsertion(self, index) {
  if (index < 0 || index > self.items.length) {
    throwApex("ListException", `List index out of bounds: ${index}`);
  }
}

/** null first, then the natural order. @param {any} a @param {any} b @returns {number} */
function naturalOrder(a, b) {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (a instanceof ApexObject) {
    if (!a.class.isA("comparable")) {
      throwApex("ListException", "One or more of the items in this list is not Comparable.");
    }
    return a.invoke("compareTo", b);
  }
  // Sorting tells capitals apart, as compareTo does and the operators do not.
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (a instanceof ApexEnumValue) return a.ordinal - b.ordinal;
  if (a instanceof SObject) throw new NotSupported("List<SObject>.sort() without a Comparator");
  return order(a, b);
}

/** A copy of every record, or the same ones in a list of its own. @param {ApexList} self */
function deepClone(self) {
  return new ApexList(
    self.elementType,
    self.items.map((item) => {
      if (!(item instanceof SObject)) return item;
      const copy = item.copy();
      copy.fields.delete("id");
      return copy;
    }),
  );
}

defineClass("List", {
  implements: ["Iterable"],
  methods: {
    "add(T)": (_, self, item) => self.add(item),
    "add(Integer, T)": (_, self, index, item) => {
      checkInsertion(self, index);
      self.items.splice(index, 0, self.coerce(item));
    },
    "addAll(Iterable)": (_, self, items) => {
      for (const item of [...notNull(items)]) self.add(item);
    },
    "get(Integer): T": (_, self, index) => self.get(index),
    "set(Integer, T)": (_, self, index, item) => self.set(index, item),
    "remove(Integer): T": (_, self, index) => {
      self.check(index);
      return self.items.splice(index, 1)[0];
    },
    "size(): Integer": (_, self) => self.items.length,
    "isEmpty(): Boolean": (_, self) => self.items.length === 0,
    "clear()": (_, self) => {
      self.items.length = 0;
    },
    "contains(Object): Boolean": (_, self, item) =>
      self.items.some((/** @type {any} */ other) => apexEquals(item, other)),
    "indexOf(Object): Integer": (_, self, item) =>
      self.items.findIndex((/** @type {any} */ other) => apexEquals(item, other)),
    "clone(): This": (_, self) => new ApexList(self.elementType, [...self.items]),
    "deepClone(Boolean?, Boolean, Boolean): This": (_, self, keepId) => {
      if (keepId !== undefined && keepId) {
        return new ApexList(
          self.elementType,
          self.items.map((/** @type {any} */ r) => r.copy()),
        );
      }
      return deepClone(self);
    },
    "sort()": (_, self) => {
      self.items.sort(naturalOrder);
    },
    "sort(Comparator)": (_, self, comparator) => {
      self.items.sort((/** @type {any} */ a, /** @type {any} */ b) =>
        comparator.invoke("compare", a, b),
      );
    },
    "iterator(): Iterator<T>": (_, self) => iteratorOf(self),
    "getSObjectType(): SObjectType": (context, self) =>
      context.platform.sObjectToken(context, self.elementType),
  },
});
