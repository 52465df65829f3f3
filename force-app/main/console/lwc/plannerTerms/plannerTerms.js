import { addMonths } from "c/plannerMonths";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Contract} Contract */
/** @typedef {import("../../../../../src/commitment/types").Product} Product */
/** @typedef {import("../../../../../src/types").Problem} Problem */

/**
 * A contract with nothing left out, as the form shows it.
 * @typedef {object} Terms
 * @property {string} currency
 * @property {string} startMonth
 * @property {number} termMonths
 * @property {number} monthlyCommitment
 * @property {number} pricePerLogin
 * @property {number} overageMultiplier
 * @property {number} rolloverMonths
 * @property {"monthly" | "annual"} trueUp
 * @property {{ months: number[], additionalLogins: number }[]} bursts
 * @property {{ fromMonthlyCommitment: number, pricePerLogin: number }[]} volumeTiers
 * @property {{ baselineDefinition: boolean, overageCap: boolean, rollover: boolean, burstProtection: boolean }} renewalTerms
 */

/**
 * Somebody else's word about list prices: something to begin with, never a fact.
 * @type {{ key: string, name: string, grade: Product["grade"], login: number, member: number }[]}
 */
export const PRICE_PRESETS = [
  { key: "partner", name: labels.partner, grade: "partner", login: 10, member: 25 },
  { key: "customer", name: labels.customer, grade: "customer", login: 2, member: 5 },
  { key: "customerPlus", name: labels.customerPlus, grade: "customer", login: 6, member: 15 },
  { key: "externalApps", name: labels.externalApps, grade: "partner", login: 15, member: 35 },
];

/**
 * A contract with the defaults of C1 where it says nothing.
 * @param {Contract} contract
 * @param {string} currency of the org
 * @returns {Terms}
 */
export function completeTerms(contract, currency) {
  const { renewalTerms } = contract;
  return {
    currency: contract.currency ?? currency,
    startMonth: contract.startMonth,
    termMonths: contract.termMonths ?? 12,
    monthlyCommitment: contract.monthlyCommitment,
    pricePerLogin: contract.pricePerLogin,
    overageMultiplier: contract.overageMultiplier ?? 2.5,
    rolloverMonths: contract.rolloverMonths ?? 0,
    trueUp: contract.trueUp ?? "monthly",
    bursts: contract.bursts ?? [],
    volumeTiers: contract.volumeTiers ?? [],
    renewalTerms: {
      baselineDefinition: renewalTerms?.baselineDefinition ?? false,
      overageCap: renewalTerms?.overageCap ?? false,
      rollover: renewalTerms?.rollover ?? false,
      burstProtection: renewalTerms?.burstProtection ?? false,
    },
  };
}

/**
 * What a committed login costs: the price of the tier in force (C1), else the contract's own.
 * @param {Contract} contract
 */
export function committedLoginPrice({ monthlyCommitment, pricePerLogin, volumeTiers }) {
  const [tier] = (volumeTiers ?? [])
    .filter(({ fromMonthlyCommitment }) => fromMonthlyCommitment <= monthlyCommitment)
    .sort((one, other) => other.fromMonthlyCommitment - one.fromMonthlyCommitment);
  return tier ? tier.pricePerLogin : pricePerLogin;
}

/**
 * Terms to begin with where no contract is saved: a year up to the month before, at a preset's price.
 * @param {{ asOf: string, currency: string, monthlyCommitment: number }} org
 */
export function startingTerms({ asOf, currency, monthlyCommitment }) {
  return completeTerms(
    {
      startMonth: addMonths(asOf.slice(0, 7), -12),
      monthlyCommitment,
      pricePerLogin: PRICE_PRESETS[0].login,
    },
    currency,
  );
}

/**
 * A tax-season portal as nobody has it: sized at its average, its season at the full overage price.
 * @param {{ asOf: string, currency: string }} org
 */
export function exampleTerms({ asOf, currency }) {
  return completeTerms(
    { startMonth: `${asOf.slice(0, 4)}-01`, monthlyCommitment: 35_000, pricePerLogin: 2 },
    currency,
  );
}

/** Logins of the example, January to December. */
export const EXAMPLE_DEMAND = [
  22_000, 78_000, 81_000, 79_000, 24_000, 19_000, 18_000, 17_500, 20_000, 21_500, 20_500, 18_500,
];

/**
 * What the core says about one setting; it names the contract's settings with or without the contract before them.
 * @param {Problem[]} problems
 * @param {string} path
 */
export function problemAt(problems, path) {
  return problems
    .filter((problem) => ownPath(problem) === path)
    .map(({ message }) => message)
    .join(" ");
}

/**
 * Those that no setting of the form shows beside itself.
 * @param {Problem[]} problems
 * @param {(path: string) => boolean} isShown
 */
export function otherProblems(problems, isShown) {
  return problems.filter((problem) => !isShown(ownPath(problem)));
}

/** @param {Problem} problem */
function ownPath({ path }) {
  return path.replace(/^contract\./, "");
}
