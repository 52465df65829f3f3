import getContext from "@salesforce/apex/SeatwiseConsoleController.getContext";
import getAccount from "@salesforce/apex/SeatwiseRecordController.getAccount";
import getAccountUsers from "@salesforce/apex/SeatwiseRecordController.getAccountUsers";
import getUser from "@salesforce/apex/SeatwiseRecordController.getUser";
import { readAccount, readUser } from "c/recordsApi";
import { serveCore } from "@tests/realCore";

jest.mock("@salesforce/apex/SeatwiseConsoleController.getContext", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock("@salesforce/apex/SeatwiseRecordController.getAccount", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock(
  "@salesforce/apex/SeatwiseRecordController.getAccountUsers",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock("@salesforce/apex/SeatwiseRecordController.getUser", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock(
  "@salesforce/apex/SeatwiseRecordController.setAccountPolicy",
  () => ({ default: jest.fn() }),
  { virtual: true },
);

const LICENSE = "PID_Partner_Community";

/** Both notices are out, the promised day has come: R5 row 19 on November 23. */
const DUE = {
  id: "005D",
  name: "Ana Lima",
  createdDate: "2025-01-01",
  lastLoginDate: "2026-06-01",
  stage: "Final Notice",
  lastNotificationSentDate: "2026-11-10",
  dueDate: "2026-11-20",
  license: LICENSE,
};
/** R5 row 5. */
const AT_WORK = {
  id: "005W",
  name: "Ben Okafor",
  createdDate: "2025-01-01",
  lastLoginDate: "2026-11-20",
  stage: "Active",
  license: LICENSE,
};

function context(run = {}, changes = {}) {
  return JSON.stringify({
    asOf: "2026-11-23",
    orgName: "Fernhill",
    currency: "USD",
    populationSize: 2,
    policies: [{ name: "Default" }],
    licenses: [],
    prices: { [LICENSE]: { model: "member", pricePerSeatMonth: 25 } },
    run: { mode: "Enforce", limits: {}, release: null, recentDeactivations: 0, ...run },
    ...changes,
  });
}

const population = (...users) => JSON.stringify({ users });

function portal(user) {
  getUser.mockResolvedValue(
    JSON.stringify({
      kind: "portal",
      userId: user.id,
      accountId: "001A",
      population: population(user),
    }),
  );
}

beforeAll(serveCore);

beforeEach(() => {
  getContext.mockReset().mockResolvedValue(context());
  getUser.mockReset();
  getAccount.mockReset().mockResolvedValue(JSON.stringify({ name: "Acme", policy: null }));
  getAccountUsers.mockReset();
});

describe("c/recordsApi", () => {
  it("has the core decide the user of a page from the org's policies", async () => {
    portal(DUE);
    const answer = await readUser({}, "005D");
    expect(getUser).toHaveBeenCalledWith({ recordId: "005D" });
    expect(answer).toMatchObject({ kind: "portal", userId: "005D", accountId: "001A" });
    expect(answer.context.policies).toEqual([{ name: "Default" }]);
    expect(answer.explanation).toMatchObject({
      row: "19",
      decision: { action: "deactivate", reason: "inactive", inactiveDays: 175 },
    });
  });

  it("does not let the limit of a whole run speak of one user", async () => {
    portal(DUE);
    getContext.mockResolvedValue(
      context({ limits: { maxDeactivations: 0, maxDeactivationShare: 0 } }),
    );
    const { explanation } = await readUser({}, "005D");
    expect(explanation.decision.action).toBe("deactivate");
  });

  it("keeps to the mode, as a run would", async () => {
    portal(DUE);
    getContext.mockResolvedValue(context({ mode: "Notify" }));
    const { explanation } = await readUser({}, "005D");
    expect(explanation.decision).toMatchObject({ action: "none", reason: "heldByMode" });
  });

  it.each(["internal", "nobody"])("asks nothing further about %s", async (kind) => {
    getUser.mockResolvedValue(JSON.stringify({ kind }));
    expect(await readUser({}, "005I")).toEqual({ kind });
    expect(getContext).not.toHaveBeenCalled();
  });

  it("hands on what is wrong with the policies", async () => {
    portal(DUE);
    getContext.mockResolvedValue(
      context({}, { policies: [{ name: "Default", firstWarningDays: 0 }] }),
    );
    await expect(readUser({}, "005D")).rejects.toMatchObject({
      problems: [{ path: "policies[0].firstWarningDays" }],
    });
  });

  it("reads an account page by page, the longest inactive first", async () => {
    getAccountUsers
      .mockResolvedValueOnce({ population: population(AT_WORK), lastId: "005W", done: false })
      .mockResolvedValueOnce({ population: population(DUE), lastId: "005D", done: true });
    const answer = await readAccount({}, "001A");
    expect(getAccountUsers.mock.calls).toEqual([
      [{ accountId: "001A", afterId: null }],
      [{ accountId: "001A", afterId: "005W" }],
    ]);
    expect(answer).toMatchObject({ name: "Acme", policy: null, users: 2 });
    expect(answer.rows.map(({ id, action }) => [id, action])).toEqual([
      ["005D", "deactivate"],
      ["005W", "none"],
    ]);
    // R9: one idle seat × 25 × 12.
    expect(answer.idle.total).toMatchObject({ seats: 2, idle: 1, yearlyCost: 300 });
  });

  it("reads an account without users", async () => {
    getAccountUsers.mockResolvedValue({ population: population(), lastId: null, done: true });
    const answer = await readAccount({}, "001A");
    expect(answer).toMatchObject({ users: 0, rows: [] });
    expect(answer.idle.total.seats).toBe(0);
  });
});
