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
import wayBack from "@salesforce/label/c.Seatwise_SetupSwitchOn_WayBack";
import toPreview from "@salesforce/label/c.Seatwise_SetupSwitchOn_ToPreview";
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
  wayBack,
  toPreview,
  saved,
  openRuns,
};
