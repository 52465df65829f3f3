import preview from "@salesforce/label/c.Seatwise_ModeQuestion_Preview";
import notify from "@salesforce/label/c.Seatwise_ModeQuestion_Notify";
import enforce from "@salesforce/label/c.Seatwise_ModeQuestion_Enforce";
import nowPreview from "@salesforce/label/c.Seatwise_ModeQuestion_NowPreview";
import nowNotify from "@salesforce/label/c.Seatwise_ModeQuestion_NowNotify";
import nowEnforce from "@salesforce/label/c.Seatwise_ModeQuestion_NowEnforce";
import noUsers from "@salesforce/label/c.Seatwise_ModeQuestion_NoUsers";
import type from "@salesforce/label/c.Seatwise_ModeQuestion_Type";
import typeHelp from "@salesforce/label/c.Seatwise_ModeQuestion_TypeHelp";
import typeWrong from "@salesforce/label/c.Seatwise_ModeQuestion_TypeWrong";
import confirmPreview from "@salesforce/label/c.Seatwise_ModeQuestion_ConfirmPreview";
import confirmNotify from "@salesforce/label/c.Seatwise_ModeQuestion_ConfirmNotify";
import confirmEnforce from "@salesforce/label/c.Seatwise_ModeQuestion_ConfirmEnforce";

export default {
  preview,
  notify,
  enforce,
  nowPreview,
  nowNotify,
  nowEnforce,
  noUsers,
  type,
  typeHelp,
  typeWrong,
  confirmPreview,
  confirmNotify,
  confirmEnforce,
};
