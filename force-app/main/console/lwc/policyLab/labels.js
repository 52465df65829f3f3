import title from "@salesforce/label/c.Seatwise_PolicyLab_Title";
import loading from "@salesforce/label/c.Seatwise_PolicyLab_Loading";
import read from "@salesforce/label/c.Seatwise_PolicyLab_Read";
import readOf from "@salesforce/label/c.Seatwise_PolicyLab_ReadOf";
import cancelledTitle from "@salesforce/label/c.Seatwise_PolicyLab_CancelledTitle";
import cancelledBody from "@salesforce/label/c.Seatwise_PolicyLab_CancelledBody";
import load from "@salesforce/label/c.Seatwise_PolicyLab_Load";
import emptyTitle from "@salesforce/label/c.Seatwise_PolicyLab_EmptyTitle";
import emptyBody from "@salesforce/label/c.Seatwise_PolicyLab_EmptyBody";
import failedTitle from "@salesforce/label/c.Seatwise_PolicyLab_FailedTitle";
import windowOne from "@salesforce/label/c.Seatwise_PolicyLab_WindowOne";
import windowMany from "@salesforce/label/c.Seatwise_PolicyLab_WindowMany";
import stale from "@salesforce/label/c.Seatwise_PolicyLab_Stale";
import mapTitle from "@salesforce/label/c.Seatwise_PolicyLab_MapTitle";
import measure from "@salesforce/label/c.Seatwise_PolicyLab_Measure";
import money from "@salesforce/label/c.Seatwise_PolicyLab_Money";
import seatDays from "@salesforce/label/c.Seatwise_PolicyLab_SeatDays";
import drawing from "@salesforce/label/c.Seatwise_PolicyLab_Drawing";
import mapCancelled from "@salesforce/label/c.Seatwise_PolicyLab_MapCancelled";
import mapFailed from "@salesforce/label/c.Seatwise_PolicyLab_MapFailed";
import drawMap from "@salesforce/label/c.Seatwise_PolicyLab_DrawMap";

export default {
  title,
  loading,
  read,
  readOf,
  cancelledTitle,
  cancelledBody,
  load,
  emptyTitle,
  emptyBody,
  failedTitle,
  windowOne,
  windowMany,
  stale,
  mapTitle,
  measure,
  money,
  seatDays,
  drawing,
  mapCancelled,
  mapFailed,
  drawMap,
};
