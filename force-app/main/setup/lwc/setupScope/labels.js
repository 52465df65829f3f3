import title from "@salesforce/label/c.Seatwise_SetupScope_Title";
import intro from "@salesforce/label/c.Seatwise_SetupScope_Intro";
import policy from "@salesforce/label/c.Seatwise_SetupScope_Policy";
import region from "@salesforce/label/c.Seatwise_SetupScope_Region";
import caption from "@salesforce/label/c.Seatwise_SetupScope_Caption";
import choose from "@salesforce/label/c.Seatwise_SetupScope_Choose";
import license from "@salesforce/label/c.Seatwise_SetupScope_License";
import users from "@salesforce/label/c.Seatwise_SetupScope_Users";
import uncounted from "@salesforce/label/c.Seatwise_SetupScope_Uncounted";
import chosenOne from "@salesforce/label/c.Seatwise_SetupScope_ChosenOne";
import chosenMany from "@salesforce/label/c.Seatwise_SetupScope_ChosenMany";
import suggested from "@salesforce/label/c.Seatwise_SetupScope_Suggested";
import strangers from "@salesforce/label/c.Seatwise_SetupScope_Strangers";
import keys from "@salesforce/label/c.Seatwise_SetupScope_Keys";
import asSaved from "@salesforce/label/c.Seatwise_SetupScope_AsSaved";
import named from "@salesforce/label/c.Seatwise_SetupScope_Named";
import none from "@salesforce/label/c.Seatwise_SetupScope_None";
import nothingChosen from "@salesforce/label/c.Seatwise_SetupScope_NothingChosen";
import save from "@salesforce/label/c.Seatwise_SetupScope_Save";
import question from "@salesforce/label/c.Seatwise_SetupScope_Question";
import questionNew from "@salesforce/label/c.Seatwise_SetupScope_QuestionNew";
import detail from "@salesforce/label/c.Seatwise_SetupScope_Detail";
import confirm from "@salesforce/label/c.Seatwise_SetupScope_Confirm";
import saving from "@salesforce/label/c.Seatwise_SetupScope_Saving";
import saved from "@salesforce/label/c.Seatwise_SetupScope_Saved";
import slow from "@salesforce/label/c.Seatwise_SetupScope_Slow";
import failed from "@salesforce/label/c.Seatwise_SetupScope_Failed";
import newName from "@salesforce/label/c.Seatwise_SetupScope_NewName";

export default {
  title,
  intro,
  policy,
  region,
  caption,
  choose,
  license,
  users,
  uncounted,
  chosenOne,
  chosenMany,
  suggested,
  strangers,
  keys,
  asSaved,
  named,
  none,
  nothingChosen,
  save,
  question,
  questionNew,
  detail,
  confirm,
  saving,
  saved,
  slow,
  failed,
  newName,
};
