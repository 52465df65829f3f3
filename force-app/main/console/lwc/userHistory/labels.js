import title from "@salesforce/label/c.Seatwise_UserHistory_Title";
import empty from "@salesforce/label/c.Seatwise_UserHistory_Empty";
import loading from "@salesforce/label/c.Seatwise_UserHistory_Loading";
import failedTitle from "@salesforce/label/c.Seatwise_UserHistory_FailedTitle";
import outcome from "@salesforce/label/c.Seatwise_UserHistory_Outcome";
import change from "@salesforce/label/c.Seatwise_UserHistory_Change";
import policy from "@salesforce/label/c.Seatwise_UserHistory_Policy";
import policyNone from "@salesforce/label/c.Seatwise_UserHistory_PolicyNone";
import quoted from "@salesforce/label/c.Seatwise_UserHistory_Quoted";
import byRun from "@salesforce/label/c.Seatwise_UserHistory_ByRun";
import by from "@salesforce/label/c.Seatwise_UserHistory_By";

export default {
  title,
  empty,
  loading,
  failedTitle,
  outcome,
  change,
  policy,
  policyNone,
  quoted,
  byRun,
  by,
};
