/** @typedef {"en" | "de"} Language */

/** The languages of the project, each by its own name. @type {Record<Language, string>} */
export const LANGUAGES = { en: "English", de: "Deutsch" };

/**
 * Whom the page speaks to: `?lang=de`, English where nothing else is asked for.
 *
 * @returns {Language}
 */
export function userLanguage() {
  return new URLSearchParams(globalThis.location?.search).get("lang") === "de" ? "de" : "en";
}

/** What the base components ask for, and npm has in English alone. @type {Record<string, string | number>} */
const GERMAN = {
  "@salesforce/i18n/lang": "de",
  "@salesforce/i18n/locale": "de-DE",
  "@salesforce/i18n/firstDayOfWeek": 2,
  "@salesforce/i18n/dateTime.shortDateFormat": "dd.MM.yyyy",
  "@salesforce/i18n/dateTime.mediumDateFormat": "dd.MM.yyyy",
  "@salesforce/i18n/dateTime.longDateFormat": "d. MMMM yyyy",
  "@salesforce/i18n/dateTime.shortTimeFormat": "HH:mm",
  "@salesforce/i18n/dateTime.mediumTimeFormat": "HH:mm:ss",
  "@salesforce/i18n/dateTime.shortDateTimeFormat": "dd.MM.yyyy HH:mm",
  "@salesforce/i18n/dateTime.mediumDateTimeFormat": "dd.MM.yyyy HH:mm:ss",
  "@salesforce/i18n/dateTime.longDateTimeFormat": "d. MMMM yyyy HH:mm:ss",
  "@salesforce/i18n/number.decimalSeparator": ",",
  "@salesforce/i18n/number.groupingSeparator": ".",
  "@salesforce/i18n/number.currencyFormat": "#,##0.00 ¤",
  "@salesforce/i18n/number.percentFormat": "#,##0 %",
  "@salesforce/label/LightningButtonMenu.loading": "Lädt …",
  "@salesforce/label/LightningButtonMenu.showMenu": "Menü anzeigen",
  "@salesforce/label/LightningTabs.defaultTabBarAriaLabel": "Registerkarten",
  "@salesforce/label/LightningTabs.errorStateAlternativeText":
    "Dieses Element enthält einen Fehler",
  "@salesforce/label/LightningTabs.overflowMore": "Mehr",
  "@salesforce/label/LightningTabs.overflowMoreAlternativeText": "Registerkarten",
  "@salesforce/label/LightningTabs.overflowMoreTitle": "Weitere Registerkarten",
};

/**
 * @template Value
 * @param {string} name of a module of the platform
 * @param {Value} english
 * @returns {Value | string | number}
 */
export function inUserLanguage(name, english) {
  return userLanguage() === "de" ? (GERMAN[name] ?? english) : english;
}
