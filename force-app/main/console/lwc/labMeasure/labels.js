import money from "@salesforce/label/c.Seatwise_LabMeasure_Money";
import seatDays from "@salesforce/label/c.Seatwise_LabMeasure_SeatDays";

export default {
  money,
  seatDays,
};
