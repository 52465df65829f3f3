import getEntriesText from "@salesforce/apex/SeatwiseRunsController.getEntries";
import getJobText from "@salesforce/apex/SeatwiseRunsController.getJob";
import getOverviewText from "@salesforce/apex/SeatwiseRunsController.getOverview";
import getRunText from "@salesforce/apex/SeatwiseRunsController.getRun";
import release from "@salesforce/apex/SeatwiseRunsController.release";
import schedule from "@salesforce/apex/SeatwiseRunsController.schedule";
import setStopRuns from "@salesforce/apex/SeatwiseRunsController.setStopRuns";
import startReview from "@salesforce/apex/SeatwiseRunsController.startReview";
import stopReview from "@salesforce/apex/SeatwiseRunsController.stopReview";
import undoRun from "@salesforce/apex/SeatwiseRunsController.undoRun";
import unschedule from "@salesforce/apex/SeatwiseRunsController.unschedule";
import withdrawRelease from "@salesforce/apex/SeatwiseRunsController.withdrawRelease";
import { readAnswer } from "c/apexAnswer";

export {
  release,
  schedule,
  setStopRuns,
  startReview,
  stopReview,
  undoRun,
  unschedule,
  withdrawRelease,
};

/**
 * @typedef {"Preview" | "Notify" | "Enforce"} Mode
 * @typedef {"Planning" | "Acting" | "Completed" | "Completed with Errors" | "Stopped" | "Failed"} RunStatus
 *
 * @typedef {object} Run one run of the weekly review, as its record says
 * @property {string} id
 * @property {string} name
 * @property {string} asOf
 * @property {Mode} mode
 * @property {RunStatus} status
 * @property {string | null} startedBy
 * @property {string | null} startedAt
 * @property {string | null} finishedAt
 * @property {number} users
 * @property {number} inScope
 * @property {number} firstWarnings
 * @property {number} finalNotices
 * @property {number} deactivations
 * @property {number} planned
 * @property {number} held
 * @property {boolean} isCounted whether it has counted everybody, so that what it held can be released
 * @property {number} activations
 * @property {number} postponed
 * @property {number} errors
 * @property {number} noticesSent
 * @property {boolean} tripped
 * @property {number | null} recent
 * @property {number | null} maxDeactivations
 * @property {number | null} maxByShare
 * @property {number | null} releaseUsed
 * @property {{ count: number, givenOn: string, givenBy: string | null, servedBy: string | null } | null} release
 * @property {string | null} message
 *
 * @typedef {{ code: string | null, count: number, message: string, advice: string | null }} ErrorGroup
 * @typedef {{ phase: "planning" | "acting" | null, processed: number, total: number, errors: number }} Progress
 * @typedef {Run & { reasons: Record<string, number>, progress: Progress, errorGroups: ErrorGroup[], undo: { possible: number, jobId: string | null } }} RunDetail
 *
 * @typedef {object} Entry one line of the log
 * @property {string} id
 * @property {string} name
 * @property {string | null} userId
 * @property {string | null} userName
 * @property {string} action
 * @property {string} outcome
 * @property {string | null} reason
 * @property {string | null} comment
 * @property {string | null} policy
 * @property {number | null} inactiveDays
 * @property {string | null} stageBefore
 * @property {string | null} stageAfter
 * @property {string | null} dueDate
 * @property {string | null} notice
 * @property {boolean} noticeSent
 * @property {string | null} error
 * @property {string | null} errorCode
 * @property {string | null} advice
 * @property {string} changedAt
 * @property {string | null} actor
 * @property {string | null} [runName]
 *
 * @typedef {{ entries: Entry[], lastId: string | null, done: boolean }} EntryPage
 * @typedef {{ cron: string, nextRun: string | null, scheduledBy: string, isScheduledByActive: boolean, isScheduledByAllowed: boolean }} Schedule
 * @typedef {{ runId: string, count: number, givenOn: string, givenBy: string | null, validUntil: string }} OpenRelease
 * @typedef {{ runId: string, asOf: string, total: number, used: number }} Seats
 *
 * @typedef {object} Metrics
 * @property {{ notice: string, sent: number, answered: number, rate: number | null }[]} notices
 * @property {number} reactivationsAsked
 * @property {number} deactivations
 * @property {number} falsePositives
 * @property {number | null} falsePositiveRate
 * @property {Seats[]} seats oldest first
 *
 * @typedef {object} Overview
 * @property {string} asOf
 * @property {Mode} mode
 * @property {boolean} stopRuns
 * @property {boolean} canManage
 * @property {string | null} running the run under way
 * @property {Schedule | null} schedule
 * @property {OpenRelease | null} release
 * @property {Metrics} metrics
 * @property {Run[]} runs newest first
 *
 * @typedef {{ status: string, processed: number, total: number, errors: number }} Job
 */

/** @returns {Promise<Overview>} */
export function getOverview() {
  return readAnswer(getOverviewText());
}

/** @param {string} runId @returns {Promise<RunDetail>} */
export function getRun(runId) {
  return readAnswer(getRunText({ runId }));
}

/**
 * A page of a run's entries, behind `afterId`.
 * @param {{ runId: string, outcome: string | null, action: string | null, afterId: string | null }} query
 * @returns {Promise<EntryPage>}
 */
export function getEntries(query) {
  return readAnswer(getEntriesText(query));
}

/** @param {string} jobId @returns {Promise<Job>} */
export function getJob(jobId) {
  return readAnswer(getJobText({ jobId }));
}

/** A stopped run, too, is under way until its last step has ended. @param {Pick<Run, "finishedAt">} run */
export function isUnderWay({ finishedAt }) {
  return finishedAt === null;
}
