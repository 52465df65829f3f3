import { completeTerms } from "c/plannerTerms";
import { baselineOf, termOf } from "../packBaseline";
import { CONTRACT, month, usage } from "@tests/report";

const TERMS = completeTerms(CONTRACT, "USD");
const YEAR = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);

/** A year of 10, 20, 30 … logins. */
const ROWS = YEAR.map((name, at) =>
  month({ month: name, logins: 10 * (at + 1), addressableUsers: 50 + at }),
);

describe("baselineOf", () => {
  it("sums up the trailing twelve months", () => {
    const baseline = baselineOf(usage({ rows: ROWS }), "2026-12", ["LOGIN"]);
    expect(baseline).toMatchObject({ known: 12, logins: 780, mean: 65 });
    expect(baseline.busiest).toEqual({ month: "2026-12", logins: 120 });
    expect(baseline.quietest).toEqual({ month: "2026-01", logins: 10 });
  });

  it("leaves missing and incomplete months out, and says where", () => {
    const { window, known, logins, mean } = baselineOf(usage(), "2026-11", ["LOGIN"]);
    expect(window).toHaveLength(12);
    expect(window.slice(-4)).toEqual([
      { month: "2026-08", logins: 30 },
      { month: "2026-09", logins: null },
      { month: "2026-10", logins: 12 },
      { month: "2026-11", logins: null },
    ]);
    expect([known, logins, mean]).toEqual([2, 42, 21]);
  });

  it("knows nothing of nothing", () => {
    const baseline = baselineOf(usage({ rows: [] }), "2026-11", ["LOGIN"]);
    expect(baseline).toMatchObject({ known: 0, logins: 0, mean: null, busiest: null });
  });
});

describe("termOf", () => {
  it("takes the contract's term where each of its months was counted", () => {
    const term = termOf(usage({ rows: ROWS }), "2026-12", ["LOGIN"], TERMS);
    expect(term).toMatchObject({ terms: TERMS, isWholeTerm: true, addressableUsers: 61 });
    expect(term.demand).toEqual(ROWS.map(({ logins }) => logins));
  });

  it("knows how many months were counted, however short or long the term", () => {
    const termMonths = (count) =>
      termOf(usage({ rows: ROWS }), "2026-12", ["LOGIN"], { ...TERMS, termMonths: count });
    expect(termMonths(6)).toMatchObject({ isWholeTerm: true, baselineMonths: 12 });
    expect(termMonths(36)).toMatchObject({ isWholeTerm: true, baselineMonths: 12 });
    expect(termMonths(36).demand.slice(24)).toEqual(ROWS.map(({ logins }) => logins));
    expect(termMonths(36).demand.slice(0, 12)).toEqual(ROWS.map(({ logins }) => logins));
  });

  it("takes what was typed and saved for months that were not counted", () => {
    const known = usage({ rows: ROWS.slice(1), terms: { logins: { "2026-01": 7 } } });
    expect(termOf(known, "2026-12", ["LOGIN"], TERMS).demand[0]).toBe(7);
  });

  it("else takes the months behind the last gap, and fills nothing in", () => {
    const gapped = usage({ rows: ROWS.filter((row) => row.month !== "2026-08") });
    const term = termOf(gapped, "2026-12", ["LOGIN"], TERMS);
    expect(term.isWholeTerm).toBe(false);
    expect(term.terms).toMatchObject({ startMonth: "2026-09", termMonths: 4 });
    expect(term.baselineMonths).toBe(4);
    expect(term.demand).toEqual([90, 100, 110, 120]);
  });

  it("has none without a month at the end", () => {
    expect(termOf(usage({ rows: [] }), "2026-12", ["LOGIN"], TERMS)).toBeNull();
    expect(termOf(usage(), "2026-11", ["LOGIN"], TERMS)).toBeNull();
  });
});
