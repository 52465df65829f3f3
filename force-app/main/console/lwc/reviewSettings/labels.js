import title from "@salesforce/label/c.Seatwise_ReviewSettings_Title";
import missing from "@salesforce/label/c.Seatwise_ReviewSettings_Missing";
import mode from "@salesforce/label/c.Seatwise_ReviewSettings_Mode";
import limits from "@salesforce/label/c.Seatwise_ReviewSettings_Limits";
import limitsHelp from "@salesforce/label/c.Seatwise_ReviewSettings_LimitsHelp";
import maxDeactivations from "@salesforce/label/c.Seatwise_ReviewSettings_MaxDeactivations";
import maxDeactivationShare from "@salesforce/label/c.Seatwise_ReviewSettings_MaxDeactivationShare";
import notices from "@salesforce/label/c.Seatwise_ReviewSettings_Notices";
import sender from "@salesforce/label/c.Seatwise_ReviewSettings_Sender";
import senderHelp from "@salesforce/label/c.Seatwise_ReviewSettings_SenderHelp";
import noSender from "@salesforce/label/c.Seatwise_ReviewSettings_NoSender";
import noSenders from "@salesforce/label/c.Seatwise_ReviewSettings_NoSenders";
import portalUrl from "@salesforce/label/c.Seatwise_ReviewSettings_PortalUrl";
import portalUrlHelp from "@salesforce/label/c.Seatwise_ReviewSettings_PortalUrlHelp";
import resourcesUrl from "@salesforce/label/c.Seatwise_ReviewSettings_ResourcesUrl";
import resourcesUrlHelp from "@salesforce/label/c.Seatwise_ReviewSettings_ResourcesUrlHelp";
import supportContact from "@salesforce/label/c.Seatwise_ReviewSettings_SupportContact";
import supportContactHelp from "@salesforce/label/c.Seatwise_ReviewSettings_SupportContactHelp";
import budget from "@salesforce/label/c.Seatwise_ReviewSettings_Budget";
import emails from "@salesforce/label/c.Seatwise_ReviewSettings_Emails";
import budgetHelp from "@salesforce/label/c.Seatwise_ReviewSettings_BudgetHelp";
import save from "@salesforce/label/c.Seatwise_ReviewSettings_Save";
import reset from "@salesforce/label/c.Seatwise_ReviewSettings_Reset";
import edited from "@salesforce/label/c.Seatwise_ReviewSettings_Edited";
import saved from "@salesforce/label/c.Seatwise_ReviewSettings_Saved";
import saving from "@salesforce/label/c.Seatwise_ReviewSettings_Saving";
import readOnly from "@salesforce/label/c.Seatwise_ReviewSettings_ReadOnly";
import refused from "@salesforce/label/c.Seatwise_ReviewSettings_Refused";
import noticesTitle from "@salesforce/label/c.Seatwise_ReviewSettings_NoticesTitle";
import seeFields from "@salesforce/label/c.Seatwise_ReviewSettings_SeeFields";

export default {
  title,
  missing,
  mode,
  limits,
  limitsHelp,
  maxDeactivations,
  maxDeactivationShare,
  notices,
  sender,
  senderHelp,
  noSender,
  noSenders,
  portalUrl,
  portalUrlHelp,
  resourcesUrl,
  resourcesUrlHelp,
  supportContact,
  supportContactHelp,
  budget,
  emails,
  budgetHelp,
  save,
  reset,
  edited,
  saved,
  saving,
  readOnly,
  refused,
  noticesTitle,
  seeFields,
};
