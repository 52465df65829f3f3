import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ApexOrg } from "../createOrg.js";
import { add } from "../seed.js";
import { NOON, inLondon, testProject } from "../testOrg.js";

const DAY = 86_400_000;

/** What the bodies below may use; `userMail` is a good mail to a user. */
const HELPERS = `
  static Messaging.SingleEmailMessage userMail(Id userId) {
    Messaging.SingleEmailMessage mail = new Messaging.SingleEmailMessage();
    mail.setTargetObjectId(userId);
    mail.setSaveAsActivity(false);
    mail.setSubject('Hello');
    mail.setHtmlBody('<p>Hello</p>');
    mail.setPlainTextBody('Hello');
    return mail;
  }
  static Messaging.SingleEmailMessage plainMail(List<String> addresses) {
    Messaging.SingleEmailMessage mail = new Messaging.SingleEmailMessage();
    mail.setToAddresses(addresses);
    mail.setSaveAsActivity(false);
    mail.setPlainTextBody('Hello');
    return mail;
  }
  static String refusalOf(Messaging.SingleEmailMessage mail) {
    Messaging.SendEmailResult result = Messaging.sendEmail(new List<Messaging.Email>{ mail }, false)[0];
    if (result.isSuccess()) return null;
    Messaging.SendEmailError error = result.getErrors()[0];
    return error.getStatusCode() + ': ' + error.getMessage();
  }`;

/** @param {string} body of \`run(Id partner, Id admin)\`, which gives a String */
function mailer(body) {
  const text = `public class Mailer { ${HELPERS} public static String run(Id partner, Id admin) { ${body} } }`;
  const org = inLondon(
    new ApexOrg(testProject([{ file: "Mailer.cls", text }]), { now: () => NOON }),
  );
  const partner = addPartner(org, "pat@example.com");
  return {
    org,
    partner,
    run: () => org.executeAnonymousStatic("Mailer", "run", [partner, org.userId]),
  };
}

/** @param {ApexOrg} org @param {string | null} email */
function addPartner(org, email) {
  const id = add(org, org.userId, "User", {
    FirstName: "Pat",
    LastName: "Partner",
    Username: `partner${org.records.all("User").length}@example.com`,
    Email: email,
    IsActive: true,
    ProfileId: org.records.findBy("Profile", "Name", "Partner Community User")?.get("id"),
  });
  org.store.commit();
  return id;
}

/** @param {string} body */
const outcomeOf = (body) => mailer(body).run();

describe("a mail to a user", () => {
  it("is in the outbox once its transaction has committed", () => {
    const { org, partner, run } = mailer(`
      Messaging.SingleEmailMessage mail = userMail(partner);
      mail.setReplyTo('support@example.com');
      mail.setCcAddresses(new List<String>{ 'copy@example.com' });
      Messaging.SendEmailResult result = Messaging.sendEmail(new Messaging.SingleEmailMessage[]{ mail })[0];
      return String.valueOf(result.isSuccess()) + result.getErrors().size();`);
    assert.equal(run(), "true0");
    assert.deepEqual(org.outbox, [
      {
        sentAt: NOON,
        to: ["pat@example.com"],
        cc: ["copy@example.com"],
        bcc: [],
        toUserId: partner,
        from: "admin@example.com",
        fromName: "Ada Admin",
        replyTo: "support@example.com",
        subject: "Hello",
        html: "<p>Hello</p>",
        text: "Hello",
        templateId: null,
      },
    ]);
    assert.equal(org.mail.sentToday(), 2, "a partner's address counts, and so does the copy");
  });

  it("is not sent where the transaction throws", () => {
    const { org, run } = mailer(`
      Messaging.sendEmail(new List<Messaging.Email>{ userMail(partner) });
      throw new IllegalArgumentException('later');`);
    assert.throws(run, /later/);
    assert.deepEqual(org.outbox, []);
    assert.equal(org.mail.sentToday(), 0);
  });

  it("is sent although a savepoint from before it was restored", () => {
    const { org, run } = mailer(`
      Savepoint before = Database.setSavepoint();
      Messaging.sendEmail(new List<Messaging.Email>{ userMail(partner) });
      Database.rollback(before);
      return null;`);
    run();
    assert.equal(org.outbox.length, 1);
  });

  it("stays in where a test sends it", () => {
    const text = `@IsTest private class Mailer_Tests { ${HELPERS} @IsTest static void it_should_send() {
      Messaging.sendEmail(new List<Messaging.Email>{ userMail(UserInfo.getUserId()) });
      Assert.areEqual(1, Limits.getEmailInvocations());
    } }`;
    const org = new ApexOrg(testProject([{ file: "Mailer_Tests.cls", text }]));
    const [result] = org.runTests();
    assert.ok(result.passed, String(result.message));
    assert.deepEqual(org.outbox, []);
  });
});

