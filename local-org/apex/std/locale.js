import { NotSupported } from "../errors.js";

/** The running user's. @param {any} context @returns {string} */
function localeOf(context) {
  return context?.platform?.locale?.(context) ?? "en_US";
}

/** What is written here as in the United States alone. @param {any} context @param {string} what */
export function requireAmerican(context, what) {
  const locale = localeOf(context);
  if (locale !== "en_US") throw new NotSupported(`${what} in the locale ${locale}`);
}

/** @param {any} context @param {string} what */
export function requireEnglish(context, what) {
  const locale = localeOf(context);
  if (!locale.startsWith("en")) throw new NotSupported(`${what} in the locale ${locale}`);
}
