import title from "@salesforce/label/c.Seatwise_SettingsHistory_Title";
import hint from "@salesforce/label/c.Seatwise_SettingsHistory_Hint";
import empty from "@salesforce/label/c.Seatwise_SettingsHistory_Empty";
import loading from "@salesforce/label/c.Seatwise_SettingsHistory_Loading";
import failedTitle from "@salesforce/label/c.Seatwise_SettingsHistory_FailedTitle";
import when from "@salesforce/label/c.Seatwise_SettingsHistory_When";
import who from "@salesforce/label/c.Seatwise_SettingsHistory_Who";
import what from "@salesforce/label/c.Seatwise_SettingsHistory_What";
import change from "@salesforce/label/c.Seatwise_SettingsHistory_Change";
import policy from "@salesforce/label/c.Seatwise_SettingsHistory_Policy";
import unfinished from "@salesforce/label/c.Seatwise_SettingsHistory_Unfinished";

export default {
  title,
  hint,
  empty,
  loading,
  failedTitle,
  when,
  who,
  what,
  change,
  policy,
  unfinished,
};
