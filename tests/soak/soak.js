/**
 * Years of weekly runs, with everything that may happen in them, and R7 checked after each: the nightly form is
 * `npm run soak`, or with `-- --users 5000 --years 5 --seed 1`. The same seed is the same story.
 */
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { Random } from "../../local-org/sample/random.js";
import { Ledger } from "../review/ledger.js";
import { ReviewOrg } from "../review/reviewOrg.js";
import {
  DEFAULT_POLICY,
  addCriticalPolicy,
  changePolicy,
  changeSettings,
  policiesOf,
  release,
} from "./admins.js";
import { Auditor } from "./auditor.js";
import { DAY, dayOf, textOf } from "./calendar.js";
import { FAULTS } from "./faults.js";
import { People } from "./people.js";

/** @typedef {import("../review/orgView.js").Plain} Plain */

const BEGIN = "2026-03-02";
const PARTNERS_AN_ACCOUNT = 25;
/** An org does not keep its log and its jobs for ever either. */
const WEEKS_KEPT = 2;
/** The most transactions of a run before a fault strikes. */
const LATEST_STRIKE = 8;

/**
 * @typedef {object} Outcome
 * @property {number} runs
 * @property {Record<string, number>} faults how often each struck
 * @property {Auditor["judged"]} judged
 * @property {Record<string, number>} statuses of the runs
 */

class Soak {
  /** @param {{ users: number, seed: number }} options */
  constructor({ users, seed }) {
    this.random = new Random(seed);
    this.review = new ReviewOrg({ on: BEGIN });
    const { review, random } = this;
    for (let from = 0; from < users; from += PARTNERS_AN_ACCOUNT) {
      const count = Math.min(PARTNERS_AN_ACCOUNT, users - from);
      const lastLogin = textOf(dayOf(BEGIN) - random.between(1, 200));
      review.addPartners(count, { lastLogin, account: `Account ${from / PARTNERS_AN_ACCOUNT}` });
    }
    addCriticalPolicy(review);
    this.auditor = new Auditor(review, DEFAULT_POLICY);
    this.people = new People(review, this.auditor, random);
    /** @type {Outcome} */
    this.outcome = { runs: 0, faults: {}, judged: this.auditor.judged, statuses: {} };
  }

  /** A week of work and its run, or two of them on a day. */
  week() {
    const { review, random, people } = this;
    // Some weeks go without a run, seldom many in a row.
    const gap = random.next();
    people.live(gap < 0.015 ? random.between(60, 120) : gap < 0.08 ? random.between(8, 45) : 7);
    const chance = random.next();
    if (chance < 0.08) changeSettings(review, random);
    else if (chance < 0.16) review.set({ Mode__c: "Enforce", DailyEmailBudget__c: 5_000 });
    if (random.next() < 0.12) changePolicy(review, random, people.today);
    const run = this.run(random.next() < 0.5 ? random.pick(FAULTS) : null);
    const last = random.next() < 0.15 ? this.run(null) : run;
    release(review, random, last);
    if (random.next() < 0.03) this.undo(run);
    this.archive();
  }

  /** A run, in which something may go wrong. @param {import("./faults.js").Fault | null} fault @returns {Plain} */
  run(fault) {
    const { review, random, auditor } = this;
    const [settings] = review.all("LicenseReviewSettings__c");
    const policies = policiesOf(review);
    const day = this.people.today;
    const ledger = new Ledger(review);
    const strike = { review, random, runId: "" };
    fault?.before?.(strike);
    strike.runId = review.call("startReview");
    if (fault?.amid) {
      let left = random.between(1, LATEST_STRIKE);
      review.settle(() => (left -= 1) === 0);
      fault.amid(strike);
    }
    review.settle();
    const run = review.record("LicenseReviewRun__c", strike.runId);
    fault?.after?.(strike);
    auditor.check(
      {
        mode: settings.mode__c,
        isComplete: run.status__c === "Completed" && (run.postponed__c ?? 0) === 0,
        maxDeactivations: settings.nomaxdeactivations__c ? null : settings.maxdeactivations__c,
        released: run.release__c ?? 0,
      },
      day,
      policies,
    );
    // A run that was cut off is counted by the next one.
    if (run.finishedat__c !== null) ledger.check();
    this.#count(fault, run);
    return run;
  }

  /** @param {import("./faults.js").Fault | null} fault @param {Plain} run */
  #count(fault, run) {
    const { outcome } = this;
    outcome.runs += 1;
    outcome.statuses[run.status__c] = (outcome.statuses[run.status__c] ?? 0) + 1;
    const name = fault?.name ?? "none";
    outcome.faults[name] = (outcome.faults[name] ?? 0) + 1;
  }

  /** Takes a run's deactivations back. @param {Plain} run */
  undo(run) {
    if (!run.deactivations__c) return;
    const ledger = new Ledger(this.review);
    this.review.call("undoRun", [run.id, "All of them."]);
    this.review.settle();
    ledger.check();
    this.auditor.catchUp();
  }

  /** Lets go of what is older than the breaker and the undo look back. */
  archive() {
    const { store, mail } = this.review.org;
    const oldest = this.review.clock - WEEKS_KEPT * 7 * DAY;
    for (const object of ["LicenseReviewEntry__c", "LicenseReviewRun__c", "AsyncApexJob"]) {
      for (const row of [...store.rows(object)]) {
        const isOpen = row.get("underway__c") || /Queued|Processing/.test(row.get("status") ?? "");
        if (row.get("createddate").ms < oldest && !isOpen) store.remove(object, row.get("id"));
      }
    }
    store.commit();
    mail.outbox = [];
    this.auditor.forgetMails();
  }
}

/**
 * @param {{ users: number, weeks: number, seed: number, onQuarter?: (told: string) => void }} options
 * @returns {Outcome}
 */
export function soak({ users, weeks, seed, onQuarter = () => {} }) {
  const story = new Soak({ users, seed });
  for (let week = 1; week <= weeks; week += 1) {
    try {
      story.week();
    } catch (error) {
      const where = `week ${week} (${story.review.today}) of seed ${seed}, ${users} users`;
      throw new Error(`${where}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
    if (week % 13 === 0) onQuarter(`${story.review.today}: ${JSON.stringify(story.outcome)}`);
  }
  return story.outcome;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      users: { type: "string", default: "5000" },
      years: { type: "string", default: "5" },
      seed: { type: "string", default: "1" },
    },
  });
  const [users, years, seed] = [values.users, values.years, values.seed].map(Number);
  const start = performance.now();
  console.log(`${users} users, ${years} years of weekly runs, seed ${seed}`);
  soak({ users, weeks: Math.round(years * 52), seed, onQuarter: (told) => console.log(told) });
  console.log(
    `every promise was kept; ${((performance.now() - start) / 60_000).toFixed(1)} minutes`,
  );
}
