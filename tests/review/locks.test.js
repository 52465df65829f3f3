/**
 * Which runs are locked, and in which order: transactions come one after the other here, so that what would wait for what
 * in an org is told by that. Two that lock the same runs in different orders would wait for each other for ever.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { orgWith } from "./apexSubject.js";

/** Where ReviewRecords keeps runs, and what it is to write down there. */
const KEPT = [
  ["public static Map<Id, LicenseReviewRun__c> lock(Set<Id> runIds) {", "kept.addAll(runIds);"],
  [
    "public static void save(List<LicenseReviewRun__c> runs) {",
    "for (LicenseReviewRun__c run : runs) { kept.add(run.Id); }",
  ],
];

/** Writes down which runs a transaction keeps. @param {import("./apexSubject.js").Source} source */
function traced({ file, text }) {
  if (!file.endsWith("ReviewRecords.cls")) return { file, text };
  for (const [beginning] of KEPT) {
    assert.equal(text.split(beginning).length, 2, "ReviewRecords is written otherwise");
  }
  const told = KEPT.reduce(
    (sum, [beginning, note]) => sum.replace(beginning, beginning + note),
    text,
  );
  const list = "public static List<Id> kept = new List<Id>();";
  return { file, text: told.replace(KEPT[0][0], list + KEPT[0][0]) };
}

/** An Enforce run that held some and was released in part, and what keeps which runs, in that order. */
const SUBJECT = `
  @IsTest
  public class Locks {
    private static Map<Id, String> names = new Map<Id, String>();
    private static List<String> told = new List<String>();
    private static LicenseReviewRun__c held;

    @IsTest
    static void tell() {
      ReviewTestRuns.prepare(ReviewMode.ENFORCE);
      Date today = OrgClock.ofOrg().today();
      held = new LicenseReviewRun__c(
        Mode__c = 'Enforce', AsOf__c = today, Status__c = 'Completed', HeldDeactivations__c = 5,
        StartedAt__c = System.now().addDays(-1), FinishedAt__c = System.now().addDays(-1)
      );
      insert held;
      names.put(held.Id, 'held');
      note('give', 'give');
      Id runId = note('start', 'start');
      names.put(runId, 'run');
      note('withdraw while it runs', 'withdraw');
      note('give while it runs', 'give');
      note('start while it runs', 'start');
      LicenseReviewRun__c run = [SELECT AsOf__c, Mode__c, PlanJobId__c FROM LicenseReviewRun__c WHERE Id = :runId];
      LicenseReviewPlanBatch batch = new LicenseReviewPlanBatch(run, ReviewRunInput.ofOrg(today));
      batch.start(null);
      ReviewRecords.kept.clear();
      batch.settle(Id.valueOf(run.PlanJobId__c));
      tell('the end of planning');
      Assert.fail(String.join(told, '\\n'));
    }

    private static Id note(String what, String act) {
      ReviewRecords.kept.clear();
      Id runId;
      try {
        switch on act {
          when 'give' { ReviewRelease.give(held.Id, 2); }
          when 'withdraw' { ReviewRelease.withdraw(held.Id); }
          when else { runId = LicenseReviewRunner.start(); }
        }
      } catch (SeatwiseException refusal) {
        what += ', refused';
      }
      tell(what);
      return runId;
    }

    private static void tell(String what) {
      List<String> kept = new List<String>();
      for (Id runId : ReviewRecords.kept) {
        String name = names.containsKey(runId) ? names.get(runId) : 'run';
        if (!kept.contains(name)) {
          kept.add(name);
        }
      }
      told.add(what + ': ' + String.join(kept, ', '));
    }
  }`;

test("a release and a start keep the same run first, and neither waits for a run that has a job", () => {
  const org = orgWith({ file: "Locks.cls", text: SUBJECT }, traced);
  // A test takes back what it wrote: what it found is told by its failure.
  const [{ message }] = org.runTests("Locks");
  assert.deepEqual((message ?? "").replace(/^.*?(?=give)/s, "").split("\n"), [
    "give: held",
    "start: held, run",
    "withdraw while it runs, refused: held",
    "give while it runs, refused: held",
    "start while it runs, refused: held",
    "the end of planning: run, held",
  ]);
});
