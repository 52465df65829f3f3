import title from "@salesforce/label/c.Seatwise_PlannerTornado_Title";
import volume from "@salesforce/label/c.Seatwise_PlannerTornado_Volume";
import volatility from "@salesforce/label/c.Seatwise_PlannerTornado_Volatility";
import overageMultiplier from "@salesforce/label/c.Seatwise_PlannerTornado_OverageMultiplier";
import price from "@salesforce/label/c.Seatwise_PlannerTornado_Price";
import bursts from "@salesforce/label/c.Seatwise_PlannerTornado_Bursts";
import times from "@salesforce/label/c.Seatwise_PlannerTornado_Times";
import fromTo from "@salesforce/label/c.Seatwise_PlannerTornado_FromTo";

export default {
  title,
  volume,
  volatility,
  overageMultiplier,
  price,
  bursts,
  times,
  fromTo,
};
