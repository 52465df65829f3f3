import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ApexOrg } from "./createOrg.js";
import { NOON, inLondon, testProject } from "./testOrg.js";

/** Somebody who may nothing beyond the profile. */
const OTHER_USER = `
      Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User'];
      User other = new User(
        ProfileId = p.Id, LastName = 'Other', Alias = 'other', Username = 'other@example.com', CommunityNickname = 'o',
        Email = 'o@example.com', EmailEncodingKey = 'UTF-8', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US',
        TimeZoneSidKey = 'GMT'
      );
      insert other;`;

/**
 * Runs a test method of Apex; what it asserts is what is tested.
 *
 * @param {string} body of the method
 * @param {{ file: string, text: string }[]} [more] classes and triggers beside it
 */
function apex(body, more = []) {
  const text = `@IsTest private class Subject_Tests { @IsTest static void it_should_hold() { ${body} } }`;
  const sources = [{ file: "Subject_Tests.cls", text }, ...more];
  const org = inLondon(new ApexOrg(testProject(sources), { now: () => NOON }));
  const [result] = org.runTests();
  assert.ok(result.passed, `${result.message}\n${result.stack}`);
  assert.equal(org.records.all("Job__c").length, 0, "a test leaves nothing");
  return org;
}

describe("DML in Apex", () => {
  it("throws a DmlException that tells the rows", () => {
    apex(`
      try {
        insert new List<Job__c>{ new Job__c(Name = 'a'), new Job__c(Stage__c = 'Odd') };
        Assert.fail();
      } catch (DmlException problem) {
        Assert.areEqual(1, problem.getNumDml());
        Assert.areEqual(1, problem.getDmlIndex(0));
        Assert.areEqual(StatusCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, problem.getDmlType(0));
        Assert.areEqual(
          'Insert failed. First exception on row 1; first error: INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, ' +
          'Stage: bad value for restricted picklist field: Odd: [Stage__c]',
          problem.getMessage()
        );
      }
      Assert.areEqual(0, [SELECT COUNT() FROM Job__c]);`);
  });

  it("keeps the good rows of a partial one", () => {
    apex(`
      List<Job__c> jobs = new List<Job__c>{ new Job__c(Name = 'a'), new Job__c(Stage__c = 'Odd') };
      List<Database.SaveResult> results = Database.insert(jobs, false);
      Assert.isTrue(results[0].isSuccess());
      Assert.areEqual(jobs[0].Id, results[0].getId());
      Assert.isFalse(results[1].isSuccess());
      Assert.areEqual('Stage__c', results[1].getErrors()[0].getFields()[0]);
      Assert.areEqual(1, [SELECT COUNT() FROM Job__c]);`);
  });

  it("goes back to a savepoint", () => {
    apex(`
      insert new Job__c(Name = 'a');
      Savepoint before = Database.setSavepoint();
      insert new Job__c(Name = 'b');
      Database.rollback(before);
      Assert.areEqual('a', [SELECT Name FROM Job__c].Name);`);
  });
});

describe("triggers", () => {
  const trigger = {
    file: "JobTrigger.trigger",
    text: `trigger JobTrigger on Job__c (before insert, before update, after update) {
      for (Job__c job : Trigger.new) {
        if (Trigger.isInsert && job.Name == 'bad') job.addError('no bad ones');
        if (Trigger.isBefore && Trigger.isUpdate && Trigger.oldMap.get(job.Id).Done__c != job.Done__c) {
          job.Amount__c = 1;
        }
      }
    }`,
  };

  it("change records before they are saved, and refuse them", () => {
    apex(
      `
      List<Job__c> jobs = new List<Job__c>{ new Job__c(Name = 'bad'), new Job__c(Name = 'good') };
      List<Database.SaveResult> results = Database.insert(jobs, false);
      Assert.areEqual('no bad ones', results[0].getErrors()[0].getMessage());
      Assert.isTrue(results[1].isSuccess());
      Job__c job = jobs[1];
      job.Done__c = true;
      update job;
      Assert.isNull(job.Amount__c, 'the caller keeps its own record');
      Assert.areEqual(1, [SELECT Amount__c FROM Job__c].Amount__c);`,
      [trigger],
    );
  });
});

