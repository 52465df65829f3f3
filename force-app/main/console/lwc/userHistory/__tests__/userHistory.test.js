import UserHistory from "c/userHistory";
import { getHistory } from "c/usersApi";
import { entry, refusal } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

jest.mock("c/usersApi", () => ({ getHistory: jest.fn() }));

const ENTRIES = [
  entry({
    id: "a02C",
    action: "reactivate",
    reason: null,
    comment: "back from leave",
    stageBefore: "Deactivated",
    stageAfter: "Active",
    runName: null,
  }),
  entry({
    id: "a02B",
    action: "deactivate",
    outcome: "Rolled Back",
    stageBefore: "Final Notice",
    stageAfter: "Final Notice",
    error: "The mailbox is gone.",
    runName: "LR-0003",
  }),
  entry({
    id: "a02A",
    action: "accountPolicy",
    reason: null,
    policy: "Gold partners",
    stageBefore: null,
    stageAfter: null,
    actor: null,
    runName: null,
  }),
];

beforeEach(() => {
  getHistory.mockReset().mockResolvedValue({ entries: ENTRIES });
});

async function history(changes = {}) {
  const element = mount("c-user-history", UserHistory, {
    userId: "005A",
    stamp: "first",
    ...changes,
  });
  await settled();
  return element;
}

describe("c-user-history", () => {
  it("tells what happened, why, when and by whom", async () => {
    const element = await history();
    expect(textsOf(element, "history-what")).toEqual([
      "Reactivated",
      "Deactivate: Taken back",
      "Policy of the account changed",
    ]);
    expect(textsOf(element, "history-change")).toEqual([
      "Deactivated → Active",
      "to “Gold partners”",
    ]);
    expect(textsOf(element, "history-why").slice(0, 2)).toEqual([
      "“back from leave”",
      "Inactive too long",
    ]);
    expect(textsOf(element, "history-error")).toEqual(["The mailbox is gone."]);
    expect(textsOf(element, "history-by")).toEqual(["by Ada Admin", "by run LR-0003", ""]);
    expect(textsOf(element, "history-when")[0]).toMatch(/^Nov 23, 2026, /);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("waits, then says that nothing was logged", async () => {
    getHistory.mockResolvedValue({ entries: [] });
    const element = mount("c-user-history", UserHistory, { userId: "005A", stamp: 1 });
    expect(byId(element, "history-loading")).not.toBeNull();
    await settled();
    expect(byId(element, "history-loading")).toBeNull();
    expect(textOf(element, "history-empty")).toContain("Nothing has been logged");
  });

  it("reads anew for another user and after users were read anew, not else", async () => {
    const element = await history();
    element.userId = "005A";
    element.stamp = "first";
    await settled();
    expect(getHistory).toHaveBeenCalledTimes(1);
    element.stamp = "second";
    await settled();
    expect(getHistory).toHaveBeenCalledTimes(2);
    element.userId = "005B";
    await settled();
    expect(getHistory.mock.calls).toEqual([["005A"], ["005A"], ["005B"]]);
  });

  it("drops a late answer for another user", async () => {
    let answer;
    getHistory.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const element = await history();
    getHistory.mockResolvedValue({ entries: ENTRIES.slice(0, 1) });
    element.userId = "005B";
    await settled();
    answer({ entries: ENTRIES });
    await settled();
    expect(allById(element, "history-entry")).toHaveLength(1);
  });

  it("names what failed and tries again", async () => {
    getHistory.mockRejectedValueOnce(refusal("You need the permission Seatwise View."));
    const element = await history();
    const failure = element.shadowRoot.querySelector("c-problem-list");
    expect(failure.message).toBe("You need the permission Seatwise View.");
    failure.dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(allById(element, "history-entry")).toHaveLength(3);
  });
});
