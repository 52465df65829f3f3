import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { add } from "../seed.js";
import { addUser } from "../testOrg.js";
import { jobsOrg, subject, testClass, valuesOf } from "./testJobs.js";

/** @param {string} name @param {string} execute @param {{ more?: string, finish?: string, members?: string, start?: string }} [rest] */
function batch(name, execute, { more = "", finish = "", members = "", start } = {}) {
  return `public class ${name} implements Database.Batchable<SObject>${more} {
    ${members}
    public Database.QueryLocator start(Database.BatchableContext context) {
      ${start ?? "return Database.getQueryLocator([SELECT Name, Amount__c FROM Job__c ORDER BY Name]);"}
    }
    public void execute(Database.BatchableContext context, List<Job__c> scope) { ${execute} }
    public void finish(Database.BatchableContext context) { ${finish} }
  }`;
}

/** @param {import("../createOrg.js").ApexOrg} org @param {string} names */
function addJobs(org, names) {
  for (const name of names) add(org, org.userId, "Job__c", { Name: name });
  org.store.commit();
}

const LOG = "insert new Account(Name = text);";
const log = `public class Log { public static void add(String text) { ${LOG} } }`;
const run = subject("Database.executeBatch(new Walk(), 2);");

/** @param {string} walk @param {Record<string, string>} [files] @param {string} [names] */
function walked(walk, files = {}, names = "abcde") {
  const { org } = jobsOrg({ "Walk.cls": walk, "Subject.cls": run, "Log.cls": log, ...files });
  addJobs(org, names);
  org.executeAnonymousStatic("Subject", "run");
  const units = org.jobs.runAll();
  const [job] = org.records.all("AsyncApexJob");
  return { org, units, job, log: valuesOf(org, "Account", "Name") };
}

const NAMES = "String names = ''; for (Job__c job : scope) names += job.Name;";

