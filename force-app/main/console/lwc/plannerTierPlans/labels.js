import saving from "@salesforce/label/c.Seatwise_PlannerTierPlans_Saving";
import today from "@salesforce/label/c.Seatwise_PlannerTierPlans_Today";
import todayNotKnown from "@salesforce/label/c.Seatwise_PlannerTierPlans_TodayNotKnown";
import optimum from "@salesforce/label/c.Seatwise_PlannerTierPlans_Optimum";
import named from "@salesforce/label/c.Seatwise_PlannerTierPlans_Named";
import nobodyNamed from "@salesforce/label/c.Seatwise_PlannerTierPlans_NobodyNamed";
import byLogin from "@salesforce/label/c.Seatwise_PlannerTierPlans_ByLogin";
import nobodyByLogin from "@salesforce/label/c.Seatwise_PlannerTierPlans_NobodyByLogin";
import idle from "@salesforce/label/c.Seatwise_PlannerTierPlans_Idle";
import breakEven from "@salesforce/label/c.Seatwise_PlannerTierPlans_BreakEven";
import moves from "@salesforce/label/c.Seatwise_PlannerTierPlans_Moves";
import moveOne from "@salesforce/label/c.Seatwise_PlannerTierPlans_MoveOne";
import moveMany from "@salesforce/label/c.Seatwise_PlannerTierPlans_MoveMany";
import none from "@salesforce/label/c.Seatwise_PlannerTierPlans_None";
import nothing from "@salesforce/label/c.Seatwise_PlannerTierPlans_Nothing";

export default {
  saving,
  today,
  todayNotKnown,
  optimum,
  named,
  nobodyNamed,
  byLogin,
  nobodyByLogin,
  idle,
  breakEven,
  moves,
  moveOne,
  moveMany,
  none,
  nothing,
};
