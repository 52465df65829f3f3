import required from "@salesforce/label/c.Seatwise_NumberSetting_Required";
import slider from "@salesforce/label/c.Seatwise_NumberSetting_Slider";

export default {
  required,
  slider,
};
