import AuthenticationReport from "c/authenticationReport";
import { loadCommitment } from "c/seatwiseCommitment";
import { getMonths } from "c/usageApi";
import { CONTRACT, LEDGER, ROWS, report, usage } from "@tests/report";
import { refusal } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

jest.mock("c/usageApi", () => ({ getMonths: jest.fn(), statedFacts: () => ({}) }));
jest.mock("c/seatwiseCommitment", () => ({ loadCommitment: jest.fn() }));

const PATTERN = {
  pattern: "sporadic",
  recommendation: "login",
  confidence: "low",
  figures: { months: 2, loginsPerUserAndMonth: 2.1 },
  thresholds: { breakEvenLoginsPerMonth: 1, lowEngagementLoginsPerMonth: 1 },
  busyMonths: [],
};

const SESSION = {
  context: {
    orgName: "Fernhill",
    currency: "USD",
    asOf: "2026-11-23",
    licenses: [],
    prices: { MEMBER: { model: "member", pricePerSeatMonth: 25 }, LOGIN: { model: "login" } },
  },
};

let core;

beforeEach(() => {
  core = {
    authenticationReport: jest.fn(() => report()),
    classifyPattern: jest.fn(() => PATTERN),
  };
  loadCommitment.mockReset().mockResolvedValue(core);
  getMonths.mockReset().mockResolvedValue(usage());
});

function choose(element, change) {
  element.shadowRoot
    .querySelector("c-report-controls")
    .dispatchEvent(new CustomEvent("reportchange", { detail: { change } }));
}

async function tab(properties = {}) {
  const element = mount("c-authentication-report", AuthenticationReport, {
    session: SESSION,
    isActive: true,
    ...properties,
  });
  await settled();
  return element;
}

