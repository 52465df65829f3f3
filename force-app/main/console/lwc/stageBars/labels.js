import title from "@salesforce/label/c.Seatwise_StageBars_Title";
import change from "@salesforce/label/c.Seatwise_StageBars_Change";
import before from "@salesforce/label/c.Seatwise_StageBars_Before";
import after from "@salesforce/label/c.Seatwise_StageBars_After";
import spoken from "@salesforce/label/c.Seatwise_StageBars_Spoken";

export default {
  title,
  change,
  before,
  after,
  spoken,
};
