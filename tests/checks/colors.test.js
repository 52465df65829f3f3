import assert from "node:assert/strict";
import { test } from "node:test";
import { checkColors } from "./colors.js";
import { readProject, toLines } from "./lib/project.js";

/** @param {string} text @param {string} [file] @returns {string[]} the colors that are found */
function colorsOf(text, file = "console/lwc/board/board.css") {
  return checkColors(new Map([[file, text]])).map(({ path }) => String(path));
}

test("components take their colors from the hooks of the design system", () => {
  assert.deepEqual(toLines(checkColors(readProject())), []);
});

test("a color of its own is found, however it is written", () => {
  assert.deepEqual(colorsOf(".a { color: #fff; }"), ["#fff"]);
  assert.deepEqual(colorsOf(".a { color: #B0C4DE80; }"), ["#B0C4DE80"]);
  assert.deepEqual(colorsOf(".a { border: 1px solid rgb(0 0 0 / 12%); }"), ["rgb("]);
  assert.deepEqual(colorsOf(".a { border-top: 1px solid black; }"), [
    "border-top: 1px solid black",
  ]);
  assert.deepEqual(colorsOf(".a { background: white }"), ["background: white"]);
  assert.deepEqual(colorsOf(".a { color: var(--own, #123456); }"), ["#123456"]);
  assert.deepEqual(colorsOf("@media print { .a { color: #000; } }"), ["#000"]);
});

test("a color in a script or a template is found", () => {
  assert.deepEqual(colorsOf('return "#0b5cab";', "console/lwc/board/board.js"), ["#0b5cab"]);
  assert.deepEqual(colorsOf("return `fill: hsl(${hue} 50% 50%)`;", "console/lwc/board/a.js"), [
    "hsl(",
  ]);
  assert.deepEqual(colorsOf('<p style="color: red">', "console/lwc/board/board.html"), [
    "color: red",
  ]);
});

test("a hook with its fallback, a comment and an id are no colors", () => {
  assert.deepEqual(colorsOf(".a { color: var(--slds-g-color-border-1, #c9c9c9); }"), []);
  assert.deepEqual(
    colorsOf('@import "c/look"; /* not #fff */ .a { color: var(--seatwise-text); }'),
    [],
  );
  assert.deepEqual(colorsOf("#fade { margin: 0; white-space: nowrap; }"), []);
  assert.deepEqual(colorsOf("// as #fff", "console/lwc/board/board.js"), []);
  assert.deepEqual(colorsOf('<a href="#fade">', "console/lwc/board/board.html"), []);
  assert.deepEqual(colorsOf(".a { color: #fff; }", "console/lwc/board/__tests__/board.css"), []);
});

test("who takes a color of the look takes the look", () => {
  assert.deepEqual(colorsOf(".a { color: var(--seatwise-text); }"), ["--seatwise-…"]);
});
