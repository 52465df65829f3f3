import unreadable from "@salesforce/label/c.Seatwise_ApexAnswer_Unreadable";

export default {
  unreadable,
};
