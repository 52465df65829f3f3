import loading from "@salesforce/label/c.Seatwise_RunsTab_Loading";
import failedTitle from "@salesforce/label/c.Seatwise_RunsTab_FailedTitle";

export default {
  loading,
  failedTitle,
};
