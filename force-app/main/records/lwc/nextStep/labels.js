import nextRun from "@salesforce/label/c.Seatwise_NextStep_NextRun";
import held from "@salesforce/label/c.Seatwise_NextStep_Held";

export default {
  nextRun,
  held,
};
