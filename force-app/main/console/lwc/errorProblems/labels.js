import required from "@salesforce/label/c.Seatwise_ErrorProblems_Required";
import blank from "@salesforce/label/c.Seatwise_ErrorProblems_Blank";
import empty from "@salesforce/label/c.Seatwise_ErrorProblems_Empty";
import twice from "@salesforce/label/c.Seatwise_ErrorProblems_Twice";
import twiceOf from "@salesforce/label/c.Seatwise_ErrorProblems_TwiceOf";
import unique from "@salesforce/label/c.Seatwise_ErrorProblems_Unique";
import unknownField from "@salesforce/label/c.Seatwise_ErrorProblems_UnknownField";
import atLeast from "@salesforce/label/c.Seatwise_ErrorProblems_AtLeast";
import atMost from "@salesforce/label/c.Seatwise_ErrorProblems_AtMost";
import atMostBut from "@salesforce/label/c.Seatwise_ErrorProblems_AtMostBut";
import atMostDays from "@salesforce/label/c.Seatwise_ErrorProblems_AtMostDays";
import atMostItems from "@salesforce/label/c.Seatwise_ErrorProblems_AtMostItems";
import atMostPauses from "@salesforce/label/c.Seatwise_ErrorProblems_AtMostPauses";
import range from "@salesforce/label/c.Seatwise_ErrorProblems_Range";
import rangeNot from "@salesforce/label/c.Seatwise_ErrorProblems_RangeNot";
import rangeDecimals from "@salesforce/label/c.Seatwise_ErrorProblems_RangeDecimals";
import share from "@salesforce/label/c.Seatwise_ErrorProblems_Share";
import shareNot from "@salesforce/label/c.Seatwise_ErrorProblems_ShareNot";
import price from "@salesforce/label/c.Seatwise_ErrorProblems_Price";
import whole from "@salesforce/label/c.Seatwise_ErrorProblems_Whole";
import finite from "@salesforce/label/c.Seatwise_ErrorProblems_Finite";
import tooLarge from "@salesforce/label/c.Seatwise_ErrorProblems_TooLarge";
import notBelow from "@salesforce/label/c.Seatwise_ErrorProblems_NotBelow";
import notBelowBut from "@salesforce/label/c.Seatwise_ErrorProblems_NotBelowBut";
import more from "@salesforce/label/c.Seatwise_ErrorProblems_More";
import date from "@salesforce/label/c.Seatwise_ErrorProblems_Date";
import month from "@salesforce/label/c.Seatwise_ErrorProblems_Month";
import notBefore from "@salesforce/label/c.Seatwise_ErrorProblems_NotBefore";
import within from "@salesforce/label/c.Seatwise_ErrorProblems_Within";
import endWithin from "@salesforce/label/c.Seatwise_ErrorProblems_EndWithin";
import oneOf from "@salesforce/label/c.Seatwise_ErrorProblems_OneOf";
import characters from "@salesforce/label/c.Seatwise_ErrorProblems_Characters";
import loginsPerDay from "@salesforce/label/c.Seatwise_ErrorProblems_LoginsPerDay";
import noSuchProduct from "@salesforce/label/c.Seatwise_ErrorProblems_NoSuchProduct";
import metByNone from "@salesforce/label/c.Seatwise_ErrorProblems_MetByNone";
import rolloverMonthly from "@salesforce/label/c.Seatwise_ErrorProblems_RolloverMonthly";
import fileMore from "@salesforce/label/c.Seatwise_ErrorProblems_FileMore";
import fileNoLogin from "@salesforce/label/c.Seatwise_ErrorProblems_FileNoLogin";
import fileHeader from "@salesforce/label/c.Seatwise_ErrorProblems_FileHeader";
import fileColumns from "@salesforce/label/c.Seatwise_ErrorProblems_FileColumns";
import fileQuote from "@salesforce/label/c.Seatwise_ErrorProblems_FileQuote";
import fileUser from "@salesforce/label/c.Seatwise_ErrorProblems_FileUser";
import fileTime from "@salesforce/label/c.Seatwise_ErrorProblems_FileTime";
import fileBefore from "@salesforce/label/c.Seatwise_ErrorProblems_FileBefore";
import fileDayFirst from "@salesforce/label/c.Seatwise_ErrorProblems_FileDayFirst";
import notBegun from "@salesforce/label/c.Seatwise_ErrorProblems_NotBegun";
import nameTaken from "@salesforce/label/c.Seatwise_ErrorProblems_NameTaken";
import nameInactive from "@salesforce/label/c.Seatwise_ErrorProblems_NameInactive";

export default {
  required,
  blank,
  empty,
  twice,
  twiceOf,
  unique,
  unknownField,
  atLeast,
  atMost,
  atMostBut,
  atMostDays,
  atMostItems,
  atMostPauses,
  range,
  rangeNot,
  rangeDecimals,
  share,
  shareNot,
  price,
  whole,
  finite,
  tooLarge,
  notBelow,
  notBelowBut,
  more,
  date,
  month,
  notBefore,
  within,
  endWithin,
  oneOf,
  characters,
  loginsPerDay,
  noSuchProduct,
  metByNone,
  rolloverMonthly,
  fileMore,
  fileNoLogin,
  fileHeader,
  fileColumns,
  fileQuote,
  fileUser,
  fileTime,
  fileBefore,
  fileDayFirst,
  notBegun,
  nameTaken,
  nameInactive,
};
