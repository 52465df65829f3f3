import title from "@salesforce/label/c.Seatwise_PlannerBursts_Title";
import window from "@salesforce/label/c.Seatwise_PlannerBursts_Window";
import additionalLogins from "@salesforce/label/c.Seatwise_PlannerBursts_AdditionalLogins";
import logins from "@salesforce/label/c.Seatwise_PlannerBursts_Logins";
import add from "@salesforce/label/c.Seatwise_PlannerBursts_Add";
import removeShort from "@salesforce/label/c.Seatwise_PlannerBursts_RemoveShort";
import remove from "@salesforce/label/c.Seatwise_PlannerBursts_Remove";

export default {
  title,
  window,
  additionalLogins,
  logins,
  add,
  removeShort,
  remove,
};
