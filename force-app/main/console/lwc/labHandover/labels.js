import notATrial from "@salesforce/label/c.Seatwise_LabHandover_NotATrial";
import unknownPolicy from "@salesforce/label/c.Seatwise_LabHandover_UnknownPolicy";
import otherDays from "@salesforce/label/c.Seatwise_LabHandover_OtherDays";

export default {
  notATrial,
  unknownPolicy,
  otherDays,
};
