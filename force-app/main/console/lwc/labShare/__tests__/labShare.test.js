import LabShare from "c/labShare";
import { TRIAL, sessionWithLogins } from "@tests/lab";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";
import { openPage } from "@tests/page";

async function open() {
  const session = await sessionWithLogins();
  const element = mount("c-lab-share", LabShare, { session, trial: TRIAL });
  return { element, sent: listen(element, "trialchange") };
}

/** Lets a page copy, and keeps what it copies. */
function clipboard() {
  const copied = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (text) => copied.push(text) },
  });
  return copied;
}

afterEach(() => {
  delete navigator.clipboard;
});

describe("c-lab-share", () => {
  it("says where the days go, and copies them", async () => {
    const copied = clipboard();
    const { element } = await open();
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

  it("copies a link to the page that it is on", async () => {
    const copied = clipboard();
    const { element } = await open();
    expect(byId(element, "lab-link").value).toBe("");
    openPage();
    await settled();
    byId(element, "lab-copy-link").click();
    await settled();
    // The stub of lightning/navigation has one address for every page.
    expect(copied).toEqual(["https://www.example.com/"]);
    expect(textOf(element, "lab-copied")).toBe("The link was copied.");
  });

  it("selects the text where a page may not copy", async () => {
    const { element } = await open();
    byId(element, "lab-copy-shared").click();
    await settled();
    expect(textOf(element, "lab-copied")).toContain("The text is selected");
    const field = byId(element, "lab-shared");
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it("tries what was handed on, and refuses what is no trial", async () => {
    const { element, sent } = await open();
    await enter(byId(element, "lab-paste"), "60/75/90");
    byId(element, "lab-try-pasted").click();
    await settled();
    expect(textOf(element, "lab-paste-problem")).toContain("not a trial");
    expect(sent).toEqual([]);
    const text = byId(element, "lab-shared").value.replace('"runWeekday":1', '"runWeekday":4');
    await enter(byId(element, "lab-paste"), text);
    expect(textOf(element, "lab-paste-problem")).toBe("");
    byId(element, "lab-try-pasted").click();
    expect(sent[0].change).toEqual({ ...TRIAL, runWeekday: 4, window: null });
  });
});
