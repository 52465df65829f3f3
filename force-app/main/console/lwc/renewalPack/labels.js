import title from "@salesforce/label/c.Seatwise_RenewalPack_Title";
import subtitle from "@salesforce/label/c.Seatwise_RenewalPack_Subtitle";
import paperName from "@salesforce/label/c.Seatwise_RenewalPack_PaperName";
import back from "@salesforce/label/c.Seatwise_RenewalPack_Back";
import print from "@salesforce/label/c.Seatwise_RenewalPack_Print";
import failed from "@salesforce/label/c.Seatwise_RenewalPack_Failed";
import problems from "@salesforce/label/c.Seatwise_RenewalPack_Problems";
import noContract from "@salesforce/label/c.Seatwise_RenewalPack_NoContract";
import noTerm from "@salesforce/label/c.Seatwise_RenewalPack_NoTerm";
import partTermOne from "@salesforce/label/c.Seatwise_RenewalPack_PartTermOne";
import partTermMany from "@salesforce/label/c.Seatwise_RenewalPack_PartTermMany";
import today from "@salesforce/label/c.Seatwise_RenewalPack_Today";
import optimum from "@salesforce/label/c.Seatwise_RenewalPack_Optimum";
import saving from "@salesforce/label/c.Seatwise_RenewalPack_Saving";
import clauses from "@salesforce/label/c.Seatwise_RenewalPack_Clauses";
import atCommitment from "@salesforce/label/c.Seatwise_RenewalPack_AtCommitment";
import ofToday from "@salesforce/label/c.Seatwise_RenewalPack_OfToday";
import clausesNote from "@salesforce/label/c.Seatwise_RenewalPack_ClausesNote";
import baselineTitle from "@salesforce/label/c.Seatwise_RenewalPack_BaselineTitle";
import baseline from "@salesforce/label/c.Seatwise_RenewalPack_Baseline";
import inMonth from "@salesforce/label/c.Seatwise_RenewalPack_InMonth";
import noBaseline from "@salesforce/label/c.Seatwise_RenewalPack_NoBaseline";
import qualityWhole from "@salesforce/label/c.Seatwise_RenewalPack_QualityWhole";
import qualityGaps from "@salesforce/label/c.Seatwise_RenewalPack_QualityGaps";
import logins from "@salesforce/label/c.Seatwise_RenewalPack_Logins";
import perUser from "@salesforce/label/c.Seatwise_RenewalPack_PerUser";
import leversTitle from "@salesforce/label/c.Seatwise_RenewalPack_LeversTitle";
import clause from "@salesforce/label/c.Seatwise_RenewalPack_Clause";
import commitment from "@salesforce/label/c.Seatwise_RenewalPack_Commitment";
import yearlyCost from "@salesforce/label/c.Seatwise_RenewalPack_YearlyCost";
import worth from "@salesforce/label/c.Seatwise_RenewalPack_Worth";
import allTogether from "@salesforce/label/c.Seatwise_RenewalPack_AllTogether";
import togetherNote from "@salesforce/label/c.Seatwise_RenewalPack_TogetherNote";
import sizingTitle from "@salesforce/label/c.Seatwise_RenewalPack_SizingTitle";
import sizing from "@salesforce/label/c.Seatwise_RenewalPack_Sizing";
import regret from "@salesforce/label/c.Seatwise_RenewalPack_Regret";
import sizingOptimum from "@salesforce/label/c.Seatwise_RenewalPack_SizingOptimum";
import sizingCurrent from "@salesforce/label/c.Seatwise_RenewalPack_SizingCurrent";
import sizingAverage from "@salesforce/label/c.Seatwise_RenewalPack_SizingAverage";
import sizingPeak from "@salesforce/label/c.Seatwise_RenewalPack_SizingPeak";
import sizingAddressableUsers from "@salesforce/label/c.Seatwise_RenewalPack_SizingAddressableUsers";
import findingsTitle from "@salesforce/label/c.Seatwise_RenewalPack_FindingsTitle";
import found from "@salesforce/label/c.Seatwise_RenewalPack_Found";
import lacking from "@salesforce/label/c.Seatwise_RenewalPack_Lacking";
import noFindings from "@salesforce/label/c.Seatwise_RenewalPack_NoFindings";
import aYear from "@salesforce/label/c.Seatwise_RenewalPack_AYear";
import good from "@salesforce/label/c.Seatwise_RenewalPack_Good";
import unknown from "@salesforce/label/c.Seatwise_RenewalPack_Unknown";
import seatsTitle from "@salesforce/label/c.Seatwise_RenewalPack_SeatsTitle";
import noSeats from "@salesforce/label/c.Seatwise_RenewalPack_NoSeats";
import license from "@salesforce/label/c.Seatwise_RenewalPack_License";
import kind from "@salesforce/label/c.Seatwise_RenewalPack_Kind";
import named from "@salesforce/label/c.Seatwise_RenewalPack_Named";
import perLogin from "@salesforce/label/c.Seatwise_RenewalPack_PerLogin";
import idle from "@salesforce/label/c.Seatwise_RenewalPack_Idle";
import unassigned from "@salesforce/label/c.Seatwise_RenewalPack_Unassigned";
import atRenewal from "@salesforce/label/c.Seatwise_RenewalPack_AtRenewal";
import headroom from "@salesforce/label/c.Seatwise_RenewalPack_Headroom";
import noPrice from "@salesforce/label/c.Seatwise_RenewalPack_NoPrice";
import seatsTold from "@salesforce/label/c.Seatwise_RenewalPack_SeatsTold";
import assumptionsTitle from "@salesforce/label/c.Seatwise_RenewalPack_AssumptionsTitle";
import prices from "@salesforce/label/c.Seatwise_RenewalPack_Prices";
import monthly from "@salesforce/label/c.Seatwise_RenewalPack_Monthly";
import annual from "@salesforce/label/c.Seatwise_RenewalPack_Annual";
import memberPrice from "@salesforce/label/c.Seatwise_RenewalPack_MemberPrice";
import assumeDemand from "@salesforce/label/c.Seatwise_RenewalPack_AssumeDemand";
import assumeLogin from "@salesforce/label/c.Seatwise_RenewalPack_AssumeLogin";
import assumeSeats from "@salesforce/label/c.Seatwise_RenewalPack_AssumeSeats";

export default {
  title,
  subtitle,
  paperName,
  back,
  print,
  failed,
  problems,
  noContract,
  noTerm,
  partTermOne,
  partTermMany,
  today,
  optimum,
  saving,
  clauses,
  atCommitment,
  ofToday,
  clausesNote,
  baselineTitle,
  baseline,
  inMonth,
  noBaseline,
  qualityWhole,
  qualityGaps,
  logins,
  perUser,
  leversTitle,
  clause,
  commitment,
  yearlyCost,
  worth,
  allTogether,
  togetherNote,
  sizingTitle,
  sizing,
  regret,
  sizingOptimum,
  sizingCurrent,
  sizingAverage,
  sizingPeak,
  sizingAddressableUsers,
  findingsTitle,
  found,
  lacking,
  noFindings,
  aYear,
  good,
  unknown,
  seatsTitle,
  noSeats,
  license,
  kind,
  named,
  perLogin,
  idle,
  unassigned,
  atRenewal,
  headroom,
  noPrice,
  seatsTold,
  assumptionsTitle,
  prices,
  monthly,
  annual,
  memberPrice,
  assumeDemand,
  assumeLogin,
  assumeSeats,
};
