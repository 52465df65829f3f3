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

/** Changes the text of the first warning. @param {ReviewOrg} review @param {Record<string, any>} fields */
export function changeTemplate(review, fields) {
  const [template] = review.org.records
    .all("EmailTemplate")
    .filter((row) => row.get("developername") === "First_Warning_en");
  review.change("EmailTemplate", template.get("id"), fields);
}

/** A run whose second scope finds no text for the first warning, up to the end of that scope. @param {ReviewOrg} review @returns {string} its id */
export function runWithBrokenScope(review) {
  const id = review.call("startReview");
  review.settle(after("execute", 0));
  changeTemplate(review, { IsActive: false });
  review.settle(after("execute", 1));
  changeTemplate(review, { IsActive: true });
  return id;
}
