import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jobsOrg, subject, testClass } from "./async/testJobs.js";

/** @param {string} body */
function tested(body) {
  return jobsOrg({ "Subject_Tests.cls": testClass(body) }).org.runTests()[0].message;
}

describe("Limits", () => {
  it("tells what a transaction may use and has used", () => {
    assert.equal(
      tested(
        `Assert.areEqual(10, Limits.getLimitEmailInvocations());
        Assert.areEqual(0, Limits.getEmailInvocations());
        Assert.areEqual(50, Limits.getLimitQueueableJobs());
        Assert.areEqual(150, Limits.getLimitPublishImmediateDml());
        Assert.areEqual(6000000, Limits.getLimitHeapSize());
        Assert.isTrue(Limits.getHeapSize() < 6000000);`,
      ),
      null,
    );
  });

  it("ends a transaction that publishes immediately too often", () => {
    const { org } = jobsOrg({
      "Subject.cls": subject(
        "for (Integer i = 0; i < 151; i++) EventBus.publish(new Alarm__e(Text__c = 'a'));",
      ),
    });
    assert.throws(
      () => org.executeAnonymousStatic("Subject", "run"),
      /LimitException: Too many publish immediate DML statements: 151/,
    );
  });

  it("counts emails for whoever sends them", () => {
    const { org } = jobsOrg({});
    org.inTransaction({}, ({ limits }) => {
      limits.take("emailInvocations", 10);
      assert.throws(
        () => limits.take("emailInvocations"),
        /LimitException: Too many Email Invocations: 11/,
      );
    });
  });
});

describe("FOR UPDATE", () => {
  it("reads as any query does", () => {
    assert.equal(
      tested(
        "insert new Job__c(Name = 'a'); Assert.areEqual('a', [SELECT Name FROM Job__c LIMIT 1 FOR UPDATE].Name);",
      ),
      null,
    );
  });

  it("stands beside no ORDER BY, and other clauses are not known", () => {
    for (const clause of ["ORDER BY Name FOR UPDATE", "FOR VIEW"]) {
      assert.throws(
        () => tested(`List<Job__c> jobs = [SELECT Name FROM Job__c ${clause}];`),
        /not supported here: /,
        clause,
      );
    }
  });
});
