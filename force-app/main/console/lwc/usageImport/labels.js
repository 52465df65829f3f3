import title from "@salesforce/label/c.Seatwise_UsageImport_Title";
import about from "@salesforce/label/c.Seatwise_UsageImport_About";
import slash from "@salesforce/label/c.Seatwise_UsageImport_Slash";
import slashNone from "@salesforce/label/c.Seatwise_UsageImport_SlashNone";
import slashMonth from "@salesforce/label/c.Seatwise_UsageImport_SlashMonth";
import slashDay from "@salesforce/label/c.Seatwise_UsageImport_SlashDay";
import choose from "@salesforce/label/c.Seatwise_UsageImport_Choose";
import failed from "@salesforce/label/c.Seatwise_UsageImport_Failed";
import reading from "@salesforce/label/c.Seatwise_UsageImport_Reading";
import licenses from "@salesforce/label/c.Seatwise_UsageImport_Licenses";
import cancel from "@salesforce/label/c.Seatwise_UsageImport_Cancel";
import line from "@salesforce/label/c.Seatwise_UsageImport_Line";
import lineAndColumn from "@salesforce/label/c.Seatwise_UsageImport_LineAndColumn";
import problemOne from "@salesforce/label/c.Seatwise_UsageImport_ProblemOne";
import problemMany from "@salesforce/label/c.Seatwise_UsageImport_ProblemMany";
import moreOne from "@salesforce/label/c.Seatwise_UsageImport_MoreOne";
import moreMany from "@salesforce/label/c.Seatwise_UsageImport_MoreMany";
import nothingRead from "@salesforce/label/c.Seatwise_UsageImport_NothingRead";
import nothingYet from "@salesforce/label/c.Seatwise_UsageImport_NothingYet";
import leaveOutOne from "@salesforce/label/c.Seatwise_UsageImport_LeaveOutOne";
import leaveOutMany from "@salesforce/label/c.Seatwise_UsageImport_LeaveOutMany";
import previewTitle from "@salesforce/label/c.Seatwise_UsageImport_PreviewTitle";
import leftOutOne from "@salesforce/label/c.Seatwise_UsageImport_LeftOutOne";
import leftOutMany from "@salesforce/label/c.Seatwise_UsageImport_LeftOutMany";
import unknownOne from "@salesforce/label/c.Seatwise_UsageImport_UnknownOne";
import unknownMany from "@salesforce/label/c.Seatwise_UsageImport_UnknownMany";
import covers from "@salesforce/label/c.Seatwise_UsageImport_Covers";
import from from "@salesforce/label/c.Seatwise_UsageImport_From";
import to from "@salesforce/label/c.Seatwise_UsageImport_To";
import coversNote from "@salesforce/label/c.Seatwise_UsageImport_CoversNote";
import gaps from "@salesforce/label/c.Seatwise_UsageImport_Gaps";
import moreGapsOne from "@salesforce/label/c.Seatwise_UsageImport_MoreGapsOne";
import moreGapsMany from "@salesforce/label/c.Seatwise_UsageImport_MoreGapsMany";
import gapless from "@salesforce/label/c.Seatwise_UsageImport_Gapless";
import spanOfDays from "@salesforce/label/c.Seatwise_UsageImport_Span";
import spanProblem from "@salesforce/label/c.Seatwise_UsageImport_SpanProblem";
import month from "@salesforce/label/c.Seatwise_UsageImport_Month";
import license from "@salesforce/label/c.Seatwise_UsageImport_License";
import logins from "@salesforce/label/c.Seatwise_UsageImport_Logins";
import activeUsers from "@salesforce/label/c.Seatwise_UsageImport_ActiveUsers";
import coverage from "@salesforce/label/c.Seatwise_UsageImport_Coverage";
import whole from "@salesforce/label/c.Seatwise_UsageImport_Whole";
import part from "@salesforce/label/c.Seatwise_UsageImport_Part";
import before from "@salesforce/label/c.Seatwise_UsageImport_Before";
import outcome from "@salesforce/label/c.Seatwise_UsageImport_Outcome";
import isNew from "@salesforce/label/c.Seatwise_UsageImport_IsNew";
import isKept from "@salesforce/label/c.Seatwise_UsageImport_IsKept";
import isReplaced from "@salesforce/label/c.Seatwise_UsageImport_IsReplaced";
import addressable from "@salesforce/label/c.Seatwise_UsageImport_Addressable";
import replace from "@salesforce/label/c.Seatwise_UsageImport_Replace";
import nothing from "@salesforce/label/c.Seatwise_UsageImport_Nothing";
import importFailed from "@salesforce/label/c.Seatwise_UsageImport_ImportFailed";
import importOne from "@salesforce/label/c.Seatwise_UsageImport_ImportOne";
import importMany from "@salesforce/label/c.Seatwise_UsageImport_ImportMany";
import result from "@salesforce/label/c.Seatwise_UsageImport_Result";

export default {
  title,
  about,
  slash,
  slashNone,
  slashMonth,
  slashDay,
  choose,
  failed,
  reading,
  licenses,
  cancel,
  line,
  lineAndColumn,
  problemOne,
  problemMany,
  moreOne,
  moreMany,
  nothingRead,
  nothingYet,
  leaveOutOne,
  leaveOutMany,
  previewTitle,
  leftOutOne,
  leftOutMany,
  unknownOne,
  unknownMany,
  covers,
  from,
  to,
  coversNote,
  gaps,
  moreGapsOne,
  moreGapsMany,
  gapless,
  spanOfDays,
  spanProblem,
  month,
  license,
  logins,
  activeUsers,
  coverage,
  whole,
  part,
  before,
  outcome,
  isNew,
  isKept,
  isReplaced,
  addressable,
  replace,
  nothing,
  importFailed,
  importOne,
  importMany,
  result,
};
