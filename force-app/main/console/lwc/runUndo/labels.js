import title from "@salesforce/label/c.Seatwise_RunUndo_Title";
import possibleOne from "@salesforce/label/c.Seatwise_RunUndo_PossibleOne";
import possibleMany from "@salesforce/label/c.Seatwise_RunUndo_PossibleMany";
import nothing from "@salesforce/label/c.Seatwise_RunUndo_Nothing";
import undo from "@salesforce/label/c.Seatwise_RunUndo_Undo";
import questionOne from "@salesforce/label/c.Seatwise_RunUndo_QuestionOne";
import questionMany from "@salesforce/label/c.Seatwise_RunUndo_QuestionMany";
import detail from "@salesforce/label/c.Seatwise_RunUndo_Detail";
import confirm from "@salesforce/label/c.Seatwise_RunUndo_Confirm";
import waiting from "@salesforce/label/c.Seatwise_RunUndo_Waiting";
import progress from "@salesforce/label/c.Seatwise_RunUndo_Progress";
import done from "@salesforce/label/c.Seatwise_RunUndo_Done";
import doneErrorOne from "@salesforce/label/c.Seatwise_RunUndo_DoneErrorOne";
import doneErrorMany from "@salesforce/label/c.Seatwise_RunUndo_DoneErrorMany";
import stopped from "@salesforce/label/c.Seatwise_RunUndo_Stopped";

export default {
  title,
  possibleOne,
  possibleMany,
  nothing,
  undo,
  questionOne,
  questionMany,
  detail,
  confirm,
  waiting,
  progress,
  done,
  doneErrorOne,
  doneErrorMany,
  stopped,
};
