import {
  addressableUsers,
  breakEven,
  contractLicenses,
  coveredLicenses,
  endMonths,
  lastWholeMonth,
  licensesOf,
  patternRequest,
  reportRequest,
  wholeLogins,
} from "c/reportRequest";
import { loadCommitment } from "c/seatwiseCommitment";
import { serveCore } from "@tests/realCore";
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
    // Of a contract for two licences, one alone would leave a commitment unused that the other used.
    const both = { ...known, terms: { licenses: ALL } };
    const part = reportRequest(both, { endMonth: "2026-10", licenses: ["LOGIN"], prices: PRICES });
    expect([part.contract, part.contractLicenses]).toEqual([null, null]);
    // So would one of which nothing is known.
    const gone = { ...known, terms: { licenses: ["LOGIN", "GONE"] } };
    expect(coveredLicenses(gone, PRICES)).toEqual(["LOGIN", "GONE"]);
    const rest = reportRequest(gone, { endMonth: "2026-10", licenses: ALL, prices: PRICES });
    expect(rest.contract).toBeNull();
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
    expect(breakEven(usage({ terms }))).toBeNull();
  });

  it.each([
    // The highest tier that the commitment of 200 reaches: 10 / 4.
    [8, [[150, 4]], 10, 2.5],
    [
      8,
      [
        [200, 5],
        [100, 4],
        [201, 1],
      ],
      10,
      2,
    ],
    // Not reached: 10 / 8.
    [8, [[201, 4]], 10, 1.25],
    // A seat for nothing is the better buy from the first login on.
    [8, [], 0, 0],
    // Nobody has 32 logins in a month, so that no seat ever pays off against free logins.
    [0, [], 10, 31],
    [8, [[150, 0]], 10, 31],
    [0, [[150, 4]], 10, 2.5],
    [0, [], 0, 31],
    [0, [], null, 31],
  ])(
    "takes %p a login with the tiers %j and %p a seat for a break-even of %p",
    (pricePerLogin, tiers, memberPricePerSeatMonth, expected) => {
      const contract = {
        ...CONTRACT,
        monthlyCommitment: 200,
        pricePerLogin,
        volumeTiers: tiers.map(([fromMonthlyCommitment, price]) => ({
          fromMonthlyCommitment,
          pricePerLogin: price,
        })),
      };
      expect(breakEven(usage({ contract, terms: { memberPricePerSeatMonth } }))).toBe(expected);
    },
  );

  it.each([
    // Two logins of each of ten people, above the usual break-even of one: free, so that no seat pays off.
    [0, 25, 20, "sporadic", "login"],
    // Half a login of each, below it: the free seat is the better buy none the less.
    [10, 0, 5, "highFrequency", "named"],
  ])(
    "has the core take %p a login and %p a seat for what they are, at %p logins",
    async (pricePerLogin, memberPricePerSeatMonth, logins, pattern, recommendation) => {
      serveCore();
      const core = await loadCommitment();
      const known = usage({
        rows: [month({ logins, addressableUsers: 10, isComplete: true })],
        contract: { ...CONTRACT, pricePerLogin },
        terms: { memberPricePerSeatMonth },
      });
      const asked = patternRequest(known, { endMonth: "2026-12", licenses: ["LOGIN"] });
      expect(core.classifyPattern(asked)).toMatchObject({ pattern, recommendation });
    },
  );
});
