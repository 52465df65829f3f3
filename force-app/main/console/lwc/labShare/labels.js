import title from "@salesforce/label/c.Seatwise_LabShare_Title";
import intro from "@salesforce/label/c.Seatwise_LabShare_Intro";
import record from "@salesforce/label/c.Seatwise_LabShare_Record";
import place from "@salesforce/label/c.Seatwise_LabShare_Place";
import field from "@salesforce/label/c.Seatwise_LabShare_Field";
import firstWarningDays from "@salesforce/label/c.Seatwise_LabShare_FirstWarningDays";
import finalNoticeDays from "@salesforce/label/c.Seatwise_LabShare_FinalNoticeDays";
import deactivationDays from "@salesforce/label/c.Seatwise_LabShare_DeactivationDays";
import copyRecord from "@salesforce/label/c.Seatwise_LabShare_CopyRecord";
import link from "@salesforce/label/c.Seatwise_LabShare_Link";
import copyLink from "@salesforce/label/c.Seatwise_LabShare_CopyLink";
import copiedLink from "@salesforce/label/c.Seatwise_LabShare_CopiedLink";
import shared from "@salesforce/label/c.Seatwise_LabShare_Shared";
import copyShared from "@salesforce/label/c.Seatwise_LabShare_CopyShared";
import copiedRecord from "@salesforce/label/c.Seatwise_LabShare_CopiedRecord";
import copiedShared from "@salesforce/label/c.Seatwise_LabShare_CopiedShared";
import copyByHand from "@salesforce/label/c.Seatwise_LabShare_CopyByHand";
import pasted from "@salesforce/label/c.Seatwise_LabShare_Pasted";
import tryPasted from "@salesforce/label/c.Seatwise_LabShare_TryPasted";

export default {
  title,
  intro,
  record,
  place,
  field,
  firstWarningDays,
  finalNoticeDays,
  deactivationDays,
  copyRecord,
  link,
  copyLink,
  copiedLink,
  shared,
  copyShared,
  copiedRecord,
  copiedShared,
  copyByHand,
  pasted,
  tryPasted,
};