describe("a mail is refused", () => {
  /** @type {[string, string, string][]} */
  const cases = [
    [
      "as an activity of a user",
      "mail.setSaveAsActivity(true);",
      "INVALID_SAVE_AS_ACTIVITY_FLAG: saveAsActivity must be false when sending mail to users.",
    ],
    [
      "about a record beside a user",
      "mail.setWhatId(admin);",
      "INVALID_ID_FIELD: WhatId is not available for sending emails to UserIds.",
    ],
    [
      "without a recipient",
      "mail.setTargetObjectId(null);",
      "REQUIRED_FIELD_MISSING: Add a recipient to send an email.",
    ],
    [
      "where the target shall not get it",
      "mail.setTreatTargetObjectAsRecipient(false);",
      "REQUIRED_FIELD_MISSING: Add a recipient to send an email.",
    ],
    [
      "without a body",
      "mail.setHtmlBody(null); mail.plainTextBody = null;",
      "REQUIRED_FIELD_MISSING: Missing body, need at least one of html or plainText",
    ],
    [
      "to what is no address",
      "mail.setBccAddresses(new List<String>{ 'nobody' });",
      "INVALID_EMAIL_ADDRESS: Invalid bcc address : nobody",
    ],
    [
      "from an address that the org has not",
      "mail.setOrgWideEmailAddressId('0D2000000000001CAA');",
      "INVALID_CROSS_REFERENCE_KEY: Invalid organization-wide email address: 0D2000000000001CAA",
    ],
    [
      "by a template that the org has not",
      "mail.setTemplateId('00X000000000001AAA');",
      "INVALID_CROSS_REFERENCE_KEY: Invalid email template",
    ],
  ];
  for (const [name, setting, expected] of cases) {
    it(name, () => {
      const body = `Messaging.SingleEmailMessage mail = userMail(partner); ${setting} return refusalOf(mail);`;
      assert.equal(outcomeOf(body), expected);
    });
  }

  it("to a user without an address, alone where all or none is not asked for", () => {
    const { org, run } = mailer(`
      User silent = [SELECT Id FROM User WHERE LastName = 'Partner' AND Email = null];
      List<Messaging.Email> mails = new List<Messaging.Email>{ userMail(silent.Id), userMail(partner) };
      List<Messaging.SendEmailResult> results = Messaging.sendEmail(mails, false);
      Messaging.SendEmailError error = results[0].getErrors()[0];
      Assert.areEqual(silent.Id, error.getTargetObjectId());
      Assert.areEqual(StatusCode.INVALID_EMAIL_ADDRESS, error.getStatusCode());
      return '' + results[0].isSuccess() + results[1].isSuccess();`);
    addPartner(org, null);
    assert.equal(run(), "falsetrue");
    assert.equal(org.outbox.length, 1);
  });

  it("with all others where all or none is asked for", () => {
    const { org, run } = mailer(`
      Messaging.SingleEmailMessage bad = userMail(partner);
      bad.setSaveAsActivity(true);
      try {
        Messaging.sendEmail(new List<Messaging.SingleEmailMessage>{ userMail(partner), bad });
      } catch (EmailException problem) {
        Assert.areEqual(1, problem.getDmlIndex(0));
        Assert.areEqual('INVALID_SAVE_AS_ACTIVITY_FLAG', problem.getDmlStatusCode(0));
        return problem.getMessage();
      }
      return null;`);
    assert.equal(
      run(),
      "SendEmail failed. First exception on row 1; first error: INVALID_SAVE_AS_ACTIVITY_FLAG, " +
        "saveAsActivity must be false when sending mail to users.: [saveAsActivity, true]",
    );
    assert.deepEqual(org.outbox, []);
  });

  it("by a rule of the one who runs the org", () => {
    const { org, partner, run } = mailer(`
      return refusalOf(userMail(partner)) + '; ' + refusalOf(userMail(admin));`);
    org.mail.refuse(({ toUserId }) => (toUserId === partner ? "bounced" : null));
    assert.equal(run(), "UNKNOWN_EXCEPTION: bounced; null");
    org.mail.refuse(null);
    assert.equal(run(), "null; null");
  });

  it("where mail is switched off", () => {
    const { org, run } = mailer(`
      try { Messaging.reserveSingleEmailCapacity(1); } catch (NoAccessException problem) {
        Messaging.sendEmail(new List<Messaging.Email>{ userMail(partner) }, false);
      }
      return null;`);
    org.deliverability = "system";
    assert.throws(run, /EmailException: .*NO_MASS_MAIL_PERMISSION, Single email is not enabled/);
  });

  it("where activities would have to be written", () => {
    const body = `
      Messaging.SingleEmailMessage mail = plainMail(new List<String>{ 'a@example.com' });
      mail.setSaveAsActivity(true);
      return refusalOf(mail);`;
    assert.throws(
      () => outcomeOf(body),
      /not supported here: an email that is saved as an activity/,
    );
  });
});

