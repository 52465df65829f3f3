import title from "@salesforce/label/c.Seatwise_PlannerFindings_Title";
import count from "@salesforce/label/c.Seatwise_PlannerFindings_Count";
import pitfalls from "@salesforce/label/c.Seatwise_PlannerFindings_Pitfalls";
import missing from "@salesforce/label/c.Seatwise_PlannerFindings_Missing";
import unknown from "@salesforce/label/c.Seatwise_PlannerFindings_Unknown";
import good from "@salesforce/label/c.Seatwise_PlannerFindings_Good";
import costs from "@salesforce/label/c.Seatwise_PlannerFindings_Costs";
import worth from "@salesforce/label/c.Seatwise_PlannerFindings_Worth";
import figure from "@salesforce/label/c.Seatwise_PlannerFindings_Figure";
import peakSizing from "@salesforce/label/c.Seatwise_PlannerFindings_PeakSizing";
import peakSizingAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_PeakSizingAvoided";
import peakSizingRule from "@salesforce/label/c.Seatwise_PlannerFindings_PeakSizingRule";
import noRollover from "@salesforce/label/c.Seatwise_PlannerFindings_NoRollover";
import noRolloverAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_NoRolloverAvoided";
import noRolloverRule from "@salesforce/label/c.Seatwise_PlannerFindings_NoRolloverRule";
import highOverage from "@salesforce/label/c.Seatwise_PlannerFindings_HighOverage";
import highOverageAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_HighOverageAvoided";
import highOverageRule from "@salesforce/label/c.Seatwise_PlannerFindings_HighOverageRule";
import addressableSizing from "@salesforce/label/c.Seatwise_PlannerFindings_AddressableSizing";
import addressableSizingAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_AddressableSizingAvoided";
import addressableSizingRule from "@salesforce/label/c.Seatwise_PlannerFindings_AddressableSizingRule";
import addressableSizingUnknown from "@salesforce/label/c.Seatwise_PlannerFindings_AddressableSizingUnknown";
import wrongModel from "@salesforce/label/c.Seatwise_PlannerFindings_WrongModel";
import wrongModelAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_WrongModelAvoided";
import wrongModelRule from "@salesforce/label/c.Seatwise_PlannerFindings_WrongModelRule";
import wrongModelUnknown from "@salesforce/label/c.Seatwise_PlannerFindings_WrongModelUnknown";
import vagueRenewal from "@salesforce/label/c.Seatwise_PlannerFindings_VagueRenewal";
import vagueRenewalAvoided from "@salesforce/label/c.Seatwise_PlannerFindings_VagueRenewalAvoided";
import vagueRenewalRule from "@salesforce/label/c.Seatwise_PlannerFindings_VagueRenewalRule";
import measuredBaseline from "@salesforce/label/c.Seatwise_PlannerFindings_MeasuredBaseline";
import measuredBaselineRule from "@salesforce/label/c.Seatwise_PlannerFindings_MeasuredBaselineRule";
import rollover from "@salesforce/label/c.Seatwise_PlannerFindings_Rollover";
import rolloverRule from "@salesforce/label/c.Seatwise_PlannerFindings_RolloverRule";
import overageCap from "@salesforce/label/c.Seatwise_PlannerFindings_OverageCap";
import overageCapRule from "@salesforce/label/c.Seatwise_PlannerFindings_OverageCapRule";
import burstWindows from "@salesforce/label/c.Seatwise_PlannerFindings_BurstWindows";
import burstWindowsRule from "@salesforce/label/c.Seatwise_PlannerFindings_BurstWindowsRule";
import burstWindowsUnknown from "@salesforce/label/c.Seatwise_PlannerFindings_BurstWindowsUnknown";
import documentedModelChoice from "@salesforce/label/c.Seatwise_PlannerFindings_DocumentedModelChoice";
import documentedModelChoiceRule from "@salesforce/label/c.Seatwise_PlannerFindings_DocumentedModelChoiceRule";
import documentedModelChoiceUnknown from "@salesforce/label/c.Seatwise_PlannerFindings_DocumentedModelChoiceUnknown";
import renewalTerms from "@salesforce/label/c.Seatwise_PlannerFindings_RenewalTerms";
import renewalTermsRule from "@salesforce/label/c.Seatwise_PlannerFindings_RenewalTermsRule";
import coordinatedFootprint from "@salesforce/label/c.Seatwise_PlannerFindings_CoordinatedFootprint";
import coordinatedFootprintRule from "@salesforce/label/c.Seatwise_PlannerFindings_CoordinatedFootprintRule";
import coordinatedFootprintUnknown from "@salesforce/label/c.Seatwise_PlannerFindings_CoordinatedFootprintUnknown";
import stated from "@salesforce/label/c.Seatwise_PlannerFindings_Stated";
import isModelChoiceDocumented from "@salesforce/label/c.Seatwise_PlannerFindings_IsModelChoiceDocumented";
import isFootprintCoordinated from "@salesforce/label/c.Seatwise_PlannerFindings_IsFootprintCoordinated";
import memberPrice from "@salesforce/label/c.Seatwise_PlannerFindings_MemberPrice";
import season from "@salesforce/label/c.Seatwise_PlannerFindings_Season";
import notStated from "@salesforce/label/c.Seatwise_PlannerFindings_NotStated";
import yes from "@salesforce/label/c.Seatwise_PlannerFindings_Yes";
import no from "@salesforce/label/c.Seatwise_PlannerFindings_No";
import times from "@salesforce/label/c.Seatwise_PlannerFindings_Times";
import rolloverMonthsFigure from "@salesforce/label/c.Seatwise_PlannerFindings_RolloverMonthsFigure";
import expiredFigure from "@salesforce/label/c.Seatwise_PlannerFindings_ExpiredFigure";
import expiredCostFigure from "@salesforce/label/c.Seatwise_PlannerFindings_ExpiredCostFigure";
import overageMultiplierFigure from "@salesforce/label/c.Seatwise_PlannerFindings_OverageMultiplierFigure";
import thresholdFigure from "@salesforce/label/c.Seatwise_PlannerFindings_ThresholdFigure";
import overageFigure from "@salesforce/label/c.Seatwise_PlannerFindings_OverageFigure";
import overageCostFigure from "@salesforce/label/c.Seatwise_PlannerFindings_OverageCostFigure";
import baselineDefinitionFigure from "@salesforce/label/c.Seatwise_PlannerFindings_BaselineDefinitionFigure";
import overageCapFigure from "@salesforce/label/c.Seatwise_PlannerFindings_OverageCapFigure";
import rolloverFigure from "@salesforce/label/c.Seatwise_PlannerFindings_RolloverFigure";
import burstProtectionFigure from "@salesforce/label/c.Seatwise_PlannerFindings_BurstProtectionFigure";
import seasonMonthsFigure from "@salesforce/label/c.Seatwise_PlannerFindings_SeasonMonthsFigure";
import monthsWithoutWindowFigure from "@salesforce/label/c.Seatwise_PlannerFindings_MonthsWithoutWindowFigure";
import yearlyCostFigure from "@salesforce/label/c.Seatwise_PlannerFindings_YearlyCostFigure";
import monthlyCommitmentFigure from "@salesforce/label/c.Seatwise_PlannerFindings_MonthlyCommitmentFigure";
import averageMonthFigure from "@salesforce/label/c.Seatwise_PlannerFindings_AverageMonthFigure";
import optimumFigure from "@salesforce/label/c.Seatwise_PlannerFindings_OptimumFigure";
import overCommitmentFigure from "@salesforce/label/c.Seatwise_PlannerFindings_OverCommitmentFigure";
import peakMonthFigure from "@salesforce/label/c.Seatwise_PlannerFindings_PeakMonthFigure";
import addressableUsersFigure from "@salesforce/label/c.Seatwise_PlannerFindings_AddressableUsersFigure";
import loginsPerUserMonthFigure from "@salesforce/label/c.Seatwise_PlannerFindings_LoginsPerUserMonthFigure";
import breakEvenLoginsPerMonthFigure from "@salesforce/label/c.Seatwise_PlannerFindings_BreakEvenLoginsPerMonthFigure";
import loginYearlyCostFigure from "@salesforce/label/c.Seatwise_PlannerFindings_LoginYearlyCostFigure";
import namedYearlyCostFigure from "@salesforce/label/c.Seatwise_PlannerFindings_NamedYearlyCostFigure";
import baselineMonthsFigure from "@salesforce/label/c.Seatwise_PlannerFindings_BaselineMonthsFigure";
import baselineMonthsThresholdFigure from "@salesforce/label/c.Seatwise_PlannerFindings_BaselineMonthsThresholdFigure";
import costsNothing from "@salesforce/label/c.Seatwise_PlannerFindings_CostsNothing";
import worthNothing from "@salesforce/label/c.Seatwise_PlannerFindings_WorthNothing";
import months from "@salesforce/label/c.Seatwise_PlannerFindings_Months";