describe("a batch", () => {
  it("runs start, a scope at a time in the query's order, and finish", () => {
    const walk = batch("Walk", `${NAMES} Log.add(names);`, { finish: "Log.add('end');" });
    const { units, job, log: lines } = walked(walk);
    assert.deepEqual(lines, ["ab", "cd", "e", "end"]);
    assert.deepEqual(
      units.map(({ kind, phase, index, total, records, ok }) => [
        kind,
        phase,
        index,
        total,
        records,
        ok,
      ]),
      [
        ["batch", "start", 0, 3, 0, true],
        ["batch", "execute", 0, 3, 2, true],
        ["batch", "execute", 1, 3, 2, true],
        ["batch", "execute", 2, 3, 1, true],
        ["batch", "finish", 0, 3, 0, true],
      ],
    );
    assert.equal(job.get("status"), "Completed");
    assert.equal(job.get("jobitemsprocessed"), 3);
    assert.equal(job.get("totaljobitems"), 3);
    assert.equal(job.get("numberoferrors"), 0);
  });

  it("goes one transaction at a time, with asynchronous limits and statics of its own", () => {
    const walk = batch(
      "Walk",
      "Log.add(calls + ' ' + Limits.getQueries() + '/' + Limits.getLimitQueries()); calls++; Integer n = [SELECT COUNT() FROM Job__c];",
      { members: "static Integer calls = 0;" },
    );
    const { org } = jobsOrg({ "Walk.cls": walk, "Subject.cls": run, "Log.cls": log });
    addJobs(org, "abc");
    org.executeAnonymousStatic("Subject", "run");
    assert.deepEqual(
      org.jobs.waiting().map(({ kind, name, status }) => [kind, name, status]),
      [["batch", "Walk", "Queued"]],
    );
    assert.equal(org.jobs.runNext()?.phase, "start");
    assert.equal(org.jobs.runNext()?.limits.queries.used, 1);
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["0 0/200"]);
    org.jobs.runAll();
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["0 0/200", "0 0/200"]);
    assert.deepEqual(org.jobs.waiting(), []);
    assert.equal(org.jobs.runNext(), null);
  });

  it("reads a scope when it runs: changed records are as they are, deleted ones drop out", () => {
    const walk = batch(
      "Walk",
      `${NAMES} Log.add(names);
       delete [SELECT Id FROM Job__c WHERE Name = 'c'];
       Job__c d = [SELECT Id FROM Job__c WHERE Name IN ('d', 'D') LIMIT 1]; d.Name = 'D'; update d;
       insert new Job__c(Name = 'z');`,
    );
    assert.deepEqual(walked(walk).log, ["ab", "D", "e"]);
  });

  it("forgets its fields between the transactions", () => {
    const walk = batch("Walk", "seen++; Log.add('' + seen);", {
      members: "Integer seen = 0;",
      finish: "Log.add('end ' + seen);",
    });
    assert.deepEqual(walked(walk).log, ["1", "1", "1", "end 0"]);
  });

  it("keeps them where it is Stateful, save what a failed scope did to them", () => {
    const walk = batch(
      "Walk",
      "seen.add(scope[0]); scope[0].Name = 'changed'; gone = 'x'; if (scope[0].Id != null && seen.size() == 2 && !failed()) { Integer i = 1 / 0; }",
      {
        more: ", Database.Stateful",
        members:
          "List<Job__c> seen = new List<Job__c>(); transient String gone; Boolean failed() { return [SELECT COUNT() FROM Job__c WHERE Name = 'e'] == 0; }",
        finish: "Log.add(seen.size() + ' ' + seen[0].Name + ' ' + gone);",
      },
    );
    const { log: lines, job } = walked(walk);
    // The second scope and, since its record is not counted, the third fail.
    assert.deepEqual(lines, ["1 changed null"]);
    assert.equal(job.get("numberoferrors"), 2);
    assert.equal(job.get("status"), "Completed");
  });

  it("takes back a failed scope alone, counts it and goes on", () => {
    const walk = batch(
      "Walk",
      `${NAMES} Log.add(names); if (names == 'cd') { Integer i = 1 / 0; }`,
      { finish: "Log.add('end');" },
    );
    const { log: lines, job, units } = walked(walk);
    assert.deepEqual(lines, ["ab", "e", "end"]);
    assert.equal(job.get("numberoferrors"), 1);
    assert.equal(job.get("jobitemsprocessed"), 3);
    assert.equal(job.get("extendedstatus"), "First error: Divide by 0");
    assert.equal(units[2].ok, false);
    assert.equal(units[2].error, "System.MathException: Divide by 0");
    assert.match(units[2].stack, /^Class\.Walk\.execute: line \d+/);
  });

  it("fails a scope by a limit as well", () => {
    const walk = batch(
      "Walk",
      "try { for (Integer i = 0; i < 201; i++) { Integer n = [SELECT COUNT() FROM Job__c]; } } catch (Exception e) {}",
    );
    const { job, units } = walked(walk, {}, "a");
    assert.equal(units[1].error, "System.LimitException: Too many SOQL queries: 201");
    assert.equal(job.get("numberoferrors"), 1);
  });

  it("ends where start fails: nothing is executed, nothing finished", () => {
    const walk = batch("Walk", "", {
      start: "Integer i = 1 / 0; return null;",
      finish: "Log.add('end');",
    });
    const { log: lines, job, units } = walked(walk);
    assert.deepEqual(lines, []);
    assert.equal(units.length, 1);
    assert.equal(job.get("status"), "Failed");
  });

  it("does no more scope and no finish once it is aborted", () => {
    const walk = batch("Walk", `${NAMES} Log.add(names); System.abortJob(context.getJobId());`, {
      finish: "Log.add('end');",
    });
    const { log: lines, job } = walked(walk);
    assert.deepEqual(lines, ["ab"]);
    assert.equal(job.get("status"), "Aborted");
  });

  it("goes over what an Iterable gives", () => {
    const walk = `public class Walk implements Database.Batchable<String> {
      public Iterable<String> start(Database.BatchableContext c) { return new List<String>{ 'x', 'y', 'z' }; }
      public void execute(Database.BatchableContext c, List<String> scope) { Log.add(String.join(scope, '+')); }
      public void finish(Database.BatchableContext c) {}
    }`;
    assert.deepEqual(walked(walk).log, ["x+y", "z"]);
  });

  it("finds its job, its progress and its class by a query", () => {
    const walk = batch(
      "Walk",
      `AsyncApexJob job = [SELECT Status, JobItemsProcessed, TotalJobItems, ApexClass.Name, JobType FROM AsyncApexJob WHERE Id = :context.getJobId()];
       Log.add(job.ApexClass.Name + ' ' + job.JobType + ' ' + job.Status + ' ' + job.JobItemsProcessed + '/' + job.TotalJobItems);`,
    );
    assert.deepEqual(walked(walk, {}, "abc").log, [
      "Walk BatchApex Processing 0/2",
      "Walk BatchApex Processing 1/2",
    ]);
  });

  it("runs as the user who submitted it, and knows what it is", () => {
    const walk = batch(
      "Walk",
      "Log.add(UserInfo.getUserId() + ' ' + System.isBatch() + System.isQueueable());",
    );
    const { org } = jobsOrg({ "Walk.cls": walk, "Subject.cls": run, "Log.cls": log });
    addJobs(org, "a");
    const userId = addUser(org, "System Administrator");
    org.executeAnonymousStatic("Subject", "run", [], { userId });
    org.jobs.runAll();
    assert.deepEqual(valuesOf(org, "Account", "Name"), [`${userId} truefalse`]);
  });

  it("is gone where the transaction that submitted it is taken back", () => {
    const { org } = jobsOrg({
      "Walk.cls": batch("Walk", ""),
      "Subject.cls": subject(
        "Savepoint start = Database.setSavepoint(); Database.executeBatch(new Walk()); Database.rollback(start);",
        "public static void fail() { Database.executeBatch(new Walk()); Integer i = 1 / 0; }",
      ),
    });
    org.executeAnonymousStatic("Subject", "run");
    assert.throws(() => org.executeAnonymousStatic("Subject", "fail"));
    assert.deepEqual(org.jobs.runAll(), []);
  });

  it("is not started from a batch's execute, but from its finish", () => {
    const walk = batch("Walk", "Database.executeBatch(new Walk());", {
      finish: "if ([SELECT COUNT() FROM AsyncApexJob] == 1) Database.executeBatch(new Walk());",
    });
    const { org, units } = walked(walk, {}, "a");
    assert.match(units[1].error ?? "", /AsyncException: Database.executeBatch cannot be called/);
    assert.equal(org.records.all("AsyncApexJob").length, 2);
  });

  it("waits beyond five, and is refused beyond a hundred that wait", () => {
    const { org } = jobsOrg({
      "Walk.cls": batch("Walk", ""),
      "Subject.cls": subject(
        "for (Integer i = 0; i < 105; i++) Database.executeBatch(new Walk());",
        "public static void more() { Database.executeBatch(new Walk()); }",
      ),
    });
    org.executeAnonymousStatic("Subject", "run");
    const statuses = valuesOf(org, "AsyncApexJob", "Status");
    assert.equal(statuses.filter((status) => status === "Queued").length, 5);
    assert.equal(statuses.filter((status) => status === "Holding").length, 100);
    assert.throws(() => org.executeAnonymousStatic("Subject", "more"), /flex queue/);
    org.jobs.runAll();
    assert.ok(valuesOf(org, "AsyncApexJob", "Status").every((status) => status === "Completed"));
  });

  it("tells of what it cannot run, and is not tried again", () => {
    const walk = batch("Walk", "Object o = 'x'; Boolean b = o instanceof Id;");
    const { org } = jobsOrg({ "Walk.cls": walk, "Subject.cls": run });
    addJobs(org, "a");
    org.executeAnonymousStatic("Subject", "run");
    assert.throws(() => org.jobs.runAll(), /not supported here/);
    assert.deepEqual(org.jobs.waiting(), []);
  });
});

