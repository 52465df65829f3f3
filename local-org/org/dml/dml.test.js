import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rowError } from "../exceptions.js";
import { addUser, column, decimal, query, record, testOrg, write } from "../testOrg.js";

/** @param {(org: import("../org.js").Org, transaction: import("../transaction.js").Transaction) => void} body */
function inOrg(body) {
  const org = testOrg();
  org.inTransaction({ isTest: true }, (transaction) => body(org, transaction));
}

/** The refusals of a write that may be partial. @param {import("./dml.js").Operation} operation @param {any[]} records */
const refusals = (operation, records) =>
  write(operation, records, { allOrNone: false }).map(({ errors }) => errors[0]?.code ?? "ok");

const job = (/** @type {Record<string, any>} */ fields) => record("Job__c", fields);

describe("insert", () => {
  it("gives ids, defaults, owner and moments", () =>
    inOrg((org) => {
      const first = job({ Name: "a" });
      write("insert", [first]);
      assert.match(first.get("Id"), /^a00/);
      const [stored] = query("SELECT Stage__c, Done__c, OwnerId, CreatedById FROM Job__c");
      assert.equal(stored.get("Stage__c"), "New");
      assert.equal(stored.get("Done__c"), false);
      assert.equal(stored.get("OwnerId"), org.userId);
      assert.equal(stored.get("CreatedById"), org.userId);
    }));

  it("tells the caller's record nothing but its id", () =>
    inOrg(() => {
      const first = job({ Name: "a" });
      write("insert", [first]);
      assert.equal(first.get("Stage__c"), null);
    }));

  it("refuses what the fields do not allow, row by row", () =>
    inOrg(() => {
      assert.deepEqual(
        refusals("insert", [
          job({ Name: "good" }),
          job({ Code__c: "too long" }),
          job({ Stage__c: "Odd" }),
          job({ Amount__c: decimal("12345") }),
          job({ Account__c: "001Hs0000000099IAA" }),
          record("Account", {}),
          job({ Id: "a00Hs0000000001IAA" }),
        ]),
        [
          "ok",
          "STRING_TOO_LONG",
          "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
          "NUMBER_OUTSIDE_VALID_RANGE",
          "INVALID_CROSS_REFERENCE_KEY",
          "REQUIRED_FIELD_MISSING",
          "INVALID_FIELD_FOR_INSERT_UPDATE",
        ],
      );
      assert.equal(query("SELECT COUNT() FROM Job__c"), 1);
    }));

  it("stores texts without spaces at the ends, and numbers at their scale", () =>
    inOrg(() => {
      write("insert", [job({ Name: " a ", Code__c: "  ", Amount__c: decimal("1.005") })]);
      const [stored] = query("SELECT Name, Code__c, Amount__c FROM Job__c");
      assert.equal(stored.get("Name"), "a");
      assert.equal(stored.get("Code__c"), null);
      assert.equal(String(stored.get("Amount__c")), "1.01");
    }));

  it("keeps nothing of a list where all or none is asked for", () =>
    inOrg(() => {
      const good = job({ Name: "good" });
      const results = write("insert", [good, job({ Stage__c: "Odd" })]);
      assert.deepEqual(
        results.map(({ success }) => success),
        [true, false],
      );
      assert.equal(good.get("Id"), null);
      assert.equal(query("SELECT COUNT() FROM Job__c"), 0);
    }));

  it("keeps unique values unique, also within one list", () =>
    inOrg(() => {
      assert.deepEqual(refusals("insert", [job({ Code__c: "a" }), job({ Code__c: "A" })]), [
        "ok",
        "DUPLICATE_VALUE",
      ]);
    }));
});

