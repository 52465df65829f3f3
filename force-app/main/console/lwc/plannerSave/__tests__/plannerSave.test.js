import PlannerSave from "c/plannerSave";
import { saveContract } from "c/usageApi";
import { TERMS } from "@tests/planner";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/usageApi", () => ({ saveContract: jest.fn() }));

const STATED = { isModelChoiceDocumented: true };
const open = (properties) =>
  mount("c-planner-save", PlannerSave, {
    terms: TERMS,
    stated: STATED,
    isValid: true,
    canManage: true,
    ...properties,
  });
const press = (element, id) => {
  byId(element, id).dispatchEvent(new CustomEvent("click"));
  return settled();
};

beforeEach(() => saveContract.mockReset().mockResolvedValue(undefined));

describe("c-planner-save", () => {
  it("says whether what is on screen is what is saved", () => {
    const state = (properties) => textOf(open(properties), "planner-save-state");
    expect(state({ isSaved: true, hasSaved: true })).toBe("This is the saved contract.");
    expect(state({ hasSaved: true })).toContain("Not saved yet");
    expect(state({})).toContain("no contract is saved");
    expect(state({ isExample: true })).toContain("An example, not your contract");
  });

  it("saves the contract with what is stated beside it", async () => {
    const element = open();
    const saved = listen(element, "contractsaved");
    await press(element, "planner-save");
    expect(saveContract).toHaveBeenCalledWith(TERMS, STATED);
    expect(saved).toEqual([{ terms: TERMS, stated: STATED }]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("tells a failure and leaves the contract unsaved", async () => {
    saveContract.mockRejectedValue(refusal("the org is read-only"));
    const element = open();
    const saved = listen(element, "contractsaved");
    await press(element, "planner-save");
    expect(textOf(element, "planner-save-failure")).toContain("the org is read-only");
    expect(saved).toEqual([]);
    expect(byId(element, "planner-save").disabled).toBe(false);
  });

  it("lets nobody save who may not, and nothing that is wrong", () => {
    const viewer = open({ canManage: false });
    expect(byId(viewer, "planner-save").disabled).toBe(true);
    expect(textOf(viewer, "planner-save-obstacle")).toContain("permission");
    const wrong = open({ isValid: false });
    expect(byId(wrong, "planner-save").disabled).toBe(true);
    expect(textOf(wrong, "planner-save-obstacle")).toContain("settled");
  });

  it("goes back to what is saved, where something is", async () => {
    expect(byId(open(), "planner-undo")).toBeNull();
    const element = open({ hasSaved: true });
    const undone = listen(element, "contractundo");
    await press(element, "planner-undo");
    expect(undone).toHaveLength(1);
  });
});
