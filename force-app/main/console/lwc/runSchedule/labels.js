import title from "@salesforce/label/c.Seatwise_RunSchedule_Title";
import none from "@salesforce/label/c.Seatwise_RunSchedule_None";
import weekly from "@salesforce/label/c.Seatwise_RunSchedule_Weekly";
import other from "@salesforce/label/c.Seatwise_RunSchedule_Other";
import next from "@salesforce/label/c.Seatwise_RunSchedule_Next";
import by from "@salesforce/label/c.Seatwise_RunSchedule_By";
import inactive from "@salesforce/label/c.Seatwise_RunSchedule_Inactive";
import notAllowed from "@salesforce/label/c.Seatwise_RunSchedule_NotAllowed";
import day from "@salesforce/label/c.Seatwise_RunSchedule_Day";
import hour from "@salesforce/label/c.Seatwise_RunSchedule_Hour";
import schedule from "@salesforce/label/c.Seatwise_RunSchedule_Schedule";
import unschedule from "@salesforce/label/c.Seatwise_RunSchedule_Unschedule";

export default {
  title,
  none,
  weekly,
  other,
  next,
  by,
  inactive,
  notAllowed,
  day,
  hour,
  schedule,
  unschedule,
};
