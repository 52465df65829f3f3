import title from "@salesforce/label/c.Seatwise_ReportContract_Title";
import windowOne from "@salesforce/label/c.Seatwise_ReportContract_WindowOne";
import windowMany from "@salesforce/label/c.Seatwise_ReportContract_WindowMany";
import yearBegun from "@salesforce/label/c.Seatwise_ReportContract_YearBegun";
import yearSoFar from "@salesforce/label/c.Seatwise_ReportContract_YearSoFar";
import carriedSoFar from "@salesforce/label/c.Seatwise_ReportContract_CarriedSoFar";
import noRows from "@salesforce/label/c.Seatwise_ReportContract_NoRows";
import ledger from "@salesforce/label/c.Seatwise_ReportContract_Ledger";
import csv from "@salesforce/label/c.Seatwise_ReportContract_Csv";
import fileName from "@salesforce/label/c.Seatwise_ReportContract_FileName";
import coverage from "@salesforce/label/c.Seatwise_ReportContract_Coverage";
import coverageNote from "@salesforce/label/c.Seatwise_ReportContract_CoverageNote";
import rolloverUsed from "@salesforce/label/c.Seatwise_ReportContract_RolloverUsed";
import rolloverNote from "@salesforce/label/c.Seatwise_ReportContract_RolloverNote";
import expired from "@salesforce/label/c.Seatwise_ReportContract_Expired";
import expiredNote from "@salesforce/label/c.Seatwise_ReportContract_ExpiredNote";
import overage from "@salesforce/label/c.Seatwise_ReportContract_Overage";
import overageNote from "@salesforce/label/c.Seatwise_ReportContract_OverageNote";
import cost from "@salesforce/label/c.Seatwise_ReportContract_Cost";
import costNote from "@salesforce/label/c.Seatwise_ReportContract_CostNote";
import month from "@salesforce/label/c.Seatwise_ReportContract_Month";
import logins from "@salesforce/label/c.Seatwise_ReportContract_Logins";
import committed from "@salesforce/label/c.Seatwise_ReportContract_Committed";
import carriedIn from "@salesforce/label/c.Seatwise_ReportContract_CarriedIn";
import used from "@salesforce/label/c.Seatwise_ReportContract_Used";
import carriedOut from "@salesforce/label/c.Seatwise_ReportContract_CarriedOut";
import overageLogins from "@salesforce/label/c.Seatwise_ReportContract_OverageLogins";
import commitmentCost from "@salesforce/label/c.Seatwise_ReportContract_CommitmentCost";
import overageCost from "@salesforce/label/c.Seatwise_ReportContract_OverageCost";

export default {
  title,
  windowOne,
  windowMany,
  yearBegun,
  yearSoFar,
  carriedSoFar,
  noRows,
  ledger,
  csv,
  fileName,
  coverage,
  coverageNote,
  rolloverUsed,
  rolloverNote,
  expired,
  expiredNote,
  overage,
  overageNote,
  cost,
  costNote,
  month,
  logins,
  committed,
  carriedIn,
  used,
  carriedOut,
  overageLogins,
  commitmentCost,
  overageCost,
};