export default {
  title,
  count,
  pitfalls,
  missing,
  unknown,
  good,
  costs,
  worth,
  figure,
  peakSizing,
  peakSizingAvoided,
  peakSizingRule,
  noRollover,
  noRolloverAvoided,
  noRolloverRule,
  highOverage,
  highOverageAvoided,
  highOverageRule,
  addressableSizing,
  addressableSizingAvoided,
  addressableSizingRule,
  addressableSizingUnknown,
  wrongModel,
  wrongModelAvoided,
  wrongModelRule,
  wrongModelUnknown,
  vagueRenewal,
  vagueRenewalAvoided,
  vagueRenewalRule,
  measuredBaseline,
  measuredBaselineRule,
  rollover,
  rolloverRule,
  overageCap,
  overageCapRule,
  burstWindows,
  burstWindowsRule,
  burstWindowsUnknown,
  documentedModelChoice,
  documentedModelChoiceRule,
  documentedModelChoiceUnknown,
  renewalTerms,
  renewalTermsRule,
  coordinatedFootprint,
  coordinatedFootprintRule,
  coordinatedFootprintUnknown,
  stated,
  isModelChoiceDocumented,
  isFootprintCoordinated,
  memberPrice,
  season,
  notStated,
  yes,
  no,
  times,
  rolloverMonthsFigure,
  expiredFigure,
  expiredCostFigure,
  overageMultiplierFigure,
  thresholdFigure,
  overageFigure,
  overageCostFigure,
  baselineDefinitionFigure,
  overageCapFigure,
  rolloverFigure,
  burstProtectionFigure,
  seasonMonthsFigure,
  monthsWithoutWindowFigure,
  yearlyCostFigure,
  monthlyCommitmentFigure,
  averageMonthFigure,
  optimumFigure,
  overCommitmentFigure,
  peakMonthFigure,
  addressableUsersFigure,
  loginsPerUserMonthFigure,
  breakEvenLoginsPerMonthFigure,
  loginYearlyCostFigure,
  namedYearlyCostFigure,
  baselineMonthsFigure,
  baselineMonthsThresholdFigure,
  costsNothing,
  worthNothing,
  months,
};
