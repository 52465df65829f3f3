const MISSING = {
  en: "No logins were opened. Choose “Open your own export” and add logins.csv.",
  de: "Es wurden keine Anmeldungen geöffnet. Wählen Sie „Open your own export“ und fügen Sie logins.csv hinzu.",
};

/**
 * What the Policy Lab is told of an export without logins: no permission is missing and no reading will find them.
 *
 * @param {keyof typeof MISSING} language
 * @returns {Record<string, () => unknown>} by the Apex method that is not asked
 */
export function answersWithoutLogins(language) {
  const window = { from: null, to: null, rows: null, problem: MISSING[language], isFinal: true };
  return { "SeatwiseLoginsController.getLoginWindow": () => JSON.stringify(window) };
}
