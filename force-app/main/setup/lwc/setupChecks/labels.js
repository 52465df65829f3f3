import title from "@salesforce/label/c.Seatwise_SetupChecks_Title";
import again from "@salesforce/label/c.Seatwise_SetupChecks_Again";
import checking from "@salesforce/label/c.Seatwise_SetupChecks_Checking";
import checked from "@salesforce/label/c.Seatwise_SetupChecks_Checked";
import allFine from "@salesforce/label/c.Seatwise_SetupChecks_AllFine";
import problemsOne from "@salesforce/label/c.Seatwise_SetupChecks_ProblemsOne";
import problemsMany from "@salesforce/label/c.Seatwise_SetupChecks_ProblemsMany";
import groupAccess from "@salesforce/label/c.Seatwise_SetupChecks_GroupAccess";
import groupNotices from "@salesforce/label/c.Seatwise_SetupChecks_GroupNotices";
import groupUsers from "@salesforce/label/c.Seatwise_SetupChecks_GroupUsers";
import groupJobs from "@salesforce/label/c.Seatwise_SetupChecks_GroupJobs";
import stateOk from "@salesforce/label/c.Seatwise_SetupChecks_StateOk";
import stateHint from "@salesforce/label/c.Seatwise_SetupChecks_StateHint";
import stateProblem from "@salesforce/label/c.Seatwise_SetupChecks_StateProblem";
import linkPermSets from "@salesforce/label/c.Seatwise_SetupChecks_LinkPermSets";
import linkAddresses from "@salesforce/label/c.Seatwise_SetupChecks_LinkAddresses";
import linkDeliverability from "@salesforce/label/c.Seatwise_SetupChecks_LinkDeliverability";
import linkTemplates from "@salesforce/label/c.Seatwise_SetupChecks_LinkTemplates";
import linkCompany from "@salesforce/label/c.Seatwise_SetupChecks_LinkCompany";
import linkMetadata from "@salesforce/label/c.Seatwise_SetupChecks_LinkMetadata";
import linkUsers from "@salesforce/label/c.Seatwise_SetupChecks_LinkUsers";
import linkRuns from "@salesforce/label/c.Seatwise_SetupChecks_LinkRuns";
import linkReport from "@salesforce/label/c.Seatwise_SetupChecks_LinkReport";
import linkScope from "@salesforce/label/c.Seatwise_SetupChecks_LinkScope";
import linkSchedule from "@salesforce/label/c.Seatwise_SetupChecks_LinkSchedule";
import linkForm from "@salesforce/label/c.Seatwise_SetupChecks_LinkForm";
import more from "@salesforce/label/c.Seatwise_SetupChecks_More";
import accessManages from "@salesforce/label/c.Seatwise_SetupChecks_AccessManages";
import accessViews from "@salesforce/label/c.Seatwise_SetupChecks_AccessViews";
import holdersSome from "@salesforce/label/c.Seatwise_SetupChecks_HoldersSome";
import holdersNone from "@salesforce/label/c.Seatwise_SetupChecks_HoldersNone";
import everybodyAll from "@salesforce/label/c.Seatwise_SetupChecks_EverybodyAll";
import everybodySome from "@salesforce/label/c.Seatwise_SetupChecks_EverybodySome";
import senderVerified from "@salesforce/label/c.Seatwise_SetupChecks_SenderVerified";
import senderNone from "@salesforce/label/c.Seatwise_SetupChecks_SenderNone";
import senderUnverified from "@salesforce/label/c.Seatwise_SetupChecks_SenderUnverified";
import senderNotChosen from "@salesforce/label/c.Seatwise_SetupChecks_SenderNotChosen";
import senderUnknown from "@salesforce/label/c.Seatwise_SetupChecks_SenderUnknown";
import portalSet from "@salesforce/label/c.Seatwise_SetupChecks_PortalSet";
import portalNone from "@salesforce/label/c.Seatwise_SetupChecks_PortalNone";
import portalNoLink from "@salesforce/label/c.Seatwise_SetupChecks_PortalNoLink";
import contactSet from "@salesforce/label/c.Seatwise_SetupChecks_ContactSet";
import contactNone from "@salesforce/label/c.Seatwise_SetupChecks_ContactNone";
import deliverabilityOpen from "@salesforce/label/c.Seatwise_SetupChecks_DeliverabilityOpen";
import deliverabilityClosed from "@salesforce/label/c.Seatwise_SetupChecks_DeliverabilityClosed";
import deliverabilityUsedUp from "@salesforce/label/c.Seatwise_SetupChecks_DeliverabilityUsedUp";
import templatesComplete from "@salesforce/label/c.Seatwise_SetupChecks_TemplatesComplete";
import templatesIncomplete from "@salesforce/label/c.Seatwise_SetupChecks_TemplatesIncomplete";
import seatsFree from "@salesforce/label/c.Seatwise_SetupChecks_SeatsFree";
import seatsFull from "@salesforce/label/c.Seatwise_SetupChecks_SeatsFull";
import seatsNone from "@salesforce/label/c.Seatwise_SetupChecks_SeatsNone";
import policiesRight from "@salesforce/label/c.Seatwise_SetupChecks_PoliciesRight";
import policiesStrangers from "@salesforce/label/c.Seatwise_SetupChecks_PoliciesStrangers";
import policiesNone from "@salesforce/label/c.Seatwise_SetupChecks_PoliciesNone";
import policiesUnreadable from "@salesforce/label/c.Seatwise_SetupChecks_PoliciesUnreadable";
import populationInScope from "@salesforce/label/c.Seatwise_SetupChecks_PopulationInScope";
import populationUncounted from "@salesforce/label/c.Seatwise_SetupChecks_PopulationUncounted";
import populationOutOfScope from "@salesforce/label/c.Seatwise_SetupChecks_PopulationOutOfScope";
import populationNone from "@salesforce/label/c.Seatwise_SetupChecks_PopulationNone";
import killSwitchFree from "@salesforce/label/c.Seatwise_SetupChecks_KillSwitchFree";
import killSwitchPulled from "@salesforce/label/c.Seatwise_SetupChecks_KillSwitchPulled";
import scheduleNone from "@salesforce/label/c.Seatwise_SetupChecks_ScheduleNone";
import scheduleSet from "@salesforce/label/c.Seatwise_SetupChecks_ScheduleSet";
import scheduleInactive from "@salesforce/label/c.Seatwise_SetupChecks_ScheduleInactive";
import scheduleNotAllowed from "@salesforce/label/c.Seatwise_SetupChecks_ScheduleNotAllowed";
import loginsSince from "@salesforce/label/c.Seatwise_SetupChecks_LoginsSince";
import loginsNone from "@salesforce/label/c.Seatwise_SetupChecks_LoginsNone";
import loginsUnreadable from "@salesforce/label/c.Seatwise_SetupChecks_LoginsUnreadable";
import monthsScheduled from "@salesforce/label/c.Seatwise_SetupChecks_MonthsScheduled";
import monthsNone from "@salesforce/label/c.Seatwise_SetupChecks_MonthsNone";
import monthsStopped from "@salesforce/label/c.Seatwise_SetupChecks_MonthsStopped";

