import assert from "node:assert/strict";
import { test } from "node:test";
import { checkApexStyle } from "./apexStyle.js";
import { readProject, toLines } from "./lib/project.js";

const FILE = "review/classes/Clock.cls";

/** @param {string} text @returns {string[]} */
const check = (text) => toLines(checkApexStyle(new Map([[FILE, text]])));

/** @param {string} body @returns {string} */
const clock = (body) =>
  `/** @description Tells dates. */\npublic with sharing class Clock {\n${body}\n}`;

test("the project's Apex parses, declares its sharing and is documented", () => {
  const files = readProject();
  assert.ok([...files.keys()].some((file) => file.endsWith(".cls")));
  assert.deepEqual(toLines(checkApexStyle(files)), []);
});

test("a good class has no findings; what is private needs no words", () => {
  assert.deepEqual(
    check(
      clock(`
      /** @description Where. */ public static final String ZONE = 'GMT';
      /** @description A clock. @param zone where */ public Clock(String zone) {}
      /** @description The day. @param at when @return its date */ public Date dateOf(Datetime at) { return null; }
      /** @description Stops. */ @TestVisible public void stop() {}
      private void tick() {}`),
    ),
    [],
  );
});

test("tests, enums and interfaces need no sharing", () => {
  assert.deepEqual(
    check("@IsTest private class Clock_Tests { @IsTest static void it_should_tell() {} }"),
    [],
  );
  assert.deepEqual(check("/** @description Days. */ public enum Clock { MONDAY }"), []);
  assert.deepEqual(
    check("/** @description Tells. */ public interface Clock { Date today(); }"),
    [],
  );
});

test("Apex that does not parse is found", () => {
  assert.match(check(clock("public void stop( {}"))[0], /Clock\.cls line 3: /);
});

test("a class without sharing is found, inside another one too", () => {
  assert.deepEqual(check("/** @description Tells dates. */ public class Clock {}"), [
    `${FILE} Clock: declares no sharing`,
  ]);
  assert.deepEqual(check(clock("private class Hand {}")), [`${FILE} Hand: declares no sharing`]);
});

test("what is public and not documented is found", () => {
  assert.deepEqual(check("public with sharing class Clock {}"), [
    `${FILE} line 1: has no @description`,
  ]);
  assert.deepEqual(check(clock("public String zone { get; set; }")), [
    `${FILE} line 3: has no @description`,
  ]);
  assert.deepEqual(check(clock("// The day.\nglobal void stop() {}")), [
    `${FILE} line 4: has no @description`,
  ]);
});

test("a parameter or a return value without words is found", () => {
  const method = "public Date dateOf(Datetime at, String zone) { return null; }";
  assert.deepEqual(check(clock(`/** @description The day. @param at when */ ${method}`)), [
    `${FILE} line 3: has no @param zone`,
    `${FILE} line 3: has no @return`,
  ]);
  assert.deepEqual(
    check(clock("/** @description A clock. @param */ public Clock(String zone) {}")),
    [`${FILE} line 3: has no @param zone`],
  );
  assert.deepEqual(check(clock("/** @description\n */ public void stop() {}")), [
    `${FILE} line 4: has no @description`,
  ]);
});
