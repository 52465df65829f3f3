import retry from "@salesforce/label/c.Seatwise_ProblemList_Retry";

export default {
  retry,
};
