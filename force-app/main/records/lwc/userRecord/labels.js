import loading from "@salesforce/label/c.Seatwise_UserRecord_Loading";
import noView from "@salesforce/label/c.Seatwise_UserRecord_NoView";
import internal from "@salesforce/label/c.Seatwise_UserRecord_Internal";
import nobody from "@salesforce/label/c.Seatwise_UserRecord_Nobody";
import failedTitle from "@salesforce/label/c.Seatwise_UserRecord_FailedTitle";

export default {
  loading,
  noView,
  internal,
  nobody,
  failedTitle,
};
