import getContext from "@salesforce/apex/SeatwiseConsoleController.getContext";
import getAccountText from "@salesforce/apex/SeatwiseRecordController.getAccount";
import getAccountUsers from "@salesforce/apex/SeatwiseRecordController.getAccountUsers";
import getUserText from "@salesforce/apex/SeatwiseRecordController.getUser";
import setAccountPolicy from "@salesforce/apex/SeatwiseRecordController.setAccountPolicy";
import { readAnswer } from "c/apexAnswer";
import { loadPopulation } from "c/populationLoader";
import { ReviewSession } from "c/reviewSession";
import { loadCore } from "c/seatwiseCore";

export { setAccountPolicy };

/**
 * @typedef {import("c/reviewSession").Context} Context
 * @typedef {import("../../../../../src/types").DecisionRow} DecisionRow
 * @typedef {import("../../../../../src/types").Explanation} Explanation
 * @typedef {import("../../../../../src/types").IdleSeats} IdleSeats
 *
 * @typedef {object} PortalUser
 * @property {"portal"} kind
 * @property {string} userId
 * @property {string | null} accountId
 * @property {Context} context
 * @property {Explanation} explanation
 *
 * @typedef {object} PortalAccount
 * @property {string} name
 * @property {string | null} policy its own
 * @property {Context} context
 * @property {IdleSeats} idle
 * @property {number} users in all
 * @property {DecisionRow[]} rows the first of them, the longest inactive first
 */

/** As many rows as the core gives at once. An account with more is looked at in the console. */
const MOST_ROWS = 1000;

/** Some users are no run: the limit of a whole one (R8) says nothing about them. */
const NO_LIMIT = {
  limits: { maxDeactivations: null, maxDeactivationShare: null },
  release: null,
  recentDeactivations: 0,
};

/**
 * The portal user of a record's page, decided as in the console: by the same core, from the same policies.
 * @param {object} component that asks
 * @param {string} recordId a user or a contact
 * @returns {Promise<PortalUser | { kind: "internal" | "nobody" }>}
 */
export async function readUser(component, recordId) {
  const { kind, userId, accountId, population } = await readAnswer(getUserText({ recordId }));
  if (kind !== "portal") {
    return { kind };
  }
  const [core, context] = await Promise.all([loadCore(component), readAnswer(getContext())]);
  const users = new core.Population(new TextEncoder().encode(population));
  return withSession(users, context, (session) => ({
    kind,
    userId,
    accountId,
    context,
    explanation: session.explain(userId),
  }));
}

/**
 * An account with its portal users, decided as in the console.
 * @param {object} component that asks
 * @param {string} accountId
 * @returns {Promise<PortalAccount>}
 */
export async function readAccount(component, accountId) {
  const [core, context, { name, policy }] = await Promise.all([
    loadCore(component),
    readAnswer(getContext()),
    readAnswer(getAccountText({ accountId })),
  ]);
  const users = await loadPopulation({
    core,
    fetchPage: (afterId) => getAccountUsers({ accountId, afterId }),
    onProgress: () => {},
    cancellation: { cancelled: false },
  });
  return withSession(users, context, (session) => {
    const { total, rows } = session.page({
      sortBy: "inactiveDays",
      descending: true,
      count: MOST_ROWS,
    });
    return {
      name,
      policy,
      context,
      idle: session.idleSeats(session.saved),
      users: total,
      rows,
    };
  });
}

/**
 * Decides users, takes the answer, and gives the core's memory back.
 * @template Answer
 * @param {any} users the core's Population
 * @param {Context} context
 * @param {(session: ReviewSession) => Answer} answerOf
 */
function withSession(users, context, answerOf) {
  const session = new ReviewSession(users, context);
  try {
    session.plan({ ...session.saved, ...NO_LIMIT });
    return answerOf(session);
  } finally {
    session.free();
  }
}
