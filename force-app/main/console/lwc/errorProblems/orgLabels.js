import accessView from "@salesforce/label/c.Seatwise_OrgMessages_AccessView";
import accessManage from "@salesforce/label/c.Seatwise_OrgMessages_AccessManage";
import accessLogins from "@salesforce/label/c.Seatwise_OrgMessages_AccessLogins";
import noLogins from "@salesforce/label/c.Seatwise_OrgMessages_NoLogins";
import unreadable from "@salesforce/label/c.Seatwise_OrgMessages_Unreadable";
import noUser from "@salesforce/label/c.Seatwise_OrgMessages_NoUser";
import noUserRecord from "@salesforce/label/c.Seatwise_OrgMessages_NoUserRecord";
import noAccount from "@salesforce/label/c.Seatwise_OrgMessages_NoAccount";
import noPolicyFor from "@salesforce/label/c.Seatwise_OrgMessages_NoPolicyFor";
import noRun from "@salesforce/label/c.Seatwise_OrgMessages_NoRun";
import noJob from "@salesforce/label/c.Seatwise_OrgMessages_NoJob";
import noActivePolicy from "@salesforce/label/c.Seatwise_OrgMessages_NoActivePolicy";
import noSuchPolicy from "@salesforce/label/c.Seatwise_OrgMessages_NoSuchPolicy";
import policyChanged from "@salesforce/label/c.Seatwise_OrgMessages_PolicyChanged";
import policySame from "@salesforce/label/c.Seatwise_OrgMessages_PolicySame";
import policySaving from "@salesforce/label/c.Seatwise_OrgMessages_PolicySaving";
import settingsChanged from "@salesforce/label/c.Seatwise_OrgMessages_SettingsChanged";
import policyRun from "@salesforce/label/c.Seatwise_OrgMessages_PolicyRun";
import policyOwn from "@salesforce/label/c.Seatwise_OrgMessages_PolicyOwn";
import policyNone from "@salesforce/label/c.Seatwise_OrgMessages_PolicyNone";
import policySet from "@salesforce/label/c.Seatwise_OrgMessages_PolicySet";
import userNoAccount from "@salesforce/label/c.Seatwise_OrgMessages_UserNoAccount";
import inactive from "@salesforce/label/c.Seatwise_OrgMessages_Inactive";
import activeAlready from "@salesforce/label/c.Seatwise_OrgMessages_ActiveAlready";
import exemptAlready from "@salesforce/label/c.Seatwise_OrgMessages_ExemptAlready";
import exemptForGood from "@salesforce/label/c.Seatwise_OrgMessages_ExemptForGood";
import exempt from "@salesforce/label/c.Seatwise_OrgMessages_Exempt";
import neitherExempt from "@salesforce/label/c.Seatwise_OrgMessages_NeitherExempt";
import reviewedAgain from "@salesforce/label/c.Seatwise_OrgMessages_ReviewedAgain";
import holdDays from "@salesforce/label/c.Seatwise_OrgMessages_HoldDays";
import heldAlready from "@salesforce/label/c.Seatwise_OrgMessages_HeldAlready";
import held from "@salesforce/label/c.Seatwise_OrgMessages_Held";
import noSeat from "@salesforce/label/c.Seatwise_OrgMessages_NoSeat";
import activeExempt from "@salesforce/label/c.Seatwise_OrgMessages_ActiveExempt";
import activeGrace from "@salesforce/label/c.Seatwise_OrgMessages_ActiveGrace";
import mostUsers from "@salesforce/label/c.Seatwise_OrgMessages_MostUsers";
import yourself from "@salesforce/label/c.Seatwise_OrgMessages_Yourself";
import commentMissing from "@salesforce/label/c.Seatwise_OrgMessages_CommentMissing";
import commentLong from "@salesforce/label/c.Seatwise_OrgMessages_CommentLong";
import noUserGiven from "@salesforce/label/c.Seatwise_OrgMessages_NoUserGiven";
import noUserId from "@salesforce/label/c.Seatwise_OrgMessages_NoUserId";
import internal from "@salesforce/label/c.Seatwise_OrgMessages_Internal";
import runUnderWay from "@salesforce/label/c.Seatwise_OrgMessages_RunUnderWay";
import runStarted from "@salesforce/label/c.Seatwise_OrgMessages_RunStarted";
import runFinished from "@salesforce/label/c.Seatwise_OrgMessages_RunFinished";
import runStill from "@salesforce/label/c.Seatwise_OrgMessages_RunStill";
import runQuiet from "@salesforce/label/c.Seatwise_OrgMessages_RunQuiet";
import nothingToUndo from "@salesforce/label/c.Seatwise_OrgMessages_NothingToUndo";
import noRelease from "@salesforce/label/c.Seatwise_OrgMessages_NoRelease";
import releaseLast from "@salesforce/label/c.Seatwise_OrgMessages_ReleaseLast";
import releaseCount from "@salesforce/label/c.Seatwise_OrgMessages_ReleaseCount";
import killSwitch from "@salesforce/label/c.Seatwise_OrgMessages_KillSwitch";
import stopSwitch from "@salesforce/label/c.Seatwise_OrgMessages_StopSwitch";
import stopBy from "@salesforce/label/c.Seatwise_OrgMessages_StopBy";
import stopDeleted from "@salesforce/label/c.Seatwise_OrgMessages_StopDeleted";
import stopClosed from "@salesforce/label/c.Seatwise_OrgMessages_StopClosed";
import stopDay from "@salesforce/label/c.Seatwise_OrgMessages_StopDay";
import stopMode from "@salesforce/label/c.Seatwise_OrgMessages_StopMode";
import stopLog from "@salesforce/label/c.Seatwise_OrgMessages_StopLog";
import stopLogRefuses from "@salesforce/label/c.Seatwise_OrgMessages_StopLogRefuses";
import logLost from "@salesforce/label/c.Seatwise_OrgMessages_LogLost";
import budgetUsed from "@salesforce/label/c.Seatwise_OrgMessages_BudgetUsed";
import limitUsed from "@salesforce/label/c.Seatwise_OrgMessages_LimitUsed";
import leftForNext from "@salesforce/label/c.Seatwise_OrgMessages_LeftForNext";
import batchesBroke from "@salesforce/label/c.Seatwise_OrgMessages_BatchesBroke";
import notAllCounted from "@salesforce/label/c.Seatwise_OrgMessages_NotAllCounted";
import nothingDone from "@salesforce/label/c.Seatwise_OrgMessages_NothingDone";
import summaryUnsent from "@salesforce/label/c.Seatwise_OrgMessages_SummaryUnsent";
import undone from "@salesforce/label/c.Seatwise_OrgMessages_Undone";
import undoneWith from "@salesforce/label/c.Seatwise_OrgMessages_UndoneWith";
import undoFailedParts from "@salesforce/label/c.Seatwise_OrgMessages_UndoFailedParts";
import notScheduled from "@salesforce/label/c.Seatwise_OrgMessages_NotScheduled";
import scheduleOwner from "@salesforce/label/c.Seatwise_OrgMessages_ScheduleOwner";
import runJob from "@salesforce/label/c.Seatwise_OrgMessages_RunJob";
import runBroke from "@salesforce/label/c.Seatwise_OrgMessages_RunBroke";
import runEndedBadly from "@salesforce/label/c.Seatwise_OrgMessages_RunEndedBadly";
import runJobGone from "@salesforce/label/c.Seatwise_OrgMessages_RunJobGone";
import runJobAborted from "@salesforce/label/c.Seatwise_OrgMessages_RunJobAborted";
import runJobEnded from "@salesforce/label/c.Seatwise_OrgMessages_RunJobEnded";
import runJobEndedWith from "@salesforce/label/c.Seatwise_OrgMessages_RunJobEndedWith";
import noMailAddress from "@salesforce/label/c.Seatwise_OrgMessages_NoMailAddress";
import noSender from "@salesforce/label/c.Seatwise_OrgMessages_NoSender";
import noPortal from "@salesforce/label/c.Seatwise_OrgMessages_NoPortal";
import noSupport from "@salesforce/label/c.Seatwise_OrgMessages_NoSupport";
import noLink from "@salesforce/label/c.Seatwise_OrgMessages_NoLink";
import notVerified from "@salesforce/label/c.Seatwise_OrgMessages_NotVerified";
import jobUnderWay from "@salesforce/label/c.Seatwise_OrgMessages_JobUnderWay";
import jobOwner from "@salesforce/label/c.Seatwise_OrgMessages_JobOwner";
import jobNothing from "@salesforce/label/c.Seatwise_OrgMessages_JobNothing";
import jobNoMonth from "@salesforce/label/c.Seatwise_OrgMessages_JobNoMonth";
import adviceLead from "@salesforce/label/c.Seatwise_OrgMessages_AdviceLead";
import adviceCase from "@salesforce/label/c.Seatwise_OrgMessages_AdviceCase";
import adviceCaseUser from "@salesforce/label/c.Seatwise_OrgMessages_AdviceCaseUser";
import adviceWorkflow from "@salesforce/label/c.Seatwise_OrgMessages_AdviceWorkflow";
import adviceApproval from "@salesforce/label/c.Seatwise_OrgMessages_AdviceApproval";
import adviceAssignment from "@salesforce/label/c.Seatwise_OrgMessages_AdviceAssignment";
import adviceHierarchy from "@salesforce/label/c.Seatwise_OrgMessages_AdviceHierarchy";
import adviceRecipient from "@salesforce/label/c.Seatwise_OrgMessages_AdviceRecipient";
import adviceOwn from "@salesforce/label/c.Seatwise_OrgMessages_AdviceOwn";
import adviceSeat from "@salesforce/label/c.Seatwise_OrgMessages_AdviceSeat";
import adviceDailyEmail from "@salesforce/label/c.Seatwise_OrgMessages_AdviceDailyEmail";
import adviceEmailLimit from "@salesforce/label/c.Seatwise_OrgMessages_AdviceEmailLimit";
import adviceDeliverability from "@salesforce/label/c.Seatwise_OrgMessages_AdviceDeliverability";
import adviceAddress from "@salesforce/label/c.Seatwise_OrgMessages_AdviceAddress";
import adviceValidation from "@salesforce/label/c.Seatwise_OrgMessages_AdviceValidation";
import adviceRequired from "@salesforce/label/c.Seatwise_OrgMessages_AdviceRequired";
import adviceLocked from "@salesforce/label/c.Seatwise_OrgMessages_AdviceLocked";
import adviceTrigger from "@salesforce/label/c.Seatwise_OrgMessages_AdviceTrigger";
import adviceAccess from "@salesforce/label/c.Seatwise_OrgMessages_AdviceAccess";

