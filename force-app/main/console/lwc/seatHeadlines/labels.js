import title from "@salesforce/label/c.Seatwise_SeatHeadlines_Title";
import idleYear from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleYear";
import idleYearOne from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleYearOne";
import unassigned from "@salesforce/label/c.Seatwise_SeatHeadlines_Unassigned";
import unassignedOne from "@salesforce/label/c.Seatwise_SeatHeadlines_UnassignedOne";
import idleAll from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleAll";
import idleAllOne from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleAllOne";
import seatsTitle from "@salesforce/label/c.Seatwise_SeatHeadlines_SeatsTitle";
import seatsUsed from "@salesforce/label/c.Seatwise_SeatHeadlines_SeatsUsed";
import potential from "@salesforce/label/c.Seatwise_SeatHeadlines_Potential";
import login from "@salesforce/label/c.Seatwise_SeatHeadlines_Login";
import unpriced from "@salesforce/label/c.Seatwise_SeatHeadlines_Unpriced";
import aYear from "@salesforce/label/c.Seatwise_SeatHeadlines_AYear";
import product from "@salesforce/label/c.Seatwise_SeatHeadlines_Product";
import products from "@salesforce/label/c.Seatwise_SeatHeadlines_Products";
import noPrice from "@salesforce/label/c.Seatwise_SeatHeadlines_NoPrice";
import including from "@salesforce/label/c.Seatwise_SeatHeadlines_Including";
import assigned from "@salesforce/label/c.Seatwise_SeatHeadlines_Assigned";
import overdrawn from "@salesforce/label/c.Seatwise_SeatHeadlines_Overdrawn";
import notBought from "@salesforce/label/c.Seatwise_SeatHeadlines_NotBought";

export default {
  title,
  idleYear,
  idleYearOne,
  unassigned,
  unassignedOne,
  idleAll,
  idleAllOne,
  seatsTitle,
  seatsUsed,
  potential,
  login,
  unpriced,
  aYear,
  product,
  products,
  noPrice,
  including,
  assigned,
  overdrawn,
  notBought,
};
