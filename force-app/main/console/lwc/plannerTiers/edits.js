/** @typedef {import("./tierRequest").Offer} Offer */
/** @typedef {import("./tierRequest").Assignment} Assignment */
/** @typedef {Map<string, Partial<Assignment>>} AssignmentEdits by licence */
/** @typedef {Map<string, Partial<Offer>>} OfferEdits by product */

/**
 * With what was put right by hand.
 * @param {Assignment[]} assignments
 * @param {AssignmentEdits} edits
 * @returns {Assignment[]}
 */
export function edited(assignments, edits) {
  return assignments.map((assignment) => ({ ...assignment, ...edits.get(assignment.license) }));
}

/**
 * @param {Offer[]} offers
 * @param {OfferEdits} edits
 * @returns {Offer[]}
 */
export function editedOffers(offers, edits) {
  return offers.map((offer) => ({ ...offer, ...edits.get(offer.key) }));
}

/**
 * The edits and what differs from what was shown.
 * @param {AssignmentEdits} edits
 * @param {Assignment[]} shown
 * @param {Assignment[]} changed
 * @returns {AssignmentEdits}
 */
export function withAssignments(edits, shown, changed) {
  const next = new Map(edits);
  for (const assignment of changed) {
    const { license, requiredGrade, currentProduct, currentQuantity } = assignment;
    const before = shown.find((one) => one.license === license);
    const isOther =
      before?.currentProduct !== currentProduct || before.currentQuantity !== currentQuantity;
    next.set(license, {
      ...edits.get(license),
      ...(before?.requiredGrade === requiredGrade ? {} : { requiredGrade }),
      // Product and quantity belong together: who puts one right has said what is paid today.
      ...(isOther ? { currentProduct, currentQuantity } : {}),
    });
  }
  return next;
}

/**
 * @param {OfferEdits} edits
 * @param {Offer[]} shown
 * @param {Offer[]} changed
 * @returns {OfferEdits}
 */
export function withOffers(edits, shown, changed) {
  const next = new Map(edits);
  for (const { key, price, isOffered } of changed) {
    const before = shown.find((offer) => offer.key === key);
    next.set(key, {
      ...edits.get(key),
      ...(before?.price === price ? {} : { price }),
      ...(before?.isOffered === isOffered ? {} : { isOffered }),
    });
  }
  return next;
}
