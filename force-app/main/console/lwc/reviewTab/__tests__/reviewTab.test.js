import ReviewTab from "c/reviewTab";
import { latestPerFrame } from "c/latestPerFrame";
import { decisionRow, explanation, idleLicense, idleSeats, plan } from "@tests/answers";
import { byId, mount, settled } from "@tests/mount";

const SAVED = {
  asOf: "2026-11-21",
  policies: [{ name: "Default", firstWarningDays: 60 }],
  mode: "Preview",
  limits: {},
};

/** A session in which the first warning's threshold is the number of deactivations. */
function scripted(changes = {}) {
  return {
    size: 120,
    saved: SAVED,
    context: {
      asOf: "2026-11-21",
      currency: "USD",
      licenses: [{ key: "A", name: "Licence A", total: 10, used: 9 }],
      prices: {},
    },
    plan: jest.fn(({ policies }) => {
      const days = policies[0].firstWarningDays;
      if (days > 100) {
        throw Object.assign(new Error("1 problem"), {
          problems: [{ path: "policies[0].firstWarningDays", message: "too long" }],
        });
      }
      return plan({ planned: days });
    }),
    idleSeats: () =>
      idleSeats([idleLicense({ license: "B", model: null, seats: 1, users: [1, 0, 0, 0, 0] })]),
    page: jest.fn(({ from = 0 }) => ({ total: 120, from, rows: [decisionRow({ id: "005A" })] })),
    explain: jest.fn((id) => explanation({ decision: { id } })),
    usersPerPolicy: () => [120],
    ...changes,
  };
}

const part = (element, name) => element.shadowRoot.querySelector(name);

async function tell(element, name, event, detail) {
  part(element, name).dispatchEvent(new CustomEvent(event, { detail }));
  await frame();
}

async function frame() {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  await settled();
}

function tryDays(element, firstWarningDays) {
  const settings = { ...SAVED, policies: [{ name: "Default", firstWarningDays }] };
  return tell(element, "c-policy-panel", "settingschange", { settings });
}

describe("c-review-tab", () => {
  it("opens on the saved policies, the longest idle first", () => {
    const session = scripted();
    const element = mount("c-review-tab", ReviewTab, { session });
    expect(session.plan.mock.calls).toEqual([[SAVED]]);
    expect(part(element, "c-run-outlook").plan.plannedDeactivations).toBe(60);
    expect(part(element, "c-user-table").query).toMatchObject({
      sortBy: "inactiveDays",
      descending: true,
      count: 50,
    });
    expect(part(element, "c-user-table").licenses.map(({ key }) => key)).toEqual(["A", "B"]);
    expect(part(element, "c-why-panel").explanation).toBeNull();
  });

  it("searches for what a link asks for, at once or later", async () => {
    const session = scripted();
    const element = mount("c-review-tab", ReviewTab, { session, search: "Acme" });
    expect(session.page).toHaveBeenLastCalledWith(
      expect.objectContaining({ search: "Acme", from: 0, sortBy: "inactiveDays" }),
    );
    expect(part(element, "c-user-table").query.search).toBe("Acme");
    element.search = "Zenith";
    await settled();
    expect(part(element, "c-user-table").query.search).toBe("Zenith");
    element.search = null;
    await settled();
    expect(part(element, "c-user-table").query.search).toBe("Zenith");
  });

  it("decides anew as the policy moves and compares with what is saved", async () => {
    const element = mount("c-review-tab", ReviewTab, { session: scripted() });
    await tryDays(element, 90);
    const outlook = part(element, "c-run-outlook");
    expect(outlook.plan.plannedDeactivations).toBe(90);
    expect(outlook.savedPlan.plannedDeactivations).toBe(60);
  });

  it("plans once a frame, with the newest settings", async () => {
    const session = scripted();
    const element = mount("c-review-tab", ReviewTab, { session });
    tryDays(element, 61);
    tryDays(element, 62);
    await tryDays(element, 63);
    expect(session.plan).toHaveBeenCalledTimes(2);
    expect(part(element, "c-run-outlook").plan.plannedDeactivations).toBe(63);
  });

  it("keeps the last valid answer, marked, while the settings have a problem", async () => {
    const element = mount("c-review-tab", ReviewTab, { session: scripted() });
    await tryDays(element, 80);
    await tryDays(element, 101);
    expect(part(element, "c-policy-panel").problems).toEqual([
      { path: "policies[0].firstWarningDays", message: "too long" },
    ]);
    expect(part(element, "c-run-outlook").plan.plannedDeactivations).toBe(80);
    for (const name of ["c-run-outlook", "c-user-table", "c-why-panel"]) {
      expect(part(element, name).isStale).toBe(true);
    }

    await tryDays(element, 70);
    expect(part(element, "c-policy-panel").problems).toEqual([]);
    expect(part(element, "c-run-outlook").isStale).toBe(false);
  });

  it("shows the problem alone where the saved policies have one", () => {
    const saved = { ...SAVED, policies: [{ name: "Default", firstWarningDays: 101 }] };
    const element = mount("c-review-tab", ReviewTab, { session: scripted({ saved }) });
    expect(part(element, "c-policy-panel").problems).toHaveLength(1);
    expect(part(element, "c-user-table")).toBeNull();
  });

  it("answers the table's questions, and falls back to the last page there is", async () => {
    const session = scripted();
    session.page = jest.fn(({ from }) => ({
      total: 60,
      from,
      rows: from < 60 ? [decisionRow({ id: `005-${from}` })] : [],
    }));
    const element = mount("c-review-tab", ReviewTab, { session });
    await tell(element, "c-user-table", "querychange", {
      query: { search: "acme", from: 100, count: 50 },
    });
    const table = part(element, "c-user-table");
    expect(table.page.from).toBe(50);
    expect(table.query).toEqual({ search: "acme", from: 50, count: 50 });
  });

  it("explains a user, again after each move, and gives the focus back", async () => {
    const session = scripted();
    const element = mount("c-review-tab", ReviewTab, { session });
    await tell(element, "c-user-table", "userselect", { id: "005A" });
    expect(part(element, "c-why-panel").explanation.decision.id).toBe("005A");

    await tryDays(element, 70);
    expect(session.explain.mock.calls).toEqual([["005A"], ["005A"]]);

    await tell(element, "c-why-panel", "close");
    expect(part(element, "c-why-panel").explanation).toBeNull();
    const table = part(element, "c-user-table");
    expect(table.shadowRoot.activeElement).toBe(byId(table, "open"));
  });
});

