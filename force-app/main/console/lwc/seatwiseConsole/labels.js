import title from "@salesforce/label/c.Seatwise_SeatwiseConsole_Title";
import subtitle from "@salesforce/label/c.Seatwise_SeatwiseConsole_Subtitle";
import tabReview from "@salesforce/label/c.Seatwise_SeatwiseConsole_TabReview";
import tabRuns from "@salesforce/label/c.Seatwise_SeatwiseConsole_TabRuns";
import tabLab from "@salesforce/label/c.Seatwise_SeatwiseConsole_TabLab";
import labWaits from "@salesforce/label/c.Seatwise_SeatwiseConsole_LabWaits";
import tabPlanner from "@salesforce/label/c.Seatwise_SeatwiseConsole_TabPlanner";
import plannerWaits from "@salesforce/label/c.Seatwise_SeatwiseConsole_PlannerWaits";
import tabReport from "@salesforce/label/c.Seatwise_SeatwiseConsole_TabReport";
import reportWaits from "@salesforce/label/c.Seatwise_SeatwiseConsole_ReportWaits";
import tabSettings from "@salesforce/label/c.Seatwise_SeatwiseConsole_TabSettings";
import tabSetup from "@salesforce/label/c.Seatwise_SeatwiseConsole_TabSetup";
import tabsName from "@salesforce/label/c.Seatwise_SeatwiseConsole_TabsName";
import refresh from "@salesforce/label/c.Seatwise_SeatwiseConsole_Refresh";
import emptyTitle from "@salesforce/label/c.Seatwise_SeatwiseConsole_EmptyTitle";
import emptyBody from "@salesforce/label/c.Seatwise_SeatwiseConsole_EmptyBody";
import cancelledTitle from "@salesforce/label/c.Seatwise_SeatwiseConsole_CancelledTitle";
import cancelledBody from "@salesforce/label/c.Seatwise_SeatwiseConsole_CancelledBody";
import failedTitle from "@salesforce/label/c.Seatwise_SeatwiseConsole_FailedTitle";
import load from "@salesforce/label/c.Seatwise_SeatwiseConsole_Load";
import rereading from "@salesforce/label/c.Seatwise_SeatwiseConsole_Rereading";
import slower from "@salesforce/label/c.Seatwise_SeatwiseConsole_Slower";

export default {
  title,
  subtitle,
  tabReview,
  tabRuns,
  tabLab,
  labWaits,
  tabPlanner,
  plannerWaits,
  tabReport,
  reportWaits,
  tabSettings,
  tabSetup,
  tabsName,
  refresh,
  emptyTitle,
  emptyBody,
  cancelledTitle,
  cancelledBody,
  failedTitle,
  load,
  rereading,
  slower,
};