export default {
  accessView,
  accessManage,
  accessLogins,
  noLogins,
  unreadable,
  noUser,
  noUserRecord,
  noAccount,
  noPolicyFor,
  noRun,
  noJob,
  noActivePolicy,
  noSuchPolicy,
  policyChanged,
  policySame,
  policySaving,
  settingsChanged,
  policyRun,
  policyOwn,
  policyNone,
  policySet,
  userNoAccount,
  inactive,
  activeAlready,
  exemptAlready,
  exemptForGood,
  exempt,
  neitherExempt,
  reviewedAgain,
  holdDays,
  heldAlready,
  held,
  noSeat,
  activeExempt,
  activeGrace,
  mostUsers,
  yourself,
  commentMissing,
  commentLong,
  noUserGiven,
  noUserId,
  internal,
  runUnderWay,
  runStarted,
  runFinished,
  runStill,
  runQuiet,
  nothingToUndo,
  noRelease,
  releaseLast,
  releaseCount,
  killSwitch,
  stopSwitch,
  stopBy,
  stopDeleted,
  stopClosed,
  stopDay,
  stopMode,
  stopLog,
  stopLogRefuses,
  logLost,
  budgetUsed,
  limitUsed,
  leftForNext,
  batchesBroke,
  notAllCounted,
  nothingDone,
  summaryUnsent,
  undone,
  undoneWith,
  undoFailedParts,
  notScheduled,
  scheduleOwner,
  runJob,
  runBroke,
  runEndedBadly,
  runJobGone,
  runJobAborted,
  runJobEnded,
  runJobEndedWith,
  noMailAddress,
  noSender,
  noPortal,
  noSupport,
  noLink,
  notVerified,
  jobUnderWay,
  jobOwner,
  jobNothing,
  jobNoMonth,
  adviceLead,
  adviceCase,
  adviceCaseUser,
  adviceWorkflow,
  adviceApproval,
  adviceAssignment,
  adviceHierarchy,
  adviceRecipient,
  adviceOwn,
  adviceSeat,
  adviceDailyEmail,
  adviceEmailLimit,
  adviceDeliverability,
  adviceAddress,
  adviceValidation,
  adviceRequired,
  adviceLocked,
  adviceTrigger,
  adviceAccess,
};
