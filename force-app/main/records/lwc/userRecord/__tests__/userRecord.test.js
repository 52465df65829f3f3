import UserRecord from "c/userRecord";
import { tellOthers } from "c/recordChanges";
import { readUser } from "c/recordsApi";
import { getHistory } from "c/usersApi";
import { notifyRecordUpdateAvailable } from "lightning/uiRecordApi";
import { explanation } from "@tests/answers";
import { accessibilityProblems, byId, mount, settled, textOf } from "@tests/mount";
import { refusal } from "@tests/runs";

jest.mock("c/recordsApi", () => ({ readUser: jest.fn() }));
jest.mock("c/usersApi", () => ({ getHistory: jest.fn() }));

const CONTEXT = {
  asOf: "2026-11-23",
  currency: "USD",
  policies: [{ name: "Default" }, { name: "Gold partners" }],
  licenses: [],
  prices: {},
  run: { mode: "Preview" },
};

function portal(changes = {}) {
  return {
    kind: "portal",
    userId: "005A",
    accountId: "001A",
    context: CONTEXT,
    explanation: explanation({ decision: { id: "005A" }, requestedPolicy: "Gold partners" }),
    ...changes,
  };
}

beforeEach(() => {
  readUser.mockReset().mockResolvedValue(portal());
  getHistory.mockReset().mockResolvedValue({ entries: [] });
  notifyRecordUpdateAvailable.mockClear();
});

async function record(properties = {}) {
  const element = mount("c-user-record", UserRecord, {
    canView: true,
    recordId: "005A",
    ...properties,
  });
  await settled();
  return element;
}

const part = (element, name) => element.shadowRoot.querySelector(name);
const asked = () => readUser.mock.calls.map(([, id]) => id);

describe("c-user-record", () => {
  it("shows how the seat stands, what can be done, and what was done", async () => {
    const element = await record();
    expect(part(element, "c-user-standing").explanation).toEqual(portal().explanation);
    expect(part(element, "c-user-standing").isShort).toBe(false);
    const actions = part(element, "c-user-actions");
    expect(actions.asOf).toBe("2026-11-23");
    expect(actions.policies).toEqual(["Default", "Gold partners"]);
    expect(actions.accountPolicy).toBe("Gold partners");
    expect(actions.acts).toBeNull();
    expect(part(element, "c-user-history").userId).toBe("005A");
    expect(part(element, "c-user-standing").accountId).toBe("001A");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("keeps to the acts of a quick action", async () => {
    const element = await record({ acts: ["reactivate"] });
    expect(part(element, "c-user-standing").isShort).toBe(true);
    expect(part(element, "c-user-actions").acts).toEqual(["reactivate"]);
    expect(part(element, "c-user-history")).toBeNull();
  });

  it("waits for the record that a quick action gets late", async () => {
    const element = await record({ recordId: undefined });
    expect(byId(element, "record-loading")).not.toBeNull();
    expect(readUser).not.toHaveBeenCalled();
    element.recordId = "003A";
    await settled();
    expect(asked()).toEqual(["003A"]);
    expect(byId(element, "record-loading")).toBeNull();
  });

  it.each([
    ["internal", "record-internal", "Not a portal user: the review never touches internal users."],
    ["nobody", "record-nobody", "There is no portal user here, so there is no seat to review."],
  ])("says of %s that there is nothing to review", async (kind, id, text) => {
    readUser.mockResolvedValue({ kind });
    const element = await record();
    expect(textOf(element, id)).toBe(text);
    expect(part(element, "c-user-actions")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("asks nothing for who may not look", async () => {
    const element = await record({ canView: false });
    expect(textOf(element, "record-no-view")).toContain("Seatwise Viewer");
    expect(readUser).not.toHaveBeenCalled();
    expect(byId(element, "record-loading")).toBeNull();
  });

  it("tells what went wrong, and tries again", async () => {
    readUser.mockRejectedValueOnce(refusal("The org could not be read."));
    const element = await record();
    const problems = part(element, "c-problem-list");
    expect(problems.message).toBe("The org could not be read.");
    problems.dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(part(element, "c-problem-list")).toBeNull();
    expect(part(element, "c-user-standing")).not.toBeNull();
  });

  it("reads anew after an act, and tells the page and the other cards", async () => {
    const element = await record();
    const other = await record({ recordId: "003A" });
    readUser.mockClear();
    readUser.mockResolvedValue(
      portal({ explanation: explanation({ decision: { id: "005A", reason: "exempt" } }) }),
    );
    part(element, "c-user-actions").dispatchEvent(
      new CustomEvent("userschange", { bubbles: true, composed: true }),
    );
    await settled();
    expect(part(element, "c-user-standing").explanation.decision.reason).toBe("exempt");
    expect(part(other, "c-user-standing").explanation.decision.reason).toBe("exempt");
    expect(asked().sort()).toEqual(["003A", "005A"]);
    expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([
      { recordId: "005A" },
      { recordId: "005A" },
      { recordId: "001A" },
    ]);
  });

  it("reads the log again once the act's entry is there", async () => {
    const element = await record();
    jest.useFakeTimers();
    try {
      part(element, "c-user-actions").dispatchEvent(
        new CustomEvent("userschange", { bubbles: true, composed: true }),
      );
      getHistory.mockClear();
      await jest.advanceTimersByTimeAsync(3000);
      expect(getHistory).toHaveBeenCalledWith("005A");
    } finally {
      jest.useRealTimers();
    }
  });

  it("shows the newest answer, whichever comes last", async () => {
    let answerFirst;
    readUser.mockReturnValueOnce(
      new Promise((resolve) => {
        answerFirst = resolve;
      }),
    );
    const element = await record();
    element.recordId = "005B";
    await settled();
    answerFirst({ kind: "internal" });
    await settled();
    expect(byId(element, "record-internal")).toBeNull();
    expect(part(element, "c-user-standing")).not.toBeNull();
  });

  it("hears nothing once it has left the page", async () => {
    const element = await record();
    element.remove();
    readUser.mockClear();
    tellOthers(() => {});
    expect(readUser).not.toHaveBeenCalled();
  });
});
