import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addUser } from "../testOrg.js";
import { jobsOrg, subject, testClass, valuesOf } from "./testJobs.js";

const log =
  "public class Log { public static void add(String text) { insert new Account(Name = text); } }";

/** @param {string} name @param {string} body @param {string} [members] */
function queueable(name, body, members = "") {
  return `public class ${name} implements Queueable { ${members} public void execute(QueueableContext context) { ${body} } }`;
}

/** @param {string} name @param {string} body */
function schedulable(name, body) {
  return `public class ${name} implements Schedulable { public void execute(SchedulableContext context) { ${body} } }`;
}

/** @param {string} body @param {Record<string, string>} files */
function submitted(body, files) {
  const { org, clock } = jobsOrg({ "Log.cls": log, "Subject.cls": subject(body), ...files });
  org.executeAnonymousStatic("Subject", "run");
  return { org, clock };
}

/** @param {string} body @param {Record<string, string>} files */
function tested(body, files) {
  const { org } = jobsOrg({ "Log.cls": log, "Subject_Tests.cls": testClass(body), ...files });
  return org.runTests()[0];
}

describe("queueable jobs", () => {
  it("run later, on a copy, with asynchronous limits", () => {
    const { org } = submitted(
      "Work job = new Work(); job.names.add('a'); Id id = System.enqueueJob(job); job.names.add('b'); Log.add(Limits.getQueueableJobs() + '/' + Limits.getLimitQueueableJobs());",
      {
        "Work.cls": queueable(
          "Work",
          "Log.add(String.join(names, ',') + ' ' + Limits.getLimitQueueableJobs() + ' ' + System.isQueueable());",
          "public List<String> names = new List<String>();",
        ),
      },
    );
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["1/50"]);
    const [unit] = org.jobs.runAll();
    assert.equal(unit.kind, "queueable");
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["1/50", "a 1 true"]);
    assert.deepEqual(valuesOf(org, "AsyncApexJob", "Status"), ["Completed"]);
  });

  it("chain one each, and no second", () => {
    const { org } = submitted("System.enqueueJob(new Work());", {
      "Work.cls": queueable(
        "Work",
        "Log.add('run'); if ([SELECT COUNT() FROM AsyncApexJob] < 3) System.enqueueJob(new Work()); else { System.enqueueJob(new Work()); System.enqueueJob(new Work()); }",
      ),
    });
    const units = org.jobs.runAll();
    assert.deepEqual(
      units.map(({ error }) => error),
      [null, null, "System.LimitException: Too many queueable jobs added to the queue: 2"],
    );
    assert.deepEqual(valuesOf(org, "AsyncApexJob", "Status"), ["Completed", "Completed", "Failed"]);
  });

  it("can be aborted while they wait", () => {
    const { org } = submitted("System.abortJob(System.enqueueJob(new Work()));", {
      "Work.cls": queueable("Work", "Log.add('run');"),
    });
    assert.deepEqual(org.jobs.runAll(), []);
    assert.deepEqual(valuesOf(org, "AsyncApexJob", "Status"), ["Aborted"]);
  });

  it("run at stopTest; what they enqueue is refused there", () => {
    const files = {
      "Work.cls": queueable("Work", "Log.add('run');"),
      "Chain.cls": queueable("Chain", "System.enqueueJob(new Work());"),
    };
    const good = tested(
      "Test.startTest(); System.enqueueJob(new Work()); Test.stopTest(); Assert.areEqual(1, [SELECT COUNT() FROM Account]);",
      files,
    );
    assert.equal(good.message, null);
    const bad = tested("Test.startTest(); System.enqueueJob(new Chain()); Test.stopTest();", files);
    assert.match(bad.message ?? "", /AsyncException: Maximum stack depth/);
  });
});

