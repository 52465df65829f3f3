import seats from "@salesforce/label/c.Seatwise_AccountSeats_Seats";
import idle from "@salesforce/label/c.Seatwise_AccountSeats_Idle";
import cost from "@salesforce/label/c.Seatwise_AccountSeats_Cost";
import noPrice from "@salesforce/label/c.Seatwise_AccountSeats_NoPrice";
import unpriced from "@salesforce/label/c.Seatwise_AccountSeats_Unpriced";
import login from "@salesforce/label/c.Seatwise_AccountSeats_Login";
import potential from "@salesforce/label/c.Seatwise_AccountSeats_Potential";

export default {
  seats,
  idle,
  cost,
  noPrice,
  unpriced,
  login,
  potential,
};
