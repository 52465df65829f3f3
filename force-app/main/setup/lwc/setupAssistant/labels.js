import intro from "@salesforce/label/c.Seatwise_SetupAssistant_Intro";
import viewer from "@salesforce/label/c.Seatwise_SetupAssistant_Viewer";
import loading from "@salesforce/label/c.Seatwise_SetupAssistant_Loading";
import failedTitle from "@salesforce/label/c.Seatwise_SetupAssistant_FailedTitle";
import stepsName from "@salesforce/label/c.Seatwise_SetupAssistant_StepsName";
import progress from "@salesforce/label/c.Seatwise_SetupAssistant_Progress";
import finished from "@salesforce/label/c.Seatwise_SetupAssistant_Finished";
import stepChecks from "@salesforce/label/c.Seatwise_SetupAssistant_StepChecks";
import stepScope from "@salesforce/label/c.Seatwise_SetupAssistant_StepScope";
import stepThresholds from "@salesforce/label/c.Seatwise_SetupAssistant_StepThresholds";
import stepPreview from "@salesforce/label/c.Seatwise_SetupAssistant_StepPreview";
import stepMails from "@salesforce/label/c.Seatwise_SetupAssistant_StepMails";
import stepSchedule from "@salesforce/label/c.Seatwise_SetupAssistant_StepSchedule";
import stepSwitchOn from "@salesforce/label/c.Seatwise_SetupAssistant_StepSwitchOn";
import back from "@salesforce/label/c.Seatwise_SetupAssistant_Back";
import next from "@salesforce/label/c.Seatwise_SetupAssistant_Next";
import waits from "@salesforce/label/c.Seatwise_SetupAssistant_Waits";

export default {
  intro,
  viewer,
  loading,
  failedTitle,
  stepsName,
  progress,
  finished,
  stepChecks,
  stepScope,
  stepThresholds,
  stepPreview,
  stepMails,
  stepSchedule,
  stepSwitchOn,
  back,
  next,
  waits,
};
