import title from "@salesforce/label/c.Seatwise_PlannerUncertainty_Title";
import playing from "@salesforce/label/c.Seatwise_PlannerUncertainty_Playing";
import cancelled from "@salesforce/label/c.Seatwise_PlannerUncertainty_Cancelled";
import play from "@salesforce/label/c.Seatwise_PlannerUncertainty_Play";
import failed from "@salesforce/label/c.Seatwise_PlannerUncertainty_Failed";
import told from "@salesforce/label/c.Seatwise_PlannerUncertainty_Told";
import costs from "@salesforce/label/c.Seatwise_PlannerUncertainty_Costs";
import costWith from "@salesforce/label/c.Seatwise_PlannerUncertainty_CostWith";
import current from "@salesforce/label/c.Seatwise_PlannerUncertainty_Current";
import optimum from "@salesforce/label/c.Seatwise_PlannerUncertainty_Optimum";
import mean from "@salesforce/label/c.Seatwise_PlannerUncertainty_Mean";
import p10 from "@salesforce/label/c.Seatwise_PlannerUncertainty_P10";
import p50 from "@salesforce/label/c.Seatwise_PlannerUncertainty_P50";
import p90 from "@salesforce/label/c.Seatwise_PlannerUncertainty_P90";
import worst from "@salesforce/label/c.Seatwise_PlannerUncertainty_Worst";
import overage from "@salesforce/label/c.Seatwise_PlannerUncertainty_Overage";
import months from "@salesforce/label/c.Seatwise_PlannerUncertainty_Months";
import month from "@salesforce/label/c.Seatwise_PlannerUncertainty_Month";
import baseline from "@salesforce/label/c.Seatwise_PlannerUncertainty_Baseline";
import volatility from "@salesforce/label/c.Seatwise_PlannerUncertainty_Volatility";
import correlation from "@salesforce/label/c.Seatwise_PlannerUncertainty_Correlation";
import probability from "@salesforce/label/c.Seatwise_PlannerUncertainty_Probability";
import size from "@salesforce/label/c.Seatwise_PlannerUncertainty_Size";
import scenarios from "@salesforce/label/c.Seatwise_PlannerUncertainty_Scenarios";
import seed from "@salesforce/label/c.Seatwise_PlannerUncertainty_Seed";
import percent from "@salesforce/label/c.Seatwise_PlannerUncertainty_Percent";
import times from "@salesforce/label/c.Seatwise_PlannerUncertainty_Times";
import volatilityRange from "@salesforce/label/c.Seatwise_PlannerUncertainty_VolatilityRange";
import correlationRange from "@salesforce/label/c.Seatwise_PlannerUncertainty_CorrelationRange";
import probabilityRange from "@salesforce/label/c.Seatwise_PlannerUncertainty_ProbabilityRange";
import volatilityTyped from "@salesforce/label/c.Seatwise_PlannerUncertainty_VolatilityTyped";
import volatilityAssumed from "@salesforce/label/c.Seatwise_PlannerUncertainty_VolatilityAssumed";
import volatilityYears from "@salesforce/label/c.Seatwise_PlannerUncertainty_VolatilityYears";
import volatilityMonths from "@salesforce/label/c.Seatwise_PlannerUncertainty_VolatilityMonths";

export default {
  title,
  playing,
  cancelled,
  play,
  failed,
  told,
  costs,
  costWith,
  current,
  optimum,
  mean,
  p10,
  p50,
  p90,
  worst,
  overage,
  months,
  month,
  baseline,
  volatility,
  correlation,
  probability,
  size,
  scenarios,
  seed,
  percent,
  times,
  volatilityRange,
  correlationRange,
  probabilityRange,
  volatilityTyped,
  volatilityAssumed,
  volatilityYears,
  volatilityMonths,
};
