import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ApexDate, ApexDatetime, ApexList, ApexSet } from "../../apex/values.js";
import { NOON, addUser, column, decimal, query, record, testOrg, write } from "../testOrg.js";

const DAY = 86_400_000;

/** @param {string} iso */
const date = (iso) => new ApexDate(Date.parse(iso) / DAY);
/** @param {string} iso */
const moment = (iso) => new ApexDatetime(Date.parse(iso));

/** Four jobs of two accounts; D has nothing set. @param {(org: import("../org.js").Org) => void} body */
function withJobs(body) {
  const org = testOrg();
  org.inTransaction({ isTest: true }, () => {
    const accounts = [record("Account", { Name: "Acme" }), record("Account", { Name: "Beta" })];
    write("insert", accounts);
    const [acme, beta] = accounts.map((account) => account.get("Id"));
    write("insert", [
      record("Job__c", {
        Name: "a",
        Amount__c: decimal("10"),
        Due__c: date("2026-03-17"),
        Started__c: moment("2026-03-17T23:30:00Z"),
        Account__c: acme,
        Code__c: "x1",
      }),
      record("Job__c", {
        Name: "b",
        Amount__c: decimal("2.50"),
        Due__c: date("2026-03-18"),
        Stage__c: "Closed",
        Done__c: true,
        Account__c: acme,
      }),
      record("Job__c", { Name: "C", Amount__c: decimal("30"), Account__c: beta, Code__c: "x_2" }),
      record("Job__c", { Name: "D", Stage__c: null }),
    ]);
    body(org);
  });
}

/** The names of the jobs for which a condition holds. @param {string} where @param {Record<string, any>} [binds] */
const names = (where, binds) =>
  column(`SELECT Name FROM Job__c WHERE ${where} ORDER BY Name`, binds).join("");

describe("SOQL conditions", () => {
  it("compare texts without regard to case", () =>
    withJobs(() => {
      assert.equal(names("Name = 'A'"), "a");
      assert.equal(names("Name > 'B'"), "CD");
      assert.equal(names("Stage__c = 'closed'"), "b");
    }));

  it("take null for different from every value, and for neither below nor above any", () =>
    withJobs(() => {
      assert.equal(names("Amount__c != 10"), "bCD");
      assert.equal(names("Amount__c < 100"), "abC");
      assert.equal(names("NOT Amount__c < 100"), "D");
      assert.equal(names("Due__c = NULL"), "CD");
      assert.equal(names("Due__c != NULL"), "ab");
      assert.equal(names("Code__c NOT IN ('x1')"), "bCD");
    }));

  it("compare numbers by value, whatever their scale", () =>
    withJobs(() => {
      assert.equal(names("Amount__c = 2.5"), "b");
      assert.equal(names("Amount__c >= :least", { least: 10 }), "aC");
    }));

  it("nest AND, OR and NOT", () =>
    withJobs(() => {
      assert.equal(names("(Done__c = TRUE OR Name = 'D') AND (NOT Name = 'b')"), "D");
    }));

  it("look into lists, sets and subqueries", () =>
    withJobs(() => {
      assert.equal(names("Name IN :wanted", { wanted: new ApexList("String", ["A", "d"]) }), "aD");
      assert.equal(names("Name NOT IN :others", { others: new ApexSet("String", ["a"]) }), "bCD");
      assert.equal(names("Name IN :none", { none: new ApexSet("String", []) }), "");
      assert.equal(names("Account__c IN (SELECT Id FROM Account WHERE Name = 'Beta')"), "C");
      assert.equal(names("Account__c NOT IN (SELECT Id FROM Account WHERE Name = 'Beta')"), "abD");
    }));

  it("read LIKE with its two wildcards and escapes", () =>
    withJobs(() => {
      assert.equal(names("Code__c LIKE 'X%'"), "aC");
      assert.equal(names("Code__c LIKE 'x_'"), "a");
      assert.equal(names("Code__c LIKE :pattern", { pattern: "x\\_%" }), "C");
    }));

  it("follow parents; a missing one is null", () =>
    withJobs(() => {
      assert.equal(names("Account__r.Name = 'ACME'"), "ab");
      assert.equal(names("Account__r.Name = NULL"), "D");
    }));

  it("take 15 characters of an id for all 18, and refuse what is none", () =>
    withJobs(() => {
      const [id] = column("SELECT Id FROM Job__c WHERE Name = 'a'");
      assert.equal(names("Id = :id", { id: id.slice(0, 15) }), "a");
      assert.throws(() => names("Id = 'first'"), /QueryException: invalid ID field: first/);
    }));

  it("know dates and moments by the reader's calendar", () =>
    withJobs(() => {
      assert.equal(names("Due__c = TODAY"), "b");
      assert.equal(names("Due__c < TODAY"), "a");
      assert.equal(names("Due__c = LAST_N_DAYS:1"), "ab");
      assert.equal(names("Due__c = THIS_MONTH"), "ab");
      assert.equal(names("Due__c = NEXT_WEEK"), "");
      assert.equal(names("Due__c = 2026-03-17"), "a");
      // London is on winter time still: 23:30 GMT was yesterday.
      assert.equal(names("Started__c = YESTERDAY"), "a");
      assert.equal(names("Started__c > 2026-03-17T23:00:00Z"), "a");
      assert.equal(names("DAY_ONLY(Started__c) = 2026-03-17"), "a");
      assert.equal(names("CALENDAR_MONTH(Due__c) = 3"), "ab");
    }));

  it("refuse fields that cannot be filtered or are not there", () =>
    withJobs(() => {
      assert.throws(
        () => query("SELECT Id FROM UserLicense WHERE UsedLicenses > 0"),
        /QueryException: field 'UsedLicenses' can not be filtered/,
      );
      assert.throws(
        () => query("SELECT Missing__c FROM Job__c"),
        /QueryException: No such column 'Missing__c' on entity 'Job__c'/,
      );
    }));
});

