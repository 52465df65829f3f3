import title from "@salesforce/label/c.Seatwise_UsageJob_Title";
import about from "@salesforce/label/c.Seatwise_UsageJob_About";
import lastRun from "@salesforce/label/c.Seatwise_UsageJob_LastRun";
import nextRun from "@salesforce/label/c.Seatwise_UsageJob_NextRun";
import never from "@salesforce/label/c.Seatwise_UsageJob_Never";
import notScheduled from "@salesforce/label/c.Seatwise_UsageJob_NotScheduled";
import historyFrom from "@salesforce/label/c.Seatwise_UsageJob_HistoryFrom";
import noHistory from "@salesforce/label/c.Seatwise_UsageJob_NoHistory";
import calendarMonths from "@salesforce/label/c.Seatwise_UsageJob_CalendarMonths";
import contractMonths from "@salesforce/label/c.Seatwise_UsageJob_ContractMonths";
import running from "@salesforce/label/c.Seatwise_UsageJob_Running";
import waiting from "@salesforce/label/c.Seatwise_UsageJob_Waiting";
import progress from "@salesforce/label/c.Seatwise_UsageJob_Progress";
import done from "@salesforce/label/c.Seatwise_UsageJob_Done";
import ended from "@salesforce/label/c.Seatwise_UsageJob_Ended";
import errorOne from "@salesforce/label/c.Seatwise_UsageJob_ErrorOne";
import errorMany from "@salesforce/label/c.Seatwise_UsageJob_ErrorMany";
import start from "@salesforce/label/c.Seatwise_UsageJob_Start";
import schedule from "@salesforce/label/c.Seatwise_UsageJob_Schedule";
import unschedule from "@salesforce/label/c.Seatwise_UsageJob_Unschedule";
import lookOnly from "@salesforce/label/c.Seatwise_UsageJob_LookOnly";

export default {
  title,
  about,
  lastRun,
  nextRun,
  never,
  notScheduled,
  historyFrom,
  noHistory,
  calendarMonths,
  contractMonths,
  running,
  waiting,
  progress,
  done,
  ended,
  errorOne,
  errorMany,
  start,
  schedule,
  unschedule,
  lookOnly,
};
