import title from "@salesforce/label/c.Seatwise_LabForecast_Title";
import withPolicy from "@salesforce/label/c.Seatwise_LabForecast_WithPolicy";
import withNone from "@salesforce/label/c.Seatwise_LabForecast_WithNone";
import total from "@salesforce/label/c.Seatwise_LabForecast_Total";
import seats from "@salesforce/label/c.Seatwise_LabForecast_Seats";
import run from "@salesforce/label/c.Seatwise_LabForecast_Run";
import deactivations from "@salesforce/label/c.Seatwise_LabForecast_Deactivations";
import figures from "@salesforce/label/c.Seatwise_LabForecast_Figures";
import license from "@salesforce/label/c.Seatwise_LabForecast_License";
import newUsersPerWeek from "@salesforce/label/c.Seatwise_LabForecast_NewUsersPerWeek";
import abandonShare from "@salesforce/label/c.Seatwise_LabForecast_AbandonShare";
import firstWarningResponse from "@salesforce/label/c.Seatwise_LabForecast_FirstWarningResponse";
import finalNoticeResponse from "@salesforce/label/c.Seatwise_LabForecast_FinalNoticeResponse";
import weeks from "@salesforce/label/c.Seatwise_LabForecast_Weeks";
import perWeek from "@salesforce/label/c.Seatwise_LabForecast_PerWeek";
import percent from "@salesforce/label/c.Seatwise_LabForecast_Percent";
import weeksUnit from "@salesforce/label/c.Seatwise_LabForecast_WeeksUnit";
import percentRange from "@salesforce/label/c.Seatwise_LabForecast_PercentRange";
import problemsTitle from "@salesforce/label/c.Seatwise_LabForecast_ProblemsTitle";
import arrivalsCounted from "@salesforce/label/c.Seatwise_LabForecast_ArrivalsCounted";
import arrivalsAssumed from "@salesforce/label/c.Seatwise_LabForecast_ArrivalsAssumed";
import responseMeasured from "@salesforce/label/c.Seatwise_LabForecast_ResponseMeasured";
import responseAssumed from "@salesforce/label/c.Seatwise_LabForecast_ResponseAssumed";
import abandonAssumed from "@salesforce/label/c.Seatwise_LabForecast_AbandonAssumed";
import caution from "@salesforce/label/c.Seatwise_LabForecast_Caution";
import seatOne from "@salesforce/label/c.Seatwise_LabForecast_SeatOne";
import seatMany from "@salesforce/label/c.Seatwise_LabForecast_SeatMany";
import neverOut from "@salesforce/label/c.Seatwise_LabForecast_NeverOut";
import outOnlyWith from "@salesforce/label/c.Seatwise_LabForecast_OutOnlyWith";
import outBoth from "@salesforce/label/c.Seatwise_LabForecast_OutBoth";
import outWithout from "@salesforce/label/c.Seatwise_LabForecast_OutWithout";
import spoken from "@salesforce/label/c.Seatwise_LabForecast_Spoken";
import spokenUnknown from "@salesforce/label/c.Seatwise_LabForecast_SpokenUnknown";

export default {
  title,
  withPolicy,
  withNone,
  total,
  seats,
  run,
  deactivations,
  figures,
  license,
  newUsersPerWeek,
  abandonShare,
  firstWarningResponse,
  finalNoticeResponse,
  weeks,
  perWeek,
  percent,
  weeksUnit,
  percentRange,
  problemsTitle,
  arrivalsCounted,
  arrivalsAssumed,
  responseMeasured,
  responseAssumed,
  abandonAssumed,
  caution,
  seatOne,
  seatMany,
  neverOut,
  outOnlyWith,
  outBoth,
  outWithout,
  spoken,
  spokenUnknown,
};
