import LabShare from "c/labShare";
import { TRIAL } from "@tests/lab";
import { readTrial, trialText } from "../sharedTrial";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

function open() {
  const element = mount("c-lab-share", LabShare, { trial: TRIAL, policies: ["Default"] });
  return { element, sent: listen(element, "trialchange") };
}

afterEach(() => {
  delete navigator.clipboard;
});

describe("c-lab-share", () => {
  it("says where the days go, and copies them", async () => {
    const copied = [];
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: async (text) => copied.push(text) },
    });
    const { element } = open();
    byId(element, "lab-copy-record").click();
    await settled();
    expect(copied[0].split("\n")).toEqual([
      "Setup → Custom Metadata Types → License Review Policy → Manage Records → Default",
      "First Warning Days: 60",
      "Final Notice Days: 75",
      "Deactivation Days: 90",
    ]);
    expect(textOf(element, "lab-copied")).toBe("Copied for the policy record.");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("selects the text where a page may not copy", async () => {
    const { element } = open();
    byId(element, "lab-copy-shared").click();
    await settled();
    expect(textOf(element, "lab-copied")).toContain("The text is selected");
    const field = byId(element, "lab-shared");
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it("tries what was handed on, and refuses what is no trial", async () => {
    const { element, sent } = open();
    await enter(byId(element, "lab-paste"), "60/75/90");
    byId(element, "lab-try-pasted").click();
    await settled();
    expect(textOf(element, "lab-paste-problem")).toContain("not a trial");
    expect(sent).toEqual([]);
    await enter(byId(element, "lab-paste"), trialText({ ...TRIAL, runWeekday: 4 }));
    expect(textOf(element, "lab-paste-problem")).toBe("");
    byId(element, "lab-try-pasted").click();
    expect(sent[0].change).toEqual({ ...TRIAL, runWeekday: 4 });
  });
});

describe("a shared trial", () => {
  it("comes back as it was", () => {
    expect(readTrial(trialText(TRIAL), ["Default"])).toEqual(TRIAL);
  });

  it.each([
    ["null"],
    ["[]"],
    ['{"policy":"Default"}'],
    [trialText({ ...TRIAL, vary: "Another org's" })],
    [trialText({ ...TRIAL, runWeekday: 8 })],
    [trialText({ ...TRIAL, thresholds: { ...TRIAL.thresholds, finalNoticeDays: "75" } })],
  ])("is refused: %s", (text) => {
    expect(readTrial(text, ["Default"])).toBeNull();
  });
});
