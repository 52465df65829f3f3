import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jobsOrg, subject, testClass, valuesOf } from "../async/testJobs.js";

const log =
  "public class Log { public static void add(String text) { insert new Account(Name = text); } }";

/** @param {string} body @param {string} [object] @param {string} [name] */
function trigger(body, object = "Note__e", name = "Listener") {
  return { [`${name}.trigger`]: `trigger ${name} on ${object} (after insert) { ${body} }` };
}

/** @param {string} body @param {Record<string, string>} files @param {string} [members] */
function orgOf(body, files, members) {
  return jobsOrg({ "Log.cls": log, "Subject.cls": subject(body, members), ...files }).org;
}

/** @param {string} body @param {Record<string, string>} files */
function published(body, files) {
  const org = orgOf(body, files);
  org.executeAnonymousStatic("Subject", "run");
  return org;
}

/** @param {string} body @param {Record<string, string>} files */
function tested(body, files) {
  const { org } = jobsOrg({ "Log.cls": log, "Subject_Tests.cls": testClass(body), ...files });
  return org.runTests()[0].message;
}

const TEXTS = "String texts = ''; for (Note__e note : Trigger.new) texts += note.Text__c;";
const NOTES =
  "EventBus.publish(new List<Note__e>{ new Note__e(Text__c = 'a'), new Note__e(Text__c = 'b') });";

describe("platform events", () => {
  it("are delivered after the commit, together, in a transaction of the Automated Process user", () => {
    const org = published(
      `${NOTES} Log.add('done'); EventBus.publish(new Note__e(Text__c = 'c'));`,
      {
        ...trigger(
          `${TEXTS} Log.add(texts + ' ' + UserInfo.getUserType() + ' ' + (Trigger.new[0].ReplayId < Trigger.new[1].ReplayId) + ' ' + Trigger.new[0].EventUuid.length() + ' ' + (Trigger.newMap == null));`,
        ),
      },
    );
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["done"]);
    assert.deepEqual(org.jobs.waiting(), [
      { kind: "events", id: null, name: "Listener", status: "Queued", done: 0, total: 3 },
    ]);
    const [unit] = org.jobs.runAll();
    assert.equal(unit.kind, "events");
    assert.equal(unit.records, 3);
    assert.deepEqual(valuesOf(org, "Account", "Name"), [
      "done",
      "abc AutomatedProcess true 36 true",
    ]);
    const [, made] = org.records.all("Account");
    assert.equal(made.get("createdbyid"), org.automatedProcessId);
  });

  it("reach every trigger, each once", () => {
    const org = published(NOTES, {
      ...trigger("Log.add('first');", "Note__e", "First"),
      ...trigger("Log.add('second');", "Note__e", "Second"),
    });
    org.jobs.runAll();
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["first", "second"]);
    assert.deepEqual(org.jobs.runAll(), []);
  });

  it("are gone with a transaction that is taken back, whole or to a savepoint", () => {
    const org = orgOf(
      `EventBus.publish(new Note__e(Text__c = 'a')); Savepoint s = Database.setSavepoint(); EventBus.publish(new Note__e(Text__c = 'b')); Database.rollback(s);`,
      trigger(`${TEXTS} Log.add(texts);`),
      `public static void fail() { ${NOTES} Integer i = 1 / 0; }`,
    );
    org.executeAnonymousStatic("Subject", "run");
    assert.throws(() => org.executeAnonymousStatic("Subject", "fail"));
    org.jobs.runAll();
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["a"]);
  });

  it("that are published immediately are not", () => {
    const org = orgOf(
      "EventBus.publish(new Alarm__e(Text__c = 'a')); Integer i = 1 / 0;",
      trigger("Log.add('alarm');", "Alarm__e"),
    );
    assert.throws(() => org.executeAnonymousStatic("Subject", "run"));
    org.jobs.runAll();
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["alarm"]);
  });

  it("come 2,000 at a time", () => {
    const org = published(
      "List<Note__e> notes = new List<Note__e>(); for (Integer i = 0; i < 2001; i++) notes.add(new Note__e(Text__c = 'n')); EventBus.publish(notes);",
      trigger("Log.add('' + Trigger.size);"),
    );
    org.jobs.runAll();
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["2000", "1"]);
  });

  it("do not make DML mixed, count as one statement, and answer for each event", () => {
    const message = tested(
      `User other = [SELECT Id FROM User LIMIT 1];
      other.Username = 'another@example.com';
      update other;
      Integer before = Limits.getDmlStatements();
      List<Database.SaveResult> results = EventBus.publish(new List<Note__e>{
        new Note__e(Text__c = 'fine'), new Note__e(Text__c = 'much too long'), new Note__e(Count__c = 1)
      });
      Assert.areEqual(before + 1, Limits.getDmlStatements());
      Assert.isTrue(results[0].isSuccess());
      Assert.areEqual(StatusCode.STRING_TOO_LONG, results[1].getErrors()[0].getStatusCode());
      Assert.areEqual(StatusCode.REQUIRED_FIELD_MISSING, results[2].getErrors()[0].getStatusCode());
      EventBus.publish(new Alarm__e(Text__c = 'a'));
      Assert.areEqual(before + 1, Limits.getDmlStatements());
      Assert.areEqual(1, Limits.getPublishImmediateDml());`,
      trigger("Log.add('x');"),
    );
    assert.equal(message, null);
  });

  it("are not to be queried", () => {
    assert.match(
      tested("List<Note__e> notes = [SELECT Text__c FROM Note__e];", {}) ?? "",
      /sObject type 'Note__e' is not supported/,
    );
  });

  it("have no trigger but after insert", () => {
    const text = "trigger Early on Note__e (before insert) { Integer i = 0; }";
    assert.throws(
      () => jobsOrg({ "Early.trigger": text }),
      /not supported here: before insert on a platform event/,
    );
  });
});

