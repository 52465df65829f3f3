import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run, thrownBy, valueOf } from "./testProgram.js";

describe("Decimal", () => {
  it("keeps the scale that was written, adds and multiplies exactly", () => {
    assert.equal(valueOf("String.valueOf(1.50)"), '"1.50"');
    assert.equal(valueOf("String.valueOf(0.1 + 0.2)"), '"0.3"');
    assert.equal(valueOf("String.valueOf(1.5 + 1.25)"), '"2.75"');
    assert.equal(valueOf("String.valueOf(1.50 * 2.0)"), '"3.000"');
    assert.equal(valueOf("(1.50 * 2.0).scale()"), "3");
  });

  it("divides to a scale, half even", () => {
    assert.equal(valueOf("String.valueOf(Decimal.valueOf('1').divide(3, 4))"), '"0.3333"');
    assert.equal(valueOf("Decimal.valueOf('0.125').divide(1, 2)"), "0.12");
    assert.equal(valueOf("Decimal.valueOf('0.135').divide(1, 2)"), "0.14");
    assert.equal(valueOf("Decimal.valueOf('0.121').divide(1, 2, RoundingMode.UP)"), "0.13");
  });

  it("divides exactly where it can", () => {
    assert.equal(valueOf("300.0 / 365 * 365 == 300"), "false");
    assert.equal(valueOf("2.10 / 2.0 == 1.05"), "true");
    assert.equal(run("Decimal d = 1; return d / 8;"), "0.125");
  });

  it("rounds by every mode", () => {
    const rounded = (/** @type {string} */ x, /** @type {string} */ mode) =>
      valueOf(`Decimal.valueOf('${x}').setScale(0, RoundingMode.${mode})`);
    assert.equal(rounded("2.5", "HALF_EVEN"), "2");
    assert.equal(rounded("3.5", "HALF_EVEN"), "4");
    assert.equal(rounded("2.5", "HALF_UP"), "3");
    assert.equal(rounded("-2.5", "HALF_UP"), "-3");
    assert.equal(rounded("2.5", "HALF_DOWN"), "2");
    assert.equal(rounded("-2.1", "FLOOR"), "-3");
    assert.equal(rounded("-2.9", "CEILING"), "-2");
    assert.equal(rounded("2.1", "UP"), "3");
    assert.equal(rounded("-2.9", "DOWN"), "-2");
    assert.match(
      thrownBy("Decimal d = 2.5; d.setScale(0, RoundingMode.UNNECESSARY);"),
      /MathException/,
    );
  });

  it("rounds to a whole number half even", () => {
    assert.equal(valueOf("Math.round(2.5)"), "2");
    assert.equal(valueOf("(3.5).round()"), "4");
    assert.equal(valueOf("(2.7).intValue()"), "2");
    assert.equal(valueOf("(-2.7).intValue()"), "-2");
  });

  it("shows itself with and without its zeros", () => {
    assert.equal(valueOf("String.valueOf((1.500).stripTrailingZeros())"), '"1.5"');
    assert.equal(valueOf("(100.0).stripTrailingZeros().toPlainString()"), '"100"');
    assert.equal(valueOf("(1234567.891).format()"), '"1,234,567.891"');
    assert.equal(valueOf("(1234567).format()"), '"1,234,567"');
  });

  it("comes from text and from other numbers", () => {
    assert.equal(run("Decimal d = Decimal.valueOf('12.340'); return d.scale();"), "3");
    assert.equal(run("Double x = 0.5; Decimal d = x; return d;"), "0.5");
    assert.match(
      thrownBy("Decimal d = Decimal.valueOf('12a');"),
      /TypeException: Invalid decimal: 12a/,
    );
    assert.match(
      thrownBy("Integer i = Integer.valueOf('1.5');"),
      /TypeException: Invalid integer: 1.5/,
    );
  });

  it("stands where Object, List and Map say Decimal", () => {
    assert.equal(run("List<Decimal> l = new List<Decimal>{ 5 }; return l[0] / 2;"), "2.5");
    assert.equal(
      run(
        "Map<String, Decimal> m = new Map<String, Decimal>(); m.put('a', 5); return m.get('a') / 2;",
      ),
      "2.5",
    );
    assert.equal(run("Account a = new Account(Score__c = 5); return a.Score__c / 2;"), "2.5");
  });
});
