import loading from "@salesforce/label/c.Seatwise_SettingsTab_Loading";
import failedTitle from "@salesforce/label/c.Seatwise_SettingsTab_FailedTitle";

export default {
  loading,
  failedTitle,
};
