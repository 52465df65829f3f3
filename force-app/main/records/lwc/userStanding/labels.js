import inactive from "@salesforce/label/c.Seatwise_UserStanding_Inactive";
import nextStep from "@salesforce/label/c.Seatwise_UserStanding_NextStep";
import noNext from "@salesforce/label/c.Seatwise_UserStanding_NoNext";
import noPolicy from "@salesforce/label/c.Seatwise_UserStanding_NoPolicy";
import limit from "@salesforce/label/c.Seatwise_UserStanding_Limit";
import nothing from "@salesforce/label/c.Seatwise_UserStanding_Nothing";
import rule from "@salesforce/label/c.Seatwise_UserStanding_Rule";
import why from "@salesforce/label/c.Seatwise_UserStanding_Why";
import holds from "@salesforce/label/c.Seatwise_UserStanding_Holds";
import comes from "@salesforce/label/c.Seatwise_UserStanding_Comes";
import canDo from "@salesforce/label/c.Seatwise_UserStanding_CanDo";
import lastLogin from "@salesforce/label/c.Seatwise_UserStanding_LastLogin";
import never from "@salesforce/label/c.Seatwise_UserStanding_Never";
import lastNotice from "@salesforce/label/c.Seatwise_UserStanding_LastNotice";
import dueDate from "@salesforce/label/c.Seatwise_UserStanding_DueDate";
import exemptUntil from "@salesforce/label/c.Seatwise_UserStanding_ExemptUntil";
import account from "@salesforce/label/c.Seatwise_UserStanding_Account";
import policy from "@salesforce/label/c.Seatwise_UserStanding_Policy";
import license from "@salesforce/label/c.Seatwise_UserStanding_License";

export default {
  inactive,
  nextStep,
  noNext,
  noPolicy,
  limit,
  nothing,
  rule,
  why,
  holds,
  comes,
  canDo,
  lastLogin,
  never,
  lastNotice,
  dueDate,
  exemptUntil,
  account,
  policy,
  license,
};
