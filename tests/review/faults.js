/** Faults for an org under review: what is refused, and when a run is cut off. */
import { rowError } from "../../local-org/org/exceptions.js";
import { Ledger } from "./ledger.js";
import { ReviewOrg } from "./reviewOrg.js";

/** @param {{ settings?: Record<string, any> }} [options] */
export function openOrg(options) {
  const review = new ReviewOrg(options);
  return { review, open: () => new Ledger(review) };
}

/** Refuses writes of a user. @param {ReviewOrg} review @param {(id: string, next: ReadonlyMap<string, any>) => string | null} message */
export function refuseUsers(review, message) {
  review.org.rules.set("user", [
    ({ next }) => {
      const text = message(next.get("id"), next);
      return text === null ? [] : [rowError("FIELD_CUSTOM_VALIDATION_EXCEPTION", text)];
    },
  ]);
}

/** @param {string} phase @param {number} index @returns {(unit: import("./orgView.js").Unit) => boolean} */
export const after = (phase, index) => (unit) =>
  unit.name === "LicenseReviewBatch" && unit.phase === phase && unit.index === index;

/** A record without what tells when it was written last. @param {Record<string, any>} record */
export function untouched(record) {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => !/^(lastmodified|systemmodstamp)/.test(name)),
  );
}
