import {
  addressableUsers,
  breakEven,
  contractLicenses,
  endMonths,
  lastWholeMonth,
  licensesOf,
  patternRequest,
  reportRequest,
  wholeLogins,
} from "c/reportRequest";
import { CONTRACT, ROWS, month, usage } from "@tests/report";

const PRICES = { MEMBER: { model: "member", pricePerSeatMonth: 25 }, LOGIN: { model: "login" } };
const ALL = ["LOGIN", "MEMBER"];

describe("c/reportRequest", () => {
  it("offers every month from the first with data to the last, gaps among them", () => {
    const gapped = usage({ rows: [month({ month: "2026-06" }), month({ month: "2026-09" })] });
    expect(endMonths(gapped)).toEqual(["2026-09", "2026-08", "2026-07", "2026-06"]);
    expect(endMonths(usage({ rows: [] }))).toEqual([]);
    expect(licensesOf(usage())).toEqual(ALL);
  });

  it("ends with the latest whole month", () => {
    expect(lastWholeMonth(usage())).toBe("2026-10");
    expect(lastWholeMonth(usage({ rows: [month({ isComplete: false })] }))).toBe("2026-10");
    expect(lastWholeMonth(usage({ rows: [] }))).toBeNull();
  });

  it("takes a commitment to be for what is saved with it, else for what is paid per login", () => {
    const saved = { terms: { licenses: ["MEMBER", "OTHER"] } };
    expect(contractLicenses(ALL, saved, PRICES)).toEqual(["MEMBER"]);
    expect(contractLicenses(ALL, { terms: null }, PRICES)).toEqual(["LOGIN"]);
    expect(
      contractLicenses(["PID_Partner_Community", "PID_Partner_Community_Login"], usage(), {}),
    ).toEqual(["PID_Partner_Community_Login"]);
  });

  it("asks for the chosen licences, and for a ledger where the contract's is among them", () => {
    const known = usage({ contract: CONTRACT });
    const asked = reportRequest(known, { endMonth: "2026-10", licenses: ALL, prices: PRICES });
    expect(asked).toMatchObject({
      endMonth: "2026-10",
      months: 12,
      contract: CONTRACT,
      contractLicenses: ["LOGIN"],
    });
    expect(asked.rows).toHaveLength(ROWS.length);
    const member = reportRequest(known, {
      endMonth: "2026-10",
      licenses: ["MEMBER"],
      prices: PRICES,
    });
    expect(member.contract).toBeNull();
    expect(member.rows).toHaveLength(4);
  });

  it("counts whole months alone for a pattern, and leaves gaps as gaps", () => {
    expect(wholeLogins(ROWS, "2026-08", ALL)).toBe(37);
    expect(wholeLogins(ROWS, "2026-09", ALL)).toBeNull();
    expect(wholeLogins(ROWS, "2026-11", ["LOGIN"])).toBeNull();
    expect(patternRequest(usage(), { endMonth: "2026-11", licenses: ["LOGIN"] })).toEqual({
      months: [
        { month: "2026-08", logins: 30 },
        { month: "2026-09", logins: null },
        { month: "2026-10", logins: 12 },
        { month: "2026-11", logins: null },
      ],
      addressableUsers: 10,
      breakEvenLoginsPerMonth: null,
      seasonMonths: null,
    });
    expect(patternRequest(usage(), { endMonth: "2026-07", licenses: ["LOGIN"] })).toBeNull();
  });

  it("takes 120 months at most, and who holds a licence as last known", () => {
    const rows = [month({ month: "2010-01" }), month({ month: "2026-10", addressableUsers: 12 })];
    const asked = patternRequest(usage({ rows }), { endMonth: "2026-10", licenses: ["LOGIN"] });
    expect(asked.months).toHaveLength(120);
    expect(asked.months[0]).toEqual({ month: "2016-11", logins: null });
    expect(addressableUsers(rows, ["LOGIN", "NONE"])).toBe(12);
  });

  it("knows the break-even where both prices are stated", () => {
    const terms = { memberPricePerSeatMonth: 25 };
    expect(breakEven(usage({ contract: CONTRACT, terms }))).toBe(2.5);
    expect(breakEven(usage({ contract: CONTRACT }))).toBeNull();
    expect(breakEven(usage({ contract: { ...CONTRACT, pricePerLogin: 0 }, terms }))).toBeNull();
  });
});
