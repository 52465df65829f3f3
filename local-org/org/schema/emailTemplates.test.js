import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { createOrg } from "../createOrg.js";

const ROOT = `<?xml version="1.0" encoding="UTF-8"?>`;
const NAMESPACE = `xmlns="http://soap.sforce.com/2006/04/metadata"`;

/** @param {Record<string, string>} elements */
const template = (elements) => {
  const all = { available: "true", encodingKey: "UTF-8", style: "none", ...elements };
  const inside = Object.entries(all).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `${ROOT}<EmailTemplate ${NAMESPACE}>${inside.join("")}</EmailTemplate>`;
};

/** @type {Record<string, string>} */
const FILES = {
  "email/Notices.emailFolder-meta.xml": `${ROOT}<EmailFolder ${NAMESPACE}><accessType>Public</accessType><name>All notices</name></EmailFolder>`,
  "email/Notices/Rich.email": "<p>Dear {{name}}</p>",
  "email/Notices/Rich.email-meta.xml": template({
    name: "A rich one",
    subject: "Rich &amp; famous",
    textOnly: "Dear {{name}}",
    type: "custom",
  }),
  "email/Notices/Plain.email": "Dear reader",
  "email/Notices/Plain.email-meta.xml": template({
    name: "A plain one",
    subject: "Plain",
    type: "text",
  }),
  "email/Notices/Merged.email": "Dear {!User.FirstName}",
  "email/Notices/Merged.email-meta.xml": template({
    name: "Merged",
    subject: "Merged",
    type: "text",
  }),
  "classes/Reader.cls": `public class Reader {
    public static String read(String name) {
      EmailTemplate found = [
        SELECT Name, Subject, Body, HtmlValue, IsActive, TemplateType, Folder.DeveloperName
        FROM EmailTemplate WHERE DeveloperName = :name
      ];
      return String.join(new List<Object>{ found.Name, found.Subject, found.Body, found.HtmlValue, found.IsActive,
        found.TemplateType, found.Folder.DeveloperName }, '|');
    }
    public static void send(String name) {
      Messaging.SingleEmailMessage mail = new Messaging.SingleEmailMessage();
      mail.setTargetObjectId(UserInfo.getUserId());
      mail.setSaveAsActivity(false);
      mail.setTemplateId([SELECT Id FROM EmailTemplate WHERE DeveloperName = :name].Id);
      Messaging.sendEmail(new List<Messaging.Email>{ mail });
    }
  }`,
};

describe("email templates of the project", () => {
  /** @type {string} */
  let folder;
  /** @type {import("../createOrg.js").ApexOrg} */
  let org;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "templates-"));
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    org = createOrg({ forceApp: folder });
  });
  after(() => rmSync(folder, { recursive: true }));

  /** @param {string} method @param {string} name */
  const call = (method, name) => org.executeAnonymousStatic("Reader", method, [name]);

  it("are records, an HTML one with its plain text", () => {
    assert.equal(
      call("read", "Rich"),
      "A rich one|Rich & famous|Dear {{name}}|<p>Dear {{name}}</p>|true|custom|Notices",
    );
    assert.equal(call("read", "Plain"), "A plain one|Plain|Dear reader||true|text|Notices");
  });

  it("are sent as they are", () => {
    call("send", "Plain");
    const [{ subject, text, html, templateId }] = org.outbox;
    assert.deepEqual(
      { subject, text, html },
      { subject: "Plain", text: "Dear reader", html: null },
    );
    assert.match(String(templateId), /^00X/);
  });

  it("are refused with merge fields of their own", () => {
    assert.throws(
      () => call("send", "Merged"),
      /not supported here: the merge field \{!User\.FirstName\}/,
    );
  });
});