describe("update", () => {
  it("changes the fields that are set and no other", () =>
    inOrg(() => {
      write("insert", [job({ Name: "a", Amount__c: decimal("1") })]);
      const [id] = column("SELECT Id FROM Job__c");
      write("update", [job({ Id: id, Name: "b" })]);
      const [stored] = query("SELECT Name, Amount__c FROM Job__c");
      assert.equal(stored.get("Name"), "b");
      assert.equal(String(stored.get("Amount__c")), "1.00");
    }));

  it("of a queried record does not write back what it did not change", () =>
    inOrg(() => {
      write("insert", [job({ Name: "a", Stage__c: "New" })]);
      const [stale] = query("SELECT Name, Stage__c FROM Job__c");
      write("update", [job({ Id: stale.get("Id"), Stage__c: "Closed" })]);
      stale.put("Name", "b");
      write("update", [stale]);
      assert.deepEqual(column("SELECT Stage__c FROM Job__c"), ["Closed"]);
    }));

  it("needs an id that is there, and each id once", () =>
    inOrg(() => {
      write("insert", [job({ Name: "a" })]);
      const [id] = column("SELECT Id FROM Job__c");
      assert.deepEqual(refusals("update", [job({ Name: "b" })]), ["MISSING_ARGUMENT"]);
      assert.deepEqual(refusals("update", [job({ Id: "a00Hs0000000099IAA" })]), [
        "INVALID_CROSS_REFERENCE_KEY",
      ]);
      assert.throws(
        () => write("update", [job({ Id: id }), job({ Id: id })]),
        /ListException: Duplicate id in list/,
      );
    }));

  it("in user mode needs the object and each field", () =>
    inOrg((org) => {
      const userId = addUser(org, "Standard User", ["Jobs"]);
      write("insert", [job({ Name: "a", OwnerId: userId })]);
      const [id] = column("SELECT Id FROM Job__c");
      org.inTransaction({ userId, isTest: true }, () => {
        const [ok, denied] = ["Name", "Amount__c"].map((field) =>
          write("update", [job({ Id: id, [field]: field === "Name" ? "b" : decimal("1") })], {
            mode: "user",
          }),
        );
        assert.equal(ok[0].success, true);
        assert.deepEqual(denied[0].errors[0].fields, ["Amount__c"]);
      });
    }));
});

describe("upsert", () => {
  it("goes by an external id", () =>
    inOrg(() => {
      write("insert", [job({ Name: "a", Code__c: "k" })]);
      const results = write(
        "upsert",
        [job({ Name: "b", Code__c: "K" }), job({ Name: "c", Code__c: "l" })],
        { externalId: "Code__c" },
      );
      assert.deepEqual(
        results.map(({ created }) => created),
        [false, true],
      );
      assert.deepEqual(column("SELECT Name FROM Job__c ORDER BY Name"), ["b", "c"]);
    }));
});

describe("delete and undelete", () => {
  it("take along what belongs to the record, and bring it back", () =>
    inOrg(() => {
      const account = record("Account", { Name: "a" });
      write("insert", [account]);
      write("insert", [record("Contact", { LastName: "c", AccountId: account.get("Id") })]);
      write("delete", [account]);
      assert.equal(query("SELECT COUNT() FROM Contact"), 0);
      write("undelete", [account]);
      assert.deepEqual(column("SELECT Account.Name FROM Contact"), ["a"]);
    }));

  it("empty the lookups to a deleted record", () =>
    inOrg(() => {
      const account = record("Account", { Name: "a" });
      write("insert", [account]);
      write("insert", [job({ Name: "a", Account__c: account.get("Id") })]);
      write("delete", [account]);
      assert.deepEqual(column("SELECT Account__c FROM Job__c"), [null]);
      write("undelete", [account]);
      assert.equal(query("SELECT COUNT() FROM Account"), 1);
    }));
});

describe("a lookup that restricts", () => {
  it("keeps its record from being deleted, and no other one", () =>
    inOrg(() => {
      const [needed, free] = [job({ Name: "needed" }), job({ Name: "free" })];
      write("insert", [needed, free]);
      const needing = job({ Name: "needing", Needs__c: needed.get("Id") });
      write("insert", [needing]);
      assert.deepEqual(refusals("delete", [needed, free]), ["DELETE_FAILED", "ok"]);
      assert.deepEqual(column("SELECT Name FROM Job__c ORDER BY Name"), ["needed", "needing"]);
      write("delete", [needing]);
      assert.deepEqual(refusals("delete", [needed]), ["ok"]);
    }));
});

