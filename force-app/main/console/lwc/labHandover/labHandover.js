import { fill, formatDate } from "c/displayFormat";
import { THRESHOLD_NAMES, windowOf } from "c/labPolicy";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Trial} Trial */
/** @typedef {import("c/labPolicy").LoginWindow} LoginWindow */
/** @typedef {import("c/reviewSession").ReviewSession} ReviewSession */

/**
 * A page reference, as `lightning/navigation` gives it.
 * @typedef {{ type: string, attributes: object, state?: Record<string, string | undefined> }} PageReference
 */

/** What a link has the trial in: a state of one's own begins with the namespace. */
const STATE = "c__lab";
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What is handed on: enough to try the same elsewhere, over the same days.
 * @param {ReviewSession} session with its logins
 * @param {Trial} trial
 */
export function trialText(session, trial) {
  const { vary, runWeekday, thresholds } = trial;
  const { from, to } = windowOf(session, trial);
  return JSON.stringify({ policy: vary, runWeekday, ...thresholds, from, to });
}

/** The page that somebody is on, with a trial in its link. @param {PageReference} page @param {string} text */
export function pageWith(page, text) {
  return { ...page, state: { ...page.state, [STATE]: text } };
}

/** The text of a trial that a page was opened with. @param {PageReference | null | undefined} page @returns {string | null} */
export function textOfPage(page) {
  return page?.state?.[STATE] ?? null;
}

/**
 * A trial from its text or from a link with it, or why it is none for this org. Whether the days make a policy is for
 * the core to say.
 * @param {string} given
 * @param {ReviewSession} session with its logins
 * @returns {{ trial: Trial | null, problem: string, note: string }} `note`: what is not as it was handed on
 */
export function readTrial(given, session) {
  const { policy, runWeekday, from, to, ...days } = parsed(textOfLink(given.trim()) ?? given) ?? {};
  const isTrial =
    typeof policy === "string" &&
    [1, 2, 3, 4, 5, 6, 7].includes(runWeekday) &&
    THRESHOLD_NAMES.every((name) => Number.isInteger(days[name])) &&
    (isWindow(from, to) || (from === undefined && to === undefined));
  if (!isTrial) {
    return refused(labels.notATrial);
  }
  if (!session.saved.policies.some(({ name }) => name === policy)) {
    return refused(fill(labels.unknownPolicy, policy));
  }
  const { firstWarningDays, finalNoticeDays, deactivationDays } = days;
  const thresholds = { firstWarningDays, finalNoticeDays, deactivationDays };
  const isElsewhere = from !== undefined && !isKnown({ from, to }, session);
  return {
    trial: {
      vary: policy,
      runWeekday,
      thresholds,
      window: isElsewhere ? null : knownWindow({ from, to }, session),
    },
    problem: "",
    note: isElsewhere ? fill(labels.otherDays, formatDate(from), formatDate(to)) : "",
  };
}

/**
 * Days to judge by; null for all that are known, and where not all of their logins are.
 * @param {Partial<LoginWindow> | null | undefined} window
 * @param {ReviewSession} session with its logins
 * @returns {LoginWindow | null}
 */
export function knownWindow(window, session) {
  const all = windowOf(session, {});
  const { from = all.from, to = all.to } = window ?? {};
  const isAll = from === all.from && to === all.to;
  return isAll || !isKnown({ from, to }, session) ? null : { from, to };
}

/** @param {LoginWindow} window @param {ReviewSession} session */
function isKnown({ from, to }, session) {
  const all = windowOf(session, {});
  return all.from <= from && to <= all.to;
}

/** @param {unknown} from @param {unknown} to */
function isWindow(from, to) {
  return isDate(from) && isDate(to) && from <= to;
}

/** @param {unknown} value @returns {value is string} */
function isDate(value) {
  return typeof value === "string" && DATE.test(value) && !Number.isNaN(Date.parse(value));
}

/** @param {string} problem */
function refused(problem) {
  return { trial: null, problem, note: "" };
}

/** @param {string} text @returns {any} an object; null where it is none */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (/** @type {Error} */ (error).name !== "SyntaxError") {
      throw error;
    }
    return null;
  }
}

/** @param {string} link @returns {string | null} */
function textOfLink(link) {
  const [, query] = /^https?:[^?#]*\?([^#]*)/.exec(link) ?? [];
  return query === undefined ? null : new URLSearchParams(query).get(STATE);
}
