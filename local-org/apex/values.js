/**
 * The values of Apex as both halves of the local org hold them.
 *
 * null: null (never undefined). Boolean: boolean. String and Id: string (an Id always of 18 characters). Integer: number,
 * 32 bits. Long: bigint, 64 bits. The rest are the classes here and in collections.js and decimal.js. Numbers that carry
 * a point are never plain JS numbers, so that every value tells its own Apex type, save that an Id looks like a String.
 */
export { Decimal } from "./decimal.js";
export { ApexList, ApexMap, ApexSet } from "./collections.js";
export { SObject } from "./sobject.js";
export { ApexClass, ApexException, ApexObject, ApexThrow, throwApex } from "./objects.js";
export {
  ApexDate,
  ApexDatetime,
  ApexEnumValue,
  ApexTime,
  ApexType,
  Blob_,
  Double,
  PlatformObject,
} from "./scalars.js";
