import PauseEditor from "c/pauseEditor";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  listen,
  mount,
  textOf,
  textsOf,
} from "@tests/mount";

const PAUSES = [
  { from: "2025-12-20", to: "2026-01-04" },
  { from: "2026-12-20", to: "2027-01-04" },
];

function editor(changes = {}) {
  const element = mount("c-pause-editor", PauseEditor, {
    pauses: PAUSES,
    asOf: "2026-11-21",
    ...changes,
  });
  return { element, sent: listen(element, "pauseschange") };
}

describe("c-pause-editor", () => {
  it("moves one end of one pause and leaves what it was given alone", async () => {
    const { element, sent } = editor();
    await enter(allById(element, "pause-to")[1], "2027-01-10", "change");
    expect(sent).toEqual([{ pauses: [PAUSES[0], { from: "2026-12-20", to: "2027-01-10" }] }]);
    expect(PAUSES[1].to).toBe("2027-01-04");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("adds a pause that is valid at once", () => {
    const { element, sent } = editor();
    byId(element, "pause-add").click();
    expect(sent[0].pauses).toEqual([...PAUSES, { from: "2026-11-21", to: "2026-11-21" }]);
  });

  it("removes the pause beside the button", () => {
    const { element, sent } = editor();
    allById(element, "pause-remove")[0].click();
    expect(sent[0].pauses).toEqual([PAUSES[1]]);
    expect(allById(element, "pause-remove")[0].alternativeText).toBe(
      "Remove the pause from Dec 20, 2025 to Jan 4, 2026",
    );
  });

  it("shows a problem beside its own pause", () => {
    const { element } = editor({ problems: { "pauses[1].to": "is before from" } });
    expect(textsOf(element, "pause-problem")).toEqual(["is before from"]);
    expect(allById(element, "pause")[1].textContent).toContain("is before from");
  });

  it("sends an emptied date on, for the core to refuse", async () => {
    const { element, sent } = editor();
    await enter(allById(element, "pause-from")[0], "", "change");
    expect(sent[0].pauses[0]).toEqual({ from: "", to: "2026-01-04" });
  });

  it("says that there are none", () => {
    const { element } = editor({ pauses: [] });
    expect(element.shadowRoot.textContent).toContain("No pauses.");
    expect(textOf(element, "pause")).toBeNull();
  });
});
