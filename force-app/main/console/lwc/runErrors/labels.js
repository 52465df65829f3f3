import title from "@salesforce/label/c.Seatwise_RunErrors_Title";
import userOne from "@salesforce/label/c.Seatwise_RunErrors_UserOne";
import userMany from "@salesforce/label/c.Seatwise_RunErrors_UserMany";
import advice from "@salesforce/label/c.Seatwise_RunErrors_Advice";

export default {
  title,
  userOne,
  userMany,
  advice,
};
