import title from "@salesforce/label/c.Seatwise_PlannerCompare_Title";
import csv from "@salesforce/label/c.Seatwise_PlannerCompare_Csv";
import fileName from "@salesforce/label/c.Seatwise_PlannerCompare_FileName";
import figure from "@salesforce/label/c.Seatwise_PlannerCompare_Figure";
import currency from "@salesforce/label/c.Seatwise_PlannerCompare_Currency";
import current from "@salesforce/label/c.Seatwise_PlannerCompare_Current";
import optimum from "@salesforce/label/c.Seatwise_PlannerCompare_Optimum";
import own from "@salesforce/label/c.Seatwise_PlannerCompare_Own";
import add from "@salesforce/label/c.Seatwise_PlannerCompare_Add";
import adopt from "@salesforce/label/c.Seatwise_PlannerCompare_Adopt";
import remove from "@salesforce/label/c.Seatwise_PlannerCompare_Remove";
import problems from "@salesforce/label/c.Seatwise_PlannerCompare_Problems";
import monthlyCommitment from "@salesforce/label/c.Seatwise_PlannerCompare_MonthlyCommitment";
import pricePerLogin from "@salesforce/label/c.Seatwise_PlannerCompare_PricePerLogin";
import overageMultiplier from "@salesforce/label/c.Seatwise_PlannerCompare_OverageMultiplier";
import rolloverMonths from "@salesforce/label/c.Seatwise_PlannerCompare_RolloverMonths";
import trueUp from "@salesforce/label/c.Seatwise_PlannerCompare_TrueUp";
import monthly from "@salesforce/label/c.Seatwise_PlannerCompare_Monthly";
import annual from "@salesforce/label/c.Seatwise_PlannerCompare_Annual";
import commitmentCost from "@salesforce/label/c.Seatwise_PlannerCompare_CommitmentCost";
import overageCost from "@salesforce/label/c.Seatwise_PlannerCompare_OverageCost";
import cost from "@salesforce/label/c.Seatwise_PlannerCompare_Cost";
import used from "@salesforce/label/c.Seatwise_PlannerCompare_Used";
import expired from "@salesforce/label/c.Seatwise_PlannerCompare_Expired";
import overage from "@salesforce/label/c.Seatwise_PlannerCompare_Overage";
import utilisation from "@salesforce/label/c.Seatwise_PlannerCompare_Utilisation";
import coverage from "@salesforce/label/c.Seatwise_PlannerCompare_Coverage";
import effectivePricePerLogin from "@salesforce/label/c.Seatwise_PlannerCompare_EffectivePricePerLogin";
import difference from "@salesforce/label/c.Seatwise_PlannerCompare_Difference";
import logins from "@salesforce/label/c.Seatwise_PlannerCompare_Logins";
import times from "@salesforce/label/c.Seatwise_PlannerCompare_Times";
import months from "@salesforce/label/c.Seatwise_PlannerCompare_Months";
import none from "@salesforce/label/c.Seatwise_PlannerCompare_None";

export default {
  title,
  csv,
  fileName,
  figure,
  currency,
  current,
  optimum,
  own,
  add,
  adopt,
  remove,
  problems,
  monthlyCommitment,
  pricePerLogin,
  overageMultiplier,
  rolloverMonths,
  trueUp,
  monthly,
  annual,
  commitmentCost,
  overageCost,
  cost,
  used,
  expired,
  overage,
  utilisation,
  coverage,
  effectivePricePerLogin,
  difference,
  logins,
  times,
  months,
  none,
};
