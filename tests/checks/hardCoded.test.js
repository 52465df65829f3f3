import assert from "node:assert/strict";
import { test } from "node:test";
import { checkHardCoded } from "./hardCoded.js";
import { readProject, toLines } from "./lib/project.js";

/** @param {string} name @param {string} text */
const find = (name, text) =>
  checkHardCoded(
    new Map([
      [`force-app/lwc/card/${name}`, text],
      [
        "objects/User/fields/Stage__c.field-meta.xml",
        `<CustomField><valueSet><valueSetDefinition><value><fullName>Final Notice</fullName></value>
         </valueSetDefinition></valueSet></CustomField>`,
      ],
    ]),
  ).map(({ path, message }) => `${path}: ${message}`);

test("every text of the components is a custom label", () => {
  assert.deepEqual(toLines(checkHardCoded(readProject())), []);
});

test("a template's own texts are found, and what is bound is not", () => {
  assert.deepEqual(find("card.html", "<template><p>{labels.seats}: {count}</p></template>"), []);
  assert.deepEqual(find("card.html", "<template><p>{count} seats</p></template>"), ["text: seats"]);
  assert.deepEqual(find("card.html", "<template>\n<p\n class='a'>\nSeats\n</p></template>"), [
    "text: Seats",
  ]);
  assert.deepEqual(find("card.html", "<template><!-- Seats --><b>×</b></template>"), []);
});

test("attributes that are read or heard are found, others are not", () => {
  const html = `<template>
    <div class="slds-box" role="group" aria-label="Seats" title={title}></div>
    <lightning-icon icon-name="utility:info" alternative-text="Note"></lightning-icon>
    <input type="text" data-id="label" placeholder={labels.hint} disabled />
  </template>`;
  assert.deepEqual(find("card.html", html), ["aria-label: Seats", "alternative-text: Note"]);
});

test("a module's sentences and titles are found, names are not", () => {
  const code = `
    import { LightningElement } from "lwc";
    const STAGE = "Final Notice", kind = "first warning", css = "row row_selected";
    throw new Error("this file was let go");
    const toast = { title: "Not saved", message: \`Try it again.\` };`;
  assert.deepEqual(find("card.js", code), ["line 5: Not saved", "line 5: Try it again."]);
  assert.deepEqual(find("__tests__/card.test.js", code), []);
});
