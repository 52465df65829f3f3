import { rowError } from "../exceptions.js";

/**
 * What the platform asks of certain objects beyond their fields.
 *
 * @typedef {object} Change
 * @property {import("../transaction.js").Transaction} transaction
 * @property {string} operation insert or update
 * @property {ReadonlyMap<string, any> | null} before
 * @property {ReadonlyMap<string, any>} next by lower-case field name
 *
 * @typedef {(change: Change) => import("../exceptions.js").RowError[]} ObjectRule
 * @type {Record<string, ObjectRule[]>}
 */
export const objectRules = {
  permissionsetassignment: [assignsSetOrGroup],
  user: [needsFreeSeat, keepsItself, portalUserOfContact],
};

/** @param {Change} change */
function assignsSetOrGroup({ next }) {
  const assigned = ["permissionsetid", "permissionsetgroupid"].filter((field) => next.get(field));
  const message = "An assignment is of a permission set, or of a permission set group";
  return assigned.length === 1
    ? []
    : [rowError("REQUIRED_FIELD_MISSING", message, ["PermissionSetId"])];
}

/** @param {Change} change */
function needsFreeSeat({ transaction, before, next }) {
  const { records, schema, store } = transaction.org;
  if (!next.get("isactive")) return [];
  const license = licenseOf(transaction, next.get("profileid"));
  const hadSeat =
    before?.get("isactive") && licenseOf(transaction, before.get("profileid")) === license;
  if (hadSeat || !license) return [];
  const row = store.get("UserLicense", license);
  const used = row ? records.get("UserLicense", row, "UsedLicenses") : 0;
  if (row && used < row.get("totallicenses")) return [];
  return [
    rowError("LICENSE_LIMIT_EXCEEDED", "License Limit Exceeded", [schema.object("User").name]),
  ];
}

/** @param {import("../transaction.js").Transaction} transaction @param {string | null} profileId */
function licenseOf(transaction, profileId) {
  return transaction.org.records.live("Profile", profileId)?.get("userlicenseid") ?? null;
}

/** The wording is an assumption. @param {Change} change */
function keepsItself({ transaction, before, next }) {
  const isOff = before?.get("isactive") && !next.get("isactive");
  return isOff && before?.get("id") === transaction.userId
    ? [rowError("FIELD_INTEGRITY_EXCEPTION", "You cannot deactivate your own user", ["IsActive"])]
    : [];
}

/** @param {Change} change */
function portalUserOfContact({ transaction, before, next }) {
  const { records } = transaction.org;
  const contactId = next.get("contactid") ?? null;
  if (before || contactId === null) return [];
  const taken = records.all("User").some((user) => user.get("contactid") === contactId);
  if (taken) {
    return [
      rowError("PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT", "portal user already exists for contact", [
        "ContactId",
      ]),
    ];
  }
  const account = records.live("Account", records.live("Contact", contactId)?.get("accountid"));
  const owner = records.live("User", account?.get("ownerid"));
  return account && !owner?.get("userroleid")
    ? [rowError("UNKNOWN_EXCEPTION", "portal account owner must have a role")]
    : [];
}
