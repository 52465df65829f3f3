import title from "@salesforce/label/c.Seatwise_RunPage_Title";
import firstWarnings from "@salesforce/label/c.Seatwise_RunPage_FirstWarnings";
import finalNotices from "@salesforce/label/c.Seatwise_RunPage_FinalNotices";
import deactivations from "@salesforce/label/c.Seatwise_RunPage_Deactivations";
import activations from "@salesforce/label/c.Seatwise_RunPage_Activations";
import held from "@salesforce/label/c.Seatwise_RunPage_Held";
import postponed from "@salesforce/label/c.Seatwise_RunPage_Postponed";
import noticesSent from "@salesforce/label/c.Seatwise_RunPage_NoticesSent";
import errors from "@salesforce/label/c.Seatwise_RunPage_Errors";
import mode from "@salesforce/label/c.Seatwise_RunPage_Mode";
import startedBy from "@salesforce/label/c.Seatwise_RunPage_StartedBy";
import startedAt from "@salesforce/label/c.Seatwise_RunPage_StartedAt";
import finishedAt from "@salesforce/label/c.Seatwise_RunPage_FinishedAt";
import users from "@salesforce/label/c.Seatwise_RunPage_Users";
import inScope from "@salesforce/label/c.Seatwise_RunPage_InScope";
import previewNote from "@salesforce/label/c.Seatwise_RunPage_PreviewNote";
import openSettings from "@salesforce/label/c.Seatwise_RunPage_OpenSettings";
import loading from "@salesforce/label/c.Seatwise_RunPage_Loading";
import failedTitle from "@salesforce/label/c.Seatwise_RunPage_FailedTitle";

export default {
  title,
  firstWarnings,
  finalNotices,
  deactivations,
  activations,
  held,
  postponed,
  noticesSent,
  errors,
  mode,
  startedBy,
  startedAt,
  finishedAt,
  users,
  inScope,
  previewNote,
  openSettings,
  loading,
  failedTitle,
};
