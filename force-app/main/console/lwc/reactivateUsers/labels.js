import selectedOne from "@salesforce/label/c.Seatwise_ReactivateUsers_SelectedOne";
import selectedMany from "@salesforce/label/c.Seatwise_ReactivateUsers_SelectedMany";
import reactivate from "@salesforce/label/c.Seatwise_ReactivateUsers_Reactivate";
import mostMany from "@salesforce/label/c.Seatwise_ReactivateUsers_MostMany";
import questionOne from "@salesforce/label/c.Seatwise_ReactivateUsers_QuestionOne";
import questionMany from "@salesforce/label/c.Seatwise_ReactivateUsers_QuestionMany";
import detail from "@salesforce/label/c.Seatwise_ReactivateUsers_Detail";
import confirm from "@salesforce/label/c.Seatwise_ReactivateUsers_Confirm";
import doneOne from "@salesforce/label/c.Seatwise_ReactivateUsers_DoneOne";
import doneMany from "@salesforce/label/c.Seatwise_ReactivateUsers_DoneMany";
import refused from "@salesforce/label/c.Seatwise_ReactivateUsers_Refused";

export default {
  selectedOne,
  selectedMany,
  reactivate,
  mostMany,
  questionOne,
  questionMany,
  detail,
  confirm,
  doneOne,
  doneMany,
  refused,
};
