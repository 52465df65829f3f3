import annualTrueUp from "@salesforce/label/c.Seatwise_PlannerLevers_AnnualTrueUp";
import cappedOverage from "@salesforce/label/c.Seatwise_PlannerLevers_OverageCap";
import rolloverQuarter from "@salesforce/label/c.Seatwise_PlannerLevers_RolloverQuarter";
import rolloverYear from "@salesforce/label/c.Seatwise_PlannerLevers_RolloverYear";
import volumeTier from "@salesforce/label/c.Seatwise_PlannerLevers_VolumeTier";
import windowsForBursts from "@salesforce/label/c.Seatwise_PlannerLevers_BurstWindows";
import addressableSizing from "@salesforce/label/c.Seatwise_PlannerFindings_AddressableSizing";
import addressableSizingAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_AddressableSizingAvoided";
import burstWindows from "@salesforce/label/c.Seatwise_PlannerFindings_BurstWindows";
import coordinatedFootprint from "@salesforce/label/c.Seatwise_PlannerFindings_CoordinatedFootprint";
import documentedModelChoice from "@salesforce/label/c.Seatwise_PlannerFindings_DocumentedModelChoice";
import highOverage from "@salesforce/label/c.Seatwise_PlannerFindings_HighOverage";
import highOverageAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_HighOverageAvoided";
import measuredBaseline from "@salesforce/label/c.Seatwise_PlannerFindings_MeasuredBaseline";
import noRollover from "@salesforce/label/c.Seatwise_PlannerFindings_NoRollover";
import noRolloverAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_NoRolloverAvoided";
import overageCap from "@salesforce/label/c.Seatwise_PlannerFindings_OverageCap";
import peakSizing from "@salesforce/label/c.Seatwise_PlannerFindings_PeakSizing";
import peakSizingAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_PeakSizingAvoided";
import renewalTerms from "@salesforce/label/c.Seatwise_PlannerFindings_RenewalTerms";
import rollover from "@salesforce/label/c.Seatwise_PlannerFindings_Rollover";
import vagueRenewal from "@salesforce/label/c.Seatwise_PlannerFindings_VagueRenewal";
import vagueRenewalAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_VagueRenewalAvoided";
import wrongModel from "@salesforce/label/c.Seatwise_PlannerFindings_WrongModel";
import wrongModelAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_WrongModelAvoided";
import labels from "./labels";

/**
 * @typedef {import("../../../../../src/commitment/types").Finding} Finding
 * @typedef {import("../../../../../src/commitment/types").FindingName} FindingName
 * @typedef {import("../../../../../src/commitment/types").LeverName} LeverName
 * @typedef {import("../../../../../src/commitment/types").Sizing} Sizing
 */

/** The planner's own words: the same thing has the same name on both screens. @type {Record<LeverName, string>} */
const LEVERS = {
  overageCap: cappedOverage,
  rolloverQuarter,
  rolloverYear,
  burstWindows: windowsForBursts,
  annualTrueUp,
  volumeTier,
};

/** @type {Record<FindingName, string>} */
const FINDINGS = {
  peakSizing,
  noRollover,
  highOverage,
  addressableSizing,
  wrongModel,
  vagueRenewal,
  measuredBaseline,
  rollover,
  overageCap,
  burstWindows,
  documentedModelChoice,
  renewalTerms,
  coordinatedFootprint,
};

/** A pitfall that is not there. @type {Partial<Record<FindingName, string>>} */
const AVOIDED = {
  peakSizing: peakSizingAvoided,
  noRollover: noRolloverAvoided,
  highOverage: highOverageAvoided,
  addressableSizing: addressableSizingAvoided,
  wrongModel: wrongModelAvoided,
  vagueRenewal: vagueRenewalAvoided,
};

/** @type {Record<Sizing["sizing"], string>} */
const SIZINGS = {
  optimum: labels.sizingOptimum,
  current: labels.sizingCurrent,
  average: labels.sizingAverage,
  peak: labels.sizingPeak,
  addressableUsers: labels.sizingAddressableUsers,
};

/** @param {LeverName} lever */
export function leverName(lever) {
  return LEVERS[lever];
}

/** @param {Sizing["sizing"]} sizing */
export function sizingName(sizing) {
  return SIZINGS[sizing];
}

/** A finding in one line: what is wrong, missing or good. @param {Finding} finding */
export function findingName({ finding, holds }) {
  return (holds === false && AVOIDED[finding]) || FINDINGS[finding];
}

/** What a finding asks of the negotiation. @param {Finding} finding @returns {"open" | "unknown" | "good"} */
export function standOf({ kind, holds }) {
  if (holds === null) {
    return "unknown";
  }
  return holds === (kind === "pitfall") ? "open" : "good";
}
