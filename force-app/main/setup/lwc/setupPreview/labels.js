import title from "@salesforce/label/c.Seatwise_SetupPreview_Title";
import intro from "@salesforce/label/c.Seatwise_SetupPreview_Intro";
import firstWarning from "@salesforce/label/c.Seatwise_SetupPreview_FirstWarning";
import finalNotice from "@salesforce/label/c.Seatwise_SetupPreview_FinalNotice";
import deactivate from "@salesforce/label/c.Seatwise_SetupPreview_Deactivate";
import held from "@salesforce/label/c.Seatwise_SetupPreview_Held";
import inScope from "@salesforce/label/c.Seatwise_SetupPreview_InScope";
import untouched from "@salesforce/label/c.Seatwise_SetupPreview_Untouched";
import who from "@salesforce/label/c.Seatwise_SetupPreview_Who";
import names from "@salesforce/label/c.Seatwise_SetupPreview_Names";
import namesSome from "@salesforce/label/c.Seatwise_SetupPreview_NamesSome";
import user from "@salesforce/label/c.Seatwise_SetupPreview_User";
import account from "@salesforce/label/c.Seatwise_SetupPreview_Account";
import lastLogin from "@salesforce/label/c.Seatwise_SetupPreview_LastLogin";
import never from "@salesforce/label/c.Seatwise_SetupPreview_Never";
import days from "@salesforce/label/c.Seatwise_SetupPreview_Days";
import surge from "@salesforce/label/c.Seatwise_SetupPreview_Surge";
import surgeIntro from "@salesforce/label/c.Seatwise_SetupPreview_SurgeIntro";
import limit from "@salesforce/label/c.Seatwise_SetupPreview_Limit";
import noLimit from "@salesforce/label/c.Seatwise_SetupPreview_NoLimit";
import run from "@salesforce/label/c.Seatwise_SetupPreview_Run";
import quiet from "@salesforce/label/c.Seatwise_SetupPreview_Quiet";
import failed from "@salesforce/label/c.Seatwise_SetupPreview_Failed";
import tick from "@salesforce/label/c.Seatwise_SetupPreview_Tick";

export default {
  title,
  intro,
  firstWarning,
  finalNotice,
  deactivate,
  held,
  inScope,
  untouched,
  who,
  names,
  namesSome,
  user,
  account,
  lastLogin,
  never,
  days,
  surge,
  surgeIntro,
  limit,
  noLimit,
  run,
  quiet,
  failed,
  tick,
};
