import title from "@salesforce/label/c.Seatwise_AccountUsers_Title";
import tableName from "@salesforce/label/c.Seatwise_AccountUsers_TableName";
import name from "@salesforce/label/c.Seatwise_AccountUsers_Name";
import stage from "@salesforce/label/c.Seatwise_AccountUsers_Stage";
import lastLogin from "@salesforce/label/c.Seatwise_AccountUsers_LastLogin";
import next from "@salesforce/label/c.Seatwise_AccountUsers_Next";
import never from "@salesforce/label/c.Seatwise_AccountUsers_Never";
import nothing from "@salesforce/label/c.Seatwise_AccountUsers_Nothing";
import empty from "@salesforce/label/c.Seatwise_AccountUsers_Empty";
import more from "@salesforce/label/c.Seatwise_AccountUsers_More";
import rest from "@salesforce/label/c.Seatwise_AccountUsers_Rest";

export default {
  title,
  tableName,
  name,
  stage,
  lastLogin,
  next,
  never,
  nothing,
  empty,
  more,
  rest,
};
