import title from "@salesforce/label/c.Seatwise_PlannerVolumeTiers_Title";
import tier from "@salesforce/label/c.Seatwise_PlannerVolumeTiers_Tier";
import fromMonthlyCommitment from "@salesforce/label/c.Seatwise_PlannerVolumeTiers_FromMonthlyCommitment";
import pricePerLogin from "@salesforce/label/c.Seatwise_PlannerVolumeTiers_PricePerLogin";
import logins from "@salesforce/label/c.Seatwise_PlannerVolumeTiers_Logins";
import add from "@salesforce/label/c.Seatwise_PlannerVolumeTiers_Add";
import removeShort from "@salesforce/label/c.Seatwise_PlannerVolumeTiers_RemoveShort";
import remove from "@salesforce/label/c.Seatwise_PlannerVolumeTiers_Remove";

export default {
  title,
  tier,
  fromMonthlyCommitment,
  pricePerLogin,
  logins,
  add,
  removeShort,
  remove,
};
