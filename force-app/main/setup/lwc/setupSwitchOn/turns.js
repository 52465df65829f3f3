import labels from "./labels";

/** @typedef {import("c/runsApi").Mode} Mode */

/**
 * What each mode means now, where it goes on to, and what turning to it asks.
 * @type {Record<Mode, { now: string, next: Mode | null, question: string, confirm: string }>}
 */
export const TURNS = {
  Preview: {
    now: labels.isPreview,
    next: "Notify",
    question: labels.questionPreview,
    confirm: labels.confirmPreview,
  },
  Notify: {
    now: labels.isNotify,
    next: "Enforce",
    question: labels.questionNotify,
    confirm: labels.confirmNotify,
  },
  Enforce: {
    now: labels.isEnforce,
    next: null,
    question: labels.questionEnforce,
    confirm: labels.confirmEnforce,
  },
};
