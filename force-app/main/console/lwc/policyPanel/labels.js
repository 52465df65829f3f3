import title from "@salesforce/label/c.Seatwise_PolicyPanel_Title";
import intro from "@salesforce/label/c.Seatwise_PolicyPanel_Intro";
import policy from "@salesforce/label/c.Seatwise_PolicyPanel_Policy";
import thresholds from "@salesforce/label/c.Seatwise_PolicyPanel_Thresholds";
import firstWarningDays from "@salesforce/label/c.Seatwise_PolicyPanel_FirstWarningDays";
import finalNoticeDays from "@salesforce/label/c.Seatwise_PolicyPanel_FinalNoticeDays";
import deactivationDays from "@salesforce/label/c.Seatwise_PolicyPanel_DeactivationDays";
import stays from "@salesforce/label/c.Seatwise_PolicyPanel_Stays";
import minDaysInFirstWarning from "@salesforce/label/c.Seatwise_PolicyPanel_MinDaysInFirstWarning";
import minDaysInFinalNotice from "@salesforce/label/c.Seatwise_PolicyPanel_MinDaysInFinalNotice";
import reactivationGraceDays from "@salesforce/label/c.Seatwise_PolicyPanel_ReactivationGraceDays";
import noticeValidityDays from "@salesforce/label/c.Seatwise_PolicyPanel_NoticeValidityDays";
import pauses from "@salesforce/label/c.Seatwise_PolicyPanel_Pauses";
import run from "@salesforce/label/c.Seatwise_PolicyPanel_Run";
import mode from "@salesforce/label/c.Seatwise_PolicyPanel_Mode";
import maxDeactivations from "@salesforce/label/c.Seatwise_PolicyPanel_MaxDeactivations";
import maxDeactivationShare from "@salesforce/label/c.Seatwise_PolicyPanel_MaxDeactivationShare";
import days from "@salesforce/label/c.Seatwise_PolicyPanel_Days";
import policyUser from "@salesforce/label/c.Seatwise_PolicyPanel_PolicyUser";
import policyUsers from "@salesforce/label/c.Seatwise_PolicyPanel_PolicyUsers";
import pausesCount from "@salesforce/label/c.Seatwise_PolicyPanel_PausesCount";
import reset from "@salesforce/label/c.Seatwise_PolicyPanel_Reset";
import problemsTitle from "@salesforce/label/c.Seatwise_PolicyPanel_ProblemsTitle";
import shareRange from "@salesforce/label/c.Seatwise_PolicyPanel_ShareRange";
import problemField from "@salesforce/label/c.Seatwise_PolicyPanel_ProblemField";
import problemPolicy from "@salesforce/label/c.Seatwise_PolicyPanel_ProblemPolicy";
import quoted from "@salesforce/label/c.Seatwise_PolicyPanel_Quoted";
import problemPause from "@salesforce/label/c.Seatwise_PolicyPanel_ProblemPause";
import dateRequired from "@salesforce/label/c.Seatwise_PolicyPanel_DateRequired";

export default {
  title,
  intro,
  policy,
  thresholds,
  firstWarningDays,
  finalNoticeDays,
  deactivationDays,
  stays,
  minDaysInFirstWarning,
  minDaysInFinalNotice,
  reactivationGraceDays,
  noticeValidityDays,
  pauses,
  run,
  mode,
  maxDeactivations,
  maxDeactivationShare,
  days,
  policyUser,
  policyUsers,
  pausesCount,
  reset,
  problemsTitle,
  shareRange,
  problemField,
  problemPolicy,
  quoted,
  problemPause,
  dateRequired,
};
