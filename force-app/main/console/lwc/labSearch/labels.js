import title from "@salesforce/label/c.Seatwise_LabSearch_Title";
import measure from "@salesforce/label/c.Seatwise_LabSearch_Measure";
import money from "@salesforce/label/c.Seatwise_LabSearch_Money";
import seatDays from "@salesforce/label/c.Seatwise_LabSearch_SeatDays";
import drawing from "@salesforce/label/c.Seatwise_LabSearch_Drawing";
import cancelled from "@salesforce/label/c.Seatwise_LabSearch_Cancelled";
import failed from "@salesforce/label/c.Seatwise_LabSearch_Failed";
import draw from "@salesforce/label/c.Seatwise_LabSearch_Draw";

export default {
  title,
  measure,
  money,
  seatDays,
  drawing,
  cancelled,
  failed,
  draw,
};
