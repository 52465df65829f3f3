import getContext from "@salesforce/apex/SeatwiseConsoleController.getContext";
import getPopulationPage from "@salesforce/apex/SeatwiseConsoleController.getPopulationPage";
import SeatwiseConsole from "c/seatwiseConsole";
import { loadCore } from "c/seatwiseCore";
import { getOverview } from "c/runsApi";
import { getSettings } from "c/settingsApi";
import { overview, settings } from "@tests/runs";
import { decisionRow, idleLicense, idleSeats, plan } from "@tests/answers";
import { accessibilityProblems, byId, mount, settled, textOf } from "@tests/mount";
import { openPage } from "@tests/page";

// Here the core is scripted: what loading does when something fails. seatwiseConsole.wasm.test.js runs the real one.
jest.mock("c/seatwiseCore", () => ({ loadCore: jest.fn() }));
jest.mock("c/runsApi", () => ({
  ...jest.requireActual("c/runsApi"),
  getOverview: jest.fn(),
  getRun: jest.fn(),
  getEntries: jest.fn(),
}));
jest.mock("c/settingsApi", () => ({ getSettings: jest.fn() }));
jest.mock("@salesforce/apex/SeatwiseConsoleController.getContext", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock(
  "@salesforce/apex/SeatwiseConsoleController.getPopulationPage",
  () => ({ default: jest.fn() }),
  { virtual: true },
);

const CONTEXT = {
  asOf: "2026-11-21",
  orgName: "Fernhill",
  currency: "USD",
  populationSize: 4,
  policies: [{ name: "Default" }],
  licenses: [],
  prices: {},
  run: { mode: "Preview", limits: {}, release: null, recentDeactivations: 0 },
};

let populations;

class Population {
  constructor() {
    this.size = 2;
    this.free = jest.fn();
    populations.push(this);
  }
  add() {
    this.size += 2;
  }
  planRun() {
    return plan();
  }
  idleSeats() {
    return idleSeats([
      idleLicense({ license: "A", model: null, seats: 1, users: [0, 0, 0, 0, 0] }),
    ]);
  }
  decisions() {
    return JSON.stringify({ total: 1, from: 0, rows: [decisionRow()] });
  }
}

/** The pages come when the test lets them. */
let sendPage;

beforeEach(() => {
  populations = [];
  getOverview.mockReset().mockResolvedValue(overview({ runs: [] }));
  getSettings.mockReset().mockResolvedValue(settings());
  loadCore.mockResolvedValue({ Population });
  getContext.mockResolvedValue(JSON.stringify(CONTEXT));
  const waiting = [];
  getPopulationPage.mockReset().mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
      }),
  );
  sendPage = async (page) => {
    const { resolve, reject } = waiting.shift();
    if (page instanceof Error) {
      reject(page);
    } else {
      resolve(page);
    }
    await settled();
  };
});

const FIRST = { population: "1", count: 2, lastId: "005B", done: false };
const LAST = { population: "2", count: 2, lastId: "005D", done: true };

async function open() {
  const element = mount("c-seatwise-console", SeatwiseConsole);
  await settled();
  return element;
}

const part = (element, name) => element.shadowRoot.querySelector(name);

