import title from "@salesforce/label/c.Seatwise_RunProgress_Title";
import starting from "@salesforce/label/c.Seatwise_RunProgress_Starting";
import waiting from "@salesforce/label/c.Seatwise_RunProgress_Waiting";
import planning from "@salesforce/label/c.Seatwise_RunProgress_Planning";
import acting from "@salesforce/label/c.Seatwise_RunProgress_Acting";
import errorOne from "@salesforce/label/c.Seatwise_RunProgress_ErrorOne";
import errorMany from "@salesforce/label/c.Seatwise_RunProgress_ErrorMany";
import stop from "@salesforce/label/c.Seatwise_RunProgress_Stop";
import stopping from "@salesforce/label/c.Seatwise_RunProgress_Stopping";

export default {
  title,
  starting,
  waiting,
  planning,
  acting,
  errorOne,
  errorMany,
  stop,
  stopping,
};
