import title from "@salesforce/label/c.Seatwise_LabBench_Title";
import windowOne from "@salesforce/label/c.Seatwise_LabBench_WindowOne";
import windowMany from "@salesforce/label/c.Seatwise_LabBench_WindowMany";
import older from "@salesforce/label/c.Seatwise_LabBench_Older";
import narrowed from "@salesforce/label/c.Seatwise_LabBench_Narrowed";
import allDays from "@salesforce/label/c.Seatwise_LabBench_AllDays";
import stale from "@salesforce/label/c.Seatwise_LabBench_Stale";
import replaying from "@salesforce/label/c.Seatwise_LabBench_Replaying";
import failedTitle from "@salesforce/label/c.Seatwise_LabBench_FailedTitle";
import saveTitle from "@salesforce/label/c.Seatwise_LabBench_SaveTitle";

export default {
  title,
  windowOne,
  windowMany,
  older,
  narrowed,
  allDays,
  stale,
  replaying,
  failedTitle,
  saveTitle,
};
