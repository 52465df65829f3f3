import { fullId, idSuffix } from "../../salesforceId.js";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** What stands between an object's prefix and the serial: the instance that made the record. */
const INSTANCE = "Hs0000";
const SERIAL_DIGITS = 6;

/** @param {string} prefix the object's three characters @param {number} serial @returns {string} ids ascend with their serials */
export function recordId(prefix, serial) {
  let digits = "";
  for (let rest = serial; digits.length < SERIAL_DIGITS; rest = Math.floor(rest / 62)) {
    digits = BASE62[rest % 62] + digits;
  }
  const id15 = prefix + INSTANCE + digits;
  return id15 + idSuffix(id15);
}

/** The serial of an id that recordId could have made; 0 for any other. @param {string} id @returns {number} */
export function serialOf(id) {
  if (id.slice(3, 9) !== INSTANCE) return 0;
  return [...id.slice(9, 15)].reduce((serial, digit) => serial * 62 + BASE62.indexOf(digit), 0);
}

/** @param {string} text @returns {string | null} the 18 characters; null where it is no id */
export function toId(text) {
  return fullId(text, "");
}
