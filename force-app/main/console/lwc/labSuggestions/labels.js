import title from "@salesforce/label/c.Seatwise_LabSuggestions_Title";
import safest from "@salesforce/label/c.Seatwise_LabSuggestions_Safest";
import balanced from "@salesforce/label/c.Seatwise_LabSuggestions_Balanced";
import none from "@salesforce/label/c.Seatwise_LabSuggestions_None";
import tryIt from "@salesforce/label/c.Seatwise_LabSuggestions_Try";
import gain from "@salesforce/label/c.Seatwise_LabSuggestions_Gain";
import seatDays from "@salesforce/label/c.Seatwise_LabSuggestions_SeatDays";
import whySafest from "@salesforce/label/c.Seatwise_LabSuggestions_WhySafest";
import nextOne from "@salesforce/label/c.Seatwise_LabSuggestions_NextOne";
import nextMany from "@salesforce/label/c.Seatwise_LabSuggestions_NextMany";
import leastOne from "@salesforce/label/c.Seatwise_LabSuggestions_LeastOne";
import leastMany from "@salesforce/label/c.Seatwise_LabSuggestions_LeastMany";
import nothingFreed from "@salesforce/label/c.Seatwise_LabSuggestions_NothingFreed";
import whyBalanced from "@salesforce/label/c.Seatwise_LabSuggestions_WhyBalanced";
import noBalance from "@salesforce/label/c.Seatwise_LabSuggestions_NoBalance";
import againstSafest from "@salesforce/label/c.Seatwise_LabSuggestions_AgainstSafest";
import personOne from "@salesforce/label/c.Seatwise_LabSuggestions_PersonOne";
import personMany from "@salesforce/label/c.Seatwise_LabSuggestions_PersonMany";
import cost from "@salesforce/label/c.Seatwise_LabSuggestions_Cost";

export default {
  title,
  safest,
  balanced,
  none,
  try: tryIt,
  gain,
  seatDays,
  whySafest,
  nextOne,
  nextMany,
  leastOne,
  leastMany,
  nothingFreed,
  whyBalanced,
  noBalance,
  againstSafest,
  personOne,
  personMany,
  cost,
};
