import title from "@salesforce/label/c.Seatwise_SeatwiseUserCard_Title";

export default {
  title,
};
