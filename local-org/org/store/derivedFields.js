import { readFileSync } from "node:fs";
import { Blob_ } from "../../apex/values.js";
import { currentTransaction } from "../transaction.js";

/** Where a static resource's row keeps the file of its content. No field of the org has such a name. */
export const CONTENT_FILE = "#file";

/**
 * The fields that the org works out whenever they are read, by lower-case `object.field`.
 *
 * @typedef {import("./records.js").Records} Records
 * @typedef {import("./store.js").Row} Row
 * @type {Record<string, (row: Row, records: Records) => any>}
 */
export const derivedFields = {
  "user.name": fullName,
  "contact.name": fullName,
  "user.usertype": (row, records) =>
    records.live("Profile", row.get("profileid"))?.get("usertype") ?? row.get("usertype") ?? null,
  "user.accountid": (row, records) =>
    records.live("Contact", row.get("contactid"))?.get("accountid") ?? null,
  "staticresource.body": (row) => new Blob_(readFileSync(row.get(CONTENT_FILE))),
  // One row, which tells every user of the user's own permissions.
  "userpermissionaccess.permissionsmanageusers": () =>
    currentTransaction().access.has("ManageUsers"),
  "userpermissionaccess.permissionsviewallusers": () =>
    currentTransaction().access.has("ViewAllUsers"),
  "userlicense.usedlicenses": (row, records) => seatsByLicense(records).get(row.get("id")) ?? 0,
  "setupentityaccess.setupentitytype": (row, records) =>
    records.schema.objectOfId(row.get("setupentityid"))?.name ?? null,
};

/** @param {Row} row @returns {string} */
function fullName(row) {
  return [row.get("firstname"), row.get("lastname")].filter(Boolean).join(" ");
}

/** @type {WeakMap<Records, { version: number, seats: Map<string, number> }>} */
const counted = new WeakMap();

/** The active users of each licence. @param {Records} records @returns {Map<string, number>} */
function seatsByLicense(records) {
  const { version } = records.store;
  const known = counted.get(records);
  if (known?.version === version) return known.seats;
  const seats = new Map();
  for (const user of records.store.rows("User")) {
    if (!user.get("isactive")) continue;
    const license = records.live("Profile", user.get("profileid"))?.get("userlicenseid");
    seats.set(license, (seats.get(license) ?? 0) + 1);
  }
  counted.set(records, { version, seats });
  return seats;
}
