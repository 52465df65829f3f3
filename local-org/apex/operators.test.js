import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run, thrownBy, valueOf } from "./testProgram.js";

describe("numbers", () => {
  it("divide integers towards zero", () => {
    assert.equal(valueOf("5 / 2"), "2");
    assert.equal(valueOf("-5 / 2"), "-2");
    assert.equal(run("Decimal d = 5; return d / 2;"), "2.5");
    assert.equal(run("Double d = 5 / 2; return d;"), "2.0");
    assert.equal(valueOf("5 / 2.0"), "2.5");
  });

  it("wrap around at 32 and 64 bits", () => {
    assert.equal(valueOf("2147483647 + 1"), "-2147483648");
    assert.equal(valueOf("65536 * 65536"), "0");
    assert.equal(run("Long l = 2147483647; return l + 1;"), "2147483648");
    assert.equal(valueOf("9223372036854775807L + 1"), "-9223372036854775808");
    assert.equal(run("Integer i = 2147483647; i++; return i;"), "-2147483648");
  });

  it("have no remainder operator but Math.mod, with the dividend's sign", () => {
    assert.equal(valueOf("Math.mod(7, 3)"), "1");
    assert.equal(valueOf("Math.mod(-7, 3)"), "-1");
    assert.equal(valueOf("Math.mod(7L, 3L)"), "1");
  });

  it("refuse a division by zero", () => {
    assert.equal(
      thrownBy("Integer z = 0; Integer q = 1 / z;"),
      '"System.MathException: Divide by 0"',
    );
    assert.equal(
      thrownBy("Decimal z = 0; Decimal q = 1 / z;"),
      '"System.MathException: Divide by 0"',
    );
  });

  it("shift and mask", () => {
    assert.equal(valueOf("-1 >>> 28"), "15");
    assert.equal(valueOf("-16 >> 2"), "-4");
    assert.equal(valueOf("1 << 31"), "-2147483648");
    assert.equal(valueOf("6 & 3"), "2");
    assert.equal(valueOf("6 ^ 3"), "5");
    assert.equal(valueOf("true ^ true"), "false");
  });

  it("step before and after, and combine assignments", () => {
    assert.equal(run("Integer i = 1; Integer a = i++; return a * 10 + i;"), "12");
    assert.equal(run("Integer i = 1; Integer a = ++i; return a * 10 + i;"), "22");
    assert.equal(run("Integer i = 7; i += 3; i -= 1; i *= 2; i /= 4; return i;"), "4");
    assert.equal(
      run("List<Integer> l = new List<Integer>{ 1 }; l[0]++; l[0] += 5; return l;"),
      "[7]",
    );
    assert.equal(run("String s = 'a'; s += 1; s += null; return s;"), '"a1null"');
  });
});

describe("equality", () => {
  it("ignores the case of strings with ==, minds it with equals", () => {
    assert.equal(valueOf("'Seat' == 'SEAT'"), "true");
    assert.equal(valueOf("'Seat' != 'SEAT'"), "false");
    assert.equal(valueOf("'Seat'.equals('SEAT')"), "false");
    assert.equal(valueOf("'Seat'.equalsIgnoreCase('SEAT')"), "true");
    assert.equal(valueOf("new Set<String>{ 'a' }.contains('A')"), "false");
    assert.equal(valueOf("new Map<String, Integer>{ 'a' => 1 }.get('A')"), "null");
  });

  it("takes Ids of 15 and 18 characters for the same", () => {
    assert.equal(run("Id a = '005000000000001'; return a == '005000000000001AAA';"), "true");
    assert.equal(run("Id a = '005000000000001'; return a;"), '"005000000000001AAA"');
    assert.equal(
      thrownBy("Id a = Id.valueOf('first');"),
      '"System.StringException: Invalid id: first"',
    );
  });

  it("compares numbers by value, whatever their scale", () => {
    assert.equal(valueOf("1.0 == 1.00"), "true");
    assert.equal(valueOf("1 == 1.0"), "true");
    assert.equal(valueOf("new Set<Decimal>{ 1.0, 1.00 }.size()"), "1");
  });

  it("compares collections and records by content, objects by identity", () => {
    assert.equal(valueOf("new List<Integer>{ 1 } == new List<Integer>{ 1 }"), "true");
    assert.equal(valueOf("new Account(Name = 'a') == new Account(Name = 'a')"), "true");
    assert.equal(valueOf("new Account(Name = 'a') === new Account(Name = 'a')"), "false");
    assert.equal(valueOf("new Thing() == new Thing()", "class Thing {}"), "false");
  });
});

describe("null", () => {
  it("joins texts as null, and is in no order with numbers", () => {
    assert.equal(run("String s; return 'x' + s;"), '"xnull"');
    assert.equal(run("Integer i; return i < 5;"), "false");
    assert.equal(run("Integer i; return i > 5;"), "false");
    assert.equal(run("Integer i; return i != 5;"), "true");
  });

  it("stops arithmetic, conditions and calls", () => {
    const expected = '"System.NullPointerException: Attempt to de-reference a null object"';
    assert.equal(thrownBy("Integer i; Integer j = i + 1;"), expected);
    assert.equal(thrownBy("Boolean b; if (b) { return 1; }"), expected);
    assert.equal(thrownBy("String s; Integer n = s.length();"), expected);
    assert.equal(thrownBy("List<Integer> l; for (Integer i : l) { return i; }"), expected);
    assert.equal(thrownBy("Account a; String n = a.Name;"), expected);
  });

  it("is carried by ?. to the end of the chain, and replaced by ??", () => {
    assert.equal(run("String s; return s?.trim().length();"), "null");
    assert.equal(run("String s; return s?.trim() ?? 'none';"), '"none"');
    assert.equal(run("String s = ' a '; return s?.trim();"), '"a"');
  });

  it("is what is read through a missing parent of a record", () => {
    assert.equal(run("Contact c = new Contact(); return c.Account.Name;"), "null");
    assert.match(
      thrownBy("Contact c = new Contact(); c.Account.Name = 'a';"),
      /NullPointerException/,
    );
  });
});

describe("conditions", () => {
  it("evaluate no more than they need", () => {
    assert.equal(run("String s; return s == null || s.length() > 0;"), "true");
    assert.equal(run("return false ? 1 / 0 : 2;"), "2");
  });

  it("give both branches one type", () => {
    assert.equal(run("Decimal d = true ? 1 : 2.5; return d / 2;"), "0.5");
  });
});
