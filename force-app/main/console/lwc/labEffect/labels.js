import caption from "@salesforce/label/c.Seatwise_LabEffect_Caption";
import figure from "@salesforce/label/c.Seatwise_LabEffect_Figure";
import before from "@salesforce/label/c.Seatwise_LabEffect_Before";
import after from "@salesforce/label/c.Seatwise_LabEffect_After";
import seats from "@salesforce/label/c.Seatwise_LabEffect_Seats";
import people from "@salesforce/label/c.Seatwise_LabEffect_People";
import money from "@salesforce/label/c.Seatwise_LabEffect_Money";
import noPrices from "@salesforce/label/c.Seatwise_LabEffect_NoPrices";

export default {
  caption,
  figure,
  before,
  after,
  seats,
  people,
  money,
  noPrices,
};
