import titleOne from "@salesforce/label/c.Seatwise_RunRelease_TitleOne";
import titleMany from "@salesforce/label/c.Seatwise_RunRelease_TitleMany";
import titleNone from "@salesforce/label/c.Seatwise_RunRelease_TitleNone";
import why from "@salesforce/label/c.Seatwise_RunRelease_Why";
import notTripped from "@salesforce/label/c.Seatwise_RunRelease_NotTripped";
import planned from "@salesforce/label/c.Seatwise_RunRelease_Planned";
import recent from "@salesforce/label/c.Seatwise_RunRelease_Recent";
import limit from "@salesforce/label/c.Seatwise_RunRelease_Limit";
import share from "@salesforce/label/c.Seatwise_RunRelease_Share";
import noLimit from "@salesforce/label/c.Seatwise_RunRelease_NoLimit";
import released from "@salesforce/label/c.Seatwise_RunRelease_Released";
import held from "@salesforce/label/c.Seatwise_RunRelease_Held";
import open from "@salesforce/label/c.Seatwise_RunRelease_Open";
import somebody from "@salesforce/label/c.Seatwise_RunRelease_Somebody";
import served from "@salesforce/label/c.Seatwise_RunRelease_Served";
import lapsed from "@salesforce/label/c.Seatwise_RunRelease_Lapsed";
import withdraw from "@salesforce/label/c.Seatwise_RunRelease_Withdraw";
import count from "@salesforce/label/c.Seatwise_RunRelease_Count";
import users from "@salesforce/label/c.Seatwise_RunRelease_Users";
import release from "@salesforce/label/c.Seatwise_RunRelease_Release";
import range from "@salesforce/label/c.Seatwise_RunRelease_Range";
import questionOne from "@salesforce/label/c.Seatwise_RunRelease_QuestionOne";
import questionMany from "@salesforce/label/c.Seatwise_RunRelease_QuestionMany";
import detail from "@salesforce/label/c.Seatwise_RunRelease_Detail";
import confirm from "@salesforce/label/c.Seatwise_RunRelease_Confirm";
import onlyPreview from "@salesforce/label/c.Seatwise_RunRelease_OnlyPreview";
import notLast from "@salesforce/label/c.Seatwise_RunRelease_NotLast";

export default {
  titleOne,
  titleMany,
  titleNone,
  why,
  notTripped,
  planned,
  recent,
  limit,
  share,
  noLimit,
  released,
  held,
  open,
  somebody,
  served,
  lapsed,
  withdraw,
  count,
  users,
  release,
  range,
  questionOne,
  questionMany,
  detail,
  confirm,
  onlyPreview,
  notLast,
};
