/** The scripts of bin/apex, which only an org runs in earnest, in the local org. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { ApexThrow } from "../../local-org/apex/values.js";
import { ApexOrg } from "../../local-org/org/createOrg.js";
import { readOrgProject } from "../../local-org/org/schema/project.js";
import { add } from "../../local-org/org/seed.js";
import { inRoot } from "../lib/run.js";

const PARTNER = "sample0.00dhs0000000001maa@seatwise.test";

const project = readOrgProject(inRoot("force-app"));
const scripts = ["sample", "verify"].flatMap(asClasses);
const org = new ApexOrg({ ...project, sources: [...project.sources, ...scripts] });

/** Each script as the body of a method. @param {string} folder */
function asClasses(folder) {
  return readdirSync(inRoot("bin", "apex", folder)).map((file) => {
    const body = readFileSync(inRoot("bin", "apex", folder, file), "utf8");
    const name = classOf(folder, basename(file, ".apex"));
    const text = `public class ${name} { public static void run() { ${body} } }`;
    return { file: `${name}.cls`, text: text.replaceAll("{{partner}}", PARTNER) };
  });
}

/** @param {string} folder @param {string} script */
function classOf(folder, script) {
  return `${folder}_${script}`;
}

/** Runs a script as a transaction, then what it left to be done. @param {string} folder @param {string} script */
function run(folder, script) {
  org.executeAnonymousStatic(classOf(folder, script), "run");
  org.jobs.runAll();
}

/** What a script that throws says. @param {string} script @returns {string} */
function refusalOf(script) {
  try {
    run("verify", script);
  } catch (problem) {
    if (problem instanceof ApexThrow) return problem.exception.message ?? "";
    throw problem;
  }
  return "";
}

/** @param {string} name */
function partners(name = "") {
  return org.records
    .all("User")
    .filter((row) => String(row.get("username")).startsWith(`sample${name}`));
}

test("sample data: twelve partner users of four accounts, and a policy for their profile", () => {
  for (const script of ["role", "accounts", "users", "policy"]) run("sample", script);
  assert.equal(partners().length, 12);
  assert.equal(org.records.all("Account").length, 4);
  const policy = org.records.findBy("LicenseReviewPolicy__mdt", "DeveloperName", "Scratch_Sample");
  const profile = org.records.findBy("Profile", "Id", partners()[0].get("profileid"));
  assert.equal(policy?.get("profiles__c"), profile?.get("name"));
  assert.equal(String(policy?.get("deactivationdays__c")), "3");
});

test("without the permission set, the console refuses", () => {
  assert.match(refusalOf("console"), /permission set Seatwise Viewer/);
});

test("what only reads says what it found wrong, and nothing where all is well", () => {
  add(org, org.userId, "PermissionSetAssignment", {
    AssigneeId: org.userId,
    PermissionSetId: org.records.findBy("PermissionSet", "Name", "Seatwise_Admin")?.get("id"),
  });
  org.store.commit();
  for (const script of ["seats", "policies", "console", "lock"])
    assert.equal(refusalOf(script), "");
  assert.match(refusalOf("logins"), /holds no login/);
  assert.match(refusalOf("notices"), /not tried: .*Sender Address: is empty/);
});

test("a preview is started, and looked at when it has ended", () => {
  assert.equal(refusalOf("preview"), "");
  assert.equal(refusalOf("previewDone"), "");
  const [preview] = org.records.all("LicenseReviewRun__c");
  assert.equal(preview.get("status__c"), "Completed");
  assert.equal(String(preview.get("inscope__c")), "12");
});

test("a policy is deployed as it is, and the log tells of it", () => {
  assert.equal(refusalOf("policy"), "");
  assert.equal(refusalOf("policyDone"), "");
  const [entry] = org.records.all("LicenseReviewEntry__c");
  assert.equal(entry.get("outcome__c"), "Done");
});

test("a partner user is mailed, switched off with a mail, and comes back", () => {
  add(org, org.userId, "OrgWideEmailAddress", {
    Address: "partners@example.com",
    DisplayName: "Partner team",
    IsVerified: true,
  });
  add(org, org.userId, "LicenseReviewSettings__c", {
    SetupOwnerId: org.organizationId,
    SenderAddress__c: "partners@example.com",
    PortalUrl__c: "https://partners.example.com",
    SupportContact__c: "support@example.com",
  });
  org.store.commit();
  assert.equal(refusalOf("notices"), "");
  assert.equal(refusalOf("mail"), "");
  assert.equal(refusalOf("deactivate"), "");
  assert.equal(partners("0")[0].get("isactive"), false);
  assert.match(refusalOf("reactivateDone"), /still switched off/);
  assert.equal(refusalOf("reactivate"), "");
  assert.equal(refusalOf("reactivateDone"), "");
  assert.equal(partners("0")[0].get("licensereviewstage__c"), "Active");
});
