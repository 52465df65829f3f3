import title from "@salesforce/label/c.Seatwise_PlannerLogins_Title";
import emptyTitle from "@salesforce/label/c.Seatwise_PlannerLogins_EmptyTitle";
import emptyBody from "@salesforce/label/c.Seatwise_PlannerLogins_EmptyBody";
import showExample from "@salesforce/label/c.Seatwise_PlannerLogins_ShowExample";
import licenses from "@salesforce/label/c.Seatwise_PlannerLogins_Licenses";
import input from "@salesforce/label/c.Seatwise_PlannerLogins_Input";
import counted from "@salesforce/label/c.Seatwise_PlannerLogins_Counted";
import countedFrom from "@salesforce/label/c.Seatwise_PlannerLogins_CountedFrom";
import typed from "@salesforce/label/c.Seatwise_PlannerLogins_Typed";
import filled from "@salesforce/label/c.Seatwise_PlannerLogins_Filled";
import example from "@salesforce/label/c.Seatwise_PlannerLogins_Example";
import missing from "@salesforce/label/c.Seatwise_PlannerLogins_Missing";
import missingOne from "@salesforce/label/c.Seatwise_PlannerLogins_MissingOne";
import missingMany from "@salesforce/label/c.Seatwise_PlannerLogins_MissingMany";
import fill from "@salesforce/label/c.Seatwise_PlannerLogins_Fill";
import reset from "@salesforce/label/c.Seatwise_PlannerLogins_Reset";
import summaryOne from "@salesforce/label/c.Seatwise_PlannerLogins_SummaryOne";
import summaryMany from "@salesforce/label/c.Seatwise_PlannerLogins_SummaryMany";
import paste from "@salesforce/label/c.Seatwise_PlannerLogins_Paste";
import pasteLabel from "@salesforce/label/c.Seatwise_PlannerLogins_PasteLabel";
import takePasted from "@salesforce/label/c.Seatwise_PlannerLogins_TakePasted";
import pasteWrong from "@salesforce/label/c.Seatwise_PlannerLogins_PasteWrong";
import pasteCountOne from "@salesforce/label/c.Seatwise_PlannerLogins_PasteCountOne";
import pasteCountMany from "@salesforce/label/c.Seatwise_PlannerLogins_PasteCountMany";

export default {
  title,
  emptyTitle,
  emptyBody,
  showExample,
  licenses,
  input,
  counted,
  countedFrom,
  typed,
  filled,
  example,
  missing,
  missingOne,
  missingMany,
  fill,
  reset,
  summaryOne,
  summaryMany,
  paste,
  pasteLabel,
  takePasted,
  pasteWrong,
  pasteCountOne,
  pasteCountMany,
};
