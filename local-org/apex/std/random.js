import { defineClass } from "../registry.js";
import { PlatformObject } from "../values.js";

defineClass("UUID", {
  statics: {
    "randomUUID(): UUID": () => new PlatformObject("UUID", { text: crypto.randomUUID() }),
  },
  methods: {
    "toString(): String": (_, self) => self.data.text,
    "equals(Object): Boolean": (_, self, other) =>
      other?.type === "UUID" && other.data.text === self.data.text,
  },
});

defineClass("Crypto", {
  statics: {
    "getRandomInteger(): Integer": () => crypto.getRandomValues(new Int32Array(1))[0],
    "getRandomLong(): Long": () => crypto.getRandomValues(new BigInt64Array(1))[0],
  },
});
