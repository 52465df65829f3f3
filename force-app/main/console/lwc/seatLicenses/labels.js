import title from "@salesforce/label/c.Seatwise_SeatLicenses_Title";
import bought from "@salesforce/label/c.Seatwise_SeatLicenses_Bought";
import used from "@salesforce/label/c.Seatwise_SeatLicenses_Used";
import unassigned from "@salesforce/label/c.Seatwise_SeatLicenses_Unassigned";
import idle from "@salesforce/label/c.Seatwise_SeatLicenses_Idle";
import inactivity from "@salesforce/label/c.Seatwise_SeatLicenses_Inactivity";
import seats from "@salesforce/label/c.Seatwise_SeatLicenses_Seats";
import yearlyCost from "@salesforce/label/c.Seatwise_SeatLicenses_YearlyCost";
import bandRange from "@salesforce/label/c.Seatwise_SeatLicenses_BandRange";
import bandOpen from "@salesforce/label/c.Seatwise_SeatLicenses_BandOpen";
import inUse from "@salesforce/label/c.Seatwise_SeatLicenses_InUse";
import notAssigned from "@salesforce/label/c.Seatwise_SeatLicenses_NotAssigned";
import noPrice from "@salesforce/label/c.Seatwise_SeatLicenses_NoPrice";
import price from "@salesforce/label/c.Seatwise_SeatLicenses_Price";
import perLogin from "@salesforce/label/c.Seatwise_SeatLicenses_PerLogin";
import barSummary from "@salesforce/label/c.Seatwise_SeatLicenses_BarSummary";
import barPart from "@salesforce/label/c.Seatwise_SeatLicenses_BarPart";
import bandDays from "@salesforce/label/c.Seatwise_SeatLicenses_BandDays";
import idleTotal from "@salesforce/label/c.Seatwise_SeatLicenses_IdleTotal";

export default {
  title,
  bought,
  used,
  unassigned,
  idle,
  inactivity,
  seats,
  yearlyCost,
  bandRange,
  bandOpen,
  inUse,
  notAssigned,
  noPrice,
  price,
  perLogin,
  barSummary,
  barPart,
  bandDays,
  idleTotal,
};
