import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "./decode.js";
import { FileError } from "./problems.js";

const TEXT = "Id,Name\n1,José 李";
const utf16 = Buffer.from(`\uFEFF${TEXT}`, "utf16le");

test("UTF-8 and UTF-16 with a mark are read alike", () => {
  for (const bytes of [Buffer.from(TEXT, "utf8"), utf16, Buffer.from(utf16).swap16()]) {
    assert.equal(decode(bytes, "a.csv"), TEXT);
  }
});

test("what is no UTF-8 is read as a western Windows file", () => {
  assert.equal(decode(Buffer.from([0x4a, 0x6f, 0x73, 0xe9]), "a.csv"), "José");
});

test("bytes that are no text are refused by the file's name", () => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a]);
  assert.throws(() => decode(picture, "logo.csv"), FileError);
  assert.throws(() => decode(picture, "logo.csv"), /logo\.csv is not a text file/);
});

test("an empty file is an empty text", () => {
  assert.equal(decode(new Uint8Array(), "a.csv"), "");
});