describe("c-review-tab with users read anew", () => {
  it("keeps the query, the user on screen and what is being tried", async () => {
    const element = mount("c-review-tab", ReviewTab, { session: scripted() });
    await tell(element, "c-user-table", "querychange", {
      query: { search: "acme", from: 0, count: 50 },
    });
    await tell(element, "c-user-table", "userselect", { id: "005A" });
    await tryDays(element, 80);
    const session = scripted({ saved: { ...SAVED, asOf: "2026-11-22" } });
    element.session = session;
    await settled();
    expect(part(element, "c-user-table").query.search).toBe("acme");
    expect(part(element, "c-why-panel").explanation.decision.id).toBe("005A");
    expect(part(element, "c-why-panel").session).toBe(element.session);
    expect(part(element, "c-run-outlook").plan.plannedDeactivations).toBe(80);
    expect(part(element, "c-run-outlook").savedPlan.plannedDeactivations).toBe(60);
    expect(session.plan.mock.calls.at(-1)[0].asOf).toBe("2026-11-22");
  });

  it("follows what is saved where nothing is being tried", async () => {
    const element = mount("c-review-tab", ReviewTab, { session: scripted() });
    element.session = scripted({ saved: { ...SAVED, mode: "Enforce" } });
    await settled();
    expect(part(element, "c-policy-panel").settings.mode).toBe("Enforce");
  });

  it("closes the panel of a user who has left the population", async () => {
    const element = mount("c-review-tab", ReviewTab, { session: scripted() });
    await tell(element, "c-user-table", "userselect", { id: "005A" });
    element.session = scripted({
      explain: () => {
        throw new Error("no such user");
      },
    });
    await settled();
    expect(part(element, "c-why-panel").explanation).toBeNull();
  });
});

describe("latestPerFrame", () => {
  it("drops a wish that was cancelled", async () => {
    const run = jest.fn();
    const latest = latestPerFrame(run);
    latest.ask(1);
    latest.cancel();
    await frame();
    expect(run).not.toHaveBeenCalled();

    latest.ask(2);
    await frame();
    latest.ask(3);
    await frame();
    expect(run.mock.calls).toEqual([[2], [3]]);
  });
});
