import title from "@salesforce/label/c.Seatwise_LabOutcome_Title";
import savings from "@salesforce/label/c.Seatwise_LabOutcome_Savings";
import savingsNote from "@salesforce/label/c.Seatwise_LabOutcome_SavingsNote";
import noPrices from "@salesforce/label/c.Seatwise_LabOutcome_NoPrices";
import falsePositives from "@salesforce/label/c.Seatwise_LabOutcome_FalsePositives";
import rate from "@salesforce/label/c.Seatwise_LabOutcome_Rate";
import noDeactivation from "@salesforce/label/c.Seatwise_LabOutcome_NoDeactivation";
import seatsFreed from "@salesforce/label/c.Seatwise_LabOutcome_SeatsFreed";
import seatDayOne from "@salesforce/label/c.Seatwise_LabOutcome_SeatDayOne";
import seatDayMany from "@salesforce/label/c.Seatwise_LabOutcome_SeatDayMany";
import deactivations from "@salesforce/label/c.Seatwise_LabOutcome_Deactivations";
import unjudgedOne from "@salesforce/label/c.Seatwise_LabOutcome_UnjudgedOne";
import unjudgedMany from "@salesforce/label/c.Seatwise_LabOutcome_UnjudgedMany";
import firstWarnings from "@salesforce/label/c.Seatwise_LabOutcome_FirstWarnings";
import finalNotices from "@salesforce/label/c.Seatwise_LabOutcome_FinalNotices";
import coincidence from "@salesforce/label/c.Seatwise_LabOutcome_Coincidence";
import noneObserved from "@salesforce/label/c.Seatwise_LabOutcome_NoneObserved";
import memberLicense from "@salesforce/label/c.Seatwise_LabOutcome_MemberLicense";
import loginLicense from "@salesforce/label/c.Seatwise_LabOutcome_LoginLicense";
import unpriced from "@salesforce/label/c.Seatwise_LabOutcome_Unpriced";
import caution from "@salesforce/label/c.Seatwise_LabOutcome_Caution";

export default {
  title,
  savings,
  savingsNote,
  noPrices,
  falsePositives,
  rate,
  noDeactivation,
  seatsFreed,
  seatDayOne,
  seatDayMany,
  deactivations,
  unjudgedOne,
  unjudgedMany,
  firstWarnings,
  finalNotices,
  coincidence,
  noneObserved,
  memberLicense,
  loginLicense,
  unpriced,
  caution,
};
