import title from "@salesforce/label/c.Seatwise_PlannerTiers_Title";
import memberProduct from "@salesforce/label/c.Seatwise_PlannerTiers_MemberProduct";
import loginProduct from "@salesforce/label/c.Seatwise_PlannerTiers_LoginProduct";
import noUsers from "@salesforce/label/c.Seatwise_PlannerTiers_NoUsers";
import waiting from "@salesforce/label/c.Seatwise_PlannerTiers_Waiting";
import load from "@salesforce/label/c.Seatwise_PlannerTiers_Load";
import loading from "@salesforce/label/c.Seatwise_PlannerTiers_Loading";
import read from "@salesforce/label/c.Seatwise_PlannerTiers_Read";
import empty from "@salesforce/label/c.Seatwise_PlannerTiers_Empty";
import failed from "@salesforce/label/c.Seatwise_PlannerTiers_Failed";
import problems from "@salesforce/label/c.Seatwise_PlannerTiers_Problems";
import windowOne from "@salesforce/label/c.Seatwise_PlannerTiers_WindowOne";
import windowMany from "@salesforce/label/c.Seatwise_PlannerTiers_WindowMany";
import total from "@salesforce/label/c.Seatwise_PlannerTiers_Total";
import totalAlone from "@salesforce/label/c.Seatwise_PlannerTiers_TotalAlone";

export default {
  title,
  memberProduct,
  loginProduct,
  noUsers,
  waiting,
  load,
  loading,
  read,
  empty,
  failed,
  problems,
  windowOne,
  windowMany,
  total,
  totalAlone,
};
