import title from "@salesforce/label/c.Seatwise_ReportCsv_Title";
import madeOn from "@salesforce/label/c.Seatwise_ReportCsv_MadeOn";
import window from "@salesforce/label/c.Seatwise_ReportCsv_Window";
import monthsBegin from "@salesforce/label/c.Seatwise_ReportCsv_MonthsBegin";
import withoutData from "@salesforce/label/c.Seatwise_ReportCsv_WithoutData";
import incompleteMonths from "@salesforce/label/c.Seatwise_ReportCsv_IncompleteMonths";
import nothing from "@salesforce/label/c.Seatwise_ReportCsv_Nothing";
import month from "@salesforce/label/c.Seatwise_ReportCsv_Month";
import licenseKey from "@salesforce/label/c.Seatwise_ReportCsv_LicenseKey";
import license from "@salesforce/label/c.Seatwise_ReportCsv_License";
import data from "@salesforce/label/c.Seatwise_ReportCsv_Data";
import complete from "@salesforce/label/c.Seatwise_ReportCsv_Complete";
import incomplete from "@salesforce/label/c.Seatwise_ReportCsv_Incomplete";
import noData from "@salesforce/label/c.Seatwise_ReportCsv_NoData";
import logins from "@salesforce/label/c.Seatwise_ReportCsv_Logins";
import activeUsers from "@salesforce/label/c.Seatwise_ReportCsv_ActiveUsers";
import addressableUsers from "@salesforce/label/c.Seatwise_ReportCsv_AddressableUsers";
import loginsPerActiveUser from "@salesforce/label/c.Seatwise_ReportCsv_LoginsPerActiveUser";
import usersWith from "@salesforce/label/c.Seatwise_ReportCsv_UsersWith";
import ledgerTitle from "@salesforce/label/c.Seatwise_ReportCsv_LedgerTitle";
import committed from "@salesforce/label/c.Seatwise_ReportCsv_Committed";
import carriedIn from "@salesforce/label/c.Seatwise_ReportCsv_CarriedIn";
import used from "@salesforce/label/c.Seatwise_ReportCsv_Used";
import expired from "@salesforce/label/c.Seatwise_ReportCsv_Expired";
import carriedOut from "@salesforce/label/c.Seatwise_ReportCsv_CarriedOut";
import overage from "@salesforce/label/c.Seatwise_ReportCsv_Overage";
import commitmentCost from "@salesforce/label/c.Seatwise_ReportCsv_CommitmentCost";
import overageCost from "@salesforce/label/c.Seatwise_ReportCsv_OverageCost";

export default {
  title,
  madeOn,
  window,
  monthsBegin,
  withoutData,
  incompleteMonths,
  nothing,
  month,
  licenseKey,
  license,
  data,
  complete,
  incomplete,
  noData,
  logins,
  activeUsers,
  addressableUsers,
  loginsPerActiveUser,
  usersWith,
  ledgerTitle,
  committed,
  carriedIn,
  used,
  expired,
  carriedOut,
  overage,
  commitmentCost,
  overageCost,
};
