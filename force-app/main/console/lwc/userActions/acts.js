import { fill, formatDate } from "c/displayFormat";
import { daysOn } from "c/isoDays";
import { endExemption, exempt, holdUntil, reactivate, setAccountPolicy } from "c/usersApi";
import labels from "./labels";

/**
 * @typedef {import("../../../../../src/types").DecisionRow} Row
 * @typedef {{ until: string | null, policy: string | null }} Input what an act asks for beside the comment
 *
 * @typedef {object} Act something that an admin can do with a user
 * @property {string} name
 * @property {string} label
 * @property {string} question
 * @property {string} detail
 * @property {(row: Row, asOf: string) => boolean} isFor
 * @property {(userId: string, comment: string, input: Input) => Promise<import("c/usersApi").UserActResult[]>} call
 */

/** @type {Act[]} */
export const ACTS = [
  {
    name: "reactivate",
    label: labels.reactivate,
    question: labels.reactivateQuestion,
    detail: labels.reactivateDetail,
    isFor: ({ isActive }) => !isActive,
    call: (userId, comment) => reactivate({ userIds: [userId], comment }),
  },
  {
    name: "hold",
    label: labels.hold,
    question: labels.holdQuestion,
    detail: labels.holdDetail,
    isFor: (row) => row.isActive && !isExempt(row),
    call: (userId, comment, { until }) => holdUntil({ userIds: [userId], until, comment }),
  },
  {
    name: "exempt",
    label: labels.exempt,
    question: labels.exemptQuestion,
    detail: labels.exemptDetail,
    isFor: (row) => row.isActive && !isExempt(row),
    call: (userId, comment) => exempt({ userIds: [userId], comment }),
  },
  {
    name: "endExemption",
    label: labels.endExemption,
    question: labels.endQuestion,
    detail: labels.endDetail,
    isFor: (row, asOf) => row.isActive && (isExempt(row) || isHeld(row, asOf)),
    call: (userId, comment) => endExemption({ userIds: [userId], comment }),
  },
  {
    name: "accountPolicy",
    label: labels.policy,
    question: labels.policyQuestion,
    detail: labels.policyDetail,
    isFor: ({ account }) => account !== null,
    call: (userId, comment, { policy }) =>
      setAccountPolicy({ userId, policyName: policy, comment }),
  },
];

/** @param {Row} row */
function isExempt({ before }) {
  return before.stage === "Exempt";
}

/** @param {Row} row @param {string} asOf */
function isHeld({ before }, asOf) {
  return before.exemptUntil !== null && before.exemptUntil >= asOf;
}

/** The day after, the first on which a hold makes sense. @param {string} asOf */
export function dayAfter(asOf) {
  return daysOn(asOf, 1);
}

/** @param {string} asOf */
export function holdProblem(asOf) {
  return fill(labels.untilProblem, formatDate(dayAfter(asOf)));
}
