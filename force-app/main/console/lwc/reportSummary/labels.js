import title from "@salesforce/label/c.Seatwise_ReportSummary_Title";
import license from "@salesforce/label/c.Seatwise_ReportSummary_License";
import logins from "@salesforce/label/c.Seatwise_ReportSummary_Logins";
import mean from "@salesforce/label/c.Seatwise_ReportSummary_Mean";
import busiest from "@salesforce/label/c.Seatwise_ReportSummary_Busiest";
import months from "@salesforce/label/c.Seatwise_ReportSummary_Months";
import monthsOf from "@salesforce/label/c.Seatwise_ReportSummary_MonthsOf";
import peak from "@salesforce/label/c.Seatwise_ReportSummary_Peak";
import all from "@salesforce/label/c.Seatwise_ReportSummary_All";
import month from "@salesforce/label/c.Seatwise_ReportSummary_Month";
import span from "@salesforce/label/c.Seatwise_ReportSummary_Span";
import gaps from "@salesforce/label/c.Seatwise_ReportSummary_Gaps";
import incomplete from "@salesforce/label/c.Seatwise_ReportSummary_Incomplete";

export default {
  title,
  license,
  logins,
  mean,
  busiest,
  months,
  monthsOf,
  peak,
  all,
  month,
  span,
  gaps,
  incomplete,
};
