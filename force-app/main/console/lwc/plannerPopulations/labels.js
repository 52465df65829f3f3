import populations from "@salesforce/label/c.Seatwise_PlannerPopulations_Populations";
import license from "@salesforce/label/c.Seatwise_PlannerPopulations_License";
import users from "@salesforce/label/c.Seatwise_PlannerPopulations_Users";
import grade from "@salesforce/label/c.Seatwise_PlannerPopulations_Grade";
import product from "@salesforce/label/c.Seatwise_PlannerPopulations_Product";
import quantity from "@salesforce/label/c.Seatwise_PlannerPopulations_Quantity";
import gradeOf from "@salesforce/label/c.Seatwise_PlannerPopulations_GradeOf";
import productOf from "@salesforce/label/c.Seatwise_PlannerPopulations_ProductOf";
import quantityOf from "@salesforce/label/c.Seatwise_PlannerPopulations_QuantityOf";
import identity from "@salesforce/label/c.Seatwise_PlannerPopulations_Identity";
import customer from "@salesforce/label/c.Seatwise_PlannerPopulations_Customer";
import partner from "@salesforce/label/c.Seatwise_PlannerPopulations_Partner";
import notKnown from "@salesforce/label/c.Seatwise_PlannerPopulations_NotKnown";
import guessed from "@salesforce/label/c.Seatwise_PlannerPopulations_Guessed";

export default {
  populations,
  license,
  users,
  grade,
  product,
  quantity,
  gradeOf,
  productOf,
  quantityOf,
  identity,
  customer,
  partner,
  notKnown,
  guessed,
};
