import title from "@salesforce/label/c.Seatwise_FalsePositives_Title";
import empty from "@salesforce/label/c.Seatwise_FalsePositives_Empty";
import countOne from "@salesforce/label/c.Seatwise_FalsePositives_CountOne";
import countMany from "@salesforce/label/c.Seatwise_FalsePositives_CountMany";
import user from "@salesforce/label/c.Seatwise_FalsePositives_User";
import account from "@salesforce/label/c.Seatwise_FalsePositives_Account";
import deactivatedOn from "@salesforce/label/c.Seatwise_FalsePositives_DeactivatedOn";
import backOn from "@salesforce/label/c.Seatwise_FalsePositives_BackOn";
import after from "@salesforce/label/c.Seatwise_FalsePositives_After";
import shown from "@salesforce/label/c.Seatwise_FalsePositives_Shown";
import more from "@salesforce/label/c.Seatwise_FalsePositives_More";

export default {
  title,
  empty,
  countOne,
  countMany,
  user,
  account,
  deactivatedOn,
  backOn,
  after,
  shown,
  more,
};
