import { isEmail } from "../dml/fieldValues.js";
import { rowError, unsupported } from "../exceptions.js";
import { toId } from "../store/recordId.js";

/**
 * Makes a mail of what Apex set, or says why there is none.
 *
 * @typedef {import("../exceptions.js").RowError} RowError
 * @typedef {import("../org.js").Org} Org
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("./mail.js").Message} Message
 *
 * @typedef {object} Draft what Messaging.SingleEmailMessage holds
 * @property {string[]} toAddresses
 * @property {string[]} ccAddresses
 * @property {string[]} bccAddresses
 * @property {string | null} targetObjectId
 * @property {boolean} treatTargetObjectAsRecipient
 * @property {boolean} saveAsActivity
 * @property {string | null} whatId
 * @property {string | null} templateId
 * @property {string | null} subject
 * @property {string | null} htmlBody
 * @property {string | null} plainTextBody
 * @property {string | null} orgWideEmailAddressId
 * @property {string | null} senderDisplayName
 * @property {string | null} replyTo
 */

const MAX_RECIPIENTS = 100;

/** A refusal on its way out of the parts below. */
class Refused extends Error {
  /** @param {string} code @param {string} message @param {string[]} [fields] */
  constructor(code, message, fields) {
    super(message);
    this.error = rowError(code, message, fields);
  }
}

/**
 * @param {Transaction} transaction
 * @param {Draft} draft
 * @returns {{ message: Message, external: number, error: null } | { message: null, external: 0, error: RowError }}
 */
export function compose(transaction, draft) {
  try {
    const { org } = transaction;
    const target = targetOf(org, draft);
    checkActivity(draft, target);
    const to = [...(target?.address ? [target.address] : []), ...draft.toAddresses];
    const { ccAddresses: cc, bccAddresses: bcc } = draft;
    checkAddresses(draft, to.length + cc.length + bcc.length);
    const toUserId = target?.object === "User" ? target.id : null;
    const message = {
      ...{ to, cc: [...cc], bcc: [...bcc], toUserId },
      ...senderOf(transaction, draft),
      ...contentOf(org, draft),
    };
    checkInjected(org, message);
    const given = draft.toAddresses.length + cc.length + bcc.length;
    return { message, external: given + (target?.isExternal ? 1 : 0), error: null };
  } catch (problem) {
    if (problem instanceof Refused) return { message: null, external: 0, error: problem.error };
    throw problem;
  }
}

/** The user or contact that the mail is for. @param {Org} org @param {Draft} draft */
function targetOf(org, { targetObjectId: id, treatTargetObjectAsRecipient }) {
  if (!id) return null;
  const object = org.schema.objectOfId(id)?.name;
  if (object !== "User" && object !== "Contact") {
    throw unsupported(`an email to ${object ?? id}`);
  }
  const row = org.records.live(object, id);
  if (!row) throw new Refused("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id");
  const address = row.get("email") ?? null;
  if (treatTargetObjectAsRecipient && !isEmail(address)) {
    const shown = `Email address is invalid: ${address}`;
    throw new Refused("INVALID_EMAIL_ADDRESS", shown, ["targetObjectId"]);
  }
  const isRecipient = treatTargetObjectAsRecipient;
  // Whether a partner's or customer's address counts is not documented: the stricter reading.
  const isInternal = object === "User" && org.records.get("User", row, "UserType") === "Standard";
  return {
    id,
    object,
    address: isRecipient ? address : null,
    isExternal: isRecipient && !isInternal,
  };
}

/** @param {Draft} draft @param {{ object: string } | null} target */
function checkActivity({ saveAsActivity, whatId }, target) {
  if (target?.object === "User" && whatId) {
    const shown = "WhatId is not available for sending emails to UserIds.";
    throw new Refused("INVALID_ID_FIELD", shown, ["whatId"]);
  }
  if (!saveAsActivity) return;
  if (target?.object !== "User") {
    throw unsupported("an email that is saved as an activity; setSaveAsActivity(false)");
  }
  const shown = "saveAsActivity must be false when sending mail to users.";
  throw new Refused("INVALID_SAVE_AS_ACTIVITY_FLAG", shown, ["saveAsActivity", "true"]);
}

