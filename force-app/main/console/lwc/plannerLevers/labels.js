import title from "@salesforce/label/c.Seatwise_PlannerLevers_Title";
import told from "@salesforce/label/c.Seatwise_PlannerLevers_Told";
import overageCap from "@salesforce/label/c.Seatwise_PlannerLevers_OverageCap";
import rolloverQuarter from "@salesforce/label/c.Seatwise_PlannerLevers_RolloverQuarter";
import rolloverYear from "@salesforce/label/c.Seatwise_PlannerLevers_RolloverYear";
import burstWindows from "@salesforce/label/c.Seatwise_PlannerLevers_BurstWindows";
import annualTrueUp from "@salesforce/label/c.Seatwise_PlannerLevers_AnnualTrueUp";
import volumeTier from "@salesforce/label/c.Seatwise_PlannerLevers_VolumeTier";
import together from "@salesforce/label/c.Seatwise_PlannerLevers_Together";
import allTogether from "@salesforce/label/c.Seatwise_PlannerLevers_AllTogether";
import atCommitment from "@salesforce/label/c.Seatwise_PlannerLevers_AtCommitment";
import figures from "@salesforce/label/c.Seatwise_PlannerLevers_Figures";
import clause from "@salesforce/label/c.Seatwise_PlannerLevers_Clause";
import commitment from "@salesforce/label/c.Seatwise_PlannerLevers_Commitment";
import yearlyCost from "@salesforce/label/c.Seatwise_PlannerLevers_YearlyCost";
import yearlyValue from "@salesforce/label/c.Seatwise_PlannerLevers_YearlyValue";
import current from "@salesforce/label/c.Seatwise_PlannerLevers_Current";
import base from "@salesforce/label/c.Seatwise_PlannerLevers_Base";

export default {
  title,
  told,
  overageCap,
  rolloverQuarter,
  rolloverYear,
  burstWindows,
  annualTrueUp,
  volumeTier,
  together,
  allTogether,
  atCommitment,
  figures,
  clause,
  commitment,
  yearlyCost,
  yearlyValue,
  current,
  base,
};
