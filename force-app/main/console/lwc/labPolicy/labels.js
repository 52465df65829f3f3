import short from "@salesforce/label/c.Seatwise_LabPolicy_Short";
import spoken from "@salesforce/label/c.Seatwise_LabPolicy_Spoken";

export default {
  short,
  spoken,
};
