import assert from "node:assert/strict";
import { test } from "node:test";
import { ApexOrg } from "../org/createOrg.js";
import { add } from "../org/seed.js";
import { NOON, inLondon, testProject } from "../org/testOrg.js";
import { Session } from "./session.js";

const DAY = 86_400_000;

/** @param {string} text a class */
function sessionOn(text) {
  const sources = [{ file: "Subject.cls", text }];
  return new Session(inLondon(new ApexOrg(testProject(sources), { now: () => NOON })));
}

/** @param {Session} session */
function untilIdle(session) {
  return new Promise((resolve) => {
    const look = () => (session.isBusy ? setTimeout(look) : resolve(undefined));
    look();
  });
}

test("a call is one transaction, and an exception arrives as a component knows it", () => {
  const session = sessionOn(`public class Subject {
    @AuraEnabled public static String greet(String name) { return 'Hello ' + name; }
    @AuraEnabled public static void refuse() {
      insert new Job__c(Name = 'undone');
      AuraHandledException e = new AuraHandledException('Not today.'); e.setMessage('Not today.'); throw e;
    }
    @AuraEnabled public static Integer fail() { return 1 / 0; }
  }`);
  assert.equal(session.call("Subject", "greet", { name: "Ada" }), "Hello Ada");
  assert.throws(
    () => session.call("Subject", "refuse", {}),
    (/** @type {any} */ error) => error.body.message === "Not today." && error.status === 500,
  );
  assert.equal(session.org.records.all("Job__c").length, 0);
  assert.throws(
    () => session.call("Subject", "fail", {}),
    (/** @type {any} */ { body }) =>
      body.exceptionType === "System.MathException" && /line 7/.test(body.stackTrace),
  );
});

test("what a class needs is prepared before its first call, once", () => {
  const text = `public class Subject {
    @AuraEnabled public static Integer count() { return [SELECT COUNT() FROM Job__c]; }
  }`;
  const sources = [{ file: "Subject.cls", text }];
  const org = inLondon(new ApexOrg(testProject(sources), { now: () => NOON }));
  const session = new Session(org, {
    before: { Subject: () => add(org, org.userId, "Job__c", { Name: "prepared" }) },
  });
  assert.equal(org.records.all("Job__c").length, 0);
  assert.equal(session.call("Subject", "count", {}), 1);
  assert.equal(session.call("Subject", "count", {}), 1);
});

test("what a call enqueues runs after it, and is told", async () => {
  const session = sessionOn(`public class Subject implements Queueable {
    @AuraEnabled public static void later() { System.enqueueJob(new Subject()); }
    public void execute(QueueableContext context) { insert new Job__c(Name = 'done'); }
  }`);
  const states = /** @type {boolean[]} */ ([]);
  session.addEventListener("change", () => states.push(session.isBusy));
  session.call("Subject", "later", {});
  assert.equal(session.org.records.all("Job__c").length, 0, "the caller has its answer first");
  assert.equal(session.isBusy, true);
  await untilIdle(session);
  assert.equal(session.org.records.all("Job__c").length, 1);
  assert.equal(states.at(-1), false);
});

test("after a week the clock is seven days on, and what was scheduled runs", async () => {
  const session = sessionOn(`public class Subject implements Schedulable {
    @AuraEnabled public static void plan() { System.schedule('weekly', '0 0 6 ? * MON', new Subject()); }
    public void execute(SchedulableContext context) { insert new Job__c(Due__c = System.today()); }
  }`);
  session.call("Subject", "plan", {});
  session.aWeekOn();
  session.work();
  await untilIdle(session);
  assert.equal(session.org.now(), NOON + 7 * DAY);
  const [job] = session.org.records.all("Job__c");
  assert.equal(job.get("due__c").days, Math.floor(NOON / DAY) + 7);
});

test("an org that was left does nothing any more", async () => {
  const session = sessionOn(`public class Subject implements Queueable {
    @AuraEnabled public static void later() { System.enqueueJob(new Subject()); }
    public void execute(QueueableContext context) { insert new Job__c(Name = 'done'); }
  }`);
  session.call("Subject", "later", {});
  session.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(session.org.records.all("Job__c").length, 0);
});
