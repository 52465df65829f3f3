import title from "@salesforce/label/c.Seatwise_LabCompare_Title";
import none from "@salesforce/label/c.Seatwise_LabCompare_None";
import standard from "@salesforce/label/c.Seatwise_LabCompare_Standard";
import suggested from "@salesforce/label/c.Seatwise_LabCompare_Suggested";
import tried from "@salesforce/label/c.Seatwise_LabCompare_Tried";
import falsePositives from "@salesforce/label/c.Seatwise_LabCompare_FalsePositives";
import personOne from "@salesforce/label/c.Seatwise_LabCompare_PersonOne";
import personMany from "@salesforce/label/c.Seatwise_LabCompare_PersonMany";
import remove from "@salesforce/label/c.Seatwise_LabCompare_Remove";
import removeThis from "@salesforce/label/c.Seatwise_LabCompare_RemoveThis";
import add from "@salesforce/label/c.Seatwise_LabCompare_Add";
import full from "@salesforce/label/c.Seatwise_LabCompare_Full";
import alreadyThere from "@salesforce/label/c.Seatwise_LabCompare_AlreadyThere";
import figure from "@salesforce/label/c.Seatwise_LabCompare_Figure";
import savings from "@salesforce/label/c.Seatwise_LabCompare_Savings";
import noPrices from "@salesforce/label/c.Seatwise_LabCompare_NoPrices";
import seatDays from "@salesforce/label/c.Seatwise_LabCompare_SeatDays";
import seatsFreed from "@salesforce/label/c.Seatwise_LabCompare_SeatsFreed";
import deactivations from "@salesforce/label/c.Seatwise_LabCompare_Deactivations";
import rate from "@salesforce/label/c.Seatwise_LabCompare_Rate";
import nothing from "@salesforce/label/c.Seatwise_LabCompare_Nothing";
import unjudged from "@salesforce/label/c.Seatwise_LabCompare_Unjudged";
import firstWarnings from "@salesforce/label/c.Seatwise_LabCompare_FirstWarnings";
import finalNotices from "@salesforce/label/c.Seatwise_LabCompare_FinalNotices";
import policy from "@salesforce/label/c.Seatwise_LabCompare_Policy";
import firstWarningDays from "@salesforce/label/c.Seatwise_LabCompare_FirstWarningDays";
import finalNoticeDays from "@salesforce/label/c.Seatwise_LabCompare_FinalNoticeDays";
import deactivationDays from "@salesforce/label/c.Seatwise_LabCompare_DeactivationDays";
import from from "@salesforce/label/c.Seatwise_LabCompare_From";
import to from "@salesforce/label/c.Seatwise_LabCompare_To";
import csv from "@salesforce/label/c.Seatwise_LabCompare_Csv";
import fileName from "@salesforce/label/c.Seatwise_LabCompare_FileName";
import note from "@salesforce/label/c.Seatwise_LabCompare_Note";
import idleOne from "@salesforce/label/c.Seatwise_LabCompare_IdleOne";
import idleMany from "@salesforce/label/c.Seatwise_LabCompare_IdleMany";
import waiting from "@salesforce/label/c.Seatwise_LabCompare_Waiting";

export default {
  title,
  none,
  standard,
  suggested,
  tried,
  falsePositives,
  personOne,
  personMany,
  remove,
  removeThis,
  add,
  full,
  alreadyThere,
  figure,
  savings,
  noPrices,
  seatDays,
  seatsFreed,
  deactivations,
  rate,
  nothing,
  unjudged,
  firstWarnings,
  finalNotices,
  policy,
  firstWarningDays,
  finalNoticeDays,
  deactivationDays,
  from,
  to,
  csv,
  fileName,
  note,
  idleOne,
  idleMany,
  waiting,
};
