import close from "@salesforce/label/c.Seatwise_WhyPanel_Close";
import openRecord from "@salesforce/label/c.Seatwise_WhyPanel_OpenRecord";
import why from "@salesforce/label/c.Seatwise_WhyPanel_Why";
import next from "@salesforce/label/c.Seatwise_WhyPanel_Next";
import holds from "@salesforce/label/c.Seatwise_WhyPanel_Holds";
import canDo from "@salesforce/label/c.Seatwise_WhyPanel_CanDo";
import rule from "@salesforce/label/c.Seatwise_WhyPanel_Rule";
import policy from "@salesforce/label/c.Seatwise_WhyPanel_Policy";
import lastAnswer from "@salesforce/label/c.Seatwise_WhyPanel_LastAnswer";
import facts from "@salesforce/label/c.Seatwise_WhyPanel_Facts";
import account from "@salesforce/label/c.Seatwise_WhyPanel_Account";
import license from "@salesforce/label/c.Seatwise_WhyPanel_License";
import profile from "@salesforce/label/c.Seatwise_WhyPanel_Profile";
import created from "@salesforce/label/c.Seatwise_WhyPanel_Created";
import lastLogin from "@salesforce/label/c.Seatwise_WhyPanel_LastLogin";
import never from "@salesforce/label/c.Seatwise_WhyPanel_Never";
import lastNotice from "@salesforce/label/c.Seatwise_WhyPanel_LastNotice";
import dueDate from "@salesforce/label/c.Seatwise_WhyPanel_DueDate";
import exemptUntil from "@salesforce/label/c.Seatwise_WhyPanel_ExemptUntil";
import stage from "@salesforce/label/c.Seatwise_WhyPanel_Stage";

export default {
  close,
  openRecord,
  why,
  next,
  holds,
  canDo,
  rule,
  policy,
  lastAnswer,
  facts,
  account,
  license,
  profile,
  created,
  lastLogin,
  never,
  lastNotice,
  dueDate,
  exemptUntil,
  stage,
};
