import ReportContract from "c/reportContract";
import { monthsFrom } from "c/plannerMonths";
import { CONTRACT, LEDGER } from "@tests/report";
import { accessibilityProblems, byId, mount, textOf, textsOf } from "@tests/mount";

function section(ledger = LEDGER, contract = CONTRACT) {
  return mount("c-report-contract", ReportContract, {
    ledger,
    contract,
    licenses: ["Partner Login"],
    about: { orgName: "Fernhill", asOf: "2026-11-23", currency: "USD" },
  });
}

/** A figure and what it is of. */
function tile(element, id) {
  return [...byId(element, id).querySelectorAll("dd span")].map(({ textContent }) => textContent);
}

describe("c-report-contract", () => {
  it("tells what was covered, carried over, expired and exceeded", async () => {
    const element = section();
    expect(textOf(element, "report-ledger-window")).toBe(
      "2 months without a gap, Sep 2026 to Oct 2026: Partner Login.",
    );
    expect(tile(element, "coverage")).toEqual(["95.2%", "40 of 42 logins are covered"]);
    // October used the 8 logins of September first.
    expect(tile(element, "rollover")[0]).toBe("8");
    expect(tile(element, "expired")).toEqual(["0", "of 40 committed logins"]);
    expect(tile(element, "overage")).toEqual(["$50", "for 2 logins beyond the commitment"]);
    expect(tile(element, "cost")).toEqual(["$450", "$10.7143 a login"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  describe("where the contract goes on after the ledger", () => {
    const ledger = (months, last = {}) => ({
      ...LEDGER,
      rows: months.map((month, at) => ({
        ...LEDGER.rows[0],
        month,
        ...(at === months.length - 1 ? last : {}),
      })),
    });
    const told = (months, last, contract) =>
      textOf(section(ledger(months, last), contract), "report-ledger-so-far");

    it("says that an annual true-up is settled before its year is over", () => {
      const annual = { ...CONTRACT, trueUp: "annual", rolloverMonths: 0, termMonths: 24 };
      const year = monthsFrom("2026-01", 12);
      expect(told(year, {}, annual)).toBeNull();
      expect(told(year.slice(0, 10), {}, annual)).toContain("as if it ended with Oct 2026");
      // A year whose beginning is not known is no whole one either.
      const begun = told(year.slice(3), {}, annual);
      expect(begun).toContain("as if it began with Apr 2026");
      expect(begun).not.toContain("as if it ended");
      const within = told(year.slice(3, 5), {}, annual);
      expect(within).toContain("as if it began with Apr 2026");
      expect(within).toContain("as if it ended with May 2026");
      // C2: a short last year is a pool, too.
      expect(told(monthsFrom("2026-01", 18), {}, { ...annual, termMonths: 18 })).toBeNull();
      expect(told(monthsFrom("2026-01", 6), {}, { ...annual, termMonths: 6 })).toBeNull();
    });

    it("says that logins are carried on from the last month", () => {
      const months = ["2026-09", "2026-10"];
      const carried = "The ledger ends with Oct 2026: logins that the contract carries over";
      expect(told(months, { expired: 3 }, CONTRACT)).toContain(carried);
      expect(told(months, { expired: 0 }, CONTRACT)).toBeNull();
      expect(told(months, { expired: 3 }, { ...CONTRACT, rolloverMonths: 0 })).toBeNull();
      expect(told(["2026-12"], { expired: 3 }, CONTRACT)).toBeNull();
    });
  });

  it("shows every row of the ledger, to the cent", () => {
    const [, october] = textsOf(section(), "report-ledger-row");
    expect(october.replace(/\s/g, " ")).toMatch(/^Oct 2026/);
    expect(october).toContain("$200.00");
    expect(october).toContain("$50.00");
  });

  it("hands the ledger on as a file", () => {
    const link = byId(section(), "report-ledger-csv");
    expect(decodeURIComponent(link.href)).toContain("2026-10,30,20,8,28,0,0,2,200,50");
    expect(link.download).toBe("commitment-ledger-2026-11-23.csv");
  });

  it("says where there is no month to reckon with", () => {
    const totals = { ...LEDGER.totals, coverage: null, effectivePricePerLogin: null };
    const element = section({ rows: [], totals });
    expect(byId(element, "report-no-ledger")).not.toBeNull();
  });
});
