import UserActions from "c/userActions";
import { endExemption, exempt, holdUntil, reactivate, setAccountPolicy } from "c/usersApi";
import { decisionRow } from "@tests/answers";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/usersApi", () => ({
  reactivate: jest.fn(),
  exempt: jest.fn(),
  holdUntil: jest.fn(),
  endExemption: jest.fn(),
  setAccountPolicy: jest.fn(),
}));

const DONE = [{ id: "005A", isDone: true, message: "Ana Lima: done." }];
const ALL = ["reactivate", "hold", "exempt", "endExemption", "accountPolicy"];

beforeEach(() => {
  for (const call of [reactivate, exempt, holdUntil, endExemption, setAccountPolicy]) {
    call.mockReset().mockResolvedValue(DONE);
  }
});

function actions(row = {}, changes = {}) {
  const element = mount("c-user-actions", UserActions, {
    decision: decisionRow({ id: "005A", ...row }),
    asOf: "2026-11-23",
    policies: ["Default", "Gold partners"],
    accountPolicy: "Default",
    canManage: true,
    ...changes,
  });
  return { element, users: listen(element, "userschange") };
}

const offered = (element) => ALL.filter((name) => byId(element, `act-${name}`));

async function choose(element, name) {
  byId(element, `act-${name}`).click();
  await settled();
}

async function confirm(element, comment = "because") {
  byId(element, "confirm-act").dispatchEvent(new CustomEvent("confirm", { detail: { comment } }));
  await settled();
}

describe("c-user-actions", () => {
  it.each([
    ["an active user", {}, ["hold", "exempt", "accountPolicy"]],
    [
      "a deactivated user",
      { isActive: false, before: { stage: "Deactivated" } },
      ["reactivate", "accountPolicy"],
    ],
    ["an exempt user", { before: { stage: "Exempt" } }, ["endExemption", "accountPolicy"]],
    [
      "a user on hold",
      { before: { exemptUntil: "2026-11-23" } },
      ["hold", "exempt", "endExemption", "accountPolicy"],
    ],
    [
      "a user whose hold is over",
      { before: { exemptUntil: "2026-11-22" } },
      ["hold", "exempt", "accountPolicy"],
    ],
    ["a user without an account", { account: null }, ["hold", "exempt"]],
  ])("offers %s what makes sense", async (who, row, names) => {
    const { element } = actions(row);
    expect(offered(element)).toEqual(names);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("keeps to the acts that it is to offer, and says where none is possible", async () => {
    const { element } = actions({}, { acts: ["reactivate", "exempt"] });
    expect(offered(element)).toEqual(["exempt"]);
    expect(byId(element, "act-nothing")).toBeNull();
    element.decision = decisionRow({ id: "005A", before: { stage: "Exempt" } });
    await settled();
    expect(offered(element)).toEqual([]);
    expect(textOf(element, "act-nothing")).toContain("as things stand");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("explains, asks for a comment, acts, and tells the result", async () => {
    const { element, users } = actions({ isActive: false, before: { stage: "Deactivated" } });
    await choose(element, "reactivate");
    const step = byId(element, "confirm-act");
    expect(step.question).toBe("Reactivate this user?");
    expect(step.needsComment).toBe(true);
    expect(step.detail).toContain("takes a seat");
    await confirm(element, "back from leave");
    expect(reactivate).toHaveBeenCalledWith({ userIds: ["005A"], comment: "back from leave" });
    expect(textOf(element, "act-result")).toBe("Ana Lima: done.");
    expect(users).toHaveLength(1);
    expect(byId(element, "confirm-act")).toBeNull();
  });

  it("keeps the question open and says why it was refused", async () => {
    exempt.mockResolvedValue([{ id: "005A", isDone: false, message: "Ana is exempt already." }]);
    const { element, users } = actions();
    await choose(element, "exempt");
    await confirm(element);
    expect(byId(element, "confirm-act").error).toBe("Ana is exempt already.");
    expect(users).toEqual([]);
    exempt.mockRejectedValue(refusal("You need the permission Seatwise Manage."));
    await confirm(element);
    expect(byId(element, "confirm-act").error).toBe("You need the permission Seatwise Manage.");
  });

  it("takes the focus back when it is cancelled", async () => {
    const { element } = actions();
    await choose(element, "exempt");
    byId(element, "confirm-act").dispatchEvent(new CustomEvent("cancel"));
    await settled();
    expect(byId(element, "confirm-act")).toBeNull();
    expect(element.shadowRoot.activeElement).toBe(byId(element, "act-title"));
    expect(exempt).not.toHaveBeenCalled();
  });

  it("holds until a date that lies ahead", async () => {
    const { element } = actions();
    await choose(element, "hold");
    expect(byId(element, "act-until").min).toBe("2026-11-24");
    await confirm(element);
    expect(byId(element, "confirm-act").error).toBe("Choose a date from Nov 24, 2026 on.");
    await enter(byId(element, "act-until"), "2026-11-23", "change");
    await confirm(element);
    expect(holdUntil).not.toHaveBeenCalled();
    await enter(byId(element, "act-until"), "2027-01-31", "change");
    expect(await accessibilityProblems(element)).toEqual([]);
    await confirm(element, "sabbatical");
    expect(holdUntil).toHaveBeenCalledWith({
      userIds: ["005A"],
      until: "2027-01-31",
      comment: "sabbatical",
    });
  });

  it("gives the account a policy, or takes it away", async () => {
    const { element } = actions();
    await choose(element, "accountPolicy");
    expect(byId(element, "act-policy").value).toBe("Default");
    expect(await accessibilityProblems(element)).toEqual([]);
    await enter(byId(element, "act-policy"), "Gold partners", "change");
    await confirm(element);
    expect(setAccountPolicy).toHaveBeenLastCalledWith({
      userId: "005A",
      policyName: "Gold partners",
      comment: "because",
    });
    await choose(element, "accountPolicy");
    await enter(byId(element, "act-policy"), "", "change");
    await confirm(element);
    expect(setAccountPolicy).toHaveBeenLastCalledWith({
      userId: "005A",
      policyName: null,
      comment: "because",
    });
  });

  it("ends an exemption", async () => {
    const { element } = actions({ before: { stage: "Exempt" } });
    await choose(element, "endExemption");
    await confirm(element, "project over");
    expect(endExemption).toHaveBeenCalledWith({ userIds: ["005A"], comment: "project over" });
  });

  it("keeps the result when the same user is read anew, and forgets it with another", async () => {
    const { element } = actions();
    await choose(element, "exempt");
    await confirm(element);
    element.decision = decisionRow({ id: "005A", before: { stage: "Exempt" } });
    await settled();
    expect(textOf(element, "act-result")).toBe("Ana Lima: done.");
    expect(offered(element)).toContain("endExemption");
    element.decision = decisionRow({ id: "005B" });
    await settled();
    expect(textOf(element, "act-result")).toBe("");
  });

  it("does not tell one user's result of another", async () => {
    let answer;
    exempt.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const { element, users } = actions();
    await choose(element, "exempt");
    await confirm(element);
    element.decision = decisionRow({ id: "005B" });
    answer(DONE);
    await settled();
    expect(users).toHaveLength(1);
    expect(textOf(element, "act-result")).toBe("");
  });

  it("offers nothing to those who may only look, and says so", () => {
    const { element } = actions({}, { canManage: false });
    expect(offered(element)).toEqual([]);
    expect(textOf(element, "act-needs-manage")).toContain("Seatwise Admin");
  });
});
