import CommitmentPlanner from "c/commitmentPlanner";
import { getMonths, saveContract } from "c/usageApi";
import { CONTEXT } from "@tests/lab";
import { DEMAND, TERMS, until } from "@tests/planner";
import { serveCore } from "@tests/realCore";
import {
  accessibilityProblems,
  brokenWords,
  byId,
  enter,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

// The whole planner on the real core: the three months of @tests/planner, by hand.
jest.mock("c/usageApi", () => ({
  ...jest.requireActual("c/usageApi"),
  getMonths: jest.fn(),
  saveContract: jest.fn(),
}));
jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginPage",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginWindow",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
for (const method of [
  "getMonths",
  "saveContract",
  "importMonths",
  "getLicensesOf",
  "startSnapshot",
  "getSnapshotJob",
  "scheduleSnapshots",
  "unscheduleSnapshots",
]) {
  jest.doMock(
    `@salesforce/apex/SeatwiseUsageController.${method}`,
    () => ({ default: jest.fn() }),
    { virtual: true },
  );
}

const row = (month, license, logins, changes) => ({
  month,
  license,
  logins,
  activeUsers: 10,
  addressableUsers: 400,
  distribution: [390, 10, 0, 0, 0, 0, 0],
  isComplete: true,
  ...changes,
});

const MONTHS = {
  asOf: "2026-04-10",
  timeZone: "UTC",
  monthStartDay: 1,
  rows: [
    row("2026-01", "LOGIN", DEMAND[0]),
    row("2026-01", "MEMBER", 9000),
    row("2026-02", "LOGIN", DEMAND[1]),
    row("2026-03", "LOGIN", DEMAND[2]),
    row("2026-04", "LOGIN", 7, { isComplete: false }),
  ],
  job: { lastRun: null, nextRun: null, problem: null },
  historyFrom: null,
  canManage: true,
  entitlements: [],
  contract: TERMS,
  terms: { licenses: ["LOGIN"], isModelChoiceDocumented: true },
  licenses: CONTEXT.licenses,
  snapshots: [],
};

beforeEach(() => {
  serveCore();
  saveContract.mockReset().mockResolvedValue(undefined);
});

async function open(changes) {
  getMonths.mockReset().mockResolvedValue({ ...MONTHS, ...changes });
  const element = mount("c-commitment-planner", CommitmentPlanner, {
    context: CONTEXT,
    session: null,
    isActive: true,
  });
  await until(() => byId(element, "commitment-planner"));
  await frame();
  return element;
}

/** What is asked for is computed in the next frame. */
async function frame() {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  await settled();
}

const part = (element, name) => element.shadowRoot.querySelector(name);
const headline = (element, id) => textOf(part(element, "c-planner-headline"), id);
const logins = (element) => part(element, "c-planner-logins");
const state = (element) => textOf(part(element, "c-planner-save"), "planner-save-state");
const send = async (element, name, type, detail) => {
  part(element, name).dispatchEvent(new CustomEvent(type, { detail }));
  await frame();
};
const field = (element, name) =>
  [...part(element, "c-planner-contract").shadowRoot.querySelectorAll("c-number-setting")].find(
    (setting) => setting.name === `planner-${name}`,
  );

describe("c-commitment-planner", () => {
  it("reads nothing before it is looked at", async () => {
    getMonths.mockReset();
    mount("c-commitment-planner", CommitmentPlanner, { context: CONTEXT, isActive: false });
    await settled();
    expect(getMonths).not.toHaveBeenCalled();
  });

  it("shows the saved contract for the logins that were counted", async () => {
    const element = await open();
    expect(state(element)).toBe("This is the saved contract.");
    expect(headline(element, "planner-cost")).toBe("$4,500");
    expect(headline(element, "planner-optimum")).toBe("100 a month");
    expect(textsOf(logins(element), "planner-month-note")).toEqual(Array(3).fill("counted"));
    expect(part(element, "c-planner-findings").stated.isModelChoiceDocumented).toBe(true);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("computes anew as a term changes, and says that it is not saved", async () => {
    const element = await open();
    await enter(byId(field(element, "monthlyCommitment"), "planner-monthlyCommitment"), "100");
    await frame();
    expect(headline(element, "planner-cost")).toBe("$4,250");
    expect(state(element)).toContain("Not saved yet");
    byId(part(element, "c-planner-save"), "planner-save").dispatchEvent(new CustomEvent("click"));
    await settled();
    expect(saveContract.mock.calls[0][0]).toMatchObject({ monthlyCommitment: 100 });
    expect(saveContract.mock.calls[0][1]).toMatchObject({
      isModelChoiceDocumented: true,
      licenses: ["LOGIN"],
    });
    expect(state(element)).toBe("This is the saved contract.");
  });

  it("keeps the last figures beside a problem, and goes back to what is saved", async () => {
    const element = await open();
    await enter(byId(field(element, "overageMultiplier"), "planner-overageMultiplier"), "11");
    await frame();
    expect(field(element, "overageMultiplier").problem).toContain("1 to 10");
    expect(textOf(element, "planner-stale")).toContain("before the last change");
    expect(headline(element, "planner-cost")).toBe("$4,500");
    expect(byId(part(element, "c-planner-save"), "planner-save").disabled).toBe(true);
    await send(element, "c-planner-save", "contractundo");
    expect(field(element, "overageMultiplier").value).toBe(2.5);
    expect(textOf(element, "planner-stale")).toBe("");
  });

  it("leaves a missing month missing until somebody types or fills it", async () => {
    const rows = MONTHS.rows.filter(({ month }) => month !== "2026-02");
    const element = await open({ rows });
    expect(part(element, "c-planner-headline")).toBeNull();
    expect(textOf(element, "planner-waits")).toContain("every month of the term");
    await send(element, "c-planner-logins", "loginsfill");
    // The mean of 80 and 150.
    expect(logins(element).demand[1]).toMatchObject({ logins: 115, source: "filled" });
    expect(part(element, "c-planner-headline")).not.toBeNull();
    await send(element, "c-planner-logins", "loginschange", { month: "2026-02", logins: 100 });
    expect(headline(element, "planner-cost")).toBe("$4,500");
    expect(state(element)).toContain("Not saved yet");
    await send(element, "c-planner-logins", "loginsreset");
    expect(part(element, "c-planner-headline")).toBeNull();
  });

  it("adds up the licences that are chosen", async () => {
    const element = await open();
    await send(element, "c-planner-logins", "licenseschange", { licenses: ["LOGIN", "MEMBER"] });
    // February and March have no data of the other licence.
    expect(logins(element).demand.map((month) => month.logins)).toEqual([9080, null, null]);
  });

  it("takes pasted numbers and a sizing of the curve", async () => {
    const element = await open();
    await send(element, "c-planner-logins", "loginspasted", { numbers: [10, 20, 30] });
    expect(headline(element, "planner-coverage")).toBe("100%");
    await send(element, "c-planner-curve", "commitmentchange", { monthlyCommitment: 0 });
    // 60 logins, all overage at $25.
    expect(headline(element, "planner-cost")).toBe("$1,500");
  });

  it("begins with the average where no contract is saved, and says that it is not one", async () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      row(`2025-${String(at + 1).padStart(2, "0")}`, "LOGIN", 100 + at),
    );
    const element = await open({ asOf: "2026-01-15", rows, contract: null, terms: null });
    expect(state(element)).toContain("no contract is saved");
    // The mean of 100 to 111.
    expect(field(element, "monthlyCommitment").value).toBe(106);
    expect(logins(element).demand[0]).toMatchObject({ month: "2025-01", source: "counted" });
  });

  it("offers an example where there are no snapshots, marked as one", async () => {
    const element = await open({ rows: [], contract: null, terms: null });
    expect(textOf(logins(element), "planner-empty")).toContain("no snapshots of logins yet");
    await send(element, "c-planner-logins", "example");
    expect(state(element)).toContain("An example, not your contract");
    expect(logins(element).demand.map(({ source }) => source)).toEqual(Array(12).fill("typed"));
    expect(headline(element, "planner-cost")).not.toBe("");
    await send(element, "c-planner-save", "contractundo");
    expect(textOf(logins(element), "planner-empty")).toContain("no snapshots of logins yet");
  });

  it("tells the tiers what is paid today, which no example says", async () => {
    const element = await open();
    const tiers = () => part(element, "c-planner-tiers");
    expect([tiers().contractLicenses, tiers().isPriceAssumed]).toEqual([["LOGIN"], false]);
    await send(element, "c-planner-logins", "example");
    expect(tiers().contractLicenses).toEqual([]);
    await send(element, "c-planner-save", "contractundo");
    expect(tiers().contractLicenses).toEqual(["LOGIN"]);
  });

  it("takes a price for the contract's once somebody put it in or saved it", async () => {
    const element = await open({ contract: null, terms: null });
    const isAssumed = () => part(element, "c-planner-tiers").isPriceAssumed;
    expect(isAssumed()).toBe(true);
    await enter(byId(field(element, "pricePerLogin"), "planner-pricePerLogin"), "4");
    await frame();
    expect(isAssumed()).toBe(false);
    await enter(byId(field(element, "pricePerLogin"), "planner-pricePerLogin"), "10");
    await frame();
    expect(isAssumed()).toBe(true);
    byId(part(element, "c-planner-save"), "planner-save").dispatchEvent(new CustomEvent("click"));
    await settled();
    expect(isAssumed()).toBe(false);
  });

  it("takes what was counted or imported in the meantime when it is looked at again", async () => {
    const rows = MONTHS.rows.filter(({ month }) => month !== "2026-02");
    const element = await open({ rows });
    await enter(byId(field(element, "monthlyCommitment"), "planner-monthlyCommitment"), "100");
    await frame();
    expect(part(element, "c-planner-headline")).toBeNull();
    element.isActive = false;
    getMonths.mockResolvedValue(MONTHS);
    element.isActive = true;
    await until(() => part(element, "c-planner-headline"));
    expect(headline(element, "planner-cost")).toBe("$4,250");
    expect(state(element)).toContain("Not saved yet");
    element.isActive = false;
    getMonths.mockRejectedValue(new Error("no answer"));
    element.isActive = true;
    await frame();
    expect(headline(element, "planner-cost")).toBe("$4,250");
  });

  it("tells a failure, and tries again", async () => {
    getMonths.mockReset().mockRejectedValueOnce(new Error("no answer")).mockResolvedValue(MONTHS);
    const element = mount("c-commitment-planner", CommitmentPlanner, {
      context: CONTEXT,
      isActive: true,
    });
    const problem = await until(() => part(element, "c-problem-list"));
    expect(problem.message).toBe("no answer");
    problem.dispatchEvent(new CustomEvent("retry"));
    expect(await until(() => byId(element, "commitment-planner"))).not.toBeNull();
  });
});

describe("the planner on odd terms", () => {
  const counted = Array.from({ length: 22 }, (_, at) =>
    row(`${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`, "LOGIN", 90),
  );
  const finding = (element, name) =>
    part(element, "c-planner-findings").findings.find((found) => found.finding === name);

  it.each([
    ["nothing at all", { rows: [], licenses: [], contract: null, terms: null }],
    ["no licences", { licenses: [], terms: null }],
    ["a commitment of 0", { contract: { ...TERMS, monthlyCommitment: 0 } }],
    ["logins for nothing", { contract: { ...TERMS, pricePerLogin: 0 } }],
    ["one month", { contract: { ...TERMS, termMonths: 1 } }],
    ["no month", { contract: { ...TERMS, termMonths: 0 } }],
    ["no numbers", { contract: { ...TERMS, monthlyCommitment: null, pricePerLogin: null } }],
    ["no login", { rows: MONTHS.rows.map((month) => ({ ...month, logins: 0, activeUsers: 0 })) }],
    ["empty lists", { contract: { ...TERMS, bursts: [{ months: [], additionalLogins: null }] } }],
  ])("shows no number that is none: %s", async (_, changes) => {
    const element = await open(changes);
    expect(brokenWords(element)).toEqual([]);
  });

  it("takes 22 counted months for a measured baseline, be the term half a year or three", async () => {
    for (const termMonths of [6, 36]) {
      const contract = { ...TERMS, monthlyCommitment: 90, startMonth: "2027-01", termMonths };
      // eslint-disable-next-line no-await-in-loop -- one term after the other
      const element = await open({ rows: counted, contract });
      expect(textOf(logins(element), "planner-missing")).toBeNull();
      expect(finding(element, "measuredBaseline")).toMatchObject({
        holds: true,
        figures: { baselineMonths: 22 },
      });
    }
  });
});