describe("c-seatwise-console", () => {
  it("loads page after page with progress, then shows the review", async () => {
    const element = await open();
    expect(textOf(element, "subtitle")).toBe("Fernhill · as of Nov 21, 2026");
    await sendPage(FIRST);
    expect(part(element, "c-load-progress").users).toBe(2);
    expect(part(element, "c-load-progress").expected).toBe(4);
    await sendPage(LAST);
    expect(getPopulationPage.mock.calls).toEqual([[{ afterId: null }], [{ afterId: "005B" }]]);
    expect(part(element, "c-review-tab").session.size).toBe(4);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("frees the population when it leaves the page", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    element.remove();
    expect(populations[0].free).toHaveBeenCalledTimes(1);
  });

  it("stops when it is cancelled and loads again when asked", async () => {
    const element = await open();
    await sendPage(FIRST);
    part(element, "c-load-progress").dispatchEvent(new CustomEvent("cancel"));
    await settled();
    expect(textOf(element, "cancelled")).toContain("2 of 4 users had been read");

    await sendPage(LAST);
    expect(populations[0].free).toHaveBeenCalledTimes(1);
    expect(part(element, "c-review-tab")).toBeNull();

    byId(element, "load-again").click();
    await settled();
    await sendPage({ ...FIRST, done: true });
    expect(part(element, "c-review-tab").session.size).toBe(2);
  });

  it("lets a reload overtake a loading, whose late answer is dropped", async () => {
    const element = await open();
    getContext.mockResolvedValue(JSON.stringify({ ...CONTEXT, orgName: "Other" }));
    element.reload();
    await settled();
    await sendPage({ ...FIRST, done: true });
    expect(part(element, "c-review-tab")).toBeNull();
    await sendPage({ ...FIRST, done: true });
    expect(textOf(element, "subtitle")).toContain("Other");
    expect(part(element, "c-review-tab").session.size).toBe(2);
  });

  it("frees the old population on a reload", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    element.reload();
    await settled();
    expect(populations[0].free).toHaveBeenCalledTimes(1);
    await sendPage({ ...FIRST, done: true });
    expect(populations[1].free).not.toHaveBeenCalled();
  });

  it("reads users anew behind the review, which stays as it is", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    const review = part(element, "c-review-tab");
    const [before] = populations;
    review.dispatchEvent(new CustomEvent("userschange", { bubbles: true, composed: true }));
    await settled();
    expect(textOf(element, "rereading")).toBe("Users have changed and are being read again.");
    expect(part(element, "c-review-tab")).toBe(review);
    expect(before.free).not.toHaveBeenCalled();

    await sendPage(FIRST);
    await sendPage(LAST);
    expect(part(element, "c-review-tab")).toBe(review);
    expect(review.session.size).toBe(4);
    expect(before.free).toHaveBeenCalledTimes(1);
    expect(textOf(element, "rereading")).toBe("");
  });

  it("lets the newest change count where users change twice", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    const review = part(element, "c-review-tab");
    const change = () =>
      review.dispatchEvent(new CustomEvent("userschange", { bubbles: true, composed: true }));
    change();
    await settled();
    change();
    await settled();
    await sendPage({ ...FIRST, done: true });
    await sendPage(FIRST);
    await sendPage(LAST);
    expect(review.session.size).toBe(4);
    // The page of the reading that was overtaken is not even opened.
    expect(populations.map(({ free }) => free.mock.calls.length)).toEqual([1, 0]);
  });

  it("says so where users cannot be read anew: what was on screen is no longer so", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    part(element, "c-review-tab").dispatchEvent(
      new CustomEvent("userschange", { bubbles: true, composed: true }),
    );
    await settled();
    await sendPage(Object.assign(new Error(), { body: { message: "No." } }));
    expect(part(element, "c-problem-list").message).toBe("No.");
    expect(populations[0].free).toHaveBeenCalledTimes(1);
  });

  it("keeps the runs and the settings in reach where the users cannot be read", async () => {
    const element = await open();
    await sendPage(Object.assign(new Error(), { body: { message: "No." } }));
    expect(part(element, "c-runs-tab")).not.toBeNull();
    expect(part(element, "c-settings-tab").session).toBeNull();
  });

  it("opens the settings from a run, and tells the others what was saved", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    part(element, "c-runs-tab").dispatchEvent(
      new CustomEvent("opensettings", { bubbles: true, composed: true }),
    );
    await settled();
    expect(part(element, "lightning-tabset").activeTabValue).toBe("settings");
    const overviews = getOverview.mock.calls.length;
    part(element, "c-settings-tab").dispatchEvent(new CustomEvent("settingssaved"));
    await settled();
    expect(getOverview.mock.calls.length).toBe(overviews + 1);
    expect(textOf(element, "rereading")).not.toBe("");
  });

  it("looks at the runs anew whenever their tab is opened", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    const overviews = getOverview.mock.calls.length;
    const tabs = [...element.shadowRoot.querySelectorAll("lightning-tab")];
    tabs.find(({ value }) => value === "runs").dispatchEvent(new CustomEvent("active"));
    await settled();
    expect(getOverview.mock.calls.length).toBe(overviews + 1);
  });

  it("reads what is saved anew once a policy was saved, and no user", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    const { session } = part(element, "c-review-tab");
    const pages = getPopulationPage.mock.calls.length;
    const policies = [{ name: "Default", deactivationDays: 120 }];
    getContext.mockResolvedValue(JSON.stringify({ ...CONTEXT, policies }));
    part(element, "c-policy-lab").dispatchEvent(new CustomEvent("policysaved"));
    await settled();
    const after = part(element, "c-review-tab").session;
    expect(after).not.toBe(session);
    expect(after.saved.policies).toEqual(policies);
    expect(part(element, "c-policy-lab").session).toBe(after);
    expect(getPopulationPage).toHaveBeenCalledTimes(pages);
    expect(populations[0].free).not.toHaveBeenCalled();
  });

  it("leads to the set-up as long as the review only counts", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    part(element, "c-setup-banner").dispatchEvent(new CustomEvent("setupwanted"));
    await settled();
    expect(part(element, "lightning-tabset").activeTabValue).toBe("setup");
    expect(part(element, "c-setup-assistant").isActive).toBe(true);
    expect(part(element, "c-setup-banner")).toBeNull();
    part(element, "c-setup-assistant").dispatchEvent(
      new CustomEvent("tabwanted", { detail: { name: "runs" } }),
    );
    await settled();
    expect(part(element, "lightning-tabset").activeTabValue).toBe("runs");
    const { run } = CONTEXT;
    getContext.mockResolvedValue(JSON.stringify({ ...CONTEXT, run: { ...run, mode: "Notify" } }));
    part(element, "c-setup-assistant").dispatchEvent(new CustomEvent("settingssaved"));
    await settled();
    await sendPage({ ...FIRST, done: true });
    expect(part(element, "c-setup-banner")).toBeNull();
  });

  it("opens the lab for a link with a trial", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    const tabs = part(element, "lightning-tabset");
    openPage({ c__other: "1" });
    await settled();
    expect(tabs.activeTabValue).toBe("review");
    openPage({ c__lab: "{}" });
    await settled();
    expect(tabs.activeTabValue).toBe("lab");
    expect(part(element, "c-policy-lab").isActive).toBe(true);
  });

  it("opens the review for a link with a search", async () => {
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    openPage({ c__lab: "{}" });
    await settled();
    openPage({ c__search: "Acme" });
    await settled();
    expect(part(element, "lightning-tabset").activeTabValue).toBe("review");
    expect(part(element, "c-review-tab").search).toBe("Acme");
  });

  it("says what to do where there is nobody to review", async () => {
    loadCore.mockResolvedValue({
      Population: class extends Population {
        constructor() {
          super();
          this.size = 0;
        }
      },
    });
    const element = await open();
    await sendPage({ ...FIRST, done: true });
    expect(textOf(element, "empty")).toContain("Give at least one contact a portal user");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("names what failed and tries again", async () => {
    const element = await open();
    const refused = Object.assign(new Error(), {
      body: { message: "You need the Seatwise permission." },
    });
    await sendPage(refused);
    const failure = part(element, "c-problem-list");
    expect(failure.message).toBe("You need the Seatwise permission.");
    failure.dispatchEvent(new CustomEvent("retry"));
    await settled();
    await sendPage({ ...FIRST, done: true });
    expect(part(element, "c-review-tab")).not.toBeNull();
  });

  it("lists the core's problems with their paths", async () => {
    const problems = [{ path: "users[1].createdDate", message: "is not a date" }];
    loadCore.mockResolvedValue({
      Population: class {
        constructor() {
          throw Object.assign(new Error("1 problem"), { problems });
        }
      },
    });
    const element = await open();
    await sendPage(FIRST);
    expect(part(element, "c-problem-list").problems).toEqual(problems);
  });

  it.each([
    [
      "the core",
      () => loadCore.mockRejectedValue(new Error("WebAssembly is blocked")),
      "WebAssembly is blocked",
    ],
    ["the context", () => getContext.mockResolvedValue("<html>"), "could not be read"],
  ])("says so where %s cannot be had", async (what, fail, message) => {
    fail();
    const element = await open();
    expect(part(element, "c-problem-list").message).toContain(message);
  });
});
