import used from "@salesforce/label/c.Seatwise_SeatTrend_Used";
import total from "@salesforce/label/c.Seatwise_SeatTrend_Total";
import share from "@salesforce/label/c.Seatwise_SeatTrend_Share";
import run from "@salesforce/label/c.Seatwise_SeatTrend_Run";
import figures from "@salesforce/label/c.Seatwise_SeatTrend_Figures";
import nothing from "@salesforce/label/c.Seatwise_SeatTrend_Nothing";
import spoken from "@salesforce/label/c.Seatwise_SeatTrend_Spoken";

export default {
  used,
  total,
  share,
  run,
  figures,
  nothing,
  spoken,
};