describe("SOQL results", () => {
  it("sort null first unless told otherwise, page, and count", () =>
    withJobs(() => {
      const sorted = (/** @type {string} */ order) =>
        column(`SELECT Name FROM Job__c ORDER BY ${order}`).join("");
      assert.equal(sorted("Amount__c"), "DbaC");
      assert.equal(sorted("Amount__c DESC"), "DCab");
      assert.equal(sorted("Amount__c DESC NULLS LAST"), "CabD");
      assert.equal(sorted("Done__c DESC, Name DESC"), "bDCa");
      assert.equal(column("SELECT Name FROM Job__c ORDER BY Name LIMIT 2 OFFSET 1").join(""), "bC");
      assert.equal(query("SELECT COUNT() FROM Job__c WHERE Done__c = FALSE"), 3);
    }));

  it("hold what was asked for and nothing else", () =>
    withJobs(() => {
      const [job] = query("SELECT Name, Account__r.Name FROM Job__c WHERE Name = 'a'");
      assert.equal(job.get("Account__r").get("Name"), "Acme");
      assert.throws(
        () => job.get("Amount__c"),
        /SObject row was retrieved via SOQL without querying the requested field: Job__c.Amount__c/,
      );
      assert.throws(() => job.get("Account__r").get("OwnerId"), /Account.OwnerId/);
    }));

  it("give children by their own conditions", () =>
    withJobs(() => {
      const [acme] = query(
        "SELECT Name, (SELECT Name FROM Jobs__r WHERE Done__c = FALSE ORDER BY Name) FROM Account WHERE Name = 'Acme'",
      );
      const children = acme.get("Jobs__r");
      assert.deepEqual(
        children.items.map((/** @type {any} */ job) => job.get("Name")),
        ["a"],
      );
    }));

  it("aggregate over all rows and by groups", () =>
    withJobs(() => {
      const [all] = query(
        "SELECT COUNT(Amount__c) n, SUM(Amount__c), MIN(Due__c) first, AVG(Amount__c) mean FROM Job__c",
      );
      assert.equal(all.get("n"), 3);
      assert.equal(String(all.get("expr0")), "42.50");
      assert.equal(all.get("first").days, date("2026-03-17").days);
      const groups = query(
        "SELECT Account__r.Name, COUNT(Id) n FROM Job__c GROUP BY Account__r.Name HAVING COUNT(Id) < 2 ORDER BY Account__r.Name DESC NULLS LAST",
      );
      assert.deepEqual(
        groups.map((/** @type {any} */ group) => [group.get("Name"), group.get("n")]),
        [
          ["Beta", 1],
          [null, 1],
        ],
      );
    }));

  it("leave deleted records out, unless all rows are asked for", () =>
    withJobs(() => {
      write("delete", query("SELECT Id FROM Job__c WHERE Name = 'a'"));
      assert.equal(names("Id != NULL"), "bCD");
      assert.equal(query("SELECT Id FROM Job__c ALL ROWS").length, 4);
    }));
});

describe("SOQL access", () => {
  const text = "SELECT Name, Amount__c FROM Job__c WITH USER_MODE";

  it("in user mode needs the object and every field, and shows shared records alone", () =>
    withJobs((org) => {
      const stranger = addUser(org, "Standard User");
      const reader = addUser(org, "Standard User", ["Jobs"]);
      org.inTransaction({ userId: stranger, isTest: true }, () => {
        assert.throws(() => query(text), /QueryException: sObject type 'Job__c' is not supported/);
        assert.equal(query("SELECT Name FROM Job__c WITH SYSTEM_MODE").length, 4);
      });
      org.inTransaction({ userId: reader, isTest: true }, () => {
        assert.equal(query(text).length, 0, "the jobs belong to another user");
        assert.throws(
          () => query("SELECT Id FROM Job__c WHERE Due__c = NULL WITH USER_MODE"),
          /No such column 'Due__c'/,
        );
        write("insert", [record("Job__c", { Name: "mine" })]);
        assert.deepEqual(column(text), ["mine"]);
      });
    }));

  it("hides profiles from those who may not see the set-up", () =>
    withJobs((org) => {
      const userId = addUser(org, "Minimum Access - Salesforce");
      org.inTransaction({ userId, isTest: true }, () => {
        assert.deepEqual(column("SELECT Name FROM Profile WITH USER_MODE"), [
          "Minimum Access - Salesforce",
        ]);
      });
    }));
});

describe("SOQL limits", () => {
  it("end a transaction at the 101st query", () =>
    withJobs(() => {
      assert.throws(() => {
        for (let i = 0; i < 101; i += 1) query("SELECT Id FROM Account");
      }, /LimitException: Too many SOQL queries: 101/);
    }));

  it("count one row for COUNT(), and the rows of subqueries", () =>
    withJobs((org) => {
      org.inTransaction({ isTest: true }, ({ limits }) => {
        query("SELECT COUNT() FROM Job__c");
        assert.equal(limits.get("queryRows"), 1);
        query("SELECT Id, (SELECT Id FROM Jobs__r) FROM Account");
        assert.equal(limits.get("queryRows"), 1 + 2 + 3);
      });
    }));
});

describe("the clock", () => {
  it("gives records their moments", () =>
    withJobs(() => {
      assert.equal(column("SELECT CreatedDate FROM Job__c LIMIT 1")[0].ms, NOON);
    }));
});
