import title from "@salesforce/label/c.Seatwise_SeatwiseAccountCard_Title";

export default {
  title,
};
