import title from "@salesforce/label/c.Seatwise_SeatHeadlines_Title";
import perYear from "@salesforce/label/c.Seatwise_SeatHeadlines_PerYear";
import idleYear from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleYear";
import idleYearOne from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleYearOne";
import unassigned from "@salesforce/label/c.Seatwise_SeatHeadlines_Unassigned";
import unassignedOne from "@salesforce/label/c.Seatwise_SeatHeadlines_UnassignedOne";
import idleAll from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleAll";
import idleAllOne from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleAllOne";
import seatsTitle from "@salesforce/label/c.Seatwise_SeatHeadlines_SeatsTitle";
import seatsUsed from "@salesforce/label/c.Seatwise_SeatHeadlines_SeatsUsed";
import seatsDetail from "@salesforce/label/c.Seatwise_SeatHeadlines_SeatsDetail";
import idleYearTitle from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleYearTitle";
import unassignedTitle from "@salesforce/label/c.Seatwise_SeatHeadlines_UnassignedTitle";
import idleAllTitle from "@salesforce/label/c.Seatwise_SeatHeadlines_IdleAllTitle";
import potential from "@salesforce/label/c.Seatwise_SeatHeadlines_Potential";
import login from "@salesforce/label/c.Seatwise_SeatHeadlines_Login";
import unpriced from "@salesforce/label/c.Seatwise_SeatHeadlines_Unpriced";

export default {
  title,
  perYear,
  idleYear,
  idleYearOne,
  unassigned,
  unassignedOne,
  idleAll,
  idleAllOne,
  seatsTitle,
  seatsUsed,
  seatsDetail,
  idleYearTitle,
  unassignedTitle,
  idleAllTitle,
  potential,
  login,
  unpriced,
};
