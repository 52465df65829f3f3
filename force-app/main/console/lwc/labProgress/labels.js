import cancel from "@salesforce/label/c.Seatwise_LabProgress_Cancel";

export default {
  cancel,
};
