import title from "@salesforce/label/c.Seatwise_CommitmentPlanner_Title";
import subtitle from "@salesforce/label/c.Seatwise_CommitmentPlanner_Subtitle";
import loading from "@salesforce/label/c.Seatwise_CommitmentPlanner_Loading";
import failed from "@salesforce/label/c.Seatwise_CommitmentPlanner_Failed";
import stale from "@salesforce/label/c.Seatwise_CommitmentPlanner_Stale";
import waits from "@salesforce/label/c.Seatwise_CommitmentPlanner_Waits";
import renewalPack from "@salesforce/label/c.Seatwise_CommitmentPlanner_RenewalPack";

export default {
  title,
  subtitle,
  loading,
  failed,
  stale,
  waits,
  renewalPack,
};
