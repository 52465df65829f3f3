import noData from "@salesforce/label/c.Seatwise_ReportColumns_NoData";
import incomplete from "@salesforce/label/c.Seatwise_ReportColumns_Incomplete";
import window from "@salesforce/label/c.Seatwise_ReportColumns_Window";
import spoken from "@salesforce/label/c.Seatwise_ReportColumns_Spoken";
import spokenMonth from "@salesforce/label/c.Seatwise_ReportColumns_SpokenMonth";
import spokenIncomplete from "@salesforce/label/c.Seatwise_ReportColumns_SpokenIncomplete";
import spokenMissing from "@salesforce/label/c.Seatwise_ReportColumns_SpokenMissing";

export default {
  noData,
  incomplete,
  window,
  spoken,
  spokenMonth,
  spokenIncomplete,
  spokenMissing,
};
