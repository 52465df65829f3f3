import title from "@salesforce/label/c.Seatwise_RunMetrics_Title";
import answered from "@salesforce/label/c.Seatwise_RunMetrics_Answered";
import answeredOf from "@salesforce/label/c.Seatwise_RunMetrics_AnsweredOf";
import reactivations from "@salesforce/label/c.Seatwise_RunMetrics_Reactivations";
import ofDeactivations from "@salesforce/label/c.Seatwise_RunMetrics_OfDeactivations";
import falsePositives from "@salesforce/label/c.Seatwise_RunMetrics_FalsePositives";
import falsePositivesOf from "@salesforce/label/c.Seatwise_RunMetrics_FalsePositivesOf";
import definition from "@salesforce/label/c.Seatwise_RunMetrics_Definition";
import trend from "@salesforce/label/c.Seatwise_RunMetrics_Trend";
import trendEmpty from "@salesforce/label/c.Seatwise_RunMetrics_TrendEmpty";
import nothing from "@salesforce/label/c.Seatwise_RunMetrics_Nothing";

export default {
  title,
  answered,
  answeredOf,
  reactivations,
  ofDeactivations,
  falsePositives,
  falsePositivesOf,
  definition,
  trend,
  trendEmpty,
  nothing,
};
