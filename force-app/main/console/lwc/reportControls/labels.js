import endMonth from "@salesforce/label/c.Seatwise_ReportControls_EndMonth";
import licenses from "@salesforce/label/c.Seatwise_ReportControls_Licenses";

export default {
  endMonth,
  licenses,
};
