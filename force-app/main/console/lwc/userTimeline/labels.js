import login from "@salesforce/label/c.Seatwise_UserTimeline_Login";
import firstWarning from "@salesforce/label/c.Seatwise_UserTimeline_FirstWarning";
import finalNotice from "@salesforce/label/c.Seatwise_UserTimeline_FinalNotice";
import deactivate from "@salesforce/label/c.Seatwise_UserTimeline_Deactivate";
import reactivate from "@salesforce/label/c.Seatwise_UserTimeline_Reactivate";
import loginOne from "@salesforce/label/c.Seatwise_UserTimeline_LoginOne";
import loginMany from "@salesforce/label/c.Seatwise_UserTimeline_LoginMany";
import span from "@salesforce/label/c.Seatwise_UserTimeline_Span";
import empty from "@salesforce/label/c.Seatwise_UserTimeline_Empty";
import events from "@salesforce/label/c.Seatwise_UserTimeline_Events";

export default {
  login,
  firstWarning,
  finalNotice,
  deactivate,
  reactivate,
  loginOne,
  loginMany,
  span,
  empty,
  events,
};
