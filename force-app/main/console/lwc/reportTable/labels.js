import title from "@salesforce/label/c.Seatwise_ReportTable_Title";
import month from "@salesforce/label/c.Seatwise_ReportTable_Month";
import license from "@salesforce/label/c.Seatwise_ReportTable_License";
import logins from "@salesforce/label/c.Seatwise_ReportTable_Logins";
import activeUsers from "@salesforce/label/c.Seatwise_ReportTable_ActiveUsers";
import addressableUsers from "@salesforce/label/c.Seatwise_ReportTable_AddressableUsers";
import perActiveUser from "@salesforce/label/c.Seatwise_ReportTable_PerActiveUser";
import distribution from "@salesforce/label/c.Seatwise_ReportTable_Distribution";
import usersWith from "@salesforce/label/c.Seatwise_ReportTable_UsersWith";
import all from "@salesforce/label/c.Seatwise_ReportTable_All";
import noData from "@salesforce/label/c.Seatwise_ReportTable_NoData";
import incomplete from "@salesforce/label/c.Seatwise_ReportTable_Incomplete";

export default {
  title,
  month,
  license,
  logins,
  activeUsers,
  addressableUsers,
  perActiveUser,
  distribution,
  usersWith,
  all,
  noData,
  incomplete,
};
