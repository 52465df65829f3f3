import getContext from "@salesforce/apex/SeatwiseConsoleController.getContext";
import getPopulationPage from "@salesforce/apex/SeatwiseConsoleController.getPopulationPage";
import SeatwiseConsole from "c/seatwiseConsole";
import { serveCore } from "@tests/realCore";
import { accessibilityProblems, allById, byId, enter, mount, textOf, textsOf } from "@tests/mount";

// The whole console on the real core: what a user sees follows from RULES.md, worked out by hand.
jest.mock("@salesforce/apex/SeatwiseConsoleController.getContext", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock(
  "@salesforce/apex/SeatwiseConsoleController.getPopulationPage",
  () => ({ default: jest.fn() }),
  { virtual: true },
);

const CONTEXT = {
  asOf: "2026-11-23",
  orgName: "Fernhill",
  currency: "USD",
  populationSize: 6,
  policies: [
    {
      name: "Default",
      firstWarningDays: 60,
      finalNoticeDays: 75,
      deactivationDays: 90,
      minDaysInFirstWarning: 7,
      minDaysInFinalNotice: 7,
      reactivationGraceDays: 30,
      noticeValidityDays: 30,
      pauses: [],
      match: null,
    },
  ],
  licenses: [{ key: "PARTNER", name: "Partner Community", total: 10, used: 6 }],
  prices: { PARTNER: { model: "member", pricePerSeatMonth: 25 } },
  run: { mode: "Preview", limits: {}, release: null, recentDeactivations: 0 },
};

/** Two pages of three. */
const PAGES = {
  null: {
    id: ["005A", "005B", "005C"],
    name: ["Ana Lima", "Ben Ode", "Çelik Ünal"],
    account: ["Acme", "Acme", "Borealis"],
    createdDate: ["2025-01-01", "2025-01-01", "2025-01-01"],
    // 10, 60 and 400 days before the review
    lastLoginDate: ["2026-11-13", "2026-09-24", "2025-10-19"],
    stage: ["Active", "Active", "Final Notice"],
    lastNotificationSentDate: [null, null, "2026-11-10"],
    dueDate: [null, null, "2026-11-20"],
    license: ["PARTNER", "PARTNER", "PARTNER"],
  },
  "005C": {
    id: ["005D", "005E", "005F"],
    name: ["Dee", "Eve", "Fay"],
    account: ["Acme", "Corvus", "Corvus"],
    createdDate: ["2025-01-01", "2025-01-01", "2025-01-01"],
    lastLoginDate: [null, "2026-09-04", "2026-11-20"],
    stage: ["Exempt", "First Warning", "On Hold"],
    lastNotificationSentDate: [null, "2026-11-10", null],
    dueDate: [null, "2026-12-04", null],
    license: ["PARTNER", "PARTNER", "PARTNER"],
  },
};

beforeEach(() => {
  serveCore();
  getContext.mockResolvedValue(JSON.stringify(CONTEXT));
  getPopulationPage.mockImplementation(async ({ afterId }) => {
    const columns = PAGES[afterId];
    return {
      population: JSON.stringify({ columns }),
      count: columns.id.length,
      lastId: columns.id.at(-1),
      done: afterId !== null,
    };
  });
});

async function until(found) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const value = found();
    if (value || Date.now() > deadline) {
      return value;
    }
    // Each look comes after the rendering before it.
    // eslint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

async function open() {
  const console = mount("c-seatwise-console", SeatwiseConsole);
  const review = await until(() => console.shadowRoot.querySelector("c-review-tab"));
  const part = (name) => review.shadowRoot.querySelector(name);
  const days = () => {
    const settings = [...part("c-policy-panel").shadowRoot.querySelectorAll("c-number-setting")];
    return settings.find(({ name }) => name === "first-warning-days");
  };
  return { console, part, days };
}

const names = (table) => allById(table, "open").map((button) => button.textContent.trim());

describe("the console on the real core", () => {
  it("counts seats, money and what the next run would do", async () => {
    const { console, part } = await open();
    // idle in scope: Ben 60, Eve 80, Çelik 400 days
    expect(textOf(part("c-seat-headlines"), "idle-year-title")).toBe(
      "1 seat idle for a year or more",
    );
    expect(textOf(part("c-seat-headlines"), "idle-year-cost")).toBe("$300 a year");
    expect(textOf(part("c-seat-headlines"), "idle-all-cost")).toBe("$900 a year");
    expect(textOf(part("c-seat-headlines"), "unassigned-cost")).toBe("$1,200 a year");

    const outlook = part("c-run-outlook");
    expect(textOf(outlook, "first-warnings")).toBe("1"); // Ben, row 10
    expect(textOf(outlook, "final-notices")).toBe("1"); // Eve, row 14
    expect(textOf(outlook, "deactivations-planned")).toBe("1"); // Çelik, row 19
    expect(textOf(outlook, "breaker")).toContain(
      "1 deactivation is planned; up to 5 are allowed in seven days.",
    );
    expect(await accessibilityProblems(console)).toEqual([]);
  });

  it("lists the longest inactive first and searches in any case", async () => {
    const { part } = await open();
    const table = part("c-user-table");
    expect(names(table)).toEqual(["Çelik Ünal", "Eve", "Ben Ode", "Ana Lima", "Dee", "Fay"]);
    await enter(byId(table, "search"), "çELIK");
    await until(() => names(table).length === 1);
    expect(names(table)).toEqual(["Çelik Ünal"]);
    expect(textOf(table, "match-count")).toBe("1 of 6");
  });

  it("explains a decision with its rule, figures and dates", async () => {
    const { part } = await open();
    allById(part("c-user-table"), "open")[1].click();
    const why = part("c-why-panel");
    await until(() => byId(why, "why-panel"));
    expect(textOf(why, "why-rule")).toBe("Rule R5, row 14");
    expect(textsOf(why, "why-because")).toEqual([
      "The last login was on Sep 4, 2026, 80 days ago.",
      "The policy “Default” sends the final notice after 75 days.",
      "That is reached, and the first warning of Nov 10, 2026 is old enough: 13 days counted since then, 7 days required.",
    ]);
    // R6: the later of 90 days after the login (Dec 3), 7 days from now (Nov 30) and the promise that stands (Dec 4).
    expect(textsOf(why, "why-can-do")).toEqual([
      "The user keeps the seat by logging in before Dec 4, 2026.",
    ]);
    expect(textsOf(why, "why-step")).toEqual([
      expect.stringMatching(/^Nov 23, 2026 ?Final notice ?next run$/),
      expect.stringMatching(/^Dec 4, 2026 ?Deactivate$/),
    ]);
  });

  it("decides anew as a threshold moves", async () => {
    const { part, days } = await open();
    await enter(byId(days(), "first-warning-days"), "61");
    const outlook = part("c-run-outlook");
    await until(() => textOf(outlook, "first-warnings") === "0");
    expect(textOf(outlook, "first-warnings")).toBe("0");
    expect(textOf(outlook, "first-warnings-difference")).toBe("-1 against saved");
  });

  it("shows the core's problem beside its field and keeps the last valid answer", async () => {
    const { part, days } = await open();
    await enter(byId(days(), "first-warning-days"), "80");
    const outlook = part("c-run-outlook");
    await until(() => textOf(outlook, "stale"));
    expect(textOf(outlook, "first-warnings")).toBe("1");
    const settings = [...part("c-policy-panel").shadowRoot.querySelectorAll("c-number-setting")];
    expect(settings.filter(({ problem }) => problem).map(({ name }) => name)).toEqual([
      "final-notice-days",
    ]);
  });

  it("names every problem of an unreadable page with its path", async () => {
    getPopulationPage.mockResolvedValue({
      population: '{"columns":{"id":["005A"],"createdDate":["2025-02-30"]}}',
      count: 1,
      lastId: "005A",
      done: true,
    });
    const console = mount("c-seatwise-console", SeatwiseConsole);
    const failure = await until(() => console.shadowRoot.querySelector("c-problem-list"));
    expect(failure.problems).toHaveLength(1);
    expect(failure.problems[0].path).toContain("createdDate");
  });
});
