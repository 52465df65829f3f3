import save from "@salesforce/label/c.Seatwise_SavePolicy_Save";
import confirm from "@salesforce/label/c.Seatwise_SavePolicy_Confirm";
import question from "@salesforce/label/c.Seatwise_SavePolicy_Question";
import questionNew from "@salesforce/label/c.Seatwise_SavePolicy_QuestionNew";
import willChange from "@salesforce/label/c.Seatwise_SavePolicy_WillChange";
import willAdd from "@salesforce/label/c.Seatwise_SavePolicy_WillAdd";
import willStart from "@salesforce/label/c.Seatwise_SavePolicy_WillStart";
import caption from "@salesforce/label/c.Seatwise_SavePolicy_Caption";
import days from "@salesforce/label/c.Seatwise_SavePolicy_Days";
import before from "@salesforce/label/c.Seatwise_SavePolicy_Before";
import after from "@salesforce/label/c.Seatwise_SavePolicy_After";
import difference from "@salesforce/label/c.Seatwise_SavePolicy_Difference";
import none from "@salesforce/label/c.Seatwise_SavePolicy_None";
import firstWarningDays from "@salesforce/label/c.Seatwise_SavePolicy_FirstWarningDays";
import finalNoticeDays from "@salesforce/label/c.Seatwise_SavePolicy_FinalNoticeDays";
import deactivationDays from "@salesforce/label/c.Seatwise_SavePolicy_DeactivationDays";
import asNew from "@salesforce/label/c.Seatwise_SavePolicy_AsNew";
import name from "@salesforce/label/c.Seatwise_SavePolicy_Name";
import nameHelp from "@salesforce/label/c.Seatwise_SavePolicy_NameHelp";
import nameMissing from "@salesforce/label/c.Seatwise_SavePolicy_NameMissing";
import needsManage from "@salesforce/label/c.Seatwise_SavePolicy_NeedsManage";
import isSaved from "@salesforce/label/c.Seatwise_SavePolicy_IsSaved";
import saving from "@salesforce/label/c.Seatwise_SavePolicy_Saving";
import saved from "@salesforce/label/c.Seatwise_SavePolicy_Saved";
import failed from "@salesforce/label/c.Seatwise_SavePolicy_Failed";
import slow from "@salesforce/label/c.Seatwise_SavePolicy_Slow";
import unknown from "@salesforce/label/c.Seatwise_SavePolicy_Unknown";

export default {
  save,
  confirm,
  question,
  questionNew,
  willChange,
  willAdd,
  willStart,
  caption,
  days,
  before,
  after,
  difference,
  none,
  firstWarningDays,
  finalNoticeDays,
  deactivationDays,
  asNew,
  name,
  nameHelp,
  nameMissing,
  needsManage,
  isSaved,
  saving,
  saved,
  failed,
  slow,
  unknown,
};
