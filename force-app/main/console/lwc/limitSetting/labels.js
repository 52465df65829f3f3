import users from "@salesforce/label/c.Seatwise_LimitSetting_Users";
import percent from "@salesforce/label/c.Seatwise_LimitSetting_Percent";
import noLimit from "@salesforce/label/c.Seatwise_LimitSetting_NoLimit";

export default {
  users,
  percent,
  noLimit,
};
