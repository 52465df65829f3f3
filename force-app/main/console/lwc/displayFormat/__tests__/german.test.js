const LOCALE = "@salesforce/i18n/locale";
const LANG = "@salesforce/i18n/lang";

/** The module, for a user of that language and locale. @returns {typeof import("c/displayFormat")} */
function formatsOf(language, locale) {
  jest.resetModules();
  jest.doMock(LANG, () => ({ __esModule: true, default: language }), { virtual: true });
  jest.doMock(LOCALE, () => ({ __esModule: true, default: locale }), { virtual: true });
  return require("c/displayFormat");
}

/** Spaces that do not break are spaces here. @param {string} text */
const plain = (text) => text.replace(/\s/g, " ");

describe("c/displayFormat in German", () => {
  it("writes numbers, amounts and dates as they are written there", () => {
    const german = formatsOf("de", "de-DE");
    expect(german.formatNumber(1234.56)).toBe("1.234,56");
    expect(plain(german.formatMoney(54000, "USD"))).toBe("54.000 $");
    expect(plain(german.formatExactMoney(1234.5, "EUR"))).toBe("1.234,50 €");
    expect(german.formatDate("2026-11-24")).toBe("24.11.2026");
    expect(german.formatHour(6)).toBe("06:00");
    expect(plain(german.formatShare(0.025))).toBe("2,5 %");
  });

  it("says the words there are in numbers and dates", () => {
    const german = formatsOf("de", "de-DE");
    expect([1, 1000].map(german.formatDays)).toEqual(["1 Tag", "1.000 Tage"]);
    expect(german.formatWeekday(1)).toBe("Montag");
    expect(german.formatMonth("2026-05")).toBe("Mai 2026");
    expect(german.formatCalendarMonth(12)).toBe("Dez");
    expect(german.formatList(["A", "B", "C"])).toBe("A, B und C");
    expect(german.fillCount(1200, "{0} Platz", "{0} Plätze")).toBe("1.200 Plätze");
  });

  it("keeps the words in the user's language where the locale is another", () => {
    const mixed = formatsOf("de", "en-US");
    expect(mixed.formatNumber(1234.5)).toBe("1,234.5");
    expect(mixed.formatDate("2026-11-24")).toBe("Nov 24, 2026");
    expect(mixed.formatDays(1000)).toBe("1,000 Tage");
    expect(mixed.formatWeekday(7)).toBe("Sonntag");
    expect(mixed.formatList(["A", "B"])).toBe("A und B");
  });
});