describe("c-authentication-report", () => {
  it("reads nothing before it is looked at, and anew whenever it is", async () => {
    const element = await tab({ isActive: false });
    expect(getMonths).not.toHaveBeenCalled();
    element.isActive = true;
    await settled();
    expect(byId(element, "authentication-report")).not.toBeNull();
    expect(getMonths).toHaveBeenCalledTimes(1);
    element.isActive = false;
    element.isActive = true;
    expect(byId(element, "authentication-report")).not.toBeNull();
    await settled();
    expect(getMonths).toHaveBeenCalledTimes(2);
  });

  it("tells the twelve months up to the last whole one", async () => {
    const element = await tab();
    expect(core.authenticationReport.mock.calls[0][0]).toMatchObject({
      endMonth: "2026-10",
      months: 12,
    });
    expect(textOf(element, "report-subtitle")).toBe(
      "Fernhill: Nov 2025 to Oct 2026, as of Nov 23, 2026",
    );
    expect(textOf(element, "report-known")).toBe("4 months of logins are known.");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("leaves a month with a missing licence out of both pictures", async () => {
    const element = await tab();
    for (const id of ["report-logins", "report-groups"]) {
      const values = byId(element, id).columns.map((column) => column.values?.length ?? null);
      expect(values).toEqual([
        id === "report-logins" ? 2 : 7,
        null,
        id === "report-logins" ? 2 : 7,
      ]);
    }
    expect(byId(element, "report-logins").columns[0].values).toEqual([30, 7]);
    expect(byId(element, "report-logins").columns[2].isComplete).toBe(false);
  });

  it("asks anew for another end and other licences", async () => {
    const element = await tab();
    choose(element, { endMonth: "2026-11" });
    choose(element, { licenses: ["LOGIN"] });
    await settled();
    const asked = core.authenticationReport.mock.lastCall[0];
    expect(asked.endMonth).toBe("2026-11");
    expect(new Set(asked.rows.map(({ license }) => license))).toEqual(new Set(["LOGIN"]));
    expect(byId(element, "report-csv").download).toBe("authentication-report-2026-11.csv");
  });

  it("offers the figures as a file", async () => {
    const element = await tab();
    const csv = decodeURIComponent(byId(element, "report-csv").href);
    expect(csv).toContain("Authentication report,Fernhill");
    expect(csv).toContain("2026-09,LOGIN,Partner Login,no data,");
  });

  it("tells the ledger of the saved contract, or why there is none", async () => {
    const without = await tab();
    expect(textOf(without, "report-no-contract")).toContain("No contract is saved");
    getMonths.mockResolvedValue(usage({ contract: CONTRACT }));
    const started = await tab();
    expect(textOf(started, "report-no-contract")).toContain("no whole month of data");
    const terms = { licenses: ["LOGIN", "MEMBER"] };
    getMonths.mockResolvedValue(usage({ contract: CONTRACT, terms }));
    const partly = await tab();
    choose(partly, { licenses: ["LOGIN"] });
    await settled();
    expect(textOf(partly, "report-no-contract")).toContain(
      "for Partner Login and Partner Community. Choose all of these licences",
    );
    getMonths.mockResolvedValue(
      usage({ contract: CONTRACT, terms: { licenses: ["LOGIN", "GONE"] } }),
    );
    expect(textOf(await tab(), "report-no-contract")).toContain(
      "also for GONE, of which no logins are known",
    );
    const seats = ROWS.filter(({ license }) => license === "MEMBER");
    getMonths.mockResolvedValue(usage({ contract: CONTRACT, rows: seats }));
    expect(textOf(await tab(), "report-no-contract")).toContain("No licence here is paid by");
    getMonths.mockResolvedValue(usage({ contract: CONTRACT }));
    core.authenticationReport.mockReturnValue(report({ ledger: LEDGER }));
    const element = await tab();
    const section = element.shadowRoot.querySelector("c-report-contract");
    expect(section.ledger).toEqual(LEDGER);
    expect(section.licenses).toEqual(["Partner Login"]);
  });

  it("explains what to do where no month is known yet", async () => {
    getMonths.mockResolvedValue(usage({ rows: [] }));
    const element = await tab();
    expect(textOf(element, "report-empty")).toContain("start one now");
    expect(element.shadowRoot.querySelector("c-usage-job")).not.toBeNull();
    expect(element.shadowRoot.querySelector("c-usage-import")).not.toBeNull();
    expect(core.authenticationReport).not.toHaveBeenCalled();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says why it cannot be shown, and tries again", async () => {
    getMonths.mockRejectedValueOnce(refusal("You may not see this."));
    const element = await tab();
    const problems = element.shadowRoot.querySelector("c-problem-list");
    expect(problems.message).toBe("You may not see this.");
    problems.dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(byId(element, "authentication-report")).not.toBeNull();
  });

  it("keeps what was chosen when new months have come", async () => {
    const element = await tab();
    choose(element, { licenses: ["MEMBER"] });
    element.shadowRoot.querySelector("c-usage-job").dispatchEvent(new CustomEvent("usagechange"));
    await settled();
    expect(getMonths).toHaveBeenCalledTimes(2);
    expect(
      core.authenticationReport.mock.lastCall[0].rows.every(({ license }) => license === "MEMBER"),
    ).toBe(true);
  });

  it("lets nobody import who may only look", async () => {
    getMonths.mockResolvedValue(usage({ canManage: false }));
    const element = await tab();
    expect(byId(element, "report-cannot-import")).not.toBeNull();
    expect(element.shadowRoot.querySelector("c-usage-import")).toBeNull();
  });

  it("has a pattern for each licence", async () => {
    const element = await tab();
    expect(core.classifyPattern).toHaveBeenCalledTimes(2);
    const { patterns } = element.shadowRoot.querySelector("c-report-pattern");
    expect(patterns.map(({ name }) => name)).toEqual(["Partner Login", "Partner Community"]);
    expect(textsOf(element, "report-head")).toEqual(["Authentication report"]);
    expect(allById(element, "report-paper")).toHaveLength(1);
  });
});
