import saved from "@salesforce/label/c.Seatwise_PlannerSave_Saved";
import changed from "@salesforce/label/c.Seatwise_PlannerSave_Changed";
import notSaved from "@salesforce/label/c.Seatwise_PlannerSave_NotSaved";
import example from "@salesforce/label/c.Seatwise_PlannerSave_Example";
import save from "@salesforce/label/c.Seatwise_PlannerSave_Save";
import undo from "@salesforce/label/c.Seatwise_PlannerSave_Undo";
import needsManage from "@salesforce/label/c.Seatwise_PlannerSave_NeedsManage";
import invalid from "@salesforce/label/c.Seatwise_PlannerSave_Invalid";
import failed from "@salesforce/label/c.Seatwise_PlannerSave_Failed";

export default {
  saved,
  changed,
  notSaved,
  example,
  save,
  undo,
  needsManage,
  invalid,
  failed,
};