/** @param {Draft} draft @param {number} count of recipients */
function checkAddresses(draft, count) {
  for (const kind of /** @type {const} */ (["to", "cc", "bcc"])) {
    for (const address of draft[`${kind}Addresses`]) {
      if (address && toId(address)) throw unsupported(`the id ${address} as an email address`);
      if (!isEmail(address)) {
        const shown = `Invalid ${kind} address : ${address}`;
        throw new Refused("INVALID_EMAIL_ADDRESS", shown, [`${kind}Addresses`, String(address)]);
      }
    }
  }
  if (draft.replyTo !== null && !isEmail(draft.replyTo)) {
    const shown = `Invalid reply to address : ${draft.replyTo}`;
    throw new Refused("INVALID_EMAIL_ADDRESS", shown, ["replyTo", draft.replyTo]);
  }
  if (count === 0) {
    throw new Refused("REQUIRED_FIELD_MISSING", "Add a recipient to send an email.");
  }
  if (count > MAX_RECIPIENTS) throw unsupported(`an email to ${count} addresses`);
}

/** @param {Transaction} transaction @param {Draft} draft */
function senderOf({ org, userId }, { orgWideEmailAddressId, senderDisplayName, replyTo }) {
  if (orgWideEmailAddressId) {
    const row = org.records.live("OrgWideEmailAddress", orgWideEmailAddressId);
    if (!row) {
      const shown = `Invalid organization-wide email address: ${orgWideEmailAddressId}`;
      throw new Refused("INVALID_CROSS_REFERENCE_KEY", shown, ["orgWideEmailAddressId"]);
    }
    if (senderDisplayName !== null) {
      const shown = "A sender display name stands beside an organization-wide email address.";
      throw new Refused("DUPLICATE_SENDER_DISPLAY_NAME", shown, ["senderDisplayName"]);
    }
    return { from: row.get("address"), fromName: row.get("displayname"), replyTo };
  }
  const user = /** @type {Row} */ (org.records.live("User", userId));
  return {
    from: user.get("email"),
    fromName: senderDisplayName ?? org.records.get("User", user, "Name"),
    replyTo,
  };
}

/** @param {Org} org @param {Draft} draft */
function contentOf(org, { templateId, targetObjectId, subject, htmlBody, plainTextBody }) {
  if (!templateId) {
    if (htmlBody === null && plainTextBody === null) {
      const shown = "Missing body, need at least one of html or plainText";
      throw new Refused("REQUIRED_FIELD_MISSING", shown);
    }
    return { templateId, subject, html: htmlBody, text: plainTextBody };
  }
  const template = org.records.live("EmailTemplate", templateId);
  if (!template) throw new Refused("INVALID_CROSS_REFERENCE_KEY", "Invalid email template");
  if (!targetObjectId) {
    const shown = "Missing targetObjectId with template";
    throw new Refused("REQUIRED_FIELD_MISSING", shown, ["targetObjectId"]);
  }
  if (htmlBody !== null || plainTextBody !== null || subject !== null) {
    throw unsupported("an email template beside a subject or body");
  }
  if (!template.get("isactive")) throw unsupported("an email template that is not available");
  const content = {
    templateId,
    subject: template.get("subject") ?? null,
    html: template.get("htmlvalue") ?? null,
    text: template.get("body") ?? null,
  };
  for (const text of [content.subject, content.html, content.text]) {
    const field = /\{!.*?\}|\{\{\{.*?\}\}\}/s.exec(text ?? "");
    if (field) throw unsupported(`the merge field ${field[0]} of an email template`);
  }
  return content;
}

/** @param {Org} org @param {Message} message */
function checkInjected(org, { toUserId, to }) {
  const refusal = org.mail.refusal({ toUserId, to });
  if (refusal === null) return;
  const { code, message } =
    typeof refusal === "string" ? { code: "UNKNOWN_EXCEPTION", message: refusal } : refusal;
  throw new Refused(code, message);
}
