import verdictNone from "@salesforce/label/c.Seatwise_WhyText_VerdictNone";
import verdictActivate from "@salesforce/label/c.Seatwise_WhyText_VerdictActivate";
import verdictFirstWarning from "@salesforce/label/c.Seatwise_WhyText_VerdictFirstWarning";
import verdictFinalNotice from "@salesforce/label/c.Seatwise_WhyText_VerdictFinalNotice";
import verdictDeactivate from "@salesforce/label/c.Seatwise_WhyText_VerdictDeactivate";
import verdictHeld from "@salesforce/label/c.Seatwise_WhyText_VerdictHeld";
import sinceLogin from "@salesforce/label/c.Seatwise_WhyText_SinceLogin";
import sinceCreated from "@salesforce/label/c.Seatwise_WhyText_SinceCreated";
import pausedDays from "@salesforce/label/c.Seatwise_WhyText_PausedDays";
import firstAt from "@salesforce/label/c.Seatwise_WhyText_FirstAt";
import finalAt from "@salesforce/label/c.Seatwise_WhyText_FinalAt";
import deactivationAt from "@salesforce/label/c.Seatwise_WhyText_DeactivationAt";
import row1 from "@salesforce/label/c.Seatwise_WhyText_Row1";
import row2 from "@salesforce/label/c.Seatwise_WhyText_Row2";
import row3a from "@salesforce/label/c.Seatwise_WhyText_Row3a";
import row3b from "@salesforce/label/c.Seatwise_WhyText_Row3b";
import row3c from "@salesforce/label/c.Seatwise_WhyText_Row3c";
import row4Initialized from "@salesforce/label/c.Seatwise_WhyText_Row4Initialized";
import row4Back from "@salesforce/label/c.Seatwise_WhyText_Row4Back";
import row5 from "@salesforce/label/c.Seatwise_WhyText_Row5";
import row6 from "@salesforce/label/c.Seatwise_WhyText_Row6";
import row7 from "@salesforce/label/c.Seatwise_WhyText_Row7";
import row8 from "@salesforce/label/c.Seatwise_WhyText_Row8";
import row9 from "@salesforce/label/c.Seatwise_WhyText_Row9";
import row10 from "@salesforce/label/c.Seatwise_WhyText_Row10";
import row10Again from "@salesforce/label/c.Seatwise_WhyText_Row10Again";
import row11 from "@salesforce/label/c.Seatwise_WhyText_Row11";
import row12 from "@salesforce/label/c.Seatwise_WhyText_Row12";
import row13 from "@salesforce/label/c.Seatwise_WhyText_Row13";
import row14 from "@salesforce/label/c.Seatwise_WhyText_Row14";
import row15 from "@salesforce/label/c.Seatwise_WhyText_Row15";
import row16 from "@salesforce/label/c.Seatwise_WhyText_Row16";
import row17 from "@salesforce/label/c.Seatwise_WhyText_Row17";
import row18 from "@salesforce/label/c.Seatwise_WhyText_Row18";
import row19 from "@salesforce/label/c.Seatwise_WhyText_Row19";
import heldByMode from "@salesforce/label/c.Seatwise_WhyText_HeldByMode";
import heldForApproval from "@salesforce/label/c.Seatwise_WhyText_HeldForApproval";
import holdExempt from "@salesforce/label/c.Seatwise_WhyText_HoldExempt";
import holdExemptStage from "@salesforce/label/c.Seatwise_WhyText_HoldExemptStage";
import holdPause from "@salesforce/label/c.Seatwise_WhyText_HoldPause";
import holdInFirst from "@salesforce/label/c.Seatwise_WhyText_HoldInFirst";
import holdInFinal from "@salesforce/label/c.Seatwise_WhyText_HoldInFinal";
import holdDueDate from "@salesforce/label/c.Seatwise_WhyText_HoldDueDate";
import holdFinalThreshold from "@salesforce/label/c.Seatwise_WhyText_HoldFinalThreshold";
import holdDeactivationThreshold from "@salesforce/label/c.Seatwise_WhyText_HoldDeactivationThreshold";
import doNothing from "@salesforce/label/c.Seatwise_WhyText_DoNothing";
import doLoginBefore from "@salesforce/label/c.Seatwise_WhyText_DoLoginBefore";
import doLoginToStay from "@salesforce/label/c.Seatwise_WhyText_DoLoginToStay";
import doAskAdmin from "@salesforce/label/c.Seatwise_WhyText_DoAskAdmin";
import doAskAdminPlain from "@salesforce/label/c.Seatwise_WhyText_DoAskAdminPlain";
import loginToday from "@salesforce/label/c.Seatwise_WhyText_LoginToday";
import createdToday from "@salesforce/label/c.Seatwise_WhyText_CreatedToday";
import row1Deactivated from "@salesforce/label/c.Seatwise_WhyText_Row1Deactivated";
import row3bNamed from "@salesforce/label/c.Seatwise_WhyText_Row3bNamed";
import row3cIncomplete from "@salesforce/label/c.Seatwise_WhyText_Row3cIncomplete";
import doLogin from "@salesforce/label/c.Seatwise_WhyText_DoLogin";
import doLoginOrApprove from "@salesforce/label/c.Seatwise_WhyText_DoLoginOrApprove";
import doSwitchOn from "@salesforce/label/c.Seatwise_WhyText_DoSwitchOn";
import doEndExemption from "@salesforce/label/c.Seatwise_WhyText_DoEndExemption";
import doCorrectStage from "@salesforce/label/c.Seatwise_WhyText_DoCorrectStage";
import doCorrectPolicy from "@salesforce/label/c.Seatwise_WhyText_DoCorrectPolicy";
import doCover from "@salesforce/label/c.Seatwise_WhyText_DoCover";
import stepNow from "@salesforce/label/c.Seatwise_WhyText_StepNow";
import stepHeld from "@salesforce/label/c.Seatwise_WhyText_StepHeld";
import stepsNote from "@salesforce/label/c.Seatwise_WhyText_StepsNote";
import stepsNotePreview from "@salesforce/label/c.Seatwise_WhyText_StepsNotePreview";
import noSteps from "@salesforce/label/c.Seatwise_WhyText_NoSteps";
import thenNotify from "@salesforce/label/c.Seatwise_WhyText_ThenNotify";
import thenApproval from "@salesforce/label/c.Seatwise_WhyText_ThenApproval";
import heldByModeStale from "@salesforce/label/c.Seatwise_WhyText_HeldByModeStale";
import row9Day from "@salesforce/label/c.Seatwise_WhyText_Row9Day";

