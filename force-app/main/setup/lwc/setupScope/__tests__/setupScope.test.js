import SetupScope from "c/setupScope";
import { getDeployment, savePolicy } from "c/policyApi";
import { PROFILES, setupAnswer } from "@tests/setup";
import { refusal } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  listen,
  mount,
  settled,
  textOf,
} from "@tests/mount";

jest.mock("c/policyApi", () => ({ savePolicy: jest.fn(), getDeployment: jest.fn() }));

beforeEach(() => {
  savePolicy.mockReset().mockResolvedValue("job");
  getDeployment.mockReset().mockResolvedValue({ status: "Succeeded", message: null });
});

afterEach(() => {
  jest.useRealTimers();
});

const scope = (changes) => mount("c-setup-scope", SetupScope, { answer: setupAnswer(changes) });
const ticked = (element) =>
  allById(element, "scope-profile")
    .filter(({ checked }) => checked)
    .map(({ dataset }) => dataset.name);
const box = (element, name) =>
  allById(element, "scope-profile").find(({ dataset }) => dataset.name === name);
const policies = (match) => [{ name: "Default", match }];

async function save(element) {
  byId(element, "save-profiles").click();
  await settled();
  byId(element, "confirm-profiles").dispatchEvent(new CustomEvent("confirm"));
  await settled();
}

describe("c-setup-scope", () => {
  it("shows the profiles, their users, and what the policy says of them", async () => {
    const element = scope();
    expect(allById(element, "scope-row").map(({ textContent }) => textContent)).toEqual(
      PROFILES.map(({ name, license, users }) => `${name}${license}${users}`),
    );
    expect(ticked(element)).toEqual(["Gold", "Silver"]);
    expect(textOf(element, "scope-chosen")).toBe("160 users in the profiles ticked.");
    expect(textOf(element, "scope-obstacle")).toBe("This is what the policy says.");
    expect(byId(element, "save-profiles").disabled).toBe(true);
    expect(byId(element, "scope-suggested")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("suggests partners who are there where the policy fits nobody", () => {
    const element = scope({ policies: policies({ profiles: ["Partner Portal User"] }) });
    expect(ticked(element)).toEqual(["Gold", "Silver"]);
    expect(byId(element, "scope-suggested")).not.toBeNull();
    expect(textOf(element, "scope-strangers")).toContain("Partner Portal User");
    expect(byId(element, "save-profiles").disabled).toBe(false);
  });

  it("suggests whoever is there where nobody is a partner", () => {
    const element = scope({ policies: [], profiles: PROFILES.slice(0, 1) });
    expect(ticked(element)).toEqual(["Customer"]);
  });

  it("offers to spell out what a policy without profiles matches by its licences", () => {
    const element = scope({ policies: policies({ licenses: ["PID_Partner_Community"] }) });
    expect(ticked(element)).toEqual(["Gold", "Unused"]);
    expect(textOf(element, "scope-keys")).toContain("PID_Partner_Community");
    expect(byId(element, "save-profiles").disabled).toBe(false);
  });

  it("saves what was ticked once it is confirmed, and waits until it holds", async () => {
    const element = scope();
    const saves = listen(element, "policysaved");
    await enter(box(element, "Customer"), true, "change");
    await enter(box(element, "Silver"), false, "change");
    expect(textOf(element, "scope-chosen")).toBe("150 users in the profiles ticked.");
    byId(element, "save-profiles").click();
    await settled();
    expect(savePolicy).not.toHaveBeenCalled();
    const step = byId(element, "confirm-profiles");
    expect(step.question).toBe("Save these profiles in the policy Default?");
    expect(step.detail).toContain("Customer and Gold");
    step.dispatchEvent(new CustomEvent("confirm"));
    await settled();
    expect(savePolicy).toHaveBeenCalledWith({ name: "Default", profiles: ["Customer", "Gold"] });
    expect(textOf(element, "scope-status")).toBe("Saved in the policy Default.");
    expect(saves).toHaveLength(1);
  });

  it("looks until the deployment is over", async () => {
    getDeployment.mockResolvedValueOnce({ status: "Queued", message: null });
    const element = scope();
    await enter(box(element, "Customer"), true, "change");
    await save(element);
    expect(textOf(element, "scope-status")).toBe("Salesforce is saving the policy…");
    await new Promise((resolve) => {
      setTimeout(resolve, 1100);
    });
    expect(textOf(element, "scope-status")).toBe("Saved in the policy Default.");
  });

  it("says what was refused, and what failed", async () => {
    savePolicy.mockRejectedValueOnce(refusal("LR-0001 is under way."));
    const element = scope();
    await enter(box(element, "Customer"), true, "change");
    await save(element);
    expect(byId(element, "confirm-profiles").error).toBe("LR-0001 is under way.");
    getDeployment.mockResolvedValueOnce({ status: "Failed", message: "Not allowed." });
    byId(element, "confirm-profiles").dispatchEvent(new CustomEvent("confirm"));
    await settled();
    expect(textOf(element, "scope-failure")).toContain("Not allowed.");
  });

  it("can be cancelled: nothing is saved, the ticks stay", async () => {
    const element = scope();
    await enter(box(element, "Customer"), true, "change");
    byId(element, "save-profiles").click();
    await settled();
    byId(element, "confirm-profiles").dispatchEvent(new CustomEvent("cancel"));
    await settled();
    expect(savePolicy).not.toHaveBeenCalled();
    expect(ticked(element)).toEqual(["Customer", "Gold", "Silver"]);
  });

  it("keeps the ticks when the org is looked at again and is the same", async () => {
    const element = scope();
    await enter(box(element, "Customer"), true, "change");
    element.answer = setupAnswer({ hasRun: true });
    await settled();
    expect(ticked(element)).toEqual(["Customer", "Gold", "Silver"]);
    element.answer = setupAnswer({ policies: policies({ profiles: ["Gold"] }) });
    await settled();
    expect(ticked(element)).toEqual(["Gold"]);
  });

  it("never saves a policy for everybody by a policy without profiles", async () => {
    const element = scope();
    await enter(box(element, "Gold"), false, "change");
    await enter(box(element, "Silver"), false, "change");
    expect(textOf(element, "scope-obstacle")).toBe("Tick at least one profile.");
    expect(byId(element, "save-profiles").disabled).toBe(true);
  });

  it("lets one of several policies be chosen, and leaves those of accounts alone", async () => {
    const element = scope({
      policies: [
        { name: "Critical", match: { profiles: [] } },
        { name: "Default", match: { profiles: ["Gold"] } },
      ],
    });
    expect(ticked(element)).toEqual(["Gold"]);
    await enter(byId(element, "scope-policy"), "Critical", "change");
    expect(byId(element, "scope-named")).not.toBeNull();
    expect(byId(element, "save-profiles")).toBeNull();
  });

  it("does not count where users are too many, and says so where there are no profiles", () => {
    const uncounted = scope({ profiles: PROFILES.map((each) => ({ ...each, users: null })) });
    expect(textOf(uncounted, "scope-chosen")).toContain("More than 40,000 users");
    expect(allById(uncounted, "scope-row")[0].textContent).toContain("–");
    expect(byId(scope({ profiles: [] }), "scope-none")).not.toBeNull();
  });

  it("shows a viewer what is chosen, and nothing that acts", () => {
    const element = scope({ canManage: false });
    expect(byId(element, "save-profiles")).toBeNull();
    expect(allById(element, "scope-profile").every(({ disabled }) => disabled)).toBe(true);
  });
});