describe("a trigger of events that breaks", () => {
  it("is taken back, and its events are lost for it", () => {
    const org = published(NOTES, trigger("Log.add('x'); Integer i = 1 / 0;"));
    const units = org.jobs.runAll();
    assert.deepEqual(
      units.map(({ ok, error }) => [ok, error]),
      [[false, "System.MathException: Divide by 0"]],
    );
    assert.deepEqual(valuesOf(org, "Account", "Name"), []);
  });

  it("gets them again on a RetryableException, nine times at the most", () => {
    const org = published(
      NOTES,
      trigger(
        "EventBus.TriggerContext c = EventBus.TriggerContext.currentContext(); throw new EventBus.RetryableException('try ' + c.retries + ' ' + c.lastError);",
      ),
    );
    const units = org.jobs.runAll();
    assert.equal(units.length, 10);
    assert.equal(units[1].error, "EventBus.RetryableException: try 1 try 0 null");
    assert.deepEqual(valuesOf(org, "EventBusSubscriber", "Status"), ["Error"]);
    assert.deepEqual(valuesOf(org, "EventBusSubscriber", "Retries"), [9]);
  });

  it("succeeds after a retry", () => {
    const org = published(
      NOTES,
      trigger(
        `${TEXTS} Log.add(texts); if (EventBus.TriggerContext.currentContext().retries < 2) throw new EventBus.RetryableException('again');`,
      ),
    );
    assert.equal(org.jobs.runAll().length, 3);
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["ab"]);
    assert.deepEqual(valuesOf(org, "EventBusSubscriber", "Status"), ["Running"]);
    assert.deepEqual(valuesOf(org, "EventBusSubscriber", "Retries"), [0]);
  });

  it("goes on behind its checkpoint", () => {
    const org = published(
      "EventBus.publish(new List<Note__e>{ new Note__e(Text__c = 'a'), new Note__e(Text__c = 'b'), new Note__e(Text__c = 'c') });",
      trigger(
        `for (Note__e note : Trigger.new) {
          Log.add(note.Text__c);
          if (note.Text__c == 'b' && Trigger.size == 3) { Integer i = 1 / 0; }
          EventBus.TriggerContext.currentContext().setResumeCheckpoint(note.ReplayId);
        }`,
      ),
    );
    const units = org.jobs.runAll();
    assert.deepEqual(
      units.map(({ ok, records }) => [ok, records]),
      [
        [false, 3],
        [true, 2],
      ],
    );
    assert.deepEqual(valuesOf(org, "Account", "Name"), ["a", "b", "c"]);
  });
});

describe("events in a test", () => {
  const listener = trigger(`${TEXTS} Log.add(texts);`);

  it("are delivered at stopTest, and by the test's event bus", () => {
    const message = tested(
      `Test.startTest();
      ${NOTES}
      Assert.areEqual(0, [SELECT COUNT() FROM Account]);
      Test.stopTest();
      Assert.areEqual('ab', [SELECT Name FROM Account].Name);
      EventBus.publish(new Note__e(Text__c = 'c'));
      Test.getEventBus().deliver();
      Assert.areEqual(2, [SELECT COUNT() FROM Account]);`,
      listener,
    );
    assert.equal(message, null);
  });

  it("that a trigger publishes wait for the next delivery", () => {
    const message = tested(
      `EventBus.publish(new Alarm__e(Text__c = 'a'));
      Test.getEventBus().deliver();
      Assert.areEqual(0, [SELECT COUNT() FROM Account]);
      Test.getEventBus().deliver();
      Assert.areEqual(1, [SELECT COUNT() FROM Account]);`,
      { ...listener, ...trigger(NOTES, "Alarm__e", "Relay") },
    );
    assert.equal(message, null);
  });

  it("are retried by one delivery after the other", () => {
    const message = tested(
      `EventBus.publish(new Note__e(Text__c = 'a'));
      Test.getEventBus().deliver();
      Test.getEventBus().deliver();
      EventBusSubscriber known = [SELECT Retries, LastError, Status FROM EventBusSubscriber WHERE Name = 'Listener'];
      Assert.areEqual(2, known.Retries);
      Assert.areEqual('not yet', known.LastError);
      Assert.areEqual('Running', known.Status);`,
      trigger("throw new EventBus.RetryableException('not yet');"),
    );
    assert.equal(message, null);
  });
});
