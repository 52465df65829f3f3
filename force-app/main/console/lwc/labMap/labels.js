import anyPolicy from "@salesforce/label/c.Seatwise_LabMap_AnyPolicy";
import frontier from "@salesforce/label/c.Seatwise_LabMap_Frontier";
import saved from "@salesforce/label/c.Seatwise_LabMap_Saved";
import standard from "@salesforce/label/c.Seatwise_LabMap_Standard";
import chosen from "@salesforce/label/c.Seatwise_LabMap_Chosen";
import people from "@salesforce/label/c.Seatwise_LabMap_People";
import deactivations from "@salesforce/label/c.Seatwise_LabMap_Deactivations";
import policy from "@salesforce/label/c.Seatwise_LabMap_Policy";
import slider from "@salesforce/label/c.Seatwise_LabMap_Slider";
import point from "@salesforce/label/c.Seatwise_LabMap_Point";
import personOne from "@salesforce/label/c.Seatwise_LabMap_PersonOne";
import personMany from "@salesforce/label/c.Seatwise_LabMap_PersonMany";
import summaryOne from "@salesforce/label/c.Seatwise_LabMap_SummaryOne";
import summaryMany from "@salesforce/label/c.Seatwise_LabMap_SummaryMany";
import hint from "@salesforce/label/c.Seatwise_LabMap_Hint";
import figures from "@salesforce/label/c.Seatwise_LabMap_Figures";
import tryThis from "@salesforce/label/c.Seatwise_LabMap_TryThis";
import tipGain from "@salesforce/label/c.Seatwise_LabMap_TipGain";
import otherOne from "@salesforce/label/c.Seatwise_LabMap_OtherOne";
import otherMany from "@salesforce/label/c.Seatwise_LabMap_OtherMany";

export default {
  anyPolicy,
  frontier,
  saved,
  standard,
  chosen,
  people,
  deactivations,
  policy,
  slider,
  point,
  personOne,
  personMany,
  summaryOne,
  summaryMany,
  hint,
  figures,
  tryThis,
  tipGain,
  otherOne,
  otherMany,
};
