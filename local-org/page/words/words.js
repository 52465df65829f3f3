import { inUserLanguage, userLanguage } from "../../platform/userLanguage.js";
import { phrasing } from "../../phrases.js";
import { DE } from "./de.js";
import { EN } from "./en.js";

/** The page's words in each language. @type {Record<import("../../platform/userLanguage.js").Language, typeof EN>} */
export const WORDS = { en: EN, de: DE };

/** In the user's. */
export const words = WORDS[userLanguage()];

/** In which it writes numbers and dates. */
export const LOCALE = String(inUserLanguage("@salesforce/i18n/locale", "en-US"));

export const fill = phrasing(LOCALE);

/** What the import says. @param {import("../../csv/messages.js").Message} message */
export function say({ key, values }) {
  return fill(words.messages[key], values);
}
