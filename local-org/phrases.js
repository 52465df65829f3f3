/**
 * A text with places, `{file}`, for what is put in. Of two forms, `{count}` says which is meant.
 *
 * @typedef {string | { one: string, many: string }} Phrase
 * @typedef {Record<string, string | number>} Values
 */

/**
 * Puts values into phrases: a number as the locale writes it, a text as it is.
 *
 * @param {string} locale
 * @returns {(phrase: Phrase, values?: Values) => string}
 */
export function phrasing(locale) {
  const numbers = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  /** @param {number} count */
  const form = (count) => (plural.select(count) === "one" ? "one" : "many");
  return (phrase, values = {}) => {
    const text = typeof phrase === "string" ? phrase : phrase[form(Number(values.count))];
    return text.replace(/\{(\w+)\}/g, (place, name) => {
      const value = values[name] ?? place;
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };
}
