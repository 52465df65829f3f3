import stageActive from "@salesforce/label/c.Seatwise_ReviewWords_StageActive";
import stageFirstWarning from "@salesforce/label/c.Seatwise_ReviewWords_StageFirstWarning";
import stageFinalNotice from "@salesforce/label/c.Seatwise_ReviewWords_StageFinalNotice";
import stageDeactivated from "@salesforce/label/c.Seatwise_ReviewWords_StageDeactivated";
import stageExempt from "@salesforce/label/c.Seatwise_ReviewWords_StageExempt";
import stageNone from "@salesforce/label/c.Seatwise_ReviewWords_StageNone";
import stageUnknown from "@salesforce/label/c.Seatwise_ReviewWords_StageUnknown";
import actionNone from "@salesforce/label/c.Seatwise_ReviewWords_ActionNone";
import actionActivate from "@salesforce/label/c.Seatwise_ReviewWords_ActionActivate";
import actionFirstWarning from "@salesforce/label/c.Seatwise_ReviewWords_ActionFirstWarning";
import actionFinalNotice from "@salesforce/label/c.Seatwise_ReviewWords_ActionFinalNotice";
import actionDeactivate from "@salesforce/label/c.Seatwise_ReviewWords_ActionDeactivate";
import reasonInactiveUser from "@salesforce/label/c.Seatwise_ReviewWords_ReasonInactiveUser";
import reasonExempt from "@salesforce/label/c.Seatwise_ReviewWords_ReasonExempt";
import reasonUnknownStage from "@salesforce/label/c.Seatwise_ReviewWords_ReasonUnknownStage";
import reasonUnknownPolicy from "@salesforce/label/c.Seatwise_ReviewWords_ReasonUnknownPolicy";
import reasonOutOfScope from "@salesforce/label/c.Seatwise_ReviewWords_ReasonOutOfScope";
import reasonInitialized from "@salesforce/label/c.Seatwise_ReviewWords_ReasonInitialized";
import reasonBelowThreshold from "@salesforce/label/c.Seatwise_ReviewWords_ReasonBelowThreshold";
import reasonReactivated from "@salesforce/label/c.Seatwise_ReviewWords_ReasonReactivated";
import reasonExemptUntil from "@salesforce/label/c.Seatwise_ReviewWords_ReasonExemptUntil";
import reasonPaused from "@salesforce/label/c.Seatwise_ReviewWords_ReasonPaused";
import reasonInactive from "@salesforce/label/c.Seatwise_ReviewWords_ReasonInactive";
import reasonNoticeMissing from "@salesforce/label/c.Seatwise_ReviewWords_ReasonNoticeMissing";
import reasonWaitingForThreshold from "@salesforce/label/c.Seatwise_ReviewWords_ReasonWaitingForThreshold";
import reasonWaitingInStage from "@salesforce/label/c.Seatwise_ReviewWords_ReasonWaitingInStage";
import reasonWaitingForDueDate from "@salesforce/label/c.Seatwise_ReviewWords_ReasonWaitingForDueDate";
import reasonNoticeStale from "@salesforce/label/c.Seatwise_ReviewWords_ReasonNoticeStale";
import reasonHeldByMode from "@salesforce/label/c.Seatwise_ReviewWords_ReasonHeldByMode";
import reasonHeldForApproval from "@salesforce/label/c.Seatwise_ReviewWords_ReasonHeldForApproval";
import modePreview from "@salesforce/label/c.Seatwise_ReviewWords_ModePreview";
import modeNotify from "@salesforce/label/c.Seatwise_ReviewWords_ModeNotify";
import modeEnforce from "@salesforce/label/c.Seatwise_ReviewWords_ModeEnforce";
import noLicense from "@salesforce/label/c.Seatwise_ReviewWords_NoLicense";

export default {
  stageActive,
  stageFirstWarning,
  stageFinalNotice,
  stageDeactivated,
  stageExempt,
  stageNone,
  stageUnknown,
  actionNone,
  actionActivate,
  actionFirstWarning,
  actionFinalNotice,
  actionDeactivate,
  reasonInactiveUser,
  reasonExempt,
  reasonUnknownStage,
  reasonUnknownPolicy,
  reasonOutOfScope,
  reasonInitialized,
  reasonBelowThreshold,
  reasonReactivated,
  reasonExemptUntil,
  reasonPaused,
  reasonInactive,
  reasonNoticeMissing,
  reasonWaitingForThreshold,
  reasonWaitingInStage,
  reasonWaitingForDueDate,
  reasonNoticeStale,
  reasonHeldByMode,
  reasonHeldForApproval,
  modePreview,
  modeNotify,
  modeEnforce,
  noLicense,
};
