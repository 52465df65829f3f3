import title from "@salesforce/label/c.Seatwise_UserTable_Title";
import matches from "@salesforce/label/c.Seatwise_UserTable_Matches";
import search from "@salesforce/label/c.Seatwise_UserTable_Search";
import stage from "@salesforce/label/c.Seatwise_UserTable_Stage";
import action from "@salesforce/label/c.Seatwise_UserTable_Action";
import reason from "@salesforce/label/c.Seatwise_UserTable_Reason";
import license from "@salesforce/label/c.Seatwise_UserTable_License";
import all from "@salesforce/label/c.Seatwise_UserTable_All";
import name from "@salesforce/label/c.Seatwise_UserTable_Name";
import account from "@salesforce/label/c.Seatwise_UserTable_Account";
import lastLogin from "@salesforce/label/c.Seatwise_UserTable_LastLogin";
import days from "@salesforce/label/c.Seatwise_UserTable_Days";
import next from "@salesforce/label/c.Seatwise_UserTable_Next";
import never from "@salesforce/label/c.Seatwise_UserTable_Never";
import previous from "@salesforce/label/c.Seatwise_UserTable_Previous";
import following from "@salesforce/label/c.Seatwise_UserTable_Following";
import page from "@salesforce/label/c.Seatwise_UserTable_Page";
import emptyTitle from "@salesforce/label/c.Seatwise_UserTable_EmptyTitle";
import emptyBody from "@salesforce/label/c.Seatwise_UserTable_EmptyBody";
import clear from "@salesforce/label/c.Seatwise_UserTable_Clear";
import change from "@salesforce/label/c.Seatwise_UserTable_Change";
import nothing from "@salesforce/label/c.Seatwise_UserTable_Nothing";
import stale from "@salesforce/label/c.Seatwise_UserTable_Stale";
import filters from "@salesforce/label/c.Seatwise_UserTable_Filters";
import tableName from "@salesforce/label/c.Seatwise_UserTable_TableName";
import pages from "@salesforce/label/c.Seatwise_UserTable_Pages";
import nextHeld from "@salesforce/label/c.Seatwise_UserTable_NextHeld";
import select from "@salesforce/label/c.Seatwise_UserTable_Select";
import selectAll from "@salesforce/label/c.Seatwise_UserTable_SelectAll";

export default {
  title,
  matches,
  search,
  stage,
  action,
  reason,
  license,
  all,
  name,
  account,
  lastLogin,
  days,
  next,
  never,
  previous,
  following,
  page,
  emptyTitle,
  emptyBody,
  clear,
  change,
  nothing,
  stale,
  filters,
  tableName,
  pages,
  nextHeld,
  select,
  selectAll,
};
