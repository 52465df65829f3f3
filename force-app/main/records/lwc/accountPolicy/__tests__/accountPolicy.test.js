import AccountPolicy from "c/accountPolicy";
import { setAccountPolicy } from "c/recordsApi";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";
import { refusal } from "@tests/runs";

jest.mock("c/recordsApi", () => ({ setAccountPolicy: jest.fn() }));

const DONE = { id: "001A", isDone: true, message: "All users of Acme are reviewed under Default." };

beforeEach(() => {
  setAccountPolicy.mockReset().mockResolvedValue(DONE);
});

function policy(changes = {}) {
  const element = mount("c-account-policy", AccountPolicy, {
    accountId: "001A",
    policy: null,
    policies: ["Default", "Gold partners"],
    canManage: true,
    ...changes,
  });
  return { element, users: listen(element, "userschange") };
}

async function press(element, id) {
  byId(element, id).click();
  await settled();
}

async function confirm(element, id, comment = "because") {
  byId(element, id).dispatchEvent(new CustomEvent("confirm", { detail: { comment } }));
  await settled();
}

describe("c-account-policy", () => {
  it("tells that there is none, and sets one", async () => {
    const { element, users } = policy();
    expect(textOf(element, "policy-standing")).toContain("None of its own");
    expect(byId(element, "policy-clear")).toBeNull();
    await press(element, "policy-choose");
    expect(byId(element, "confirm-policy").needsComment).toBe(true);
    expect(byId(element, "policy-pick").value).toBe("Default");
    expect(await accessibilityProblems(element)).toEqual([]);
    await enter(byId(element, "policy-pick"), "Gold partners", "change");
    await confirm(element, "confirm-policy", "our largest partner");
    expect(setAccountPolicy).toHaveBeenCalledWith({
      accountId: "001A",
      policyName: "Gold partners",
      comment: "our largest partner",
    });
    expect(textOf(element, "policy-result")).toBe(DONE.message);
    expect(users).toHaveLength(1);
    expect(byId(element, "confirm-policy")).toBeNull();
    expect(element.shadowRoot.activeElement).toBe(byId(element, "policy-title"));
  });

  it("takes its own away", async () => {
    const { element, users } = policy({ policy: "Gold partners" });
    expect(textOf(element, "policy-standing")).toBe(
      "Gold partners, for every portal user of this account.",
    );
    await press(element, "policy-clear");
    expect(await accessibilityProblems(element)).toEqual([]);
    await confirm(element, "confirm-clear");
    expect(setAccountPolicy).toHaveBeenCalledWith({
      accountId: "001A",
      policyName: null,
      comment: "because",
    });
    expect(users).toHaveLength(1);
  });

  it("begins with the policy that stands", async () => {
    const { element } = policy({ policy: "Gold partners" });
    await press(element, "policy-choose");
    expect(byId(element, "policy-pick").value).toBe("Gold partners");
  });

  it("warns of a policy that the org does not have", async () => {
    const { element } = policy({ policy: "Platinum 2019" });
    expect(textOf(element, "policy-standing")).toContain(
      "“Platinum 2019” is no policy of this org",
    );
    expect(byId(element, "policy-standing").className).toBe("note_warning");
    await press(element, "policy-choose");
    expect(byId(element, "policy-pick").value).toBe("Default");
  });

  it("keeps the question open and says why it was refused", async () => {
    setAccountPolicy.mockResolvedValue({
      id: "001A",
      isDone: false,
      message: "It has it already.",
    });
    const { element, users } = policy();
    await press(element, "policy-choose");
    await confirm(element, "confirm-policy");
    expect(byId(element, "confirm-policy").error).toBe("It has it already.");
    setAccountPolicy.mockRejectedValue(refusal("You may not steer the seat review."));
    await confirm(element, "confirm-policy");
    expect(byId(element, "confirm-policy").error).toBe("You may not steer the seat review.");
    expect(users).toEqual([]);
  });

  it("gives the focus back when it is cancelled", async () => {
    const { element } = policy();
    await press(element, "policy-choose");
    byId(element, "confirm-policy").dispatchEvent(new CustomEvent("cancel"));
    await settled();
    expect(byId(element, "confirm-policy")).toBeNull();
    expect(element.shadowRoot.activeElement).toBe(byId(element, "policy-title"));
    expect(setAccountPolicy).not.toHaveBeenCalled();
  });

  it("lets a viewer look and not act", () => {
    const { element } = policy({ policy: "Default", canManage: false });
    expect(textOf(element, "policy-needs-manage")).toContain("Seatwise Admin");
    expect(byId(element, "policy-choose")).toBeNull();
    expect(byId(element, "policy-clear")).toBeNull();
  });

  it("says where there is no policy to choose", () => {
    const { element } = policy({ policies: [] });
    expect(byId(element, "policy-choose").disabled).toBe(true);
    expect(textOf(element, "policy-none")).toContain("no active policy");
  });
});
