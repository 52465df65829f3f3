import { LANGUAGES, userLanguage } from "../platform/userLanguage.js";
import { element } from "./dom.js";

/** @typedef {import("../platform/userLanguage.js").Language} Language */

/**
 * Offers the console's other languages. As in an org, a language is chosen before a page loads.
 *
 * @param {HTMLElement} nav
 * @returns {Language} the one that was chosen
 */
export function offerLanguages(nav) {
  const chosen = userLanguage();
  document.documentElement.lang = chosen;
  for (const [language, name] of Object.entries(LANGUAGES)) {
    const link = element("a", { href: addressIn(language), textContent: name, lang: language });
    link.hreflang = language;
    link.dataset.id = `language-${language}`;
    if (language === chosen) link.setAttribute("aria-current", "true");
    nav.append(link);
  }
  return chosen;
}

/** This page, and whatever else its address asks for. @param {string} language */
function addressIn(language) {
  const url = new URL(location.href);
  if (language === "en") url.searchParams.delete("lang");
  else url.searchParams.set("lang", language);
  return url.href;
}
