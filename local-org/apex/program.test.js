import assert from "node:assert/strict";
import { it } from "node:test";
import { compileProgram } from "./compile/program.js";
import { loadProgram } from "./program.js";
import { testPlatform } from "./testProgram.js";
import { ApexList, SObject } from "./values.js";

/** Compiled, written as JSON, read and loaded. @param {string[]} texts @param {Record<string, any>} [own] */
function travelled(texts, own) {
  const sources = texts.map((text, i) => ({
    file: `Class${i + 1}.${text.startsWith("trigger") ? "trigger" : "cls"}`,
    text,
  }));
  const platform = testPlatform(own);
  const program = loadProgram(
    JSON.parse(JSON.stringify(compileProgram(sources, platform))),
    platform,
  );
  program.enter(program.newTransactionState());
  return program;
}

it("values of every kind that code refers to travel as JSON", () => {
  const program = travelled([
    `public class Subject {
       public enum Colour { RED, GREEN }
       public class Mine extends Exception {}
       public static String all() {
         Decimal half = 1.50; Double third = 0.25d; Long big = 5; Decimal two = 2;
         Colour green = Colour.valueOf('green');
         Object date = Date.newInstance(2026, 2, 28).addDays(1);
         String caught = '';
         try { throw new Mine('no'); } catch (Mine e) { caught = e.getMessage(); }
         return String.join(new List<Object>{
           half, third, big + 1, half / two, green == Colour.GREEN, Colour.values().size(), date,
           Type.forName('Subject') == Subject.class, System.LoggingLevel.WARN, caught
         }, ' ');
       }
     }`,
  ]);
  assert.equal(
    program.callStatic("Subject", "all"),
    "1.50 0.25 6 0.75 true 2 2026-03-01 true WARN no",
  );
});

it("a query travels as plain data, and finds its binds", () => {
  /** @type {any} */
  let seen;
  const program = travelled(
    [
      `public class Subject {
         public static String first(String name, Integer most) {
           return [SELECT Name FROM Account WHERE Name = :name + '!' LIMIT :most][0].Name;
         }
       }`,
    ],
    {
      readQuery: (/** @type {any} */ tree) => ({ text: tree.getText() }),
      soql: (/** @type {any} */ _, /** @type {any} */ { query, bound, binds }) => {
        const values = bound.map((/** @type {number} */ at) => binds({ at }));
        seen = { query, values };
        return new ApexList("Account", [new SObject("Account", new Map([["name", "x"]]))]);
      },
    },
  );
  assert.equal(program.callStatic("Subject", "first", ["a", 3]), "x");
  assert.deepEqual(seen.values, ["a!", 3]);
  assert.match(seen.query.text, /^SELECTNameFROMAccount/);
});

it("errors tell file and line of the Apex", () => {
  const program = travelled([
    "public class Subject {\n  public static void fail() {\n    Integer none = null;\n    Integer two = none + 1;\n  }\n}",
  ]);
  assert.throws(
    () => program.callStatic("Subject", "fail"),
    (/** @type {Error} */ error) => /Class1\.cls:4:/.test(error.stack ?? ""),
  );
});

it("classes, interfaces and what components may see of them travel", () => {
  const program = travelled([
    `public abstract class Shape {
       @AuraEnabled public String name { get; set; }
       public Integer secret;
       public abstract Integer area();
       @AuraEnabled public static Shape of(Integer side) { return new Square(side); }
       class Square extends Shape {
         Integer side;
         Square(Integer side) { this.side = side; this.name = 'square'; }
         public override Integer area() { return side * side; }
       }
     }`,
  ]);
  const shape = program.callStatic("Shape", "of", [3]);
  assert.equal(program.callMethod(shape, "area"), 9);
  assert.deepEqual([...program.auraFields("Shape.Square")], ["name"]);
  assert.deepEqual(program.auraMethod("shape", "OF")?.names, ["side"]);
});
