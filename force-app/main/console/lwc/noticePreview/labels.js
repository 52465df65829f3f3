import title from "@salesforce/label/c.Seatwise_NoticePreview_Title";
import intro from "@salesforce/label/c.Seatwise_NoticePreview_Intro";
import kind from "@salesforce/label/c.Seatwise_NoticePreview_Kind";
import search from "@salesforce/label/c.Seatwise_NoticePreview_Search";
import user from "@salesforce/label/c.Seatwise_NoticePreview_User";
import userOf from "@salesforce/label/c.Seatwise_NoticePreview_UserOf";
import show from "@salesforce/label/c.Seatwise_NoticePreview_Show";
import nobody from "@salesforce/label/c.Seatwise_NoticePreview_Nobody";
import loading from "@salesforce/label/c.Seatwise_NoticePreview_Loading";
import failedTitle from "@salesforce/label/c.Seatwise_NoticePreview_FailedTitle";
import problemsTitle from "@salesforce/label/c.Seatwise_NoticePreview_ProblemsTitle";
import from from "@salesforce/label/c.Seatwise_NoticePreview_From";
import to from "@salesforce/label/c.Seatwise_NoticePreview_To";
import subject from "@salesforce/label/c.Seatwise_NoticePreview_Subject";
import language from "@salesforce/label/c.Seatwise_NoticePreview_Language";
import frame from "@salesforce/label/c.Seatwise_NoticePreview_Frame";
import text from "@salesforce/label/c.Seatwise_NoticePreview_Text";

export default {
  title,
  intro,
  kind,
  search,
  user,
  userOf,
  show,
  nobody,
  loading,
  failedTitle,
  problemsTitle,
  from,
  to,
  subject,
  language,
  frame,
  text,
};
