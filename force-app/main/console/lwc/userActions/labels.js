import title from "@salesforce/label/c.Seatwise_UserActions_Title";
import needsManage from "@salesforce/label/c.Seatwise_UserActions_NeedsManage";
import nothing from "@salesforce/label/c.Seatwise_UserActions_Nothing";
import reactivate from "@salesforce/label/c.Seatwise_UserActions_Reactivate";
import reactivateQuestion from "@salesforce/label/c.Seatwise_UserActions_ReactivateQuestion";
import reactivateDetail from "@salesforce/label/c.Seatwise_UserActions_ReactivateDetail";
import hold from "@salesforce/label/c.Seatwise_UserActions_Hold";
import holdQuestion from "@salesforce/label/c.Seatwise_UserActions_HoldQuestion";
import holdDetail from "@salesforce/label/c.Seatwise_UserActions_HoldDetail";
import exempt from "@salesforce/label/c.Seatwise_UserActions_Exempt";
import exemptQuestion from "@salesforce/label/c.Seatwise_UserActions_ExemptQuestion";
import exemptDetail from "@salesforce/label/c.Seatwise_UserActions_ExemptDetail";
import endExemption from "@salesforce/label/c.Seatwise_UserActions_EndExemption";
import endQuestion from "@salesforce/label/c.Seatwise_UserActions_EndQuestion";
import endDetail from "@salesforce/label/c.Seatwise_UserActions_EndDetail";
import policy from "@salesforce/label/c.Seatwise_UserActions_Policy";
import policyQuestion from "@salesforce/label/c.Seatwise_UserActions_PolicyQuestion";
import policyDetail from "@salesforce/label/c.Seatwise_UserActions_PolicyDetail";
import until from "@salesforce/label/c.Seatwise_UserActions_Until";
import untilProblem from "@salesforce/label/c.Seatwise_UserActions_UntilProblem";
import policyOf from "@salesforce/label/c.Seatwise_UserActions_PolicyOf";
import noPolicy from "@salesforce/label/c.Seatwise_UserActions_NoPolicy";
import done from "@salesforce/label/c.Seatwise_UserActions_Done";
import refused from "@salesforce/label/c.Seatwise_UserActions_Refused";

export default {
  title,
  needsManage,
  nothing,
  reactivate,
  reactivateQuestion,
  reactivateDetail,
  hold,
  holdQuestion,
  holdDetail,
  exempt,
  exemptQuestion,
  exemptDetail,
  endExemption,
  endQuestion,
  endDetail,
  policy,
  policyQuestion,
  policyDetail,
  until,
  untilProblem,
  policyOf,
  noPolicy,
  done,
  refused,
};
