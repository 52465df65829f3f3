import { fill, formatNumber, formatShare } from "c/displayFormat";
import { findingName, leverName, sizingName, standOf } from "./packWords";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Finding} Finding */
/** @typedef {import("c/plannerFigures").Figures} Figures */
/** @typedef {(amount: number) => string} Money an amount as it is shown */

/**
 * What the contract costs, should cost and lacks, as the page shows it.
 * @param {Figures} figures
 * @param {Money} money
 */
export function shownFigures(figures, money) {
  const { levers } = figures;
  return {
    tiles: tilesOf(figures, money),
    sizings: sizingsOf(figures, money),
    levers: leversOf(figures, money),
    together: fill(labels.togetherNote, levers.together.levers.map(leverName).join("; ")),
    ...findingsOf(figures, money),
  };
}

/** @param {Figures} figures @param {Money} money */
function tilesOf({ terms, levers: { current, base, together } }, money) {
  const saving = current.yearlyCost - base.yearlyCost;
  return [
    {
      key: "today",
      label: labels.today,
      value: money(current.yearlyCost),
      note: fill(labels.atCommitment, formatNumber(current.monthlyCommitment)),
    },
    {
      key: "optimum",
      label: labels.optimum,
      value: money(base.yearlyCost),
      note: fill(labels.atCommitment, formatNumber(base.monthlyCommitment)),
    },
    {
      key: "saving",
      label: labels.saving,
      value: money(saving),
      note:
        current.yearlyCost > 0
          ? fill(labels.ofToday, formatShare(saving / current.yearlyCost))
          : "",
    },
    {
      key: "clauses",
      label: labels.clauses,
      value: money(together.yearlyValue),
      note: fill(
        labels.clausesNote,
        formatNumber(together.monthlyCommitment),
        money(together.yearlyCost),
      ),
    },
  ].map((tile) => ({ ...tile, id: `pack-${tile.key}`, currency: terms.currency }));
}

/** @param {Figures} figures @param {Money} money */
function sizingsOf({ terms, optimization }, money) {
  const yearly = (/** @type {number} */ amount) => money((12 * amount) / terms.termMonths);
  return optimization.comparisons.map(({ sizing, monthlyCommitment, cost, regret }) => ({
    key: sizing,
    head: sizingName(sizing),
    cells: [formatNumber(monthlyCommitment), yearly(cost), yearly(regret)],
    isStrong: sizing === "optimum",
  }));
}

/** @param {Figures} figures @param {Money} money */
function leversOf({ levers: { levers, together } }, money) {
  return [
    ...levers.map(({ lever, monthlyCommitment, yearlyCost, yearlyValue }) => ({
      key: /** @type {string} */ (lever),
      head: leverName(lever),
      cells: [formatNumber(monthlyCommitment), money(yearlyCost), money(yearlyValue)],
    })),
    {
      key: "together",
      head: labels.allTogether,
      cells: [
        formatNumber(together.monthlyCommitment),
        money(together.yearlyCost),
        money(together.yearlyValue),
      ],
      isStrong: true,
    },
  ];
}

/** @param {Figures} figures @param {Money} money */
function findingsOf({ review: { findings } }, money) {
  const open = findings.filter((finding) => standOf(finding) === "open");
  const group = (/** @type {string} */ title, /** @type {Finding["kind"]} */ kind) => ({
    key: kind,
    title,
    findings: open.filter((finding) => finding.kind === kind).map((found) => told(found, money)),
  });
  return {
    isInOrder: open.length === 0,
    groups: [group(labels.found, "pitfall"), group(labels.lacking, "feature")].filter(
      (found) => found.findings.length > 0,
    ),
    good: listed(labels.good, findings, "good"),
    unknown: listed(labels.unknown, findings, "unknown"),
  };
}

/** @param {Finding} finding @param {Money} money */
function told(finding, money) {
  const { yearlyValue } = finding;
  return {
    key: finding.finding,
    text: findingName(finding),
    // What rounds to nothing is no argument.
    value:
      yearlyValue !== null && Math.round(yearlyValue) > 0
        ? fill(labels.aYear, money(yearlyValue))
        : "",
  };
}

/** @param {string} text @param {Finding[]} findings @param {ReturnType<typeof standOf>} stand */
function listed(text, findings, stand) {
  const names = findings.filter((finding) => standOf(finding) === stand).map(findingName);
  return names.length > 0 ? fill(text, names.join("; ")) : "";
}