export default {
  title,
  again,
  checking,
  checked,
  allFine,
  problemsOne,
  problemsMany,
  groupAccess,
  groupNotices,
  groupUsers,
  groupJobs,
  stateOk,
  stateHint,
  stateProblem,
  linkPermSets,
  linkAddresses,
  linkDeliverability,
  linkTemplates,
  linkCompany,
  linkMetadata,
  linkUsers,
  linkRuns,
  linkReport,
  linkScope,
  linkSchedule,
  linkForm,
  more,
  accessManages,
  accessViews,
  holdersSome,
  holdersNone,
  everybodyAll,
  everybodySome,
  senderVerified,
  senderNone,
  senderUnverified,
  senderNotChosen,
  senderUnknown,
  portalSet,
  portalNone,
  portalNoLink,
  contactSet,
  contactNone,
  deliverabilityOpen,
  deliverabilityClosed,
  deliverabilityUsedUp,
  templatesComplete,
  templatesIncomplete,
  seatsFree,
  seatsFull,
  seatsNone,
  policiesRight,
  policiesStrangers,
  policiesNone,
  policiesUnreadable,
  populationInScope,
  populationUncounted,
  populationOutOfScope,
  populationNone,
  killSwitchFree,
  killSwitchPulled,
  scheduleNone,
  scheduleSet,
  scheduleInactive,
  scheduleNotAllowed,
  loginsSince,
  loginsNone,
  loginsUnreadable,
  monthsScheduled,
  monthsNone,
  monthsStopped,
};
