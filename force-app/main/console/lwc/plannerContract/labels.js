import title from "@salesforce/label/c.Seatwise_PlannerContract_Title";
import startMonth from "@salesforce/label/c.Seatwise_PlannerContract_StartMonth";
import termMonths from "@salesforce/label/c.Seatwise_PlannerContract_TermMonths";
import monthlyCommitment from "@salesforce/label/c.Seatwise_PlannerContract_MonthlyCommitment";
import pricePerLogin from "@salesforce/label/c.Seatwise_PlannerContract_PricePerLogin";
import overageMultiplier from "@salesforce/label/c.Seatwise_PlannerContract_OverageMultiplier";
import rolloverMonths from "@salesforce/label/c.Seatwise_PlannerContract_RolloverMonths";
import months from "@salesforce/label/c.Seatwise_PlannerContract_Months";
import logins from "@salesforce/label/c.Seatwise_PlannerContract_Logins";
import times from "@salesforce/label/c.Seatwise_PlannerContract_Times";
import presets from "@salesforce/label/c.Seatwise_PlannerContract_Presets";
import choosePreset from "@salesforce/label/c.Seatwise_PlannerContract_ChoosePreset";
import preset from "@salesforce/label/c.Seatwise_PlannerContract_Preset";
import presetNote from "@salesforce/label/c.Seatwise_PlannerContract_PresetNote";
import trueUp from "@salesforce/label/c.Seatwise_PlannerContract_TrueUp";
import monthly from "@salesforce/label/c.Seatwise_PlannerContract_Monthly";
import annual from "@salesforce/label/c.Seatwise_PlannerContract_Annual";
import renewal from "@salesforce/label/c.Seatwise_PlannerContract_Renewal";
import baselineDefinition from "@salesforce/label/c.Seatwise_PlannerContract_BaselineDefinition";
import overageCap from "@salesforce/label/c.Seatwise_PlannerContract_OverageCap";
import rollover from "@salesforce/label/c.Seatwise_PlannerContract_Rollover";
import burstProtection from "@salesforce/label/c.Seatwise_PlannerContract_BurstProtection";
import problems from "@salesforce/label/c.Seatwise_PlannerContract_Problems";

export default {
  title,
  startMonth,
  termMonths,
  monthlyCommitment,
  pricePerLogin,
  overageMultiplier,
  rolloverMonths,
  months,
  logins,
  times,
  presets,
  choosePreset,
  preset,
  presetNote,
  trueUp,
  monthly,
  annual,
  renewal,
  baselineDefinition,
  overageCap,
  rollover,
  burstProtection,
  problems,
};
