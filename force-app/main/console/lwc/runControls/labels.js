import title from "@salesforce/label/c.Seatwise_RunControls_Title";
import runNow from "@salesforce/label/c.Seatwise_RunControls_RunNow";
import confirmQuestion from "@salesforce/label/c.Seatwise_RunControls_ConfirmQuestion";
import confirmLabel from "@salesforce/label/c.Seatwise_RunControls_ConfirmLabel";
import willPreview from "@salesforce/label/c.Seatwise_RunControls_WillPreview";
import willNotify from "@salesforce/label/c.Seatwise_RunControls_WillNotify";
import willEnforce from "@salesforce/label/c.Seatwise_RunControls_WillEnforce";
import needsManage from "@salesforce/label/c.Seatwise_RunControls_NeedsManage";
import isRunning from "@salesforce/label/c.Seatwise_RunControls_IsRunning";
import isStopped from "@salesforce/label/c.Seatwise_RunControls_IsStopped";
import killSwitch from "@salesforce/label/c.Seatwise_RunControls_KillSwitch";
import switchOn from "@salesforce/label/c.Seatwise_RunControls_SwitchOn";
import switchOff from "@salesforce/label/c.Seatwise_RunControls_SwitchOff";

export default {
  title,
  runNow,
  confirmQuestion,
  confirmLabel,
  willPreview,
  willNotify,
  willEnforce,
  needsManage,
  isRunning,
  isStopped,
  killSwitch,
  switchOn,
  switchOff,
};
