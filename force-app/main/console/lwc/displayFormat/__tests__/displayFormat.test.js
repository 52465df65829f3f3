import {
  fill,
  fillCount,
  formatCalendarMonth,
  formatDate,
  formatDayOfYear,
  formatDays,
  formatDifference,
  formatExactMoney,
  formatHour,
  formatMoment,
  formatMoney,
  formatList,
  formatMean,
  formatMonth,
  formatRatio,
  formatShare,
  formatShort,
  formatShortMoney,
  formatWeekday,
} from "c/displayFormat";

describe("c/displayFormat", () => {
  it("puts each value into its placeholder and leaves the others", () => {
    expect(fill("{1} of {0}, {0}, {2}", 5, "x")).toBe("x of 5, 5, {2}");
  });

  it("inserts text as it is, dollar signs too", () => {
    expect(fill("costs {0}", "$& $1")).toBe("costs $& $1");
  });

  it("tells a moment in the user's own time zone", () => {
    // jest's user lives in Los Angeles, eight hours behind in winter.
    expect(formatMoment("2026-11-23T06:30:00.000Z")).toMatch(/^Nov 22, 2026, 10:30\sPM$/);
    expect(formatMoment(null)).toBe("");
  });

  it("names weekdays from Monday on, hours and shares", () => {
    expect([1, 5, 7].map(formatWeekday)).toEqual(["Monday", "Friday", "Sunday"]);
    expect([0, 6, 13].map(formatHour).map((text) => text.replace(/\s/g, " "))).toEqual([
      "12:00 AM",
      "6:00 AM",
      "1:00 PM",
    ]);
    expect([0, 0.025, 0.3333, 1].map(formatShare)).toEqual(["0%", "2.5%", "33.3%", "100%"]);
  });

  it("names the civil day whatever the time zone", () => {
    expect(formatDate("2026-05-02")).toBe("May 2, 2026");
    expect(formatDate("2024-02-29")).toBe("Feb 29, 2024");
  });

  it("keeps years before 100 where they are", () => {
    expect(formatDate("0001-01-01")).toBe("Jan 1, 1");
    expect(formatDate("9999-12-31")).toBe("Dec 31, 9999");
  });

  it("shows no date as nothing", () => {
    expect(formatDate(null)).toBe("");
  });

  it("shows whole amounts without cents, others with both", () => {
    expect(formatMoney(54000, "USD")).toBe("$54,000");
    expect(formatMoney(1234.5, "USD")).toBe("$1,234.50");
    expect(formatMoney(1000, "EUR")).toBe("€1,000");
  });

  it("shortens what stands at an axis", () => {
    expect([0, 750, 1500, 2_000_000].map(formatShort)).toEqual(["0", "750", "1.5K", "2M"]);
    expect([0, 28_500].map((amount) => formatShortMoney(amount, "USD"))).toEqual(["$0", "$28.5K"]);
    expect(formatDayOfYear("2026-11-23")).toBe("Nov 23");
  });

  it("names a month, of one year or of any", () => {
    expect(formatMonth("2026-11")).toBe("Nov 2026");
    expect([1, 12].map(formatCalendarMonth)).toEqual(["Jan", "Dec"]);
  });

  it("shows amounts that are added up to the cent, and what a price has beyond", () => {
    expect(formatExactMoney(54000, "USD")).toBe("$54,000.00");
    expect(formatExactMoney(0.1234, "USD")).toBe("$0.1234");
  });

  it("signs a difference unless it is none", () => {
    expect([30, -2, 0].map(formatDifference)).toEqual(["+30", "-2", "0"]);
  });

  it("has a singular", () => {
    expect([1, 87].map(formatDays)).toEqual(["1 day", "87 days"]);
    expect(fillCount(1, "{0} seat = {1}", "{0} seats = {1}", "$300")).toBe("1 seat = $300");
    expect(fillCount(1200, "{0} seat", "{0} seats")).toBe("1,200 seats");
  });

  it("lines means up, and shortens ratios", () => {
    expect([2, 2.345].map(formatMean)).toEqual(["2.00", "2.35"]);
    expect([2, 2.345].map(formatRatio)).toEqual(["2", "2.35"]);
  });

  it("lists in the user's language", () => {
    expect(formatList(["A", "B"])).toBe("A and B");
    expect(formatList(["A"])).toBe("A");
  });
});
