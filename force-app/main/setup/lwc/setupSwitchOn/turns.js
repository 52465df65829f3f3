import labels from "./labels";

/** @typedef {import("c/runsApi").Mode} Mode */

/**
 * What each mode means now, and where it goes on to.
 * @type {Record<Mode, { now: string, next: Mode | null }>}
 */
export const TURNS = {
  Preview: { now: labels.isPreview, next: "Notify" },
  Notify: { now: labels.isNotify, next: "Enforce" },
  Enforce: { now: labels.isEnforce, next: null },
};