describe("a trigger that refuses", () => {
  const trigger = {
    file: "JobGuard.trigger",
    text: `trigger JobGuard on Job__c (before delete, after insert) {
      if (Trigger.isDelete) {
        for (Job__c job : Trigger.old) if (job.Name == 'keep') job.addError('stays');
      } else {
        for (Job__c job : Trigger.new) if (job.Name == 'late') job.addError('too late');
      }
    }`,
  };

  it("keeps a record from being deleted", () => {
    apex(
      `
      List<Job__c> jobs = new List<Job__c>{ new Job__c(Name = 'keep'), new Job__c(Name = 'go') };
      insert jobs;
      List<Database.DeleteResult> results = Database.delete(jobs, false);
      Assert.isFalse(results[0].isSuccess());
      Assert.areEqual('stays', results[0].getErrors()[0].getMessage());
      Assert.isTrue(results[1].isSuccess());
      Assert.areEqual('keep', [SELECT Name FROM Job__c].Name);`,
      [trigger],
    );
  });

  it("leaves no id of what was not inserted after all", () => {
    apex(
      `
      List<Job__c> jobs = new List<Job__c>{ new Job__c(Name = 'late'), new Job__c(Name = 'fine') };
      List<Database.SaveResult> results = Database.insert(jobs, false);
      Assert.isNull(results[0].getId());
      Assert.isNull(jobs[0].Id);
      Assert.isNotNull(results[1].getId());`,
      [trigger],
    );
  });
});

describe("a trigger that breaks", () => {
  const trigger = {
    file: "JobBreaker.trigger",
    text: `trigger JobBreaker on Job__c (before insert) {
      for (Job__c job : Trigger.new) if (job.Name == 'bad') { Integer i = 1 / 0; }
    }`,
  };

  it("fails the write as a DmlException that tells trigger and cause", () => {
    apex(
      `
      String message;
      try { insert new Job__c(Name = 'bad'); } catch (DmlException refused) { message = refused.getMessage(); }
      Assert.isTrue(message.contains('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'), message);
      Assert.isTrue(message.contains('JobBreaker: execution of BeforeInsert'), message);
      Assert.isTrue(message.contains('caused by: System.MathException: Divide by 0'), message);
      Assert.areEqual(0, [SELECT COUNT() FROM Job__c]);`,
      [trigger],
    );
  });

  it("refuses every record of its chunk, without an exception, where some may fail", () => {
    apex(
      `
      List<Job__c> jobs = new List<Job__c>{ new Job__c(Name = 'fine'), new Job__c(Name = 'bad') };
      for (Database.SaveResult result : Database.insert(jobs, false)) {
        Assert.isFalse(result.isSuccess());
        Assert.areEqual(
          StatusCode.CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, result.getErrors()[0].getStatusCode()
        );
      }
      Assert.areEqual(0, [SELECT COUNT() FROM Job__c]);`,
      [trigger],
    );
  });
});

describe("describe tokens", () => {
  it("are written as the names of what they stand for", () => {
    apex(`
      Assert.areEqual('Job__c.Name', Job__c.SObjectType + '.' + Job__c.Name);
      Assert.areEqual('Account', String.valueOf(Account.SObjectType));`);
  });
});

describe("upsert in Apex", () => {
  it("tells a record that was found its id", () => {
    apex(`
      Job__c first = new Job__c(Name = 'a', Code__c = 'A');
      insert first;
      Job__c again = new Job__c(Name = 'b', Code__c = 'A');
      upsert again Code__c;
      Assert.areEqual(first.Id, again.Id);
      Assert.areEqual('b', [SELECT Name FROM Job__c].Name);`);
  });
});

