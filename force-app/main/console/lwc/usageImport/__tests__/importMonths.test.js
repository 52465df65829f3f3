import { coveredBy, importPlan, spanOf } from "../importMonths";
import { month } from "@tests/report";

const ORG = { asOf: "2026-11-23", monthStartDay: 1 };

describe("spanOf", () => {
  it("reaches from the first day with a login to the last one", () => {
    const rows = [
      month({ month: "2026-02", firstDay: "2026-02-01", loginsByDay: [0, 0, 3, 0] }),
      month({ month: "2026-03", firstDay: "2026-03-01", loginsByDay: [1, 0, 2, 0, 0] }),
      month({ month: "2026-04", firstDay: "2026-04-01", loginsByDay: [0, 0] }),
    ];
    expect(spanOf(rows)).toEqual({ from: "2026-02-03", to: "2026-03-03" });
    expect(spanOf([month()])).toBeNull();
  });
});

describe("coveredBy", () => {
  const whole = (changes, span, org = ORG) => coveredBy([month(changes)], span, org)[0].isComplete;
  const october = { month: "2026-10", isComplete: false };

  it("takes a month for whole where the files or the user say so", () => {
    expect(whole(october, { from: "2026-10-02", to: "2026-10-31" })).toBe(false);
    expect(whole(october, { from: "2026-10-01", to: "2026-10-30" })).toBe(false);
    expect(whole(october, { from: "2026-10-01", to: "2026-10-31" })).toBe(true);
    expect(whole({ month: "2026-10" }, { from: "2026-10-09", to: "2026-10-11" })).toBe(true);
  });

  it("never takes a month for whole that is not over", () => {
    const november = { month: "2026-11", isComplete: true };
    expect(whole(november, { from: "2026-11-01", to: "2026-12-31" })).toBe(false);
    const contract = { asOf: "2026-11-23", monthStartDay: 15 };
    const span = { from: "2026-01-01", to: "2026-12-31" };
    expect(whole(october, span, contract)).toBe(true);
    expect(whole(october, span, { ...contract, asOf: "2026-11-14" })).toBe(false);
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
