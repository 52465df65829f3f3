/** The templates that are delivered: an org's own may be rewritten, so that no Apex test may look at them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { orgWith } from "./apexSubject.js";

const DAYS = { en_US: "2 January 2027", de: "2. Januar 2027" };

/** Every kind of notice in each of these languages. */
const SUBJECT = `
  @IsTest
  public class DeliveredTemplates {
    public static String problems() {
      return String.join(new NoticeTemplates().problems(), '; ');
    }
    public static String rendered() {
      List<Object> mails = new List<Object>();
      for (String kind : ReviewNoticeKind.ALL) {
        for (String localeKey : new List<String>{ '${Object.keys(DAYS).join("', '")}' }) {
          Notice notice = NoticeTestData.notices(kind, NoticeTestData.recipients(1))[0];
          NoticeSettings settings = new NoticeSettings(NoticeTestData.settings());
          RenderedNotice mail = new NoticeTemplates().find(kind, localeKey).render(notice, settings);
          mails.add(new Map<String, Object>{
            'kind' => kind,
            'localeKey' => localeKey,
            'promisesDate' => ReviewNoticeKind.promisesDate(kind),
            'parts' => new List<String>{ mail.html, mail.text },
            'unresolved' => mail.unresolved()
          });
        }
      }
      return JSON.serialize(mails);
    }
  }`;

const org = orgWith({ file: "DeliveredTemplates.cls", text: SUBJECT });

/** @param {string} method */
const told = (method) => org.executeAnonymousStatic("DeliveredTemplates", method);

test("the delivered templates have no problem", () => {
  assert.equal(told("problems"), "");
});

test("the delivered templates say the same in both parts, in both languages", () => {
  const mails = JSON.parse(told("rendered"));
  assert.equal(mails.length, 6);
  for (const { kind, localeKey, promisesDate, parts, unresolved } of mails) {
    const what = `${kind} ${localeKey}`;
    assert.deepEqual(unresolved, [], what);
    for (const part of parts) {
      assert.ok(part.includes("https://portal.example.com/login"), what);
      assert.ok(part.includes("help@example.com"), what);
      assert.ok(part.includes("ada1@portal.example.com"), what);
      const day = DAYS[/** @type {keyof typeof DAYS} */ (localeKey)];
      assert.equal(part.includes(day), promisesDate, what);
    }
  }
});
