import preview from "@salesforce/label/c.Seatwise_SetupBanner_Preview";
import open from "@salesforce/label/c.Seatwise_SetupBanner_Open";
import hide from "@salesforce/label/c.Seatwise_SetupBanner_Hide";

export default {
  preview,
  open,
  hide,
};
