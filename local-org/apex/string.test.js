import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run, thrownBy, valueOf } from "./testProgram.js";

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

  it("compares without regard to case by operators, by code units otherwise", () => {
    assert.equal(valueOf("'a'.compareTo('c')"), "-2");
    assert.equal(valueOf("'Z' < 'a'"), "false");
    assert.equal(valueOf("'a' < 'B'"), "true");
    assert.equal(valueOf("'a' < 'A' || 'a' > 'A'"), "false", "they are equal");
    assert.equal(
      run("List<String> l = new List<String>{ 'a', 'B' }; l.sort(); return l;"),
      '["B","a"]',
    );
    assert.equal(valueOf("'Hello'.containsIgnoreCase('HELL')"), "true");
    assert.equal(valueOf("'hello'.hashCode()"), "99162322");
  });

  it("has methods of Java's own, which take no null, and others, which do", () => {
    for (const call of ["contains(null)", "replace('a', null)", "split(null)", "indexOf(null)"]) {
      const at = call.includes(",") ? 2 : 1;
      assert.equal(
        thrownBy(`'a'.${call};`),
        `"System.NullPointerException: Argument ${at} cannot be null"`,
        call,
      );
    }
    assert.equal(valueOf("'a'.equalsIgnoreCase(null)"), "false");
  });

  it("escapes for HTML by the names that HTML 4 has", () => {
    assert.equal(
      valueOf("'<b>Zoë & \\'Jo\\' – 5 € ☃</b>'.escapeHtml4()"),
      "\"&lt;b&gt;Zo&euml; &amp; 'Jo' &ndash; 5 &euro; ☃&lt;/b&gt;\"",
    );
    assert.equal(
      valueOf("'&lt;&euml;&#233;&#x20AC;&apos;&nothing;'.unescapeHtml4()"),
      '"<ëé€&apos;&nothing;"',
    );
  });

  it("takes a replacement as it is where it is quoted", () => {
    const merge = "'Dear {{name}}!'.replaceAll('\\\\{\\\\{name\\\\}\\\\}', ";
    assert.equal(valueOf(`${merge}Matcher.quoteReplacement('$1 \\\\ co'))`), '"Dear $1 \\\\ co!"');
    assert.match(thrownBy(`${merge}'$ co');`), /StringException: Illegal group reference/);
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
