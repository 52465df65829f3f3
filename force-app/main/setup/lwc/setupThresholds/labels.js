import title from "@salesforce/label/c.Seatwise_SetupThresholds_Title";
import intro from "@salesforce/label/c.Seatwise_SetupThresholds_Intro";
import reading from "@salesforce/label/c.Seatwise_SetupThresholds_Reading";
import read from "@salesforce/label/c.Seatwise_SetupThresholds_Read";
import searching from "@salesforce/label/c.Seatwise_SetupThresholds_Searching";
import cancelled from "@salesforce/label/c.Seatwise_SetupThresholds_Cancelled";
import failed from "@salesforce/label/c.Seatwise_SetupThresholds_Failed";
import noHistory from "@salesforce/label/c.Seatwise_SetupThresholds_NoHistory";
import tooShort from "@salesforce/label/c.Seatwise_SetupThresholds_TooShort";
import window from "@salesforce/label/c.Seatwise_SetupThresholds_Window";
import choices from "@salesforce/label/c.Seatwise_SetupThresholds_Choices";
import cautious from "@salesforce/label/c.Seatwise_SetupThresholds_Cautious";
import balanced from "@salesforce/label/c.Seatwise_SetupThresholds_Balanced";
import firm from "@salesforce/label/c.Seatwise_SetupThresholds_Firm";
import standard from "@salesforce/label/c.Seatwise_SetupThresholds_Standard";
import saved from "@salesforce/label/c.Seatwise_SetupThresholds_Saved";
import freedOne from "@salesforce/label/c.Seatwise_SetupThresholds_FreedOne";
import freedMany from "@salesforce/label/c.Seatwise_SetupThresholds_FreedMany";
import worth from "@salesforce/label/c.Seatwise_SetupThresholds_Worth";
import worthNothing from "@salesforce/label/c.Seatwise_SetupThresholds_WorthNothing";
import wrongNone from "@salesforce/label/c.Seatwise_SetupThresholds_WrongNone";
import wrongOne from "@salesforce/label/c.Seatwise_SetupThresholds_WrongOne";
import wrongMany from "@salesforce/label/c.Seatwise_SetupThresholds_WrongMany";
import whyCautious from "@salesforce/label/c.Seatwise_SetupThresholds_WhyCautious";
import whyBalanced from "@salesforce/label/c.Seatwise_SetupThresholds_WhyBalanced";
import whyFirm from "@salesforce/label/c.Seatwise_SetupThresholds_WhyFirm";
import whyStandard from "@salesforce/label/c.Seatwise_SetupThresholds_WhyStandard";
import tick from "@salesforce/label/c.Seatwise_SetupThresholds_Tick";
import noPolicy from "@salesforce/label/c.Seatwise_SetupThresholds_NoPolicy";
import lab from "@salesforce/label/c.Seatwise_SetupThresholds_Lab";
import openLab from "@salesforce/label/c.Seatwise_SetupThresholds_OpenLab";

export default {
  title,
  intro,
  reading,
  read,
  searching,
  cancelled,
  failed,
  noHistory,
  tooShort,
  window,
  choices,
  cautious,
  balanced,
  firm,
  standard,
  saved,
  freedOne,
  freedMany,
  worth,
  worthNothing,
  wrongNone,
  wrongOne,
  wrongMany,
  whyCautious,
  whyBalanced,
  whyFirm,
  whyStandard,
  tick,
  noPolicy,
  lab,
  openLab,
};
