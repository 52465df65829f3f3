import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jobsOrg, testClass } from "./testJobs.js";

const JOBS =
  "insert new List<Job__c>{ new Job__c(Name = 'a', Amount__c = 1), new Job__c(Name = 'b', Amount__c = 2) };";

const READ = `String names = '';
  Database.QueryLocatorIterator rows = locator.iterator();
  while (rows.hasNext()) names += ((Job__c) rows.next()).Name;`;

/** @param {string} body */
function tested(body) {
  return jobsOrg({ "Subject_Tests.cls": testClass(JOBS + body) }).org.runTests()[0].message;
}

describe("a query locator", () => {
  it("keeps the binds of when it was made, and counts as one query", () => {
    assert.equal(
      tested(`Decimal least = 2;
        Integer before = Limits.getQueries();
        Database.QueryLocator locator = Database.getQueryLocator([SELECT Name FROM Job__c WHERE Amount__c >= :least]);
        least = 0;
        ${READ}
        Assert.areEqual('b', names);
        Assert.areEqual(before + 1, Limits.getQueries());`),
      null,
    );
  });

  it("is made of a text as well, with binds from a map", () => {
    assert.equal(
      tested(`Database.QueryLocator locator = Database.getQueryLocatorWithBinds(
          'SELECT Name FROM Job__c WHERE Name != :other ORDER BY Name DESC', new Map<String, Object>{ 'other' => 'x' }, AccessLevel.USER_MODE
        );
        ${READ}
        Assert.areEqual('ba', names);
        Assert.isTrue(locator.getQuery().startsWith('SELECT Name'));
        Assert.isNotNull(Database.getQueryLocator('SELECT Id FROM Job__c'));`),
      null,
    );
  });

  it("refuses unknown fields when it is made, and aggregates", () => {
    assert.match(
      tested("Object o = Database.getQueryLocator('SELECT Nothing__c FROM Job__c');") ?? "",
      /QueryException: No such column 'Nothing__c'/,
    );
    assert.match(
      tested("Object o = Database.getQueryLocator('SELECT MAX(Amount__c) FROM Job__c');") ?? "",
      /not supported here: a QueryLocator of a query with functions/,
    );
  });
});
