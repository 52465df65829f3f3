import title from "@salesforce/label/c.Seatwise_PlannerLedger_Title";
import which from "@salesforce/label/c.Seatwise_PlannerLedger_Which";
import current from "@salesforce/label/c.Seatwise_PlannerLedger_Current";
import optimum from "@salesforce/label/c.Seatwise_PlannerLedger_Optimum";
import csv from "@salesforce/label/c.Seatwise_PlannerLedger_Csv";
import fileName from "@salesforce/label/c.Seatwise_PlannerLedger_FileName";
import own from "@salesforce/label/c.Seatwise_PlannerLedger_Own";
import carried from "@salesforce/label/c.Seatwise_PlannerLedger_Carried";
import overage from "@salesforce/label/c.Seatwise_PlannerLedger_Overage";
import expired from "@salesforce/label/c.Seatwise_PlannerLedger_Expired";
import committed from "@salesforce/label/c.Seatwise_PlannerLedger_Committed";
import carriedIn from "@salesforce/label/c.Seatwise_PlannerLedger_CarriedIn";
import carriedOut from "@salesforce/label/c.Seatwise_PlannerLedger_CarriedOut";
import used from "@salesforce/label/c.Seatwise_PlannerLedger_Used";
import demand from "@salesforce/label/c.Seatwise_PlannerLedger_Demand";
import logins from "@salesforce/label/c.Seatwise_PlannerLedger_Logins";
import commitmentCost from "@salesforce/label/c.Seatwise_PlannerLedger_CommitmentCost";
import overageCost from "@salesforce/label/c.Seatwise_PlannerLedger_OverageCost";
import month from "@salesforce/label/c.Seatwise_PlannerLedger_Month";
import total from "@salesforce/label/c.Seatwise_PlannerLedger_Total";
import figures from "@salesforce/label/c.Seatwise_PlannerLedger_Figures";
import sum from "@salesforce/label/c.Seatwise_PlannerLedger_Sum";
import note from "@salesforce/label/c.Seatwise_PlannerLedger_Note";
import spoken from "@salesforce/label/c.Seatwise_PlannerLedger_Spoken";

export default {
  title,
  which,
  current,
  optimum,
  csv,
  fileName,
  own,
  carried,
  overage,
  expired,
  committed,
  carriedIn,
  carriedOut,
  used,
  demand,
  logins,
  commitmentCost,
  overageCost,
  month,
  total,
  figures,
  sum,
  note,
  spoken,
};
