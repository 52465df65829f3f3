import loading from "@salesforce/label/c.Seatwise_PolicyLab_Loading";
import read from "@salesforce/label/c.Seatwise_PolicyLab_Read";
import readOf from "@salesforce/label/c.Seatwise_PolicyLab_ReadOf";
import cancelledTitle from "@salesforce/label/c.Seatwise_PolicyLab_CancelledTitle";
import cancelledBody from "@salesforce/label/c.Seatwise_PolicyLab_CancelledBody";
import load from "@salesforce/label/c.Seatwise_PolicyLab_Load";
import emptyTitle from "@salesforce/label/c.Seatwise_PolicyLab_EmptyTitle";
import emptyBody from "@salesforce/label/c.Seatwise_PolicyLab_EmptyBody";
import failedTitle from "@salesforce/label/c.Seatwise_PolicyLab_FailedTitle";
import linkTaken from "@salesforce/label/c.Seatwise_PolicyLab_LinkTaken";
import linkRefused from "@salesforce/label/c.Seatwise_PolicyLab_LinkRefused";

export default {
  loading,
  read,
  readOf,
  cancelledTitle,
  cancelledBody,
  load,
  emptyTitle,
  emptyBody,
  failedTitle,
  linkTaken,
  linkRefused,
};
