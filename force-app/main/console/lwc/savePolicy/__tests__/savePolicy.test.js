import SavePolicy from "c/savePolicy";
import { getDeployment, savePolicy } from "c/policyApi";
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

const POLICY = { name: "Default", firstWarningDays: 60, finalNoticeDays: 75 };
/** POLICY as it was read: one of the three is left to the default. */
const READ = { firstWarningDays: 60, finalNoticeDays: 75, deactivationDays: null };
const EARLIER = { firstWarningDays: 45, finalNoticeDays: 60, deactivationDays: 80 };
const QUEUED = { status: "Queued", message: null };

beforeEach(() => {
  savePolicy.mockReset().mockResolvedValue("job");
  getDeployment.mockReset().mockResolvedValue({ status: "Succeeded", message: null });
});

afterEach(() => {
  jest.useRealTimers();
});

function lab(properties = {}) {
  const element = mount("c-save-policy", SavePolicy, {
    policy: POLICY,
    thresholds: EARLIER,
    canManage: true,
    ...properties,
  });
  return { element, saved: listen(element, "policysaved") };
}

async function opened(properties) {
  const mounted = lab(properties);
  byId(mounted.element, "save-policy").click();
  await settled();
  return mounted;
}

const step = (element) => byId(element, "confirm-policy");

async function confirm(element) {
  step(element).dispatchEvent(new CustomEvent("confirm", { detail: { comment: "" } }));
  await settled();
}

async function rename(element, value) {
  const detail = { name: "policy-name", value };
  byId(element, "policy-name").dispatchEvent(new CustomEvent("textchange", { detail }));
  await settled();
}

describe("c-save-policy", () => {
  it("shows before it saves what changes, and what that means", async () => {
    const { element } = await opened();
    const cells = allById(element, "policy-row").map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, " ").trim()),
    );
    expect(cells).toEqual([
      ["First warning", "60", "45", "-15"],
      ["Final notice", "75", "60", "-15"],
      // R4's own 90: the policy leaves it out.
      ["Deactivation", "90", "80", "-10"],
    ]);
    expect(step(element).question).toContain("Default");
    expect(step(element).detail).toContain("Nobody is deactivated before a date");
    expect(savePolicy).not.toHaveBeenCalled();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("saves once it is confirmed, and tells when Salesforce has done it", async () => {
    const { element, saved } = await opened();
    await confirm(element);
    expect(savePolicy).toHaveBeenCalledWith({ name: "Default", read: READ, ...EARLIER });
    expect(getDeployment).toHaveBeenCalledWith("job");
    expect(textOf(element, "policy-status")).toContain("“Default” holds from the next run on");
    expect(saved).toEqual([{ name: "Default" }]);
    element.policy = { ...POLICY, ...EARLIER };
    await settled();
    expect(textOf(element, "policy-status")).toContain("Saved");
    expect(byId(element, "save-policy").disabled).toBe(true);
    expect(textOf(element, "policy-obstacle")).toBe("The policy says this already.");
  });

  it("asks until the deployment is over", async () => {
    getDeployment.mockResolvedValueOnce(QUEUED).mockResolvedValueOnce(QUEUED);
    const { element, saved } = await opened();
    jest.useFakeTimers();
    step(element).dispatchEvent(new CustomEvent("confirm", { detail: { comment: "" } }));
    await jest.advanceTimersByTimeAsync(500);
    expect(textOf(element, "policy-status")).toBe("Salesforce is saving the policy…");
    expect(byId(element, "save-policy").disabled).toBe(true);
    await jest.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual([]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(getDeployment).toHaveBeenCalledTimes(3);
    expect(saved).toHaveLength(1);
  });

  it("does not ask for ever, nor after it is gone", async () => {
    getDeployment.mockResolvedValue(QUEUED);
    const { element } = await opened();
    jest.useFakeTimers();
    step(element).dispatchEvent(new CustomEvent("confirm", { detail: { comment: "" } }));
    await jest.advanceTimersByTimeAsync(200_000);
    expect(getDeployment).toHaveBeenCalledTimes(120);
    expect(textOf(element, "policy-status")).toContain("Deployment Status in Setup");
    byId(element, "save-policy").click();
    await jest.advanceTimersByTimeAsync(0);
    step(element).dispatchEvent(new CustomEvent("confirm", { detail: { comment: "" } }));
    await jest.advanceTimersByTimeAsync(0);
    element.remove();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(getDeployment).toHaveBeenCalledTimes(121);
  });

  it("tells why a deployment failed", async () => {
    getDeployment.mockResolvedValue({ status: "Failed", message: "Priority is missing" });
    const { element, saved } = await opened();
    await confirm(element);
    expect(textOf(element, "policy-failure")).toContain("did not save the policy: Priority is");
    expect(saved).toEqual([]);
    element.thresholds = { ...EARLIER, deactivationDays: 81 };
    await settled();
    expect(byId(element, "policy-failure")).toBeNull();
  });

  it("tells that it does not know what became of a deployment", async () => {
    getDeployment.mockRejectedValue(refusal("You may not see the seat review."));
    const { element } = await opened();
    await confirm(element);
    expect(textOf(element, "policy-failure")).toContain("cannot be read: You may not see");
  });

  it("puts a problem beside its field, and keeps the question open", async () => {
    savePolicy.mockRejectedValue(
      refusal(
        "firstWarningDays: must be at least 1\npolicies[1].name: must be unique\nLR-0001 is under way.",
      ),
    );
    const { element } = await opened();
    await confirm(element);
    expect(textOf(element, "policy-problem-firstWarningDays")).toBe("must be at least 1");
    expect(textOf(element, "policy-problem-finalNoticeDays")).toBe("");
    expect(step(element).error).toBe("policies[1].name: must be unique\nLR-0001 is under way.");
    expect(step(element).isBusy).toBe(false);
  });

  it("makes a new policy out of this one", async () => {
    const { element, saved } = await opened();
    await enter(byId(element, "policy-as-new"), true, "change");
    expect(step(element).detail).toContain("taken from “Default”");
    await confirm(element);
    expect(savePolicy).not.toHaveBeenCalled();
    expect(byId(element, "policy-name").problem).toBe("Give it a name.");
    await rename(element, " Gold ");
    await confirm(element);
    expect(savePolicy).toHaveBeenCalledWith({
      name: "Gold",
      basedOn: "Default",
      read: READ,
      ...EARLIER,
    });
    expect(saved).toEqual([{ name: "Gold" }]);
  });

  it("makes the first policy", async () => {
    const { element } = await opened({ policy: null });
    expect(byId(element, "policy-as-new")).toBeNull();
    expect(step(element).detail).toContain("for everybody");
    expect(await accessibilityProblems(element)).toEqual([]);
    await rename(element, "Standard");
    await confirm(element);
    expect(savePolicy).toHaveBeenCalledWith({ name: "Standard", ...EARLIER });
  });

  it("saves nothing when it is cancelled, or when other thresholds are tried meanwhile", async () => {
    const { element } = await opened();
    step(element).dispatchEvent(new CustomEvent("cancel"));
    await settled();
    expect(step(element)).toBeNull();
    byId(element, "save-policy").click();
    await settled();
    element.thresholds = { ...EARLIER, deactivationDays: 81 };
    await settled();
    expect(step(element)).toBeNull();
    expect(savePolicy).not.toHaveBeenCalled();
  });

  it("is for managers alone", async () => {
    const { element } = lab({ canManage: false });
    await settled();
    expect(byId(element, "save-policy").disabled).toBe(true);
    expect(textOf(element, "policy-obstacle")).toContain("Seatwise Admin");
  });
});