export default {
  verdictNone,
  verdictActivate,
  verdictFirstWarning,
  verdictFinalNotice,
  verdictDeactivate,
  verdictHeld,
  sinceLogin,
  sinceCreated,
  pausedDays,
  firstAt,
  finalAt,
  deactivationAt,
  row1,
  row2,
  row3a,
  row3b,
  row3c,
  row4Initialized,
  row4Back,
  row5,
  row6,
  row7,
  row8,
  row9,
  row10,
  row10Again,
  row11,
  row12,
  row13,
  row14,
  row15,
  row16,
  row17,
  row18,
  row19,
  heldByMode,
  heldForApproval,
  holdExempt,
  holdExemptStage,
  holdPause,
  holdInFirst,
  holdInFinal,
  holdDueDate,
  holdFinalThreshold,
  holdDeactivationThreshold,
  doNothing,
  doLoginBefore,
  doLoginToStay,
  doAskAdmin,
  doAskAdminPlain,
  loginToday,
  createdToday,
  row1Deactivated,
  row3bNamed,
  row3cIncomplete,
  doLogin,
  doLoginOrApprove,
  doSwitchOn,
  doEndExemption,
  doCorrectStage,
  doCorrectPolicy,
  doCover,
  stepNow,
  stepHeld,
  stepsNote,
  stepsNotePreview,
  noSteps,
  thenNotify,
  thenApproval,
  heldByModeStale,
  row9Day,
};