describe("queries in Apex", () => {
  it("take binds in dynamic SOQL from a map", () => {
    apex(`
      insert new List<Job__c>{ new Job__c(Name = 'a'), new Job__c(Name = 'b') };
      List<Job__c> found = Database.queryWithBinds(
        'SELECT Name FROM Job__c WHERE Name = :name', new Map<String, Object>{ 'name' => 'b' }, AccessLevel.USER_MODE
      );
      Assert.areEqual('b', found[0].Name);`);
  });

  it("give aggregates by their names", () => {
    apex(`
      insert new List<Job__c>{ new Job__c(Name = 'a', Amount__c = 1), new Job__c(Name = 'b', Amount__c = 2.5) };
      AggregateResult total = [SELECT SUM(Amount__c) total, COUNT(Id) FROM Job__c];
      Assert.areEqual(3.5, (Decimal) total.get('total'));
      Assert.areEqual(2, (Integer) total.get('expr0'));`);
  });

  it("run against limits that Apex cannot catch", () => {
    const text = `@IsTest private class Subject_Tests { @IsTest static void it_should_stop() {
      try { for (Integer i = 0; i < 101; i++) { Integer n = [SELECT COUNT() FROM Job__c]; } }
      catch (Exception problem) { return; } } }`;
    const org = new ApexOrg(testProject([{ file: "Subject_Tests.cls", text }]));
    const [result] = org.runTests();
    assert.equal(result.passed, false);
    assert.match(result.message ?? "", /LimitException: Too many SOQL queries: 101/);
  });

  it("have limits of their own between startTest and stopTest", () => {
    apex(`
      Integer n = [SELECT COUNT() FROM Job__c];
      Test.startTest();
      Assert.areEqual(0, Limits.getQueries());
      Test.stopTest();
      Assert.areEqual(1, Limits.getQueries());
      Assert.areEqual(100, Limits.getLimitQueries());`);
  });
});

describe("the platform's classes", () => {
  it("tell who runs, also as another user", () => {
    apex(`${OTHER_USER}
      Assert.isFalse(FeatureManagement.checkPermission('SeeJobs'));
      insert new PermissionSetAssignment(
        AssigneeId = other.Id, PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Jobs'].Id
      );
      Id me = UserInfo.getUserId();
      System.runAs(other) {
        Assert.areEqual(other.Id, UserInfo.getUserId());
        Assert.isTrue(FeatureManagement.checkPermission('seejobs'));
        Assert.isTrue(Job__c.SObjectType.getDescribe().isAccessible());
        Assert.isFalse(Job__c.SObjectType.getDescribe().isCreateable());
        Assert.isFalse(Job__c.Amount__c.getDescribe().isUpdateable());
      }
      Assert.areEqual(me, UserInfo.getUserId());`);
  });

  it("grant what a permission set group holds, and take it back", () => {
    apex(`${OTHER_USER}
      PermissionSetGroup workers = new PermissionSetGroup(DeveloperName = 'Workers', MasterLabel = 'Workers');
      insert workers;
      PermissionSetAssignment both = new PermissionSetAssignment(
        AssigneeId = other.Id, PermissionSetGroupId = workers.Id,
        PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Jobs'].Id
      );
      Assert.isFalse(Database.insert(both, false).isSuccess());
      Assert.isFalse(Database.insert(new PermissionSetAssignment(AssigneeId = other.Id), false).isSuccess());
      PermissionSetAssignment inGroup =
        new PermissionSetAssignment(AssigneeId = other.Id, PermissionSetGroupId = workers.Id);
      insert inGroup;
      System.runAs(other) {
        Assert.isFalse(FeatureManagement.checkPermission('SeeJobs'));
      }
      PermissionSetGroupComponent part = new PermissionSetGroupComponent(
        PermissionSetGroupId = workers.Id, PermissionSetId = both.PermissionSetId
      );
      insert part;
      System.runAs(other) {
        Assert.isTrue(FeatureManagement.checkPermission('SeeJobs'));
        Assert.isTrue(Job__c.SObjectType.getDescribe().isAccessible());
      }
      delete part;
      System.runAs(other) {
        Assert.isFalse(FeatureManagement.checkPermission('SeeJobs'));
      }`);
  });

  it("describe objects and fields", () => {
    apex(`
      Schema.DescribeFieldResult stage = Job__c.Stage__c.getDescribe();
      Assert.areEqual('Stage', stage.getLabel());
      Assert.areEqual(Schema.DisplayType.PICKLIST, stage.getType());
      Assert.areEqual('Closed', stage.getPicklistValues()[1].getValue());
      Assert.areEqual(Job__c.SObjectType, Schema.getGlobalDescribe().get('Job__c'));
      Assert.isTrue(Job__c.SObjectType.getDescribe().fields.getMap().containsKey('due__c'));
      Assert.areEqual(Job__c.Due__c, Job__c.SObjectType.getDescribe().fields.getMap().get('Due__c'));`);
  });

  it("follow the org's clock", () => {
    apex(`
      Assert.areEqual(Date.newInstance(2026, 3, 18), Date.today());
      Assert.areEqual(Datetime.newInstanceGmt(2026, 3, 18, 12, 0, 0), System.now());`);
  });
});
