import title from "@salesforce/label/c.Seatwise_PlannerFreed_Title";
import told from "@salesforce/label/c.Seatwise_PlannerFreed_Told";
import noUsers from "@salesforce/label/c.Seatwise_PlannerFreed_NoUsers";
import nothing from "@salesforce/label/c.Seatwise_PlannerFreed_Nothing";
import money from "@salesforce/label/c.Seatwise_PlannerFreed_Money";
import noMoney from "@salesforce/label/c.Seatwise_PlannerFreed_NoMoney";
import noPrice from "@salesforce/label/c.Seatwise_PlannerFreed_NoPrice";
import total from "@salesforce/label/c.Seatwise_PlannerFreed_Total";
import provisioning from "@salesforce/label/c.Seatwise_PlannerFreed_Provisioning";
import onTop from "@salesforce/label/c.Seatwise_PlannerFreed_OnTop";
import onTopUnknown from "@salesforce/label/c.Seatwise_PlannerFreed_OnTopUnknown";

export default {
  title,
  told,
  noUsers,
  nothing,
  money,
  noMoney,
  noPrice,
  total,
  provisioning,
  onTop,
  onTopUnknown,
};