describe("how much is sent", () => {
  it("is ten calls a transaction", () => {
    const { org, run } = mailer(`
      for (Integer i = 0; i < 11; i++) {
        try { Messaging.sendEmail(new List<Messaging.Email>{ userMail(partner) }); } catch (Exception problem) { }
      }
      return null;`);
    assert.throws(run, /LimitException: Too many Email Invocations: 11/);
    assert.deepEqual(org.outbox, []);
  });

  it("is a number of external addresses a GMT day, internal users aside", () => {
    const { org, run } = mailer(`
      Messaging.sendEmail(new List<Messaging.Email>{ userMail(admin), userMail(partner) });
      return null;`);
    org.mail.dailyLimit = 2;
    run();
    run();
    assert.throws(run, /EmailException: .*row 0; first error: SINGLE_EMAIL_LIMIT_EXCEEDED/);
    assert.equal(org.mail.sentToday(), 2);
    assert.equal(org.outbox.length, 4);
    org.now = () => NOON + DAY / 2;
    assert.equal(org.mail.sentToday(), 0, "a new day");
    run();
    assert.equal(org.outbox.length, 6);
  });

  it("counts what the transaction has not sent yet", () => {
    const { org, run } = mailer(`
      Messaging.sendEmail(new List<Messaging.Email>{ plainMail(new List<String>{ 'a@example.com', 'b@example.com' }) });
      return refusalOf(userMail(partner));`);
    org.mail.dailyLimit = 2;
    assert.throws(run, /SINGLE_EMAIL_LIMIT_EXCEEDED/);
    org.mail.dailyLimit = 3;
    assert.equal(run(), null);
  });

  it("may be reserved, once", () => {
    const { org, run } = mailer(`
      Messaging.reserveSingleEmailCapacity(2);
      Messaging.sendEmail(new List<Messaging.Email>{ userMail(partner), userMail(partner) });
      try { Messaging.reserveSingleEmailCapacity(1); } catch (HandledException problem) { return problem.getMessage(); }
      return null;`);
    org.mail.dailyLimit = 2;
    assert.equal(run(), "The daily limit for the org would be exceeded by this request.");
    assert.equal(org.outbox.length, 2);
  });
});

describe("the sender", () => {
  it("is an organization-wide address where one is set", () => {
    const { org, run } = mailer(`
      Messaging.SingleEmailMessage mail = userMail(partner);
      mail.setOrgWideEmailAddressId([SELECT Id FROM OrgWideEmailAddress WHERE Address = 'team@example.com'].Id);
      String ok = refusalOf(mail);
      mail.setSenderDisplayName('Somebody');
      return ok + '; ' + refusalOf(mail);`);
    add(org, org.userId, "OrgWideEmailAddress", {
      Address: "team@example.com",
      DisplayName: "Team",
    });
    org.store.commit();
    assert.match(run(), /^null; DUPLICATE_SENDER_DISPLAY_NAME/);
    assert.deepEqual([org.outbox[0].from, org.outbox[0].fromName], ["team@example.com", "Team"]);
  });
});
