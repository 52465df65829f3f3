/** What goes wrong in a run. Each fault is set before it or strikes in its middle, and is mended afterwards. */
import { abortJob } from "../../local-org/org/async/jobRows.js";
import { rowError } from "../../local-org/org/exceptions.js";
import { DAY } from "./calendar.js";

/**
 * @typedef {import("../review/reviewOrg.js").ReviewOrg} ReviewOrg
 * @typedef {import("../../local-org/sample/random.js").Random} Random
 *
 * @typedef {object} Fault
 * @property {string} name
 * @property {(strike: Strike) => void} [before]
 * @property {(strike: Strike) => void} [amid] between two transactions of the run
 * @property {(strike: Strike) => void} [after]
 *
 * @typedef {object} Strike
 * @property {ReviewOrg} review
 * @property {Random} random
 * @property {string} runId of the run under way; empty before it
 */

/** Whether it hits a user: always the same ones in one run. @param {string} id @param {number} salt @param {number} percent */
function hits(id, salt, percent) {
  let hash = salt;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 8) % 100 < percent;
}

/** @param {ReviewOrg} review @param {string} kind */
function templateOf(review, kind) {
  const rows = review.org.records.all("EmailTemplate");
  const row = rows.find((template) => template.get("developername") === `${kind}_en`);
  return /** @type {ReadonlyMap<string, any>} */ (row).get("id");
}

const TEMPLATES = ["First_Warning", "Final_Notice", "Deactivation"];

/** @type {Fault[]} */
export const FAULTS = [
  {
    name: "mail is refused",
    before: ({ review, random }) => {
      const salt = random.between(0, 1e9);
      review.org.mail.refuse(({ to }) => (hits(to[0], salt, 15) ? "The address bounces" : null));
    },
    after: ({ review }) => review.org.mail.refuse(null),
  },
  {
    name: "the day's mail runs out",
    before: ({ review, random }) => (review.org.mail.dailyLimit = random.between(0, 40)),
    after: ({ review }) => (review.org.mail.dailyLimit = 5_000),
  },
  {
    name: "rows are refused",
    before: ({ review, random }) => {
      const salt = random.between(0, 1e9);
      review.org.rules.set("user", [
        ({ next }) =>
          hits(next.get("id"), salt, 15)
            ? [rowError("FIELD_CUSTOM_VALIDATION_EXCEPTION", "Fax is missing")]
            : [],
      ]);
    },
    after: ({ review }) => review.org.rules.clear(),
  },
  {
    name: "scopes are killed",
    amid: ({ review }) => {
      for (const kind of TEMPLATES) {
        review.change("EmailTemplate", templateOf(review, kind), { IsActive: false });
      }
    },
    after: ({ review }) => {
      for (const kind of TEMPLATES) {
        review.change("EmailTemplate", templateOf(review, kind), { IsActive: true });
      }
    },
  },
  {
    name: "its job is aborted",
    amid: ({ review, runId }) => {
      const run = review.record("LicenseReviewRun__c", runId);
      const jobId = run.actjobid__c ?? run.planjobid__c;
      if (jobId) review.org.run({}, (transaction) => abortJob(transaction, jobId));
    },
  },
  {
    name: "it is started twice",
    amid: ({ review, runId }) => {
      const isUnderWay = review.record("LicenseReviewRun__c", runId).underway__c;
      try {
        review.call("startReview");
      } catch (error) {
        if (isUnderWay && /under way/.test(String(error))) return;
        throw error;
      }
      if (isUnderWay) throw new Error("a second run began beside the first");
    },
  },
  {
    name: "the kill switch",
    amid: ({ review }) => review.call("setStopRuns", [true]),
    after: ({ review }) => review.call("setStopRuns", [false]),
  },
  {
    name: "an admin stops it",
    amid: ({ review, runId }) => {
      if (review.record("LicenseReviewRun__c", runId).underway__c) {
        review.call("stopReview", [runId]);
      }
    },
  },
  {
    name: "the mode is lowered",
    amid: ({ review }) => review.set({ Mode__c: "Notify" }),
    after: ({ review }) => review.set({ Mode__c: "Enforce" }),
  },
  {
    name: "the day ends",
    // One in the morning of the next day, in the org's time zone.
    amid: ({ review }) => (review.clock += 18 * 3_600_000),
    after: ({ review }) => (review.clock = Math.floor(review.clock / DAY) * DAY + 15 * 3_600_000),
  },
  {
    name: "events are slow",
    amid: ({ review }) => review.settleJobs()(),
  },
];
