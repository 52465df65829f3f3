/** What admins change from week to week: settings, policies, releases. */
import { callAura } from "../../local-org/apex/aura.js";
import { dayOf, textOf } from "./calendar.js";

/**
 * @typedef {import("../review/reviewOrg.js").ReviewOrg} ReviewOrg
 * @typedef {import("../review/orgView.js").Plain} Plain
 * @typedef {import("./auditor.js").Policy} Policy
 * @typedef {import("../../local-org/sample/random.js").Random} Random
 */

const CONTROLLER = "SeatwisePolicyController";
export const DEFAULT_POLICY = "Default";

/** @param {ReviewOrg} review @param {object} policy */
function save(review, policy) {
  const request = { policy: JSON.stringify(policy) };
  review.org.run({}, () => callAura(review.org.program, CONTROLLER, "savePolicy", request));
  review.settle();
}

/** A second policy, for the accounts that name it. @param {ReviewOrg} review */
export function addCriticalPolicy(review) {
  const numbers = { firstWarningDays: 90, finalNoticeDays: 120, deactivationDays: 150 };
  save(review, { name: "Critical", basedOn: DEFAULT_POLICY, ...numbers });
}

/** @param {ReviewOrg} review @param {Random} random */
export function changeSettings(review, random) {
  review.set({
    Mode__c: random.pick(["Enforce", "Enforce", "Enforce", "Enforce", "Notify", "Preview"]),
    MaxDeactivations__c: random.pick([5, 50, 50, 500]),
    NoMaxDeactivations__c: random.next() < 0.3,
    NoMaxDeactivationShare__c: random.next() < 0.7,
    DailyEmailBudget__c: random.pick([20, 1_000, 5_000, 5_000]),
  });
}

/** Other thresholds and pauses for one of the policies. @param {ReviewOrg} review @param {Random} random @param {number} today */
export function changePolicy(review, random, today) {
  const firstWarningDays = random.between(20, 90);
  const finalNoticeDays = firstWarningDays + random.between(3, 40);
  save(review, {
    name: random.pick([DEFAULT_POLICY, DEFAULT_POLICY, "Critical"]),
    firstWarningDays,
    finalNoticeDays,
    deactivationDays: finalNoticeDays + random.between(3, 40),
    minDaysInFirstWarning: random.between(1, 30),
    minDaysInFinalNotice: random.between(1, 30),
    noticeValidityDays: random.between(7, 60),
    reactivationGraceDays: random.between(0, 60),
  });
  const from = today + random.between(-30, 60);
  const pause = `${textOf(from)} to ${textOf(from + random.between(0, 25))}`;
  const [first] = review.all("LicenseReviewPolicy__mdt");
  review.change("LicenseReviewPolicy__mdt", first.id, {
    Pauses__c: random.next() < 0.5 ? pause : null,
  });
}

/** Lets through what the breaker held in the last run, or some of it. @param {ReviewOrg} review @param {Random} random @param {Plain} run */
export function release(review, random, run) {
  const held = run.mode__c === "Enforce" ? (run.helddeactivations__c ?? 0) : 0;
  if (held > 0 && random.next() < 0.6) review.call("release", [run.id, random.between(1, held)]);
}

/** @param {ReviewOrg} review @returns {Map<string, Policy>} as the records have them */
export function policiesOf(review) {
  return new Map(
    review.all("LicenseReviewPolicy__mdt").map((record) => [
      record.masterlabel,
      {
        name: record.masterlabel,
        firstWarningDays: record.firstwarningdays__c,
        deactivationDays: record.deactivationdays__c,
        minDaysInFinalNotice: record.mindaysinfinalnotice__c,
        noticeValidityDays: record.noticevaliditydays__c,
        pauses: pausesOf(record.pauses__c),
      },
    ]),
  );
}

/** @param {string | null} text */
function pausesOf(text) {
  return (text ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [from, to] = line.split(" to ").map((date) => dayOf(date.trim()));
      return { from, to };
    });
}
