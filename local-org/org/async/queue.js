import { admitHeld, runBatch } from "./batch.js";
import { deploymentName, runDeployment, waitingDeployments } from "./deployment.js";
import { isOpen, note, WORK } from "./jobRows.js";
import { runQueueable } from "./queueable.js";
import { dueJobs, releaseDue, runScheduled } from "./schedule.js";

/**
 * @typedef {import("./unit.js").ApexOrg} ApexOrg
 * @typedef {import("./unit.js").Unit} Unit
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 *
 * @typedef {object} Waiting
 * @property {Unit["kind"]} kind
 * @property {string | null} id
 * @property {string} name of the class, or of the trigger
 * @property {string} status
 * @property {number} done
 * @property {number} total
 */

/** A chain of jobs that never ends is stopped here. */
const MOST_UNITS = 10_000;

/**
 * What waits in the org to be run: events first, then scheduled jobs that are due, then deployments, then jobs in their
 * order.
 */
export class JobQueue {
  /** @param {ApexOrg} org */
  constructor(org) {
    this.org = org;
  }

  /** @returns {Waiting[]} */
  waiting() {
    const { org } = this;
    return [
      ...org.bus.waiting(),
      ...dueJobs(org).map((row) => waitingOf("scheduled", row, "Queued")),
      ...waitingDeployments(org).map(deploymentOf),
      ...this.#jobs().map((row) =>
        waitingOf(
          row.get("jobtype") === "BatchApex" ? "batch" : "queueable",
          row,
          row.get("status"),
        ),
      ),
    ];
  }

  /** Runs one transaction. @returns {Unit | null} null where nothing waits */
  runNext() {
    const { org } = this;
    const events = org.bus.runNext();
    if (events) return events;
    const [due] = dueJobs(org);
    if (due) return runScheduled(org, due);
    const [deployment] = waitingDeployments(org);
    if (deployment) return runDeployment(org, deployment);
    note(org, () => admitHeld(org));
    const job = this.#jobs().find((row) => row.get("status") !== "Holding");
    return job ? runJob(org, job) : null;
  }

  /** @returns {Unit[]} what was run until nothing waited */
  runAll() {
    const units = [];
    for (let unit = this.runNext(); unit; unit = this.runNext()) {
      units.push(unit);
      if (units.length > MOST_UNITS) throw new Error(`more than ${MOST_UNITS} units of work`);
    }
    return units;
  }

  /** Lets the scheduled jobs wait whose time has come. @returns {number} how many */
  releaseDue() {
    return releaseDue(this.org);
  }

  /**
   * What a test submitted itself runs to its end; what that submits in turn stays in the queue. The first exception is
   * the test's.
   *
   * @param {Transaction} transaction
   */
  runSubmitted(transaction) {
    const { org } = this;
    const units = [];
    for (const id of transaction.submitted.splice(0)) {
      const cron = org.store.get("CronTrigger", id);
      if (cron) units.push(runScheduled(org, cron));
      for (let row = openRow(org, id); row; row = openRow(org, id)) units.push(runJob(org, row));
    }
    const failed = units.find(({ thrown }) => thrown);
    if (failed) throw failed.thrown;
  }

  #jobs() {
    return this.org.records.all("AsyncApexJob").filter((row) => row.get(WORK) && isOpen(row));
  }
}

/** @param {ApexOrg} org @param {string} id */
function openRow(org, id) {
  const row = org.store.get("AsyncApexJob", id);
  return row && isOpen(row) && row.get(WORK) ? row : null;
}

/** @param {ApexOrg} org @param {Row} row */
function runJob(org, row) {
  return row.get("jobtype") === "BatchApex" ? runBatch(org, row) : runQueueable(org, row);
}

/** @param {Row} row @returns {Waiting} */
function deploymentOf(row) {
  return {
    kind: "deployment",
    id: row.get("id"),
    name: deploymentName(row),
    status: row.get("deployed") ? "Deployed" : "Queued",
    done: row.get("deployed") ? 1 : 0,
    total: 1,
  };
}

/** @param {Unit["kind"]} kind @param {Row} row @param {string} status @returns {Waiting} */
function waitingOf(kind, row, status) {
  return {
    kind,
    id: row.get("id"),
    name: row.get(WORK).instance.class.name,
    status,
    done: row.get("jobitemsprocessed") ?? 0,
    total: row.get("totaljobitems") ?? 0,
  };
}
