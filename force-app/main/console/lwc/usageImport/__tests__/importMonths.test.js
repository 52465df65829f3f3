import { coveredBy, gapsOf, importPlan } from "../importMonths";
import { month } from "@tests/report";

const ORG = { asOf: "2026-11-23", monthStartDay: 1 };

describe("gapsOf", () => {
  it("has the days between two spans", () => {
    const spans = [
      { from: "2026-01-01", to: "2026-02-28" },
      { from: "2026-03-02", to: "2026-03-05" },
      { from: "2026-03-31", to: "2026-04-30" },
    ];
    expect(gapsOf(spans)).toEqual([
      { from: "2026-03-01", to: "2026-03-01" },
      { from: "2026-03-06", to: "2026-03-30" },
    ]);
    expect(gapsOf(spans.slice(0, 1))).toEqual([]);
    expect(gapsOf([])).toEqual([]);
  });
});

describe("coveredBy", () => {
  const YEAR = { from: "2026-01-01", to: "2026-12-31" };
  const whole = (changes, { span = YEAR, gaps = [], org = ORG }) =>
    coveredBy([month(changes)], { span, gaps }, org)[0].isComplete;
  const october = { month: "2026-10", isComplete: false };

  it("takes a month for whole where the files or the user say so", () => {
    const within = (from, to) => whole(october, { span: { from, to } });
    expect(within("2026-10-02", "2026-10-31")).toBe(false);
    expect(within("2026-10-01", "2026-10-30")).toBe(false);
    expect(within("2026-10-01", "2026-10-31")).toBe(true);
    // The user knows that the export reaches less far than its rows.
    const narrowed = { from: "2026-10-09", to: "2026-10-11" };
    expect(whole({ month: "2026-10", isComplete: true }, { span: narrowed })).toBe(false);
  });

  it("takes no month for whole that a gap reaches into", () => {
    const between = (from, to) => whole(october, { gaps: [{ from, to }] });
    expect(between("2026-09-20", "2026-09-30")).toBe(true);
    expect(between("2026-09-20", "2026-10-01")).toBe(false);
    expect(between("2026-10-09", "2026-10-09")).toBe(false);
    expect(between("2026-10-31", "2026-11-20")).toBe(false);
    expect(between("2026-11-01", "2026-11-20")).toBe(true);
    expect(between("2026-09-01", "2026-11-20")).toBe(false);
  });

  it("never takes a month for whole that is not over", () => {
    expect(whole({ month: "2026-11", isComplete: true }, {})).toBe(false);
    const contract = { asOf: "2026-11-23", monthStartDay: 15 };
    expect(whole(october, { org: contract })).toBe(true);
    expect(whole(october, { org: { ...contract, asOf: "2026-11-14" } })).toBe(false);
  });
});

describe("importPlan", () => {
  const rows = [month({ month: "2026-09" }), month({ month: "2026-10", logins: 99 })];
  const known = [month({ month: "2026-10" }), month({ month: "2026-09", license: "MEMBER" })];

  it("keeps what the org has, unless it is to be replaced", () => {
    expect(importPlan(rows, known, false).map(({ outcome }) => outcome)).toEqual(["new", "kept"]);
    const replaced = importPlan(rows, known, true);
    expect(replaced.map(({ outcome }) => outcome)).toEqual(["new", "replaced"]);
    expect(replaced[1].before.logins).toBe(12);
  });
});
