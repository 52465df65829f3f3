import {
  demandOf,
  fillingOf,
  knownMonths,
  monthsOfData,
  parseNumbers,
  sourceMonths,
  volatilityOf,
} from "c/plannerDemand";
import { monthsFrom } from "c/plannerMonths";

const row = (month, license, logins, changes) => ({
  month,
  license,
  logins,
  activeUsers: 1,
  addressableUsers: 10,
  distribution: [],
  ...changes,
});

const knownOf = (from, counts) =>
  new Map(
    monthsFrom(from, counts.length).map((month, at) => [
      month,
      { logins: counts[at], activeUsers: 0, addressableUsers: 0 },
    ]),
  );

describe("knownMonths", () => {
  it("adds up the chosen licences, and leaves out a month that one of them has no complete data for", () => {
    const rows = [
      row("2026-01", "A", 5),
      row("2026-01", "B", 7),
      row("2026-02", "A", 6),
      row("2026-03", "A", 8),
      row("2026-03", "B", 9, { isComplete: false }),
      row("2026-04", "C", 100),
    ];
    expect([...knownMonths(rows, ["A", "B"])]).toEqual([
      ["2026-01", { logins: 12, activeUsers: 2, addressableUsers: 20 }],
    ]);
    expect([...knownMonths(rows, ["A"]).keys()]).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(knownMonths(rows, []).size).toBe(0);
  });
});

describe("sourceMonths", () => {
  it("lets the last twelve months stand for a year, each for its own name", () => {
    const sources = sourceMonths(monthsFrom("2027-01", 12), "2025-11", "2026-10");
    expect(sources[0]).toBe("2026-01");
    expect(sources[9]).toBe("2026-10");
    expect(sources[10]).toBe("2025-11");
    expect([...sources].sort()).toEqual(monthsFrom("2025-11", 12));
  });

  it("takes the last years in their order for a longer term", () => {
    const sources = sourceMonths(monthsFrom("2027-01", 24), "2020-01", "2026-10");
    expect([...sources].sort()).toEqual(monthsFrom("2024-11", 24));
    expect([sources[0], sources[12]]).toEqual(["2025-01", "2026-01"]);
  });

  it("leaves a short term's season where it is", () => {
    const sources = sourceMonths(["2027-01", "2027-02"], "2025-11", "2026-10");
    expect(sources).toEqual(["2026-01", "2026-02"]);
  });

  it("takes the first counted year again where the term is longer than what was counted", () => {
    // January 2025 to October 2026: 22 months for 36. The last year of the term has the last year; the one before it
    // what was counted before, November and December of 2025 again; so has the first.
    const sources = sourceMonths(monthsFrom("2027-01", 36), "2025-01", "2026-10");
    const firstYear = [...monthsFrom("2025-01", 10), "2025-11", "2025-12"];
    expect(sources.slice(0, 12)).toEqual(firstYear);
    expect(sources.slice(12, 24)).toEqual(firstYear);
    expect(sources.slice(24)).toEqual([...monthsFrom("2026-01", 10), "2025-11", "2025-12"]);
  });

  it("lets no month stand for another where less than a year was counted", () => {
    const sources = sourceMonths(monthsFrom("2027-01", 24), "2026-08", "2026-10");
    expect([sources[7], sources[19]]).toEqual(["2026-08", "2026-08"]);
    expect([sources[6], sources[18]]).toEqual(["2026-07", "2026-07"]);
  });
});

describe("demandOf", () => {
  const months = monthsFrom("2027-01", 3);
  const known = new Map([
    ["2026-01", { logins: 11, activeUsers: 0, addressableUsers: 0 }],
    ["2026-03", { logins: 33, activeUsers: 0, addressableUsers: 0 }],
  ]);

  it("says of each month where it comes from; a month without data is missing, not zero", () => {
    expect(demandOf({ months, known, typed: { "2027-03": 5 }, filled: {} })).toEqual([
      { month: "2027-01", logins: 11, source: "counted", from: "2026-01" },
      { month: "2027-02", logins: null, source: "missing", from: "2026-02" },
      { month: "2027-03", logins: 5, source: "typed", from: null },
    ]);
  });

  it("has no month missing in a term that is only longer than what was counted", () => {
    const counted = knownOf("2025-01", Array(22).fill(7));
    const demand = (past) =>
      demandOf({ months: monthsFrom("2026-01", 36), known: past, typed: {}, filled: {} });
    expect(new Set(demand(counted).map(({ source }) => source))).toEqual(new Set(["counted"]));
    // A hole in what was counted stays one, each time that its month comes again.
    counted.delete("2025-05");
    const missing = demand(counted).filter(({ source }) => source === "missing");
    expect(missing.map(({ month }) => month)).toEqual(["2026-05", "2027-05"]);
    // Less than a year of data leaves the other months without any.
    const short = demand(knownOf("2026-06", Array(5).fill(7)));
    expect(short.filter(({ logins }) => logins === null)).toHaveLength(36 - 15);
  });

  it("fills in only what is missing, where somebody says so", () => {
    const filled = fillingOf(demandOf({ months, known, typed: {}, filled: {} }));
    // No other February is known: the mean of 11 and 33.
    expect(filled).toEqual({ "2027-02": 22 });
    expect(demandOf({ months, known, typed: {}, filled })[1]).toEqual({
      month: "2027-02",
      logins: 22,
      source: "filled",
      from: null,
    });
  });

  it("fills from the same month of other years first", () => {
    const demand = [
      { month: "2027-02", logins: 40, source: "typed", from: null },
      { month: "2027-03", logins: 900, source: "typed", from: null },
      { month: "2028-02", logins: null, source: "missing", from: null },
    ];
    expect(fillingOf(demand)).toEqual({ "2028-02": 40 });
    expect(fillingOf([demand[2]])).toEqual({});
  });
});

