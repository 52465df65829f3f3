import from from "@salesforce/label/c.Seatwise_PauseEditor_From";
import to from "@salesforce/label/c.Seatwise_PauseEditor_To";
import add from "@salesforce/label/c.Seatwise_PauseEditor_Add";
import remove from "@salesforce/label/c.Seatwise_PauseEditor_Remove";
import none from "@salesforce/label/c.Seatwise_PauseEditor_None";
import spoken from "@salesforce/label/c.Seatwise_PauseEditor_Spoken";

export default {
  from,
  to,
  add,
  remove,
  none,
  spoken,
};
