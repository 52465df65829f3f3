import title from "@salesforce/label/c.Seatwise_AccountPolicy_Title";
import own from "@salesforce/label/c.Seatwise_AccountPolicy_Own";
import none from "@salesforce/label/c.Seatwise_AccountPolicy_None";
import unknown from "@salesforce/label/c.Seatwise_AccountPolicy_Unknown";
import choose from "@salesforce/label/c.Seatwise_AccountPolicy_Choose";
import clear from "@salesforce/label/c.Seatwise_AccountPolicy_Clear";
import chooseQuestion from "@salesforce/label/c.Seatwise_AccountPolicy_ChooseQuestion";
import chooseDetail from "@salesforce/label/c.Seatwise_AccountPolicy_ChooseDetail";
import clearQuestion from "@salesforce/label/c.Seatwise_AccountPolicy_ClearQuestion";
import clearDetail from "@salesforce/label/c.Seatwise_AccountPolicy_ClearDetail";
import policy from "@salesforce/label/c.Seatwise_AccountPolicy_Policy";
import save from "@salesforce/label/c.Seatwise_AccountPolicy_Save";
import needsManage from "@salesforce/label/c.Seatwise_AccountPolicy_NeedsManage";
import noPolicies from "@salesforce/label/c.Seatwise_AccountPolicy_NoPolicies";
import done from "@salesforce/label/c.Seatwise_AccountPolicy_Done";
import refused from "@salesforce/label/c.Seatwise_AccountPolicy_Refused";

export default {
  title,
  own,
  none,
  unknown,
  choose,
  clear,
  chooseQuestion,
  chooseDetail,
  clearQuestion,
  clearDetail,
  policy,
  save,
  needsManage,
  noPolicies,
  done,
  refused,
};
