import { ApexList, PlatformObject, throwApex } from "../../apex/values.js";
import { defineClass, enumValue } from "../../apex/registry.js";
import { notNull } from "../../apex/operators.js";
import { compose } from "../mail/compose.js";
import { LIMIT_MESSAGE } from "../mail/mail.js";
import { currentTransaction } from "../transaction.js";

/**
 * @typedef {import("../exceptions.js").RowError} RowError
 * @typedef {import("../mail/compose.js").Draft} Draft
 */

/** What a mail may be given, its type, and what it is without. @type {Record<string, [type: string, initial: any]>} */
const ATTRIBUTES = {
  toAddresses: ["List<String>", null],
  ccAddresses: ["List<String>", null],
  bccAddresses: ["List<String>", null],
  targetObjectId: ["Id", null],
  treatTargetObjectAsRecipient: ["Boolean", true],
  saveAsActivity: ["Boolean", true],
  whatId: ["Id", null],
  templateId: ["Id", null],
  subject: ["String", null],
  htmlBody: ["String", null],
  plainTextBody: ["String", null],
  orgWideEmailAddressId: ["Id", null],
  senderDisplayName: ["String", null],
  replyTo: ["String", null],
  // Users have no signatures here, and headers and encoding change nothing that the outbox shows.
  useSignature: ["Boolean", true],
  charset: ["String", "UTF-8"],
  inReplyTo: ["String", null],
  references: ["String", null],
};

/** @type {Record<string, (context: any, self: any, ...args: any[]) => any>} */
const accessors = {};
/** @type {Record<string, import("../../apex/registry.js").PropertyAccess>} */
const properties = {};
for (const [name, [type]] of Object.entries(ATTRIBUTES)) {
  const capital = name[0].toUpperCase() + name.slice(1);
  const get = (/** @type {any} */ _, /** @type {any} */ self) => self.data[name];
  /** @param {any} _ @param {any} self @param {any} value */
  const set = (_, self, value) => {
    self.data[name] = value;
  };
  accessors[`get${capital}(): ${type}`] = get;
  accessors[`set${capital}(${type})`] = set;
  properties[`${name}: ${type}`] = { get, set };
}

defineClass("Messaging.Email", {});
defineClass("Messaging.SingleEmailMessage", {
  extends: "Messaging.Email",
  constructors: {
    "()": () =>
      new PlatformObject(
        "Messaging.SingleEmailMessage",
        Object.fromEntries(
          Object.entries(ATTRIBUTES).map(([name, [, initial]]) => [name, initial]),
        ),
      ),
  },
  methods: accessors,
  properties,
});

/** @param {any} email @returns {Draft} */
function toDraft(email) {
  const { toAddresses, ccAddresses, bccAddresses, ...rest } = notNull(email).data;
  const [to, cc, bcc] = [toAddresses, ccAddresses, bccAddresses].map((list) => list?.items ?? []);
  return { ...rest, toAddresses: to, ccAddresses: cc, bccAddresses: bcc };
}

/** @param {RowError} error @param {number} [index] @returns {never} */
function refuse(error, index = 0) {
  const { code, message, fields } = error;
  return throwApex(
    "EmailException",
    `SendEmail failed. First exception on row ${index}; first error: ${code}, ${message}: [${fields.join(", ")}]`,
    { rows: [{ index, id: null, errors: [error] }] },
  );
}

/** @param {ApexList} emails @param {boolean} [allOrNone] */
function sendEmail(emails, allOrNone = true) {
  const transaction = currentTransaction();
  const { mail, deliverability } = transaction.org;
  notNull(emails);
  transaction.limits.take("emailInvocations");
  if (deliverability !== "all") {
    refuse({
      code: "NO_MASS_MAIL_PERMISSION",
      message:
        "Single email is not enabled for your organization or profile. " +
        "Single email must be enabled for you to use this feature.",
      fields: [],
    });
  }
  const drafts = emails.items.map(toDraft);
  const composed = drafts.map((draft) => compose(transaction, draft));
  const failed = composed.findIndex(({ error }) => error !== null);
  if (allOrNone && failed >= 0) {
    refuse(/** @type {RowError} */ (composed[failed].error), failed);
  }
  const external = composed.reduce((sum, part) => sum + part.external, 0);
  if (!mail.hasRoom(transaction, external)) {
    refuse({ code: "SINGLE_EMAIL_LIMIT_EXCEEDED", message: LIMIT_MESSAGE, fields: [] });
  }
  const messages = composed.flatMap(({ message }) => (message ? [message] : []));
  mail.queue(transaction, messages, external);
  return new ApexList(
    "Messaging.SendEmailResult",
    composed.map(
      ({ error }, i) =>
        new PlatformObject("Messaging.SendEmailResult", {
          error,
          target: drafts[i].targetObjectId,
        }),
    ),
  );
}

defineClass("Messaging", {
  statics: {
    "sendEmail(List<Messaging.Email>, Boolean?): List<Messaging.SendEmailResult>": (
      _,
      emails,
      allOrNone,
    ) => sendEmail(emails, allOrNone),
    "reserveSingleEmailCapacity(Integer)": (_, addresses) => {
      const transaction = currentTransaction();
      const { mail, deliverability } = transaction.org;
      if (deliverability !== "all") {
        throwApex("NoAccessException", "The organization is not permitted to send email.");
      }
      mail.reserve(transaction, notNull(addresses));
    },
  },
});

defineClass("Messaging.SendEmailResult", {
  methods: {
    "isSuccess(): Boolean": (_, self) => self.data.error === null,
    "getErrors(): List<Messaging.SendEmailError>": (_, self) =>
      new ApexList(
        "Messaging.SendEmailError",
        self.data.error ? [new PlatformObject("Messaging.SendEmailError", self.data)] : [],
      ),
  },
});

defineClass("Messaging.SendEmailError", {
  methods: {
    "getMessage(): String": (_, self) => self.data.error.message,
    "getStatusCode(): StatusCode": (_, self) => enumValue("StatusCode", self.data.error.code),
    "getTargetObjectId(): String": (_, self) => self.data.target,
    "getFields(): List<String>": (_, self) => new ApexList("String", [...self.data.error.fields]),
  },
});
