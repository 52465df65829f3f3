import { readFileSync } from "node:fs";
import {
  entryActionName,
  modeMeaning,
  noticeName,
  outcomeName,
  outcomeOptions,
  runActionOptions,
  statusName,
} from "c/runWords";

const OBJECTS = "force-app/main/review/objects";

/** The values of a picklist, as the metadata has them. */
function values(field) {
  const xml = readFileSync(`${OBJECTS}/${field}.field-meta.xml`, "utf8");
  return [...xml.matchAll(/<fullName>([^<]+)<\/fullName>/g)]
    .map(([, value]) => value)
    .filter((value) => !value.endsWith("__c"));
}

describe("c/runWords", () => {
  it("has a word for every action, outcome, notice and status of the objects", () => {
    // A name for the screen never reads like a wire name with a hump in it.
    const actions = values("LicenseReviewEntry__c/fields/Action__c").map(entryActionName);
    expect(actions.filter((word) => /^[a-z]|[a-z][A-Z]/.test(word))).toEqual([]);
    expect(new Set(actions).size).toBe(13);
    const outcomes = values("LicenseReviewEntry__c/fields/Outcome__c");
    expect(outcomeOptions().map(({ value }) => value)).toEqual(outcomes);
    expect(outcomeName("Rolled Back")).toBe("Taken back");
    const notices = values("LicenseReviewEntry__c/fields/Notice__c");
    expect(notices.map(noticeName)).toEqual([
      "First warning",
      "Final notice",
      "Confirmation of the deactivation",
    ]);
    expect(values("LicenseReviewRun__c/fields/Status__c").map(statusName)).toEqual([
      "Counting",
      "Under way",
      "Completed",
      "Completed with errors",
      "Stopped",
      "Failed",
    ]);
  });

  it("offers what a run can do to filter by", () => {
    expect(runActionOptions().map(({ value }) => value)).toContain("deactivate");
    expect(runActionOptions().map(({ value }) => value)).not.toContain("exempt");
  });

  it("tells what a mode does", () => {
    expect(modeMeaning("Preview")).toContain("Nothing is written");
    expect(modeMeaning("Notify")).toContain("Nobody is deactivated");
    expect(modeMeaning("Enforce")).toContain("takes seats back");
  });

  it("shows what it does not know as it is, and no notice as nothing", () => {
    expect(outcomeName("Odd")).toBe("Odd");
    expect(statusName("Odd")).toBe("Odd");
    expect(noticeName(null)).toBe("");
  });
});
