import title from "@salesforce/label/c.Seatwise_PlannerCurve_Title";
import curve from "@salesforce/label/c.Seatwise_PlannerCurve_Curve";
import mean from "@salesforce/label/c.Seatwise_PlannerCurve_Mean";
import band from "@salesforce/label/c.Seatwise_PlannerCurve_Band";
import commitment from "@salesforce/label/c.Seatwise_PlannerCurve_Commitment";
import cost from "@salesforce/label/c.Seatwise_PlannerCurve_Cost";
import sizings from "@salesforce/label/c.Seatwise_PlannerCurve_Sizings";
import sizing from "@salesforce/label/c.Seatwise_PlannerCurve_Sizing";
import regret from "@salesforce/label/c.Seatwise_PlannerCurve_Regret";
import use from "@salesforce/label/c.Seatwise_PlannerCurve_Use";
import useThis from "@salesforce/label/c.Seatwise_PlannerCurve_UseThis";
import current from "@salesforce/label/c.Seatwise_PlannerCurve_Current";
import optimum from "@salesforce/label/c.Seatwise_PlannerCurve_Optimum";
import average from "@salesforce/label/c.Seatwise_PlannerCurve_Average";
import peak from "@salesforce/label/c.Seatwise_PlannerCurve_Peak";
import addressableUsers from "@salesforce/label/c.Seatwise_PlannerCurve_AddressableUsers";
import offChart from "@salesforce/label/c.Seatwise_PlannerCurve_OffChart";
import spoken from "@salesforce/label/c.Seatwise_PlannerCurve_Spoken";
import quantile from "@salesforce/label/c.Seatwise_PlannerCurve_Quantile";
import figures from "@salesforce/label/c.Seatwise_PlannerCurve_Figures";

export default {
  title,
  curve,
  mean,
  band,
  commitment,
  cost,
  sizings,
  sizing,
  regret,
  use,
  useThis,
  current,
  optimum,
  average,
  peak,
  addressableUsers,
  offChart,
  spoken,
  quantile,
  figures,
};
