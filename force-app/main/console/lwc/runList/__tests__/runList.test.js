import RunList from "c/runList";
import { run } from "@tests/runs";
import { accessibilityProblems, allById, byId, listen, mount, textOf } from "@tests/mount";

const RUNS = [
  run(),
  run({ id: "a01B", name: "LR-0002", status: "Completed with Errors", mode: "Notify", errors: 3 }),
];

function list(changes = {}) {
  const element = mount("c-run-list", RunList, { runs: RUNS, selectedId: RUNS[0].id, ...changes });
  return { element, selected: listen(element, "runselect") };
}

const cells = (element, row) =>
  [...allById(element, "run-row")[row].children].map((cell) =>
    cell.textContent.replace(/\s+/g, " ").trim(),
  );

describe("c-run-list", () => {
  it("shows what each run was and did", async () => {
    const { element } = list();
    expect(cells(element, 0)).toEqual([
      expect.stringMatching(/^Nov 23, 2026 ?LR-0003$/),
      "Enforce",
      "Completed",
      "12",
      "7",
      "50",
      "4",
      "130",
      "0",
    ]);
    expect(cells(element, 1).slice(1, 3)).toEqual(["Notify", "Completed with errors"]);
    expect(cells(element, 1).at(-1)).toBe("3");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("marks the one on the page and opens another, once a click", () => {
    const { element, selected } = list();
    const pressed = allById(element, "run-open").map((button) =>
      button.getAttribute("aria-pressed"),
    );
    expect(pressed).toEqual(["true", "false"]);
    allById(element, "run-open")[1].click();
    expect(selected).toEqual([{ id: "a01B" }]);
  });

  it("says what to do where there is none yet", () => {
    const { element } = list({ runs: [], selectedId: null });
    expect(textOf(element, "runs-empty")).toMatch(/^No run yet: start one above/);
    expect(byId(element, "run-row")).toBeNull();
  });
});
