import title from "@salesforce/label/c.Seatwise_RunOutlook_Title";
import firstWarnings from "@salesforce/label/c.Seatwise_RunOutlook_FirstWarnings";
import finalNotices from "@salesforce/label/c.Seatwise_RunOutlook_FinalNotices";
import deactivations from "@salesforce/label/c.Seatwise_RunOutlook_Deactivations";
import activations from "@salesforce/label/c.Seatwise_RunOutlook_Activations";
import held from "@salesforce/label/c.Seatwise_RunOutlook_Held";
import toSaved from "@salesforce/label/c.Seatwise_RunOutlook_ToSaved";
import modePreview from "@salesforce/label/c.Seatwise_RunOutlook_ModePreview";
import modeNotify from "@salesforce/label/c.Seatwise_RunOutlook_ModeNotify";
import modeEnforce from "@salesforce/label/c.Seatwise_RunOutlook_ModeEnforce";
import breakerTitle from "@salesforce/label/c.Seatwise_RunOutlook_BreakerTitle";
import breakerNone from "@salesforce/label/c.Seatwise_RunOutlook_BreakerNone";
import breakerNotify from "@salesforce/label/c.Seatwise_RunOutlook_BreakerNotify";
import breakerOff from "@salesforce/label/c.Seatwise_RunOutlook_BreakerOff";
import breakerWithin from "@salesforce/label/c.Seatwise_RunOutlook_BreakerWithin";
import breakerTripped from "@salesforce/label/c.Seatwise_RunOutlook_BreakerTripped";
import breakerReleased from "@salesforce/label/c.Seatwise_RunOutlook_BreakerReleased";
import lastAnswer from "@salesforce/label/c.Seatwise_RunOutlook_LastAnswer";
import summary from "@salesforce/label/c.Seatwise_RunOutlook_Summary";
import deactivationOne from "@salesforce/label/c.Seatwise_RunOutlook_DeactivationOne";
import deactivationMany from "@salesforce/label/c.Seatwise_RunOutlook_DeactivationMany";
import recentOne from "@salesforce/label/c.Seatwise_RunOutlook_RecentOne";
import recentMany from "@salesforce/label/c.Seatwise_RunOutlook_RecentMany";

export default {
  title,
  firstWarnings,
  finalNotices,
  deactivations,
  activations,
  held,
  toSaved,
  modePreview,
  modeNotify,
  modeEnforce,
  breakerTitle,
  breakerNone,
  breakerNotify,
  breakerOff,
  breakerWithin,
  breakerTripped,
  breakerReleased,
  lastAnswer,
  summary,
  deactivationOne,
  deactivationMany,
  recentOne,
  recentMany,
};
