import withYear from "@salesforce/label/c.Seatwise_LabSentence_WithYear";
import withMoney from "@salesforce/label/c.Seatwise_LabSentence_WithMoney";
import noMoney from "@salesforce/label/c.Seatwise_LabSentence_NoMoney";
import seatOne from "@salesforce/label/c.Seatwise_LabSentence_SeatOne";
import seatMany from "@salesforce/label/c.Seatwise_LabSentence_SeatMany";
import perSeat from "@salesforce/label/c.Seatwise_LabSentence_PerSeat";
import perLogin from "@salesforce/label/c.Seatwise_LabSentence_PerLogin";
import unpriced from "@salesforce/label/c.Seatwise_LabSentence_Unpriced";
import nobody from "@salesforce/label/c.Seatwise_LabSentence_Nobody";
import personOne from "@salesforce/label/c.Seatwise_LabSentence_PersonOne";
import personMany from "@salesforce/label/c.Seatwise_LabSentence_PersonMany";
import times from "@salesforce/label/c.Seatwise_LabSentence_Times";

export default {
  withYear,
  withMoney,
  noMoney,
  seatOne,
  seatMany,
  perSeat,
  perLogin,
  unpriced,
  nobody,
  personOne,
  personMany,
  times,
};
