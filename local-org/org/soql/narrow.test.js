import assert from "node:assert/strict";
import { beforeEach, it } from "node:test";
import { ApexList } from "../../apex/values.js";
import { currentTransaction } from "../transaction.js";
import { column, testOrg } from "../testOrg.js";
import { add } from "../seed.js";

/** @type {ReturnType<typeof testOrg>} */
let org;
/** @type {string[]} */
let ids;

beforeEach(() => {
  org = testOrg();
  ids = ["d", "a", "c", "b", "e"].map((Name) => add(org, org.userId, "Job__c", { Name }));
});

/** @template T @param {() => T} body @returns {T} */
const inOrg = (body) => org.inTransaction({}, body);

/** How many rows a query looked at. @param {() => void} body */
function looks(body) {
  let count = 0;
  inOrg(() => {
    const { access } = currentTransaction();
    const { sees } = access;
    access.sees = (...given) => {
      count += 1;
      return sees.apply(access, given);
    };
    body();
  });
  return count;
}

it("a page of a keyset is in id order and begins behind its id", () => {
  const page = (/** @type {any} */ after) =>
    column("SELECT Name FROM Job__c WHERE Id > :after ORDER BY Id LIMIT 2", { after }).join("");
  inOrg(() => {
    assert.equal(page("a00000000000000AAA"), "da");
    assert.equal(page(ids[1]), "cb");
    assert.equal(page(ids[3]), "e");
    assert.equal(page(ids[4]), "");
    assert.equal(page(null), "", "nothing is above null");
  });
});

it("other conditions hold beside it, and nothing behind the page is looked at", () => {
  const text =
    "SELECT Name FROM Job__c WHERE Id > :after AND Name != 'a' WITH USER_MODE ORDER BY Id LIMIT 1";
  /** @type {string[]} */
  let found = [];
  const looked = looks(() => (found = column(text, { after: ids[0] })));
  assert.deepEqual(found, ["c"]);
  assert.equal(looked, 2);
});

it("rows that come and go take their places", () => {
  const all = () => column("SELECT Name FROM Job__c ORDER BY Id LIMIT 9").join("");
  inOrg(() => assert.equal(all(), "dacbe"));
  add(org, org.userId, "Job__c", { Name: "f" });
  org.store.remove("Job__c", ids[0]);
  inOrg(() => assert.equal(all(), "acbef"));
  assert.throws(() =>
    inOrg(() => {
      add(org, org.userId, "Job__c", { Name: "g" });
      assert.equal(all(), "acbefg");
      throw new Error("undone");
    }),
  );
  inOrg(() => assert.equal(all(), "acbef"));
});

it("named ids are looked up, and everything else must hold too", () => {
  const text = "SELECT Name FROM Job__c WHERE Id IN :wanted AND Name != 'a' WITH USER_MODE";
  /** @type {string[]} */
  let found = [];
  const looked = looks(() => (found = column(text, { wanted: listOf([ids[1], ids[2]]) })));
  assert.deepEqual(found, ["c"]);
  assert.equal(looked, 2);
  inOrg(() => {
    assert.deepEqual(column("SELECT Name FROM Job__c WHERE Id = :id", { id: ids[4] }), ["e"]);
    assert.deepEqual(column("SELECT Name FROM Job__c WHERE Id = :id", { id: null }), []);
    const either = "SELECT Name FROM Job__c WHERE Id = :id OR Name = 'a' ORDER BY Name";
    assert.deepEqual(column(either, { id: ids[0] }), ["a", "d"]);
  });
});

/** @param {string[]} items */
function listOf(items) {
  return new ApexList("Id", items);
}
