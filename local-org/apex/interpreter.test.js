import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createProgram } from "./interpreter.js";
import { ApexList, ApexMap, SObject } from "./values.js";
import { compile, run, testPlatform } from "./testProgram.js";

/** @param {string} text */
const problemsOf = (text) => {
  try {
    compile([text]);
  } catch (error) {
    return /** @type {any} */ (error).problems;
  }
  return [];
};

describe("a program", () => {
  it("names everything it cannot run, with file and line", () => {
    assert.deepEqual(
      problemsOf(
        "public class A {\n  void f() {\n    Foo x;\n    Integer i = missing;\n    'a'.explode();\n    Account a = new Account(Nam = 'x');\n  }\n}",
      ),
      [
        "not supported here: type Foo at Class1.cls:3",
        "not supported here: variable missing at Class1.cls:4",
        "not supported here: String.explode() at Class1.cls:5",
        "not supported here: field Account.Nam at Class1.cls:6",
      ],
    );
    assert.deepEqual(problemsOf("public class A { void f() { Http h = new Http(); } }"), [
      "not supported here: type Http at Class1.cls:1",
    ]);
  });

  it("reports every syntax error", () => {
    const problems = problemsOf("public class A {\n  void f( { }\n}");
    assert.ok(problems.length > 0 && problems[0].startsWith("Class1.cls:2:"), problems.join());
  });

  it("finds its tests and their set-up", () => {
    const program = compile([
      "@IsTest private class A_Tests { @TestSetup static void make() {} @IsTest static void a() {} @IsTest(SeeAllData=true) static void b() {} static void helper() {} }",
    ]);
    assert.deepEqual(program.testMethods(), [
      { className: "A_Tests", method: "a", seeAllData: false, setupMethods: ["make"] },
      { className: "A_Tests", method: "b", seeAllData: true, setupMethods: ["make"] },
    ]);
  });

  it("counts the lines that ran", () => {
    const program = compile([
      "public class A {\n  public static Integer f(Boolean b) {\n    if (b) {\n      return 1;\n    }\n    return 2;\n  }\n}",
    ]);
    program.callStatic("A", "f", [true]);
    assert.deepEqual(program.coverage(), [
      { file: "Class1.cls", isTest: false, executable: [3, 4, 6], executed: [3, 4] },
    ]);
  });
});

describe("what the org half answers", () => {
  const rows = (/** @type {number} */ n) =>
    new ApexList(
      "Account",
      Array.from(
        { length: n },
        (_, i) => new SObject("Account", new Map([["name", `a${i}`]]), new Set(["name"])),
      ),
    );

  it("gets a query's text, mode and binds", () => {
    /** @type {any} */
    let seen;
    const soql = (/** @type {any} */ _, /** @type {any} */ query) => {
      seen = { mode: query.mode, bind: query.binds({ at: query.bound[0] }), text: query.text };
      return rows(1);
    };
    assert.equal(
      run(
        "String n = 'x'; Account a = [SELECT Name FROM Account WHERE Name = :n + '!' WITH USER_MODE]; return a.Name;",
        "",
        { soql },
      ),
      '"a0"',
    );
    assert.deepEqual(seen, {
      mode: "user",
      bind: "x!",
      text: "SELECT Name FROM Account WHERE Name = :n + '!' WITH USER_MODE",
    });
  });

  it("takes one row for a record, and refuses none or two", () => {
    const of = (/** @type {number} */ n) => ({ soql: () => rows(n) });
    const one =
      "try { Account a = [SELECT Name FROM Account]; return a.Name; } catch (QueryException e) { return e.getMessage(); }";
    assert.equal(run(one, "", of(0)), '"List has no rows for assignment to SObject"');
    assert.equal(run(one, "", of(2)), '"List has more than 1 row for assignment to SObject"');
    assert.equal(run("return [SELECT Name FROM Account].Name;", "", of(1)), '"a0"');
    assert.equal(
      run(
        "Integer n = 0; for (List<Account> part : [SELECT Name FROM Account]) { n = n * 1000 + part.size(); } return n;",
        "",
        of(250),
      ),
      "200050",
    );
  });

  it("shows a field that was not asked for as such", () => {
    const platform = { soql: () => rows(1) };
    assert.equal(
      run(
        "Account a = [SELECT Name FROM Account]; try { return a.Score__c; } catch (SObjectException e) { return e.getMessage(); }",
        "",
        platform,
      ),
      '"SObject row was retrieved via SOQL without querying the requested field: Account.Score__c"',
    );
  });

  it("gets DML with its mode, and runs blocks as another user", () => {
    /** @type {any[]} */
    const seen = [];
    const platform = {
      dml: (
        /** @type {any} */ _,
        /** @type {string} */ operation,
        /** @type {any} */ value,
        /** @type {any} */ options,
      ) => seen.push([operation, value.get("Name"), options.mode]),
      runAs: (/** @type {any} */ _, /** @type {any} */ user, /** @type {() => any} */ body) => {
        seen.push(user.get("LastName"));
        return body();
      },
    };
    const members =
      "static Integer early() { System.runAs(new Contact(LastName = 'c')) { for (Integer i = 0; i < 3; i++) { if (i == 1) { return i; } } } return 9; }";
    assert.equal(
      run(
        "insert as user new Account(Name = 'n'); update new Account(Name = 'm'); return early();",
        members,
        platform,
      ),
      "1",
    );
    assert.deepEqual(seen, [["insert", "n", "user"], ["update", "m", null], "c"]);
  });

  it("hands triggers their records", () => {
    const program = createProgram({
      sources: [
        {
          file: "T.trigger",
          text: "trigger T on Account (before insert, before update) {\n  for (Account a : Trigger.new) {\n    if (Trigger.isUpdate) { a.Name = Trigger.oldMap.get(a.Id).Name + '+' + a.Name; }\n  }\n}",
        },
      ],
      platform: testPlatform(),
    });
    const [trigger] = program.triggers;
    assert.deepEqual(
      [trigger.name, trigger.object, trigger.events],
      ["T", "Account", ["before insert", "before update"]],
    );
    const account = (/** @type {string} */ name) =>
      new SObject(
        "Account",
        new Map([
          ["id", "001000000000001AAA"],
          ["name", name],
        ]),
      );
    const records = new ApexList("Account", [account("new")]);
    const oldMap = new ApexMap("Id", "Account", [["001000000000001AAA", account("old")]]);
    program.enter(
      program.newTransactionState({
        trigger: { operation: "BEFORE_UPDATE", records, old: null, newMap: null, oldMap, size: 1 },
      }),
    );
    trigger.run();
    assert.equal(records.items[0].get("Name"), "old+new");
  });
});
