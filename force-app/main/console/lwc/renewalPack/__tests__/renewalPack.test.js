import RenewalPack from "c/renewalPack";
import { loadCommitment } from "c/seatwiseCommitment";
import { idleLicense, idleSeats } from "@tests/answers";
import { CONTRACT, LEDGER, month, usage } from "@tests/report";
import {
  accessibilityProblems,
  allById,
  byId,
  listen,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

jest.mock("c/seatwiseCommitment", () => ({ loadCommitment: jest.fn() }));

const ROWS = Array.from({ length: 12 }, (_, at) =>
  month({ month: `2026-${String(at + 1).padStart(2, "0")}`, logins: 10 * (at + 1) }),
);

const LEVERS = {
  current: { monthlyCommitment: 20, yearlyCost: 9000 },
  base: { monthlyCommitment: 70, yearlyCost: 7500 },
  levers: [
    {
      lever: "rolloverYear",
      contract: CONTRACT,
      monthlyCommitment: 65,
      yearlyCost: 6500,
      yearlyValue: 1000,
    },
    {
      lever: "overageCap",
      contract: CONTRACT,
      monthlyCommitment: 60,
      yearlyCost: 7000,
      yearlyValue: 500,
    },
  ],
  together: {
    levers: ["rolloverYear", "overageCap"],
    contract: CONTRACT,
    monthlyCommitment: 60,
    yearlyCost: 6000,
    yearlyValue: 1500,
  },
};

const finding = (name, kind, holds, yearlyValue = null) => ({
  finding: name,
  kind,
  holds,
  figures: {},
  yearlyValue,
});

const SESSION = {
  saved: {},
  context: {
    orgName: "Fernhill",
    currency: "USD",
    asOf: "2026-12-31",
    licenses: [{ key: "MEMBER", name: "Partner Community", total: 700, used: 500 }],
    prices: { MEMBER: { model: "member", pricePerSeatMonth: 25 }, LOGIN: { model: "login" } },
  },
  idleSeats: () =>
    idleSeats([
      idleLicense({
        license: "MEMBER",
        model: "member",
        price: 25,
        seats: 500,
        users: [0, 0, 0, 0, 180],
      }),
      idleLicense({ license: "LOGIN", model: "login", seats: 40, users: [0, 0, 9, 0, 0] }),
    ]),
};

let core;

beforeEach(() => {
  core = {
    contractLedger: jest.fn(() => LEDGER),
    optimizeCommitment: jest.fn(() => ({
      monthlyCommitment: 70,
      cost: 7500,
      candidates: 121,
      curve: [],
      comparisons: [
        { sizing: "optimum", monthlyCommitment: 70, cost: 7500, regret: 0 },
        { sizing: "peak", monthlyCommitment: 120, cost: 14_400, regret: 6900 },
      ],
      quantile: 70,
    })),
    negotiationLevers: jest.fn(() => LEVERS),
    reviewContract: jest.fn(() => ({
      findings: [
        finding("highOverage", "pitfall", true, 800),
        finding("rollover", "feature", false),
        finding("peakSizing", "pitfall", false),
        finding("wrongModel", "pitfall", null),
      ],
    })),
    classifyPattern: jest.fn(() => ({
      pattern: "sporadic",
      recommendation: "login",
      confidence: "medium",
      figures: { loginsPerUserAndMonth: 0.25 },
      thresholds: {},
      busyMonths: [],
    })),
  };
  loadCommitment.mockReset().mockResolvedValue(core);
});

async function pack(changes = {}) {
  const element = mount("c-renewal-pack", RenewalPack, {
    session: SESSION,
    usage: usage({ asOf: "2026-12-31", rows: ROWS, contract: CONTRACT, ...changes }),
    endMonth: "2026-12",
  });
  await settled();
  return element;
}

function tile(element, id) {
  return [...byId(element, id).querySelectorAll("dd span")].map(({ textContent }) => textContent);
}

describe("c-renewal-pack", () => {
  it("sets today's commitment beside the best one and what the clauses are worth", async () => {
    const element = await pack();
    expect(tile(element, "pack-today")).toEqual(["$9,000", "20 logins a month"]);
    expect(tile(element, "pack-optimum")).toEqual(["$7,500", "70 logins a month"]);
    expect(tile(element, "pack-saving")).toEqual(["$1,500", "16.7% of today’s cost"]);
    expect(tile(element, "pack-clauses")).toEqual([
      "$1,500",
      "at 60 logins a month, $6,000 in all",
    ]);
    // Worked out once, however often the template asks.
    expect(core.negotiationLevers).toHaveBeenCalledTimes(1);
    expect(core.negotiationLevers.mock.calls[0][0].demand).toEqual(ROWS.map((row) => row.logins));
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("tells the baseline, its quality and its pattern", async () => {
    const element = await pack();
    expect(textOf(element, "pack-baseline")).toBe(
      "Jan 2026 to Dec 2026: 780 logins, 65 in an average month; most: 120 in Dec 2026; fewest: 10 in Jan 2026.",
    );
    expect(textOf(element, "pack-quality")).toBe("All 12 months are whole.");
    expect(textOf(element, "pack-pattern")).toMatch(/^Sporadic/);
  });

  it("lists clauses and sizings, the yearly worth of each", async () => {
    const element = await pack();
    expect(byId(element, "pack-levers").rows.map(({ key, cells }) => [key, cells[2]])).toEqual([
      ["rolloverYear", "$1,000"],
      ["overageCap", "$500"],
      ["together", "$1,500"],
    ]);
    expect(byId(element, "pack-sizings").rows[1].cells).toEqual(["120", "$14,400", "$6,900"]);
  });

  it("names what to mend, what is in order and what cannot be told", async () => {
    const element = await pack();
    const open = textsOf(element, "pack-finding");
    expect(open).toHaveLength(2);
    expect(open[0]).toContain("$800 a year");
    const titles = [...element.shadowRoot.querySelectorAll("h4")].map((head) => head.textContent);
    expect(titles).toEqual(["What costs", "What it lacks"]);
    expect(textOf(element, "pack-good")).toMatch(/^In order: /);
    expect(textOf(element, "pack-unknown")).toMatch(/^Cannot be told yet: /);
  });

  it("tells money for named seats and headroom for login licences", async () => {
    const element = await pack();
    expect(byId(element, "pack-seats").rows).toEqual([
      {
        key: "MEMBER",
        head: "Partner Community",
        cells: ["per seat", "180", "200", "$114,000"],
      },
      { key: "LOGIN", head: "Partner Login", cells: ["per login", "9", "–", "no money, headroom"] },
    ]);
    expect(textOf(element, "pack-seats-told")).toMatch(/^\$114,000 a year at the renewal/);
  });

  it("marks its prices as inputs", async () => {
    const element = await pack({ terms: { memberPricePerSeatMonth: 25 } });
    const [prices, member] = textsOf(element, "pack-assumption");
    expect(prices).toContain("inputs, not quotes: $10.00 a login, overage at 2.5 times");
    expect(member).toContain("$25.00 a month is an input");
  });

  it("names the price of the volume tier in force at the commitment (C1)", async () => {
    const volumeTiers = [
      { fromMonthlyCommitment: 1000, pricePerLogin: 6 },
      { fromMonthlyCommitment: 20, pricePerLogin: 8.5 },
    ];
    const priceAt = async (monthlyCommitment) => {
      const element = await pack({ contract: { ...CONTRACT, monthlyCommitment, volumeTiers } });
      return textsOf(element, "pack-assumption")[0].match(/\$\S+ a login/)[0];
    };
    expect(await priceAt(19)).toBe("$10.00 a login");
    expect(await priceAt(20)).toBe("$8.50 a login");
    expect(await priceAt(1000)).toBe("$6.00 a login");
  });

  it.each([
    [0.0125, 0.004, "$0.0125 a login", "$0.004 a month"],
    [0, 0, "$0.00 a login", "$0.00 a month"],
  ])("shows prices as they are stated: %p and %p", async (login, seat, loginText, seatText) => {
    const element = await pack({
      contract: { ...CONTRACT, pricePerLogin: login },
      terms: { memberPricePerSeatMonth: seat },
    });
    const [prices, member] = textsOf(element, "pack-assumption");
    expect(prices).toContain(loginText);
    expect(member).toContain(seatText);
  });

  it("says what it stands on where months are missing", async () => {
    const element = await pack({ rows: ROWS.filter((row) => row.month !== "2026-08") });
    expect(textOf(element, "pack-term-note")).toContain("the last 4 months without a gap");
    expect(textOf(element, "pack-quality")).toBe(
      "11 of 12 months are whole; without data, and not filled in: Aug 2026.",
    );
    expect(core.negotiationLevers.mock.calls[0][0].contract.termMonths).toBe(4);
  });

  it("does without a contract, and says what is missing", async () => {
    const element = await pack({ contract: null });
    expect(textOf(element, "pack-no-figures")).toContain("No contract is saved");
    expect(byId(element, "pack-levers")).toBeNull();
    expect(byId(element, "pack-seats")).not.toBeNull();
    expect(core.negotiationLevers).not.toHaveBeenCalled();
  });

  it("shows what the core says about a contract that it refuses", async () => {
    core.contractLedger.mockImplementation(() => {
      throw Object.assign(new Error("bad"), {
        problems: [{ path: "contract.termMonths", message: "must be 1 to 120" }],
      });
    });
    const element = await pack();
    expect(element.shadowRoot.querySelector("c-problem-list").problems).toEqual([
      { path: "contract.termMonths", message: "must be 1 to 120" },
    ]);
    expect(allById(element, "pack-seats")).toHaveLength(1);
  });

  it("goes back", async () => {
    const element = await pack();
    const closed = listen(element, "closepack");
    byId(element, "pack-back").click();
    expect(closed).toHaveLength(1);
  });
});
