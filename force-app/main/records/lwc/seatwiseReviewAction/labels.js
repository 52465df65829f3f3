import title from "@salesforce/label/c.Seatwise_SeatwiseReviewAction_Title";
import close from "@salesforce/label/c.Seatwise_SeatwiseReviewAction_Close";

export default {
  title,
  close,
};
