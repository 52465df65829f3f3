import changed from "@salesforce/label/c.Seatwise_SetupSwitchOn_Changed";
import title from "@salesforce/label/c.Seatwise_SetupSwitchOn_Title";
import isPreview from "@salesforce/label/c.Seatwise_SetupSwitchOn_IsPreview";
import isNotify from "@salesforce/label/c.Seatwise_SetupSwitchOn_IsNotify";
import isEnforce from "@salesforce/label/c.Seatwise_SetupSwitchOn_IsEnforce";
import mode from "@salesforce/label/c.Seatwise_SetupSwitchOn_Mode";
import refused from "@salesforce/label/c.Seatwise_SetupSwitchOn_Refused";
import noUsers from "@salesforce/label/c.Seatwise_SetupSwitchOn_NoUsers";
import hintSchedule from "@salesforce/label/c.Seatwise_SetupSwitchOn_HintSchedule";
import hintNotified from "@salesforce/label/c.Seatwise_SetupSwitchOn_HintNotified";
import toNotify from "@salesforce/label/c.Seatwise_SetupSwitchOn_ToNotify";
import toEnforce from "@salesforce/label/c.Seatwise_SetupSwitchOn_ToEnforce";
import questionNotify from "@salesforce/label/c.Seatwise_SetupSwitchOn_QuestionNotify";
import questionEnforce from "@salesforce/label/c.Seatwise_SetupSwitchOn_QuestionEnforce";
import nowNotify from "@salesforce/label/c.Seatwise_SetupSwitchOn_NowNotify";
import nowEnforce from "@salesforce/label/c.Seatwise_SetupSwitchOn_NowEnforce";
import wayBack from "@salesforce/label/c.Seatwise_SetupSwitchOn_WayBack";
import type from "@salesforce/label/c.Seatwise_SetupSwitchOn_Type";
import typeHelp from "@salesforce/label/c.Seatwise_SetupSwitchOn_TypeHelp";
import typeWrong from "@salesforce/label/c.Seatwise_SetupSwitchOn_TypeWrong";
import confirmNotify from "@salesforce/label/c.Seatwise_SetupSwitchOn_ConfirmNotify";
import confirmEnforce from "@salesforce/label/c.Seatwise_SetupSwitchOn_ConfirmEnforce";
import toPreview from "@salesforce/label/c.Seatwise_SetupSwitchOn_ToPreview";
import questionPreview from "@salesforce/label/c.Seatwise_SetupSwitchOn_QuestionPreview";
import nowPreview from "@salesforce/label/c.Seatwise_SetupSwitchOn_NowPreview";
import confirmPreview from "@salesforce/label/c.Seatwise_SetupSwitchOn_ConfirmPreview";
import saved from "@salesforce/label/c.Seatwise_SetupSwitchOn_Saved";
import openRuns from "@salesforce/label/c.Seatwise_SetupSwitchOn_OpenRuns";

export default {
  changed,
  title,
  isPreview,
  isNotify,
  isEnforce,
  mode,
  refused,
  noUsers,
  hintSchedule,
  hintNotified,
  toNotify,
  toEnforce,
  questionNotify,
  questionEnforce,
  nowNotify,
  nowEnforce,
  wayBack,
  type,
  typeHelp,
  typeWrong,
  confirmNotify,
  confirmEnforce,
  toPreview,
  questionPreview,
  nowPreview,
  confirmPreview,
  saved,
  openRuns,
};
