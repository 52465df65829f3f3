import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { thrownBy, valueOf } from "./testProgram.js";

describe("String", () => {
  it("knows blank from empty", () => {
    assert.equal(valueOf("String.isBlank(' \\n')"), "true");
    assert.equal(valueOf("String.isBlank(null)"), "true");
    assert.equal(valueOf("String.isNotBlank(' a ')"), "true");
    assert.equal(valueOf("String.isEmpty(' ')"), "false");
  });

  it("splits by a regular expression and drops empty ends", () => {
    assert.equal(valueOf("'a,b,,'.split(',')"), '["a","b"]');
    assert.equal(valueOf("',a'.split(',')"), '["","a"]');
    assert.equal(valueOf("'a.b'.split('\\\\.')"), '["a","b"]');
    assert.equal(valueOf("'a,b,c'.split(',', 2)"), '["a","b,c"]');
    assert.equal(valueOf("'a,b,,'.split(',', -1)"), '["a","b","",""]');
    assert.equal(valueOf("'abc'.split('')"), '["a","b","c"]');
    assert.equal(valueOf("''.split(',')"), '[""]');
  });

  it("cuts from both ends and from within", () => {
    assert.equal(valueOf("'abcdef'.left(2) + 'abcdef'.right(2) + 'abcdef'.mid(2, 2)"), '"abefcd"');
    assert.equal(valueOf("'ab'.left(9) + 'ab'.right(9)"), '"abab"');
    assert.equal(valueOf("'abc'.substring(1)"), '"bc"');
    assert.match(thrownBy("String s = 'abc'.substring(1, 9);"), /StringException/);
    assert.equal(valueOf("'a long text'.abbreviate(8)"), '"a lon..."');
    assert.equal(valueOf("'a-b-c'.substringAfterLast('-') + 'a-b-c'.substringBefore('-')"), '"ca"');
  });

  it("replaces text and patterns", () => {
    assert.equal(valueOf("'a.b.c'.replace('.', '-')"), '"a-b-c"');
    assert.equal(valueOf("'a1b22'.replaceAll('[0-9]+', '#')"), '"a#b#"');
    assert.equal(valueOf("'John Smith'.replaceAll('(\\\\w+) (\\\\w+)', '$2 $1')"), '"Smith John"');
  });

  it("joins and formats", () => {
    assert.equal(valueOf("String.join(new List<Object>{ 1, 'a' }, ', ')"), '"1, a"');
    assert.equal(
      valueOf("String.format('{0} \\'\\'quoted\\'\\'', new List<Object>{ 1 })"),
      "\"1 'quoted'\"",
    );
    assert.equal(valueOf("String.escapeSingleQuotes('it\\'s')"), '"it\\\\\'s"');
    assert.equal(valueOf("'7'.leftPad(3, '0') + 'ab'.rightPad(3) + '|'"), '"007ab |"');
  });

  it("compares by code units", () => {
    assert.equal(valueOf("'a'.compareTo('c')"), "-2");
    assert.equal(valueOf("'Z' < 'a'"), "true");
    assert.equal(valueOf("'Hello'.containsIgnoreCase('HELL')"), "true");
    assert.equal(valueOf("'hello'.hashCode()"), "99162322");
  });

  it("reads its own escapes", () => {
    assert.equal(valueOf("'a\\tb\\u0041\\\\'"), '"a\\tbA\\\\"');
  });
});

describe("Pattern and Matcher", () => {
  it("match the whole text, or find parts of it", () => {
    assert.equal(valueOf("Pattern.matches('[a-z]+', 'abc1')"), "false");
    assert.equal(valueOf("Pattern.compile('a(b)?').matcher('a').matches()"), "true");
  });

  it("refuse what JavaScript reads otherwise", () => {
    assert.throws(
      () => valueOf("Pattern.matches('a*+b', 'ab')"),
      /not supported here: regular expression/,
    );
  });
});
