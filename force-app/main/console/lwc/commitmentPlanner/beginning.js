import { PRICE_PRESETS, completeTerms, startingTerms } from "c/plannerTerms";

/** @typedef {import("c/usageApi").Months} Months */
/** @typedef {import("c/reviewSession").Context} Context */
/** @typedef {import("c/plannerTerms").Terms} Terms */

/**
 * The licences that snapshots know, by name.
 * @param {Months} months
 * @returns {{ key: string, name: string }[]}
 */
export function licensesOf({ rows, licenses }) {
  const keys = [...new Set(rows.map(({ license }) => license))].sort();
  return keys.map((key) => ({
    key,
    name: licenses.find((license) => license.key === key)?.name ?? key,
  }));
}

/**
 * Which of them the contract is for: those that were saved, else those that pay by login, else all.
 * @param {Months} months
 * @param {Context} context
 * @returns {string[]}
 */
export function contractLicenses(months, { prices }) {
  const known = licensesOf(months).map(({ key }) => key);
  const saved = (months.terms?.licenses ?? []).filter((key) => known.includes(key));
  if (saved.length > 0) {
    return saved;
  }
  const byLogin = known.filter((key) => prices[key]?.model === "login");
  return byLogin.length > 0 ? byLogin : known;
}

/**
 * The saved contract, or one to begin with: what the org says that it may use, else an average month.
 * @param {Months} months
 * @param {Context} context
 * @param {Map<string, import("c/plannerDemand").KnownMonth>} known
 * @returns {Terms}
 */
export function firstTerms({ contract, asOf, entitlements }, { currency }, known) {
  if (contract) {
    return completeTerms(contract, currency);
  }
  const entitled = entitlements.reduce((sum, { monthlyLogins }) => sum + (monthlyLogins ?? 0), 0);
  const logins = [...known.values()].map((month) => month.logins);
  const average = logins.reduce((one, other) => one + other, 0) / Math.max(1, logins.length);
  return startingTerms({
    asOf,
    currency,
    monthlyCommitment: entitled > 0 ? entitled : Math.round(average),
  });
}

/**
 * Whether terms that are not saved still have the price to begin with, which nobody stated.
 * @param {Terms} terms
 */
export function hasPresetPrice({ pricePerLogin, volumeTiers }) {
  return pricePerLogin === PRICE_PRESETS[0].login && volumeTiers.length === 0;
}
