import title from "@salesforce/label/c.Seatwise_RunEntries_Title";
import outcome from "@salesforce/label/c.Seatwise_RunEntries_Outcome";
import action from "@salesforce/label/c.Seatwise_RunEntries_Action";
import all from "@salesforce/label/c.Seatwise_RunEntries_All";
import user from "@salesforce/label/c.Seatwise_RunEntries_User";
import stage from "@salesforce/label/c.Seatwise_RunEntries_Stage";
import reason from "@salesforce/label/c.Seatwise_RunEntries_Reason";
import days from "@salesforce/label/c.Seatwise_RunEntries_Days";
import notice from "@salesforce/label/c.Seatwise_RunEntries_Notice";
import change from "@salesforce/label/c.Seatwise_RunEntries_Change";
import nothing from "@salesforce/label/c.Seatwise_RunEntries_Nothing";
import sent from "@salesforce/label/c.Seatwise_RunEntries_Sent";
import notSent from "@salesforce/label/c.Seatwise_RunEntries_NotSent";
import due from "@salesforce/label/c.Seatwise_RunEntries_Due";
import countAll from "@salesforce/label/c.Seatwise_RunEntries_CountAll";
import countSome from "@salesforce/label/c.Seatwise_RunEntries_CountSome";
import more from "@salesforce/label/c.Seatwise_RunEntries_More";
import empty from "@salesforce/label/c.Seatwise_RunEntries_Empty";
import noMatch from "@salesforce/label/c.Seatwise_RunEntries_NoMatch";
import loading from "@salesforce/label/c.Seatwise_RunEntries_Loading";
import failedTitle from "@salesforce/label/c.Seatwise_RunEntries_FailedTitle";

export default {
  title,
  outcome,
  action,
  all,
  user,
  stage,
  reason,
  days,
  notice,
  change,
  nothing,
  sent,
  notSent,
  due,
  countAll,
  countSome,
  more,
  empty,
  noMatch,
  loading,
  failedTitle,
};
