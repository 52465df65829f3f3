import title from "@salesforce/label/c.Seatwise_SetupMails_Title";
import intro from "@salesforce/label/c.Seatwise_SetupMails_Intro";
import tick from "@salesforce/label/c.Seatwise_SetupMails_Tick";

export default {
  title,
  intro,
  tick,
};
