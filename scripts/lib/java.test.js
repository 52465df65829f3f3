import assert from "node:assert/strict";
import { test } from "node:test";
import { readSettings } from "./java.js";

test("a Java's home and version are read, of the old numbering too", () => {
  const settings = (/** @type {string} */ version) =>
    `Property settings:\n    java.home = /opt/my java\n    java.specification.version = ${version}\n`;
  assert.deepEqual(readSettings(settings("25")), { home: "/opt/my java", version: 25 });
  assert.deepEqual(readSettings(settings("1.8")), { home: "/opt/my java", version: 8 });
});

test("what is no Java has no settings", () => {
  assert.equal(readSettings(""), null);
  assert.equal(readSettings("The operation couldn’t be completed. Unable to locate Java."), null);
});
