import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { WORDS } from "../../local-org/page/words/words.js";
import { readProject } from "./lib/project.js";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";
import { checkWords, textsOf } from "./pageWords.js";

const PAGE = new URL("../../local-org/page/index.html", import.meta.url);
const ENGLISH = textsOf(WORDS.en);
/** What is the same in German. */
const SAME = new Set(["App", "Account", "Cc"]);

/** Names that the page has in common with an org. */
const OF_THE_ORG = [
  { path: "record.holdOrExempt", object: "Contact", action: "Seatwise_Hold_or_Exempt" },
  { path: "record.reactivate", object: "Contact", action: "Seatwise_Reactivate_Seat" },
  { path: "record.choosePolicy", object: "Account", action: "Seatwise_Choose_Review_Policy" },
];

/** @param {Record<string, string>} changed @returns {string[]} the faults of German words with these in the place of theirs */
function faultsWith(changed) {
  const german = new Map([...textsOf(WORDS.de), ...Object.entries(changed)]);
  return checkWords(ENGLISH, german, SAME);
}

test("the local page has all its words in German, with the same values", () => {
  assert.ok(ENGLISH.size > 100);
  assert.deepEqual(faultsWith({}), []);
});

test("a word that is missing, English, without its value or typed is found", () => {
  assert.deepEqual(faultsWith({ "page.theme": "" }), ["page.theme: is missing"]);
  assert.deepEqual(faultsWith({ "page.more": "Mehr" }), ["page.more: is missing"]);
  assert.deepEqual(faultsWith({ "page.theme": "Theme" }), ["page.theme: is still English: Theme"]);
  assert.deepEqual(faultsWith({ "messages.sameUser": "schon in Zeile {zeile}" }), [
    "messages.sameUser: has the places {zeile}, not {line}",
  ]);
  assert.deepEqual(faultsWith({ "export.review.many": "Benutzer prüfen" }), [
    "export.review.many: has the places (none), not {count}",
  ]);
  assert.deepEqual(faultsWith({ "export.review.one": "Den Benutzer prüfen" }), []);
  assert.deepEqual(faultsWith({ "page.theme": 'das "Design"' }), [
    "page.theme: has a straight quotation mark",
  ]);
});

test("the page names every word of its own, and none that there is not", () => {
  const named = [...readFileSync(PAGE, "utf8").matchAll(/data-words(?:-label)?="(\w+)"/g)];
  assert.deepEqual(named.map(([, key]) => key).sort(), Object.keys(WORDS.en.page).sort());
});

test("actions and tab are called as in an org", () => {
  const files = readProject();
  /** @param {RegExp} file @param {string} tag */
  const entries = (file, tag) =>
    [...files].flatMap(([name, xml]) => (file.test(name) ? childrenOf(rootOf(xml), tag) : []));
  const german = textsOf(WORDS.de);
  for (const { path, object, action } of OF_THE_ORG) {
    const [own] = [...files].filter(([name]) => name.includes(`/${object}.${action}.quickAction`));
    assert.equal(ENGLISH.get(path), textAt(rootOf(own[1]), "label"));
    const translations = new RegExp(`/${object}-de\\.objectTranslation-meta\\.xml$`);
    const translated = entries(translations, "quickActions").find(
      (entry) => textAt(entry, "name") === action,
    );
    assert.equal(german.get(path), translated && textAt(translated, "label"));
  }
  const [tab] = [...files].filter(([name]) => name.endsWith("/Seatwise_Console.tab-meta.xml"));
  assert.equal(WORDS.en.page.tab, textAt(rootOf(tab[1]), "label"));
  const tabs = entries(/\/de\.translation-meta\.xml$/, "customTabs");
  const translated = tabs.find((entry) => textAt(entry, "name") === "Seatwise_Console");
  assert.equal(WORDS.de.page.tab, translated && textAt(translated, "label"));
});
