import title from "@salesforce/label/c.Seatwise_SeatwiseReactivateAction_Title";
import close from "@salesforce/label/c.Seatwise_SeatwiseReactivateAction_Close";

export default {
  title,
  close,
};
