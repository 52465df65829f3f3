import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jobsOrg, testClass } from "./async/testJobs.js";

/** @param {string} body @param {string} trigger */
function tested(body, trigger) {
  const { org } = jobsOrg({ "Subject_Tests.cls": testClass(body), "Guard.trigger": trigger });
  return org.runTests()[0].message;
}

describe("a trigger", () => {
  it("has locals of its own", () => {
    const trigger = `trigger Guard on Job__c (before insert) {
      Integer n = 0;
      final List<Job__c> all_of_them = new List<Job__c>();
      for (Job__c job : Trigger.new) { n += 2; all_of_them.add(job); }
      for (Job__c job : all_of_them) job.Amount__c = n;
    }`;
    const body = `insert new List<Job__c>{ new Job__c(Name = 'a'), new Job__c(Name = 'b') };
      for (Job__c job : [SELECT Amount__c FROM Job__c]) Assert.areEqual(4, job.Amount__c);`;
    assert.equal(tested(body, trigger), null);
  });

  it("declares nothing else", () => {
    assert.throws(
      () => tested("", "trigger Guard on Job__c (before insert) { void help() {} }"),
      /not supported here: a declaration in a trigger at Guard.trigger:1/,
    );
  });

  it("refuses a record because of a field", () => {
    const trigger = `trigger Guard on Job__c (before insert) {
      for (Job__c job : Trigger.new) { job.amount__c.addError('too little'); job.addError('Name', 'too short'); }
    }`;
    const body = `List<Database.Error> errors = Database.insert(new Job__c(Name = 'a'), false).getErrors();
      Assert.areEqual('too little', errors[0].getMessage());
      Assert.areEqual('Amount__c', errors[0].getFields()[0]);
      Assert.areEqual(StatusCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, errors[0].getStatusCode());
      Assert.areEqual('Name', errors[1].getFields()[0]);`;
    assert.equal(tested(body, trigger), null);
  });

  it("does not write to old records, nor to any after the write", () => {
    for (const [event, record] of [
      ["before update", "Trigger.old[0]"],
      ["before update", "Trigger.oldMap.values()[0]"],
      ["after update", "Trigger.new[0]"],
    ]) {
      const trigger = `trigger Guard on Job__c (${event}) { ${record}.Name = 'x'; }`;
      const body = `Job__c job = new Job__c(Name = 'a'); insert job;
        try { update job; Assert.fail(); } catch (DmlException e) { Assert.isTrue(e.getMessage().contains('FinalException: Record is read-only')); }`;
      assert.equal(tested(body, trigger), null, `${event} ${record}`);
    }
  });

  it("knows that it runs, and on what", () => {
    const trigger = `trigger Guard on Job__c (after insert, before delete) {
      switch on Trigger.operationType {
        when AFTER_INSERT { Assert.isTrue(Trigger.isExecuting && Trigger.newMap.size() == 1 && Trigger.old == null); }
        when BEFORE_DELETE { Assert.isTrue(Trigger.new == null && Trigger.oldMap.size() == 1); }
        when else { Assert.fail(); }
      }
    }`;
    const body =
      "Job__c job = new Job__c(Name = 'a'); insert job; delete job; Assert.isFalse(Trigger.isExecuting);";
    assert.equal(tested(body, trigger), null);
  });
});
