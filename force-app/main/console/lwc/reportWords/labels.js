import highFrequency from "@salesforce/label/c.Seatwise_ReportWords_HighFrequency";
import seasonal from "@salesforce/label/c.Seatwise_ReportWords_Seasonal";
import unpredictableBursts from "@salesforce/label/c.Seatwise_ReportWords_UnpredictableBursts";
import largeLowEngagement from "@salesforce/label/c.Seatwise_ReportWords_LargeLowEngagement";
import sporadic from "@salesforce/label/c.Seatwise_ReportWords_Sporadic";
import named from "@salesforce/label/c.Seatwise_ReportWords_Named";
import loginWithRollover from "@salesforce/label/c.Seatwise_ReportWords_LoginWithRollover";
import hybridWithOverageCaps from "@salesforce/label/c.Seatwise_ReportWords_HybridWithOverageCaps";
import login from "@salesforce/label/c.Seatwise_ReportWords_Login";
import loginsPerUser from "@salesforce/label/c.Seatwise_ReportWords_LoginsPerUser";
import breakEven from "@salesforce/label/c.Seatwise_ReportWords_BreakEven";
import lowEngagement from "@salesforce/label/c.Seatwise_ReportWords_LowEngagement";
import addressableUsers from "@salesforce/label/c.Seatwise_ReportWords_AddressableUsers";
import largePopulation from "@salesforce/label/c.Seatwise_ReportWords_LargePopulation";
import explainedShare from "@salesforce/label/c.Seatwise_ReportWords_ExplainedShare";
import unexplainedSpread from "@salesforce/label/c.Seatwise_ReportWords_UnexplainedSpread";
import atLeast from "@salesforce/label/c.Seatwise_ReportWords_AtLeast";
import monthsWithData from "@salesforce/label/c.Seatwise_ReportWords_MonthsWithData";
import baselineMonths from "@salesforce/label/c.Seatwise_ReportWords_BaselineMonths";
import seasonMonths from "@salesforce/label/c.Seatwise_ReportWords_SeasonMonths";
import confidenceLow from "@salesforce/label/c.Seatwise_ReportWords_ConfidenceLow";
import confidenceMedium from "@salesforce/label/c.Seatwise_ReportWords_ConfidenceMedium";
import confidenceHigh from "@salesforce/label/c.Seatwise_ReportWords_ConfidenceHigh";

export default {
  highFrequency,
  seasonal,
  unpredictableBursts,
  largeLowEngagement,
  sporadic,
  named,
  loginWithRollover,
  hybridWithOverageCaps,
  login,
  loginsPerUser,
  breakEven,
  lowEngagement,
  addressableUsers,
  largePopulation,
  explainedShare,
  unexplainedSpread,
  atLeast,
  monthsWithData,
  baselineMonths,
  seasonMonths,
  confidenceLow,
  confidenceMedium,
  confidenceHigh,
};