describe("monthsOfData", () => {
  const dataOf = ({ counted, termMonths, typed = {}, filled = {} }) => {
    const known = knownOf("2025-01", Array(counted).fill(7));
    const months = monthsFrom("2026-01", termMonths);
    return monthsOfData(known, demandOf({ months, known, typed, filled }));
  };

  it("counts what was counted, however short or long the term", () => {
    expect(dataOf({ counted: 22, termMonths: 6 })).toBe(22);
    expect(dataOf({ counted: 22, termMonths: 36 })).toBe(22);
    expect(dataOf({ counted: 0, termMonths: 12 })).toBe(0);
  });

  it("counts a month typed where none was counted, and not what was filled in", () => {
    // January to November 2025 were counted: December is what the term lacks.
    expect(dataOf({ counted: 11, termMonths: 12, typed: { "2026-12": 5 } })).toBe(12);
    expect(dataOf({ counted: 11, termMonths: 12, filled: { "2026-12": 5 } })).toBe(11);
    // Typed over what was counted is no more data.
    expect(dataOf({ counted: 11, termMonths: 1, typed: { "2026-01": 5 } })).toBe(11);
  });
});

describe("parseNumbers", () => {
  it("reads a row or a column of a spreadsheet, with any separator of thousands", () => {
    expect(parseNumbers("50000\n50,000\t50.000 50'000;50\u00a0000").numbers).toEqual(
      Array(5).fill(50_000),
    );
    expect(parseNumbers("1,234,567\r\n0").numbers).toEqual([1_234_567, 0]);
  });

  it.each([
    ["52,340", 52_340],
    ["1.234.000", 1_234_000],
    ["52'340", 52_340],
    ["52’340", 52_340],
    ["52\u00a0340", 52_340],
    ["1\u202f234\u202f000", 1_234_000],
    ["52340", 52_340],
    ["52,340,", 52_340],
  ])("reads %j", (text, number) => {
    expect(parseNumbers(text)).toEqual({ numbers: [number], wrong: null });
  });

  it.each([
    "52340.125",
    "1234.000",
    "0.125",
    "1,234.567",
    "1.234,000",
    "12,34,567",
    "1.2345",
    "1,23",
    ",234",
    "50,000,60,000",
    "12,345,678,901",
  ])("takes no sign for a separator that may be a decimal point: %s", (text) => {
    expect(parseNumbers(`7 ${text}`)).toEqual({ numbers: [], wrong: text });
  });

  it("names what is no whole number", () => {
    expect(parseNumbers("10 1.5 20")).toEqual({ numbers: [], wrong: "1.5" });
    expect(parseNumbers("-3").wrong).toBe("-3");
    expect(parseNumbers("ten").wrong).toBe("ten");
    expect(parseNumbers("  ")).toEqual({ numbers: [], wrong: null });
  });
});

describe("volatilityOf", () => {
  it("measures year on year where it can: a season is no noise", () => {
    const season = [10, 80, 80, 80, 10, 10, 10, 10, 10, 10, 10, 10];
    expect(volatilityOf(knownOf("2024-01", [...season, ...season]))).toEqual({
      volatility: 0,
      ratios: 12,
      isYearOnYear: true,
    });
  });

  it("measures from month to month within a year: half of the ratios' variance is one month's", () => {
    // The logarithms go up and down by ln 2: seven ratios, four up and three down, a variance of 0.549.
    const answer = volatilityOf(knownOf("2026-01", [10, 20, 10, 20, 10, 20, 10, 20]));
    expect(answer).toEqual({ volatility: 0.52, ratios: 7, isYearOnYear: false });
  });

  it("says nothing with too little data", () => {
    expect(volatilityOf(knownOf("2026-01", [10, 20, 10]))).toBeNull();
    expect(volatilityOf(knownOf("2026-01", Array(12).fill(0)))).toBeNull();
  });
});
