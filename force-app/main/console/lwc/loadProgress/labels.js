import starting from "@salesforce/label/c.Seatwise_LoadProgress_Starting";
import progress from "@salesforce/label/c.Seatwise_LoadProgress_Progress";
import title from "@salesforce/label/c.Seatwise_LoadProgress_Title";
import cancel from "@salesforce/label/c.Seatwise_LoadProgress_Cancel";

export default {
  starting,
  progress,
  title,
  cancel,
};