describe("scheduled jobs", () => {
  const weekly = {
    "Weekly.cls": schedulable("Weekly", "Log.add('run ' + context.getTriggerId());"),
  };
  const start = "System.schedule('Weekly', '0 0 6 ? * MON', new Weekly());";

  it("wait for their time, in the time zone of who scheduled them", () => {
    const { org, clock } = submitted(start, weekly);
    const [trigger] = org.records.all("CronTrigger");
    // London, before summer time.
    const monday = Date.UTC(2026, 2, 23, 6);
    assert.equal(trigger.get("nextfiretime").ms, monday);
    assert.equal(org.jobs.releaseDue(), 0);
    clock.now = monday;
    assert.equal(org.jobs.releaseDue(), 1);
    assert.equal(org.jobs.releaseDue(), 0, "once");
    const [unit] = org.jobs.runAll();
    assert.equal(unit.kind, "scheduled");
    assert.deepEqual(valuesOf(org, "Account", "Name"), [`run ${trigger.get("id")}`]);
    const [after] = org.records.all("CronTrigger");
    assert.equal(after.get("timestriggered"), 1);
    assert.equal(after.get("previousfiretime").ms, monday);
    assert.equal(after.get("nextfiretime").ms, Date.UTC(2026, 2, 30, 5), "summer time");
  });

  it("fire once for all the times that they missed", () => {
    const { org, clock } = submitted(start, weekly);
    clock.now = Date.UTC(2026, 3, 30);
    assert.equal(org.jobs.releaseDue(), 1);
    assert.equal(org.jobs.runAll().length, 1);
    assert.equal(org.jobs.releaseDue(), 0);
  });

  it("stop with the user who scheduled them", () => {
    const { org, clock } = jobsOrg({ "Log.cls": log, "Subject.cls": subject(start), ...weekly });
    const userId = addUser(org, "System Administrator");
    org.store.commit();
    org.executeAnonymousStatic("Subject", "run", [], { userId });
    const user = /** @type {Map<string, any>} */ (org.store.get("User", userId));
    org.store.put("User", new Map([...user, ["isactive", false]]));
    org.store.commit();
    clock.now = Date.UTC(2026, 2, 24);
    assert.equal(org.jobs.releaseDue(), 0);
    org.store.put("User", user);
    org.store.commit();
    assert.equal(org.jobs.releaseDue(), 1);
  });

  it("go with an abort, and their name is free again", () => {
    const { org } = submitted(`System.abortJob(${start.replace(";", "")}); ${start}`, weekly);
    assert.equal(org.records.all("CronTrigger").length, 1);
    assert.deepEqual(valuesOf(org, "AsyncApexJob", "Status"), ["Aborted", "Queued"]);
  });

  it("are found by a query; their names are unique, their expressions checked", () => {
    const result = tested(
      `Id id = System.schedule('Weekly', '0 0 6 ? * MON', new Weekly());
      CronTrigger job = [SELECT CronExpression, State, TimesTriggered, CronJobDetail.Name, CronJobDetail.JobType, CreatedById FROM CronTrigger WHERE Id = :id];
      Assert.areEqual('Weekly', job.CronJobDetail.Name);
      Assert.areEqual('7', job.CronJobDetail.JobType);
      Assert.areEqual('WAITING', job.State);
      Assert.areEqual(0, job.TimesTriggered);
      Assert.areEqual(UserInfo.getUserId(), job.CreatedById);
      try { ${start} Assert.fail(); }
      catch (AsyncException e) { Assert.areEqual('The Apex job named "Weekly" is already scheduled for execution.', e.getMessage()); }
      try { System.schedule('Odd', '0 0 6 * * *', new Weekly()); Assert.fail(); } catch (StringException e) {}
      try { System.schedule('Past', '0 0 6 1 1 ? 2020', new Weekly()); Assert.fail(); }
      catch (AsyncException e) { Assert.isTrue(e.getMessage().contains('will never fire')); }`,
      weekly,
    );
    assert.equal(result.message, null);
  });

  it("run once at stopTest; the batch that they submit stays in the queue", () => {
    const walk = `public class Walk implements Database.Batchable<String> {
      public Iterable<String> start(Database.BatchableContext c) { return new List<String>{ 'x' }; }
      public void execute(Database.BatchableContext c, List<String> scope) { Log.add('batch'); }
      public void finish(Database.BatchableContext c) {}
    }`;
    const result = tested(
      `Test.startTest(); System.schedule('W', '0 0 6 ? * MON', new Starter()); Test.stopTest();
      Assert.areEqual('run', [SELECT Name FROM Account].Name);`,
      {
        "Starter.cls": schedulable("Starter", "Log.add('run'); System.enqueueJob(new Later());"),
        "Walk.cls": walk,
        "Later.cls": queueable("Later", "Log.add('later');"),
      },
    );
    assert.equal(result.message, null);
  });
});

