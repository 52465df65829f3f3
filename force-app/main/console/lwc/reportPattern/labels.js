import title from "@salesforce/label/c.Seatwise_ReportPattern_Title";
import busy from "@salesforce/label/c.Seatwise_ReportPattern_Busy";
import judgedBy from "@salesforce/label/c.Seatwise_ReportPattern_JudgedBy";
import measured from "@salesforce/label/c.Seatwise_ReportPattern_Measured";
import threshold from "@salesforce/label/c.Seatwise_ReportPattern_Threshold";
import notKnown from "@salesforce/label/c.Seatwise_ReportPattern_NotKnown";

export default {
  title,
  busy,
  judgedBy,
  measured,
  threshold,
  notKnown,
};
