import title from "@salesforce/label/c.Seatwise_LabControls_Title";
import intro from "@salesforce/label/c.Seatwise_LabControls_Intro";
import reset from "@salesforce/label/c.Seatwise_LabControls_Reset";
import policy from "@salesforce/label/c.Seatwise_LabControls_Policy";
import thresholds from "@salesforce/label/c.Seatwise_LabControls_Thresholds";
import firstWarningDays from "@salesforce/label/c.Seatwise_LabControls_FirstWarningDays";
import finalNoticeDays from "@salesforce/label/c.Seatwise_LabControls_FinalNoticeDays";
import deactivationDays from "@salesforce/label/c.Seatwise_LabControls_DeactivationDays";
import days from "@salesforce/label/c.Seatwise_LabControls_Days";
import weekday from "@salesforce/label/c.Seatwise_LabControls_Weekday";
import quoted from "@salesforce/label/c.Seatwise_LabControls_Quoted";
import problemsTitle from "@salesforce/label/c.Seatwise_LabControls_ProblemsTitle";

export default {
  title,
  intro,
  reset,
  policy,
  thresholds,
  firstWarningDays,
  finalNoticeDays,
  deactivationDays,
  days,
  weekday,
  quoted,
  problemsTitle,
};
