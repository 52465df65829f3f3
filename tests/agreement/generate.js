/** Requests of `planRun` that reach every row of R5 and every brake of R8, valid and not. */
import { Random } from "../../local-org/sample/random.js";

/** @typedef {import("../../src/types.d.ts").PlanRunRequest} PlanRunRequest */

const DAY = 86_400_000;
/** What is common comes first. */
const STAGES = ["Final Notice", "First Warning", "Active", "Deactivated", "Exempt", "Odd", ""];
const PROFILES = ["Partner Portal User", "Partner Portal Login User", "partner portal user"];
const LICENSES = ["PID_Partner_Community", "PID_Partner_Community_Login"];
const POLICIES = ["First", "Second", "Third", "None such"];

/** Users in one request. */
export const USERS = 20;

/** Draws requests; the same seed draws the same ones. */
export class Generator {
  /** @param {number} seed */
  constructor(seed) {
    this.random = new Random(seed);
    /** What the dates of one request lie around, in days since 1970. */
    this.asOf = 0;
  }

  /** @returns {PlanRunRequest} */
  request() {
    const { random } = this;
    this.asOf = random.between(-30_000, 60_000);
    /** @type {any} */
    const request = {
      asOf: dateOf(this.asOf),
      policies: POLICIES.slice(0, random.between(1, 3)).map((name) => this.policy(name)),
      users: Array.from({ length: USERS }, (_, place) => this.user(`u${place}`)),
      limits: this.maybe(0.7, () => ({
        maxDeactivations: this.maybe(0.8, () => random.between(0, 4)),
        maxDeactivationShare: this.maybe(0.8, () => random.between(0, 10_000) / 10_000),
      })),
      mode: this.maybe(0.8, () =>
        random.pick(/** @type {const} */ (["Preview", "Notify", "Enforce"])),
      ),
      release: this.maybe(0.3, () => random.between(0, 3)),
      recentDeactivations: this.maybe(0.3, () => random.between(0, 5)),
    };
    return random.next() < 0.1 ? this.spoiled(request) : request;
  }

  /** @param {string} name */
  policy(name) {
    const { random } = this;
    const first = random.between(1, 80);
    const second = first + random.between(1, 40);
    return {
      name,
      firstWarningDays: first,
      finalNoticeDays: second,
      deactivationDays: second + random.between(1, 40),
      minDaysInFirstWarning: this.maybe(0.8, () => random.between(1, 30)),
      minDaysInFinalNotice: this.maybe(0.8, () => random.between(1, 30)),
      reactivationGraceDays: this.maybe(0.8, () => random.between(0, 60)),
      noticeValidityDays: this.maybe(0.8, () => random.between(7, 60)),
      pauses: this.maybe(0.6, () =>
        Array.from({ length: random.between(0, 3) }, () => {
          const from = this.asOf + random.between(-200, 100);
          return { from: dateOf(from), to: dateOf(from + random.between(0, 60)) };
        }),
      ),
      match: this.maybe(0.3, () => ({
        profiles: this.maybe(0.6, () => PROFILES.slice(0, random.between(0, 2))),
        licenses: this.maybe(0.6, () => LICENSES.slice(0, random.between(0, 2))),
      })),
    };
  }

  /** @param {string} id */
  user(id) {
    const { random } = this;
    const date = (/** @type {number} */ from, /** @type {number} */ to) =>
      dateOf(this.asOf + random.between(from, to));
    return {
      id,
      createdDate: date(-400, 5),
      isActive: this.maybe(0.3, () => random.next() < 0.8),
      stage: this.maybe(0.85, () => random.pickFront(STAGES)),
      lastLoginDate: this.maybe(0.75, () => date(-260, 5)),
      lastNotificationSentDate: this.maybe(0.85, () => date(-60, 3)),
      dueDate: this.maybe(0.85, () => date(-70, 30)),
      exemptUntil: this.maybe(0.25, () => date(-120, 20)),
      profile: this.maybe(0.9, () => random.pick(PROFILES)),
      license: this.maybe(0.9, () => random.pick(LICENSES)),
      policy: this.maybe(0.1, () => random.pick(POLICIES)),
    };
  }

  /** A request with one thing wrong. @param {any} request */
  spoiled(request) {
    const { random } = this;
    const user = random.pick(request.users);
    const policy = random.pick(request.policies);
    random.pick([
      () => (user.id = request.users[0].id),
      () => (user.createdDate = "2026-02-29"),
      () => (user.lastLoginDate = 20260101),
      () => (user.stage = true),
      () => (user.unknown = 1),
      () => (policy.finalNoticeDays = policy.firstWarningDays),
      () => (policy.deactivationDays = 3651),
      () => (policy.minDaysInFirstWarning = 0.5),
      () => (policy.noticeValidityDays = 6),
      () => (policy.name = " "),
      () => (policy.pauses = [{ from: "2026-01-02", to: "2026-01-01" }]),
      () => (request.mode = "enforce"),
      () => (request.limits = { maxDeactivationShare: 0.12345 }),
      () => (request.release = -1),
      () => (request.asOf = null),
    ])();
    return request;
  }

  /** @template T @param {number} share @param {() => T} value @returns {T | null} */
  maybe(share, value) {
    return this.random.next() < share ? value() : null;
  }
}

/** @param {number} day since 1970 */
function dateOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