describe("savepoints", () => {
  it("end with a rollback to an earlier one, and with their release", () => {
    const result = tested(
      `Savepoint first = Database.setSavepoint();
      Savepoint second = Database.setSavepoint();
      Database.rollback(first);
      try { Database.rollback(second); Assert.fail(); } catch (TypeException e) {}
      Database.rollback(first);
      Savepoint third = Database.setSavepoint();
      Savepoint fourth = Database.setSavepoint();
      Log.add('stays');
      Database.releaseSavepoint(third);
      try { Database.rollback(fourth); Assert.fail(); } catch (TypeException e) {}
      try { Database.rollback(third); Assert.fail(); } catch (TypeException e) {}
      Assert.areEqual(1, [SELECT COUNT() FROM Account]);`,
      {},
    );
    assert.equal(result.message, null);
  });
});

describe("tests", () => {
  const count =
    "Assert.areEqual(EXPECTED, [SELECT COUNT() FROM Account]); Assert.areNotEqual(0, [SELECT COUNT() FROM User]);";

  it("see no data but their own, and the org keeps its order", () => {
    const { org } = jobsOrg({
      "Log.cls": log,
      "Subject.cls": subject("Log.add('a'); Log.add('b');"),
      "Own_Tests.cls": `@IsTest private class Own_Tests { @IsTest static void a() { ${count.replace("EXPECTED", "0")} } }`,
      "All_Tests.cls": `@IsTest(SeeAllData=true) private class All_Tests { @IsTest static void a() { ${count.replace("EXPECTED", "2")} } }`,
    });
    org.executeAnonymousStatic("Subject", "run");
    assert.deepEqual(
      org.runTests().map(({ message }) => message),
      [null, null],
    );
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["a", "b"]);
  });
});

describe("the heap", () => {
  const fill = (/** @type {number} */ n) =>
    `List<String> kept = new List<String>(); for (Integer i = 0; i < ${n}; i++) kept.add('abcdefghijklmnopqrstuvwxyz0123456789'.repeat(10) + i); Integer n = [SELECT COUNT() FROM Account]; Log.add('' + kept.size());`;

  it("is a limit that cannot be caught, where values stay alive", () => {
    const { org } = jobsOrg({
      "Log.cls": log,
      "Subject.cls": subject(`try { ${fill(60_000)} } catch (Exception e) {}`),
    });
    assert.throws(
      () => org.executeAnonymousStatic("Subject", "run"),
      /LimitException: Apex heap size too large/,
    );
  });

  it("does not count what is let go, nor what is written", () => {
    const { org } = jobsOrg({
      "Log.cls": log,
      "Subject.cls": subject(
        `for (Integer j = 0; j < 10; j++) { ${fill(6_000)} }
        List<Account> rows = new List<Account>(); for (Integer i = 0; i < 9000; i++) rows.add(new Account(Name = 'n' + i)); insert rows; rows = null;
        Integer all = [SELECT COUNT() FROM Account];`,
      ),
    });
    org.executeAnonymousStatic("Subject", "run");
  });
});
