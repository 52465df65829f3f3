import by from "@salesforce/label/c.Seatwise_SetupTick_By";
import somebody from "@salesforce/label/c.Seatwise_SetupTick_Somebody";
import saving from "@salesforce/label/c.Seatwise_SetupTick_Saving";

export default {
  by,
  somebody,
  saving,
};
