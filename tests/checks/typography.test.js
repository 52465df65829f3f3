import assert from "node:assert/strict";
import { test } from "node:test";
import { readProject, toLines } from "./lib/project.js";
import { checkTypography } from "./typography.js";

/** @param {string} text @returns {string[]} what is found in a label, in English and in another language */
function messagesOf(text) {
  const files = new Map([
    [
      "CustomLabels.labels-meta.xml",
      `<CustomLabels><labels><fullName>A</fullName><value>${text}</value></labels></CustomLabels>`,
    ],
    [
      "de.translation-meta.xml",
      `<Translations><customLabels><label>${text}</label><name>A</name></customLabels></Translations>`,
    ],
  ]);
  const findings = checkTypography(files);
  assert.deepEqual(
    findings.map(({ path }) => path),
    findings.map(() => "A"),
  );
  const [english, other] = [".labels-meta.xml", ".translation-meta.xml"].map((ending) =>
    findings.filter(({ file }) => file.endsWith(ending)).map(({ message }) => message),
  );
  assert.deepEqual(english, other);
  return english;
}

test("labels are written with one kind of marks", () => {
  assert.deepEqual(toLines(checkTypography(readProject())), []);
});

test("a typewriter's marks are found", () => {
  assert.deepEqual(messagesOf("the user's page"), ["has a straight apostrophe"]);
  assert.deepEqual(messagesOf("the policy &quot;{0}&quot;"), ["has a straight quotation mark"]);
  assert.deepEqual(messagesOf("Saving..."), ["has three full stops in place of an ellipsis"]);
  assert.deepEqual(messagesOf("Saving …"), ["has a space before the ellipsis at its end"]);
});

test("printed marks are none", () => {
  assert.deepEqual(messagesOf("The user’s “{0}”: {1} … {2}"), []);
  assert.deepEqual(messagesOf("Die Richtlinie „{0}“ wird gespeichert…"), []);
});
