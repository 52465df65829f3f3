import title from "@salesforce/label/c.Seatwise_PlannerCatalogue_Title";
import note from "@salesforce/label/c.Seatwise_PlannerCatalogue_Note";
import offered from "@salesforce/label/c.Seatwise_PlannerCatalogue_Offered";
import product from "@salesforce/label/c.Seatwise_PlannerCatalogue_Product";
import grade from "@salesforce/label/c.Seatwise_PlannerCatalogue_Grade";
import price from "@salesforce/label/c.Seatwise_PlannerCatalogue_Price";
import member from "@salesforce/label/c.Seatwise_PlannerCatalogue_Member";
import login from "@salesforce/label/c.Seatwise_PlannerCatalogue_Login";
import priceOf from "@salesforce/label/c.Seatwise_PlannerCatalogue_PriceOf";
import offeredOf from "@salesforce/label/c.Seatwise_PlannerCatalogue_OfferedOf";
import identity from "@salesforce/label/c.Seatwise_PlannerCatalogue_Identity";
import customer from "@salesforce/label/c.Seatwise_PlannerCatalogue_Customer";
import partner from "@salesforce/label/c.Seatwise_PlannerCatalogue_Partner";

export default {
  title,
  note,
  offered,
  product,
  grade,
  price,
  member,
  login,
  priceOf,
  offeredOf,
  identity,
  customer,
  partner,
};
