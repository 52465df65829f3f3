import done from "@salesforce/label/c.Seatwise_SetupSteps_Done";
import todo from "@salesforce/label/c.Seatwise_SetupSteps_Todo";
import problem from "@salesforce/label/c.Seatwise_SetupSteps_Problem";

export default {
  done,
  todo,
  problem,
};
