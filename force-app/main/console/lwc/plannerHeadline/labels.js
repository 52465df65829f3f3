import cost from "@salesforce/label/c.Seatwise_PlannerHeadline_Cost";
import costNote from "@salesforce/label/c.Seatwise_PlannerHeadline_CostNote";
import optimum from "@salesforce/label/c.Seatwise_PlannerHeadline_Optimum";
import aMonth from "@salesforce/label/c.Seatwise_PlannerHeadline_AMonth";
import optimumNote from "@salesforce/label/c.Seatwise_PlannerHeadline_OptimumNote";
import saving from "@salesforce/label/c.Seatwise_PlannerHeadline_Saving";
import savingNote from "@salesforce/label/c.Seatwise_PlannerHeadline_SavingNote";
import isOptimum from "@salesforce/label/c.Seatwise_PlannerHeadline_IsOptimum";
import utilisation from "@salesforce/label/c.Seatwise_PlannerHeadline_Utilisation";
import utilisationNote from "@salesforce/label/c.Seatwise_PlannerHeadline_UtilisationNote";
import coverage from "@salesforce/label/c.Seatwise_PlannerHeadline_Coverage";
import coverageNote from "@salesforce/label/c.Seatwise_PlannerHeadline_CoverageNote";
import effective from "@salesforce/label/c.Seatwise_PlannerHeadline_Effective";
import effectiveNote from "@salesforce/label/c.Seatwise_PlannerHeadline_EffectiveNote";
import none from "@salesforce/label/c.Seatwise_PlannerHeadline_None";

export default {
  cost,
  costNote,
  optimum,
  aMonth,
  optimumNote,
  saving,
  savingNote,
  isOptimum,
  utilisation,
  utilisationNote,
  coverage,
  coverageNote,
  effective,
  effectiveNote,
  none,
};
