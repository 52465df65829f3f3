import actReactivate from "@salesforce/label/c.Seatwise_RunWords_ActReactivate";
import actSwitchedOn from "@salesforce/label/c.Seatwise_RunWords_ActSwitchedOn";
import actExempt from "@salesforce/label/c.Seatwise_RunWords_ActExempt";
import actHold from "@salesforce/label/c.Seatwise_RunWords_ActHold";
import actEndExemption from "@salesforce/label/c.Seatwise_RunWords_ActEndExemption";
import actAccountPolicy from "@salesforce/label/c.Seatwise_RunWords_ActAccountPolicy";
import actPolicyChange from "@salesforce/label/c.Seatwise_RunWords_ActPolicyChange";
import actSettingsChange from "@salesforce/label/c.Seatwise_RunWords_ActSettingsChange";
import outcomeDone from "@salesforce/label/c.Seatwise_RunWords_OutcomeDone";
import outcomeFailed from "@salesforce/label/c.Seatwise_RunWords_OutcomeFailed";
import outcomeRolledBack from "@salesforce/label/c.Seatwise_RunWords_OutcomeRolledBack";
import outcomePostponed from "@salesforce/label/c.Seatwise_RunWords_OutcomePostponed";
import outcomeHeld from "@salesforce/label/c.Seatwise_RunWords_OutcomeHeld";
import outcomeQueued from "@salesforce/label/c.Seatwise_RunWords_OutcomeQueued";
import statusPlanning from "@salesforce/label/c.Seatwise_RunWords_StatusPlanning";
import statusActing from "@salesforce/label/c.Seatwise_RunWords_StatusActing";
import statusCompleted from "@salesforce/label/c.Seatwise_RunWords_StatusCompleted";
import statusErrors from "@salesforce/label/c.Seatwise_RunWords_StatusErrors";
import statusStopped from "@salesforce/label/c.Seatwise_RunWords_StatusStopped";
import statusFailed from "@salesforce/label/c.Seatwise_RunWords_StatusFailed";
import noticeFirstWarning from "@salesforce/label/c.Seatwise_RunWords_NoticeFirstWarning";
import noticeFinalNotice from "@salesforce/label/c.Seatwise_RunWords_NoticeFinalNotice";
import noticeDeactivation from "@salesforce/label/c.Seatwise_RunWords_NoticeDeactivation";
import meansPreview from "@salesforce/label/c.Seatwise_RunWords_MeansPreview";
import meansNotify from "@salesforce/label/c.Seatwise_RunWords_MeansNotify";
import meansEnforce from "@salesforce/label/c.Seatwise_RunWords_MeansEnforce";

export default {
  actReactivate,
  actSwitchedOn,
  actExempt,
  actHold,
  actEndExemption,
  actAccountPolicy,
  actPolicyChange,
  actSettingsChange,
  outcomeDone,
  outcomeFailed,
  outcomeRolledBack,
  outcomePostponed,
  outcomeHeld,
  outcomeQueued,
  statusPlanning,
  statusActing,
  statusCompleted,
  statusErrors,
  statusStopped,
  statusFailed,
  noticeFirstWarning,
  noticeFinalNotice,
  noticeDeactivation,
  meansPreview,
  meansNotify,
  meansEnforce,
};
