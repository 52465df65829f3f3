import partner from "@salesforce/label/c.Seatwise_PlannerTerms_Partner";
import customer from "@salesforce/label/c.Seatwise_PlannerTerms_Customer";
import customerPlus from "@salesforce/label/c.Seatwise_PlannerTerms_CustomerPlus";
import externalApps from "@salesforce/label/c.Seatwise_PlannerTerms_ExternalApps";

export default {
  partner,
  customer,
  customerPlus,
  externalApps,
};