describe("BatchApexErrorEvent", () => {
  const trigger = `trigger Errors on BatchApexErrorEvent (after insert) {
    for (BatchApexErrorEvent problem : Trigger.new) {
      Log.add(problem.Phase + ' ' + problem.ExceptionType + ' ' + problem.Message + ' ' + problem.JobScope.split(',').size());
    }
  }`;
  const walk = (/** @type {string} */ more) =>
    batch("Walk", "if (scope[0].Name == 'c') { Integer i = 1 / 0; }", { more });

  it("tells of the scope that failed", () => {
    const { log: lines, units } = walked(walk(", Database.RaisesPlatformEvents"), {
      "Errors.trigger": trigger,
    });
    assert.deepEqual(lines, ["EXECUTE System.MathException Divide by 0 2"]);
    assert.deepEqual(
      units.map(({ kind }) => kind),
      ["batch", "batch", "batch", "events", "batch", "batch"],
    );
  });

  it("is not published by a job that does not say so", () => {
    assert.deepEqual(walked(walk(""), { "Errors.trigger": trigger }).log, []);
  });
});

describe("a batch in a test", () => {
  const walk = batch("Walk", `${NAMES} Log.add(names);`, { finish: "Log.add('end');" });

  /** @param {string} body @param {Record<string, string>} [files] */
  function tested(body, files = {}) {
    const { org } = jobsOrg({
      "Subject_Tests.cls": testClass(body),
      "Log.cls": log,
      "Walk.cls": walk,
      ...files,
    });
    const [result] = org.runTests();
    assert.equal(org.records.all("AsyncApexJob").length, 0, "a test leaves nothing");
    return result;
  }

  it("runs at stopTest, whole", () => {
    const result = tested(`
      insert new List<Job__c>{ new Job__c(Name = 'a'), new Job__c(Name = 'b') };
      Test.startTest();
      Id jobId = Database.executeBatch(new Walk());
      Assert.areEqual('Queued', [SELECT Status FROM AsyncApexJob WHERE Id = :jobId].Status);
      Assert.areEqual(0, [SELECT COUNT() FROM Account]);
      Test.stopTest();
      Assert.areEqual('Completed', [SELECT Status FROM AsyncApexJob WHERE Id = :jobId].Status);
      Assert.areEqual(2, [SELECT COUNT() FROM Account]);`);
    assert.equal(result.message, null);
  });

  it("has no second scope", () => {
    const result = tested(`
      insert new List<Job__c>{ new Job__c(Name = 'a'), new Job__c(Name = 'b') };
      Test.startTest();
      Database.executeBatch(new Walk(), 1);
      Test.stopTest();`);
    assert.match(result.message ?? "", /UnexpectedException: No more than one executeBatch/);
  });

  it("throws at stopTest what a scope threw", () => {
    const result = tested(
      `insert new Job__c(Name = 'a');
      try { Test.startTest(); Database.executeBatch(new Broken()); Test.stopTest(); Assert.fail(); }
      catch (MathException e) { Assert.areEqual('Divide by 0', e.getMessage()); }
      Assert.areEqual(1, [SELECT NumberOfErrors FROM AsyncApexJob].NumberOfErrors);`,
      { "Broken.cls": batch("Broken", "Integer i = 1 / 0;") },
    );
    assert.equal(result.message, null);
  });

  it("does not submit another", () => {
    const result = tested(
      `Test.startTest(); Database.executeBatch(new Chain()); Test.stopTest();`,
      { "Chain.cls": batch("Chain", "", { finish: "Database.executeBatch(new Walk());" }) },
    );
    assert.match(result.message ?? "", /No more than one executeBatch/);
  });
});
