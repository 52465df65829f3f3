import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { ApexOrg } from "./createOrg.js";
import { rowError } from "./exceptions.js";
import { readOrgProject } from "./schema/project.js";
import { add } from "./seed.js";
import { NOON, inLondon, testProject } from "./testOrg.js";

/** How Apex reads and writes records, where it is not as JavaScript would have it. */

/** @param {string} body of a method that gives a String @param {(org: ApexOrg) => void} [prepare] */
function outcomeOf(body, prepare = () => {}) {
  const text = `public class Subject { public static String run() { ${body} } }`;
  const sources = [{ file: "Subject.cls", text }];
  const org = inLondon(new ApexOrg(testProject(sources), { now: () => NOON }));
  prepare(org);
  return org.executeAnonymousStatic("Subject", "run");
}

describe("a checkbox", () => {
  it("reads as false where nobody set it, and is null by its name", () => {
    assert.equal(
      outcomeOf("return '' + new Job__c().Done__c + new User().IsActive;"),
      "falsefalse",
    );
    assert.equal(outcomeOf("return '' + new Job__c().get('Done__c');"), "null");
    assert.equal(outcomeOf("return new Job__c().Done__c ? 'on' : 'off';"), "off");
    assert.equal(outcomeOf("Job__c job = null; return '' + job?.Done__c;"), "null");
  });

  it("must not be written as null", () => {
    const body = `
      Database.SaveResult result = Database.insert(new Job__c(Name = 'a', Done__c = null), false);
      return result.getErrors()[0].getStatusCode().name();`;
    assert.equal(outcomeOf(body), "INVALID_TYPE_ON_FIELD_IN_RECORD");
  });

  it("has its default by newSObject where defaults are asked for", () => {
    const body = `
      SObject plain = Job__c.SObjectType.newSObject(null, false);
      SObject filled = Job__c.SObjectType.newSObject(null, true);
      return plain.get('Stage__c') + '/' + filled.get('Stage__c') + '/' + filled.get('Done__c');`;
    assert.equal(outcomeOf(body), "null/New/false");
  });
});

describe("a query in the place of its one row", () => {
  it("is null before ?. and ?? where there is none", () => {
    assert.equal(outcomeOf("return [SELECT Name FROM Job__c]?.Name;"), null);
    assert.equal(
      outcomeOf("return ([SELECT Name FROM Job__c] ?? new Job__c(Name = 'x')).Name;"),
      "x",
    );
    const body = "insert new Job__c(Name = 'a'); return [SELECT Name FROM Job__c]?.Name;";
    assert.equal(outcomeOf(body), "a");
  });

  it("throws elsewhere, and where there are several", () => {
    assert.throws(() => outcomeOf("return [SELECT Name FROM Job__c].Name;"), /List has no rows/);
    const body =
      "insert new List<Job__c>{ new Job__c(), new Job__c() }; return [SELECT Name FROM Job__c]?.Name;";
    assert.throws(() => outcomeOf(body), /List has more than 1 row/);
  });
});

describe("what a field takes", () => {
  it("is checked where it is put by name", () => {
    for (const [field, value, shown] of [
      ["Done__c", "'x'", "Illegal assignment from String to Boolean"],
      ["Due__c", "System.now()", "Illegal assignment from Datetime to Date"],
      ["CreatedDate", "System.now()", "Field CreatedDate is not editable"],
    ]) {
      const body = `
        try { SObject job = new Job__c(); job.put('${field}', ${value}); }
        catch (SObjectException problem) { return problem.getMessage(); }
        return null;`;
      assert.equal(outcomeOf(body), shown);
    }
    const widened =
      "SObject job = new Job__c(); job.put('Amount__c', 5); return '' + job.get('Amount__c');";
    assert.equal(outcomeOf(widened), "5");
  });

  it("does not compile where the org alone writes it", () => {
    for (const body of [
      "Job__c job = new Job__c(CreatedDate = System.now());",
      "User u = new User(); u.LastLoginDate = System.now();",
    ]) {
      assert.throws(
        () => outcomeOf(`${body} return null;`),
        /Field is not writeable: \w+\.\w+Date/,
      );
    }
    assert.equal(
      outcomeOf("return new User(Id = UserInfo.getUserId()).Id == null ? 'no' : 'Id';"),
      "Id",
    );
  });
});

describe("SOQL", () => {
  it("takes an empty text for none", () => {
    const body = `
      insert new List<Job__c>{ new Job__c(Name = 'a'), new Job__c(Name = 'b', Code__c = 'c') };
      String empty = '';
      return '' + [SELECT COUNT() FROM Job__c WHERE Code__c = ''] + [SELECT COUNT() FROM Job__c WHERE Code__c = :empty]
        + [SELECT Name FROM Job__c WHERE Code__c != ''].Name;`;
    assert.equal(outcomeOf(body), "11b");
  });

  it("uses up one row a group where it only counts, and every row for other aggregates", () => {
    const used = (/** @type {string} */ query) => `
      insert new List<Job__c>{ new Job__c(Name = 'a'), new Job__c(Name = 'a'), new Job__c(Name = 'b') };
      Object found = ${query};
      return '' + Limits.getQueryRows();`;
    assert.equal(outcomeOf(used("[SELECT COUNT() FROM Job__c]")), "1");
    assert.equal(outcomeOf(used("[SELECT COUNT(Id) FROM Job__c]")), "1");
    assert.equal(outcomeOf(used("[SELECT Name, COUNT(Id) FROM Job__c GROUP BY Name]")), "2");
    assert.equal(outcomeOf(used("[SELECT COUNT_DISTINCT(Name) FROM Job__c]")), "3");
    assert.equal(outcomeOf(used("[SELECT COUNT(Id), MAX(Name) FROM Job__c]")), "3");
  });
});

