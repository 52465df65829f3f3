import title from "@salesforce/label/c.Seatwise_AuthenticationReport_Title";
import loading from "@salesforce/label/c.Seatwise_AuthenticationReport_Loading";
import failed from "@salesforce/label/c.Seatwise_AuthenticationReport_Failed";
import emptyTitle from "@salesforce/label/c.Seatwise_AuthenticationReport_EmptyTitle";
import emptyBody from "@salesforce/label/c.Seatwise_AuthenticationReport_EmptyBody";
import window from "@salesforce/label/c.Seatwise_AuthenticationReport_Window";
import subtitle from "@salesforce/label/c.Seatwise_AuthenticationReport_Subtitle";
import knownOne from "@salesforce/label/c.Seatwise_AuthenticationReport_KnownOne";
import knownMany from "@salesforce/label/c.Seatwise_AuthenticationReport_KnownMany";
import monthsBegin from "@salesforce/label/c.Seatwise_AuthenticationReport_MonthsBegin";
import loginsTitle from "@salesforce/label/c.Seatwise_AuthenticationReport_LoginsTitle";
import logins from "@salesforce/label/c.Seatwise_AuthenticationReport_Logins";
import groupsTitle from "@salesforce/label/c.Seatwise_AuthenticationReport_GroupsTitle";
import users from "@salesforce/label/c.Seatwise_AuthenticationReport_Users";
import group from "@salesforce/label/c.Seatwise_AuthenticationReport_Group";
import tableTitle from "@salesforce/label/c.Seatwise_AuthenticationReport_TableTitle";
import contractTitle from "@salesforce/label/c.Seatwise_AuthenticationReport_ContractTitle";
import noContract from "@salesforce/label/c.Seatwise_AuthenticationReport_NoContract";
import noWholeMonth from "@salesforce/label/c.Seatwise_AuthenticationReport_NoWholeMonth";
import noLoginLicense from "@salesforce/label/c.Seatwise_AuthenticationReport_NoLoginLicense";
import noData from "@salesforce/label/c.Seatwise_AuthenticationReport_NoData";
import noContractLicense from "@salesforce/label/c.Seatwise_AuthenticationReport_NoContractLicense";
import definition from "@salesforce/label/c.Seatwise_AuthenticationReport_Definition";
import csv from "@salesforce/label/c.Seatwise_AuthenticationReport_Csv";
import fileName from "@salesforce/label/c.Seatwise_AuthenticationReport_FileName";
import paperName from "@salesforce/label/c.Seatwise_AuthenticationReport_PaperName";
import print from "@salesforce/label/c.Seatwise_AuthenticationReport_Print";
import openPack from "@salesforce/label/c.Seatwise_AuthenticationReport_OpenPack";
import packTitle from "@salesforce/label/c.Seatwise_AuthenticationReport_PackTitle";
import cannotImport from "@salesforce/label/c.Seatwise_AuthenticationReport_CannotImport";

export default {
  title,
  loading,
  failed,
  emptyTitle,
  emptyBody,
  window,
  subtitle,
  knownOne,
  knownMany,
  monthsBegin,
  loginsTitle,
  logins,
  groupsTitle,
  users,
  group,
  tableTitle,
  contractTitle,
  noContract,
  noWholeMonth,
  noLoginLicense,
  noData,
  noContractLicense,
  definition,
  csv,
  fileName,
  paperName,
  print,
  openPack,
  packTitle,
  cannotImport,
};