describe("users", () => {
  it("of a partner need a contact whose account's owner has a role, and a free seat", () =>
    inOrg((org) => {
      const account = record("Account", { Name: "a" });
      write("insert", [account]);
      const contact = record("Contact", { LastName: "c", AccountId: account.get("Id") });
      write("insert", [contact]);
      const profile = org.records.findBy("Profile", "Name", "Partner Portal User");
      const partner = (/** @type {string} */ name) =>
        record("User", {
          Username: `${name}@example.com`,
          LastName: name,
          Alias: name,
          CommunityNickname: name,
          Email: "a@example.com",
          EmailEncodingKey: "UTF-8",
          LanguageLocaleKey: "en_US",
          LocaleSidKey: "en_US",
          TimeZoneSidKey: "GMT",
          ProfileId: profile?.get("id"),
          ContactId: contact.get("Id"),
        });
      assert.deepEqual(refusals("insert", [partner("a")]), ["UNKNOWN_EXCEPTION"]);
      giveRole(org);
      assert.deepEqual(refusals("insert", [partner("a"), partner("b")]), [
        "ok",
        "PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT",
      ]);
      assert.deepEqual(
        column("SELECT UserType FROM User WHERE Alias = 'a'"),
        ["PowerPartner"],
        "the profile makes the user type",
      );
      const license = "SELECT UsedLicenses FROM UserLicense WHERE LicenseDefinitionKey = ";
      assert.deepEqual(column(`${license}'PID_Partner_Community'`), [1]);
      setTotal(org, "PID_Partner_Community", 1);
      const other = partner("c");
      other.put("ContactId", null);
      assert.deepEqual(refusals("insert", [other]), ["LICENSE_LIMIT_EXCEEDED"]);
    }));

  it("can be refused for reasons of this org", () =>
    inOrg((org) => {
      org.rules.set("user", [() => [rowError("FIELD_INTEGRITY_EXCEPTION", "default lead owner")]]);
      const user = record("User", { Id: org.userId, LastName: "New" });
      assert.deepEqual(refusals("update", [user]), ["FIELD_INTEGRITY_EXCEPTION"]);
    }));
});

/** @param {import("../org.js").Org} org */
function giveRole(org) {
  const row = /** @type {any} */ (org.store.get("User", org.userId));
  org.store.put("User", new Map([...row, ["userroleid", "00EHs0000000001IAA"]]));
}

/** @param {import("../org.js").Org} org @param {string} key @param {number} total */
function setTotal(org, key, total) {
  const row = /** @type {any} */ (org.records.findBy("UserLicense", "LicenseDefinitionKey", key));
  org.store.put("UserLicense", new Map([...row, ["totallicenses", total]]));
}

describe("mixed DML", () => {
  const account = () => record("Account", { Name: "a" });

  it("is refused where a user's access and other records change in one transaction", () =>
    inOrg((org) => {
      assert.deepEqual(refusals("insert", [account()]), ["ok"]);
      const id = addUser(org, "Standard User");
      assert.deepEqual(refusals("update", [record("User", { Id: id, IsActive: false })]), [
        "MIXED_DML_OPERATION",
      ]);
    }));

  it("works both ways round", () =>
    inOrg((org) => {
      const id = addUser(org, "Standard User");
      assert.deepEqual(refusals("update", [record("User", { Id: id, IsActive: false })]), ["ok"]);
      assert.deepEqual(refusals("insert", [account()]), ["MIXED_DML_OPERATION"]);
    }));

  it("allows a user's other fields beside records", () =>
    inOrg((org) => {
      const id = addUser(org, "Standard User");
      refusals("insert", [account()]);
      assert.deepEqual(refusals("update", [record("User", { Id: id, LastName: "New" })]), ["ok"]);
    }));

  it("starts anew as another user", () =>
    inOrg((org, transaction) => {
      const id = addUser(org, "Standard User");
      refusals("insert", [account()]);
      transaction.runAs(org.userId, () => {
        assert.deepEqual(refusals("update", [record("User", { Id: id, IsActive: false })]), ["ok"]);
      });
      assert.deepEqual(refusals("insert", [account()]), ["ok"]);
    }));
});

describe("DML limits", () => {
  it("end a transaction at the 151st statement and the 10,001st row", () =>
    inOrg((org) => {
      assert.throws(() => {
        for (let i = 0; i < 151; i += 1) write("insert", [job({ Name: "a" })]);
      }, /LimitException: Too many DML statements: 151/);
      org.inTransaction({ isTest: true }, () => {
        const jobs = Array.from({ length: 10_001 }, () => job({ Name: "a" }));
        assert.throws(() => write("insert", jobs), /LimitException: Too many DML rows: 10001/);
      });
    }));

  it("are not touched by an empty list", () =>
    inOrg((_, { limits }) => {
      write("insert", []);
      assert.equal(limits.get("dmlStatements"), 0);
    }));
});

describe("transactions", () => {
  it("keep nothing where they end in an exception", () => {
    const org = testOrg();
    assert.throws(
      () =>
        org.inTransaction({}, () => {
          write("insert", [job({ Name: "a" })]);
          throw new Error("stop");
        }),
      /stop/,
    );
    assert.equal(org.records.all("Job__c").length, 0);
    org.inTransaction({}, () => write("insert", [job({ Name: "a" })]));
    assert.equal(org.records.all("Job__c").length, 1);
  });
});
