import title from "@salesforce/label/c.Seatwise_RunList_Title";
import asOf from "@salesforce/label/c.Seatwise_RunList_AsOf";
import mode from "@salesforce/label/c.Seatwise_RunList_Mode";
import status from "@salesforce/label/c.Seatwise_RunList_Status";
import firstWarnings from "@salesforce/label/c.Seatwise_RunList_FirstWarnings";
import finalNotices from "@salesforce/label/c.Seatwise_RunList_FinalNotices";
import deactivations from "@salesforce/label/c.Seatwise_RunList_Deactivations";
import activations from "@salesforce/label/c.Seatwise_RunList_Activations";
import held from "@salesforce/label/c.Seatwise_RunList_Held";
import errors from "@salesforce/label/c.Seatwise_RunList_Errors";
import empty from "@salesforce/label/c.Seatwise_RunList_Empty";

export default {
  title,
  asOf,
  mode,
  status,
  firstWarnings,
  finalNotices,
  deactivations,
  activations,
  held,
  errors,
  empty,
};
