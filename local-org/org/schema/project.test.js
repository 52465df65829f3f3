import assert from "node:assert/strict";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { readOrgProject } from "./project.js";

const project = readOrgProject(fileURLToPath(new URL("../../../force-app", import.meta.url)));

it("reads custom fields beside the standard ones, in any case", () => {
  const stage = project.schema.field("user", "licensereviewstage__C");
  assert.equal(stage?.restricted, true);
  assert.deepEqual(
    stage?.values.map(({ value }) => value),
    ["Active", "First Warning", "Final Notice", "Deactivated", "Exempt"],
  );
  assert.equal(project.schema.field("User", "Username")?.unique, "DUPLICATE_USERNAME");
});

it("tells custom settings from metadata types", () => {
  assert.equal(project.schema.object("LicenseReviewSettings__c").kind, "customSetting");
  const policies = project.schema.object("LicenseReviewPolicy__mdt");
  assert.equal(policies.kind, "customMetadata");
  assert.deepEqual([...(policies.dml ?? ["all"])], [], "metadata cannot be written by DML");
});

it("reads metadata records with texts of several lines", () => {
  const record = project.records.find(
    ({ type, name }) => type === "LicenseReviewPolicy__mdt" && name === "Default",
  );
  assert.match(
    record?.values.get("Profiles__c") ?? "",
    /^Partner Portal User\r?\n\s*Partner Portal Login User$/,
  );
});

it("reads what permission sets grant", () => {
  const viewer = project.permissionSets.find(({ name }) => name === "Seatwise_Viewer");
  assert.ok(viewer?.customPermissions.has("SeatwiseView"));
  assert.ok(viewer?.permissions.has("ViewAllUsers"));
  assert.ok(viewer?.objects.get("account")?.has("viewAll"));
  assert.deepEqual([...(viewer?.fields.get("user.licensereviewstage__c") ?? [])], ["read"]);
});
