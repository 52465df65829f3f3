import title from "@salesforce/label/c.Seatwise_ReportBusy_Title";
import days from "@salesforce/label/c.Seatwise_ReportBusy_Days";
import weekdays from "@salesforce/label/c.Seatwise_ReportBusy_Weekdays";
import day from "@salesforce/label/c.Seatwise_ReportBusy_Day";
import noDays from "@salesforce/label/c.Seatwise_ReportBusy_NoDays";
import noData from "@salesforce/label/c.Seatwise_ReportBusy_NoData";

export default {
  title,
  days,
  weekdays,
  day,
  noDays,
  noData,
};
