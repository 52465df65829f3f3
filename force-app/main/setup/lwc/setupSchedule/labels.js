import title from "@salesforce/label/c.Seatwise_SetupSchedule_Title";
import intro from "@salesforce/label/c.Seatwise_SetupSchedule_Intro";
import recipients from "@salesforce/label/c.Seatwise_SetupSchedule_Recipients";
import nobody from "@salesforce/label/c.Seatwise_SetupSchedule_Nobody";

export default {
  title,
  intro,
  recipients,
  nobody,
};
