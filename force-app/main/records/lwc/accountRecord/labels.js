import loading from "@salesforce/label/c.Seatwise_AccountRecord_Loading";
import noView from "@salesforce/label/c.Seatwise_AccountRecord_NoView";
import failedTitle from "@salesforce/label/c.Seatwise_AccountRecord_FailedTitle";
import console from "@salesforce/label/c.Seatwise_AccountRecord_Console";

export default {
  loading,
  noView,
  failedTitle,
  console,
};