describe("describes", () => {
  it("are found by the object's and the field's name", () => {
    assert.equal(
      outcomeOf("return '' + Schema.SObjectType.Job__c.fields.Code__c.getLength();"),
      "5",
    );
    assert.equal(outcomeOf("return SObjectType.Job__c.getLabel();"), "Job");
    assert.equal(outcomeOf("return '' + UserInfo.getUserId().getSObjectType();"), "User");
    assert.throws(
      () => outcomeOf("return SObjectType.Job__c.fields.Odd__c.getLabel();"),
      /Job__c\.Odd__c/,
    );
  });
});

describe("formats of the user's locale", () => {
  it("are refused where they are not known", () => {
    const toGerman = (/** @type {ApexOrg} */ org) => {
      const user = /** @type {Map<string, any>} */ (org.store.get("User", org.userId));
      org.store.put("User", new Map([...user, ["localesidkey", "de_DE"]]));
      org.store.commit();
    };
    const day = "Date.newInstance(2026, 3, 18)";
    assert.equal(outcomeOf(`return ${day}.format();`), "3/18/2026");
    assert.throws(
      () => outcomeOf(`return ${day}.format();`, toGerman),
      /Date\.format in the locale de_DE/,
    );
    assert.throws(
      () => outcomeOf("return System.now().format('d MMMM');", toGerman),
      /the locale de_DE/,
    );
    assert.equal(outcomeOf("return System.now().format('dd.MM.yyyy');", toGerman), "18.03.2026");
  });
});

/** What a class says in an org with the project's objects. @param {string} text of the class Subject */
function onProject(text) {
  const forceApp = fileURLToPath(new URL("../../force-app", import.meta.url));
  const sources = [{ file: "Subject.cls", text }];
  const org = new ApexOrg({ ...readOrgProject(forceApp), sources });
  return org.executeAnonymousStatic("Subject", "run");
}

describe("a hierarchy setting", () => {
  it("is upserted as the org's defaults were read, be there any or none", () => {
    const text = `public class Subject { public static String run() {
      for (String mode : new List<String>{ 'Preview', 'Notify' }) {
        LicenseReviewSettings__c settings = LicenseReviewSettings__c.getOrgDefaults();
        settings.Mode__c = mode;
        upsert settings;
      }
      LicenseReviewSettings__c found = [SELECT Mode__c, SetupOwnerId FROM LicenseReviewSettings__c];
      Assert.areEqual(UserInfo.getOrganizationId(), found.SetupOwnerId);
      return found.Mode__c + LicenseReviewSettings__c.getInstance().Mode__c;
    } }`;
    assert.equal(onProject(text), "NotifyNotify");
  });

  it("is there once for each owner", () => {
    const text = `public class Subject { public static String run() {
      insert new LicenseReviewSettings__c(Mode__c = 'Preview');
      LicenseReviewSettings__c second = new LicenseReviewSettings__c(SetupOwnerId = UserInfo.getOrganizationId());
      Database.SaveResult refused = Database.insert(second, false);
      Database.SaveResult ofUser = Database.insert(
        new LicenseReviewSettings__c(SetupOwnerId = UserInfo.getUserId()), false);
      return refused.getErrors()[0].getStatusCode().name() + ofUser.isSuccess();
    } }`;
    assert.equal(onProject(text), "DUPLICATE_VALUEtrue");
  });
});

describe("users who must stay", () => {
  it("are refused by the org's own rules, one by one", () => {
    const body = `
      List<User> users = [SELECT Id, LastName FROM User WHERE LastName LIKE 'Guest%' ORDER BY LastName];
      for (User user : users) user.IsActive = false;
      List<Database.SaveResult> results = Database.update(users, false);
      return '' + results[0].isSuccess() + results[1].isSuccess() + results[1].getErrors()[0].getMessage()
        + [SELECT COUNT() FROM User WHERE LastName LIKE 'Guest%' AND IsActive = TRUE];`;
    const prepare = (/** @type {ApexOrg} */ org) => {
      for (const name of ["Guest 1", "Guest 2"]) {
        const profile = org.records.findBy("Profile", "Name", "Partner Community User")?.get("id");
        add(org, org.userId, "User", { LastName: name, ...required(name), ProfileId: profile });
      }
      org.store.commit();
      const owner = "This user is a default case owner";
      org.rules.set("user", [
        ({ next }) =>
          next.get("lastname") === "Guest 2" && !next.get("isactive")
            ? [rowError("FIELD_INTEGRITY_EXCEPTION", owner)]
            : [],
      ]);
    };
    assert.equal(outcomeOf(body, prepare), "truefalseThis user is a default case owner1");
  });
});

/** @param {string} name */
const required = (name) => ({
  Username: `${name.replace(" ", "")}@example.com`,
  Email: "guest@example.com",
  Alias: name.slice(-8),
  CommunityNickname: name,
  EmailEncodingKey: "UTF-8",
  LanguageLocaleKey: "en_US",
  LocaleSidKey: "en_US",
  TimeZoneSidKey: "GMT",
  IsActive: true,
});
