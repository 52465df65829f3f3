import AuthenticationReport from "c/authenticationReport";
import { getMonths } from "c/usageApi";
import { serveCore } from "@tests/realCore";
import { CONTRACT, month, usage } from "@tests/report";
import { byId, mount, settled, textOf } from "@tests/mount";

jest.mock("c/usageApi", () => ({ getMonths: jest.fn(), statedFacts: () => ({}) }));

const SESSION = {
  context: { orgName: "Fernhill", currency: "USD", licenses: [], prices: {} },
};

/** Until the module is compiled. */
async function tab(known) {
  getMonths.mockResolvedValue(known);
  const element = mount("c-authentication-report", AuthenticationReport, {
    session: SESSION,
    isActive: true,
  });
  for (let turn = 0; turn < 50 && !byId(element, "report-csv"); turn += 1) {
    // eslint-disable-next-line no-await-in-loop -- a compilation takes its time
    await settled();
  }
  return element;
}

describe("c-authentication-report with the core", () => {
  beforeEach(() => serveCore());

  it("counts, leaves gaps as gaps, and settles the saved contract", async () => {
    const element = await tab(
      usage({
        rows: [
          month({ month: "2026-07", license: "PID_Partner_Community_Login" }),
          month({ month: "2026-09", license: "PID_Partner_Community_Login", logins: 12 }),
          month({ month: "2026-10", license: "PID_Partner_Community_Login", logins: 30 }),
        ],
        contract: CONTRACT,
      }),
    );
    expect(textOf(element, "report-subtitle")).toContain("Nov 2025 to Oct 2026");
    const { columns } = byId(element, "report-logins");
    expect(columns.map(({ values }) => values?.[0] ?? null)).toEqual([
      ...Array(8).fill(null),
      12,
      null,
      12,
      30,
    ]);
    // 20 a month roll over: 8 of September are used in October, which has 2 beyond them.
    const { ledger } = element.shadowRoot.querySelector("c-report-contract");
    expect(ledger.rows.map(({ carriedIn, used, overage }) => [carriedIn, used, overage])).toEqual([
      [0, 12, 0],
      [8, 28, 2],
    ]);
    const [{ answer }] = element.shadowRoot.querySelector("c-report-pattern").patterns;
    expect(answer.figures.months).toBe(3);
    expect(answer.confidence).toBe("low");
    const csv = decodeURIComponent(byId(element, "report-csv").href);
    expect(csv).toContain(
      "2026-08,PID_Partner_Community_Login,PID_Partner_Community_Login,no data,",
    );
  });
});
