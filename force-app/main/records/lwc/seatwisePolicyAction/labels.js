import title from "@salesforce/label/c.Seatwise_SeatwisePolicyAction_Title";
import close from "@salesforce/label/c.Seatwise_SeatwisePolicyAction_Close";

export default {
  title,
  close,
};
