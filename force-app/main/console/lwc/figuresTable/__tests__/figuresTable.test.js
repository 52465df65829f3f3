import FiguresTable from "c/figuresTable";
import { accessibilityProblems, allById, byId, mount, settled, textsOf } from "@tests/mount";

const TABLE = {
  label: "The ledger",
  heads: ["Month", "Logins"],
  rows: [
    { key: "2026-01", head: "Jan 2026", cells: ["80"] },
    { key: "2026-02", head: "Feb 2026", cells: ["100"] },
  ],
  total: { key: "total", head: "Term", cells: ["180"] },
};

describe("c-figures-table", () => {
  it("holds its rows back until it is opened", async () => {
    const element = mount("c-figures-table", FiguresTable, TABLE);
    expect(allById(element, "figures-row")).toEqual([]);
    const details = element.shadowRoot.querySelector("details");
    details.open = true;
    details.dispatchEvent(new CustomEvent("toggle"));
    await settled();
    expect(textsOf(element, "figures-row")).toEqual(["Jan 202680", "Feb 2026100"]);
    expect(textsOf(element, "figures-total")).toEqual(["Term180"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("is tight for paper, a strong row marked", async () => {
    const element = mount("c-figures-table", FiguresTable, {
      label: "Clauses",
      heads: ["Clause", "Worth"],
      rows: [
        { key: "cap", head: "Cap", cells: ["$1"] },
        { key: "all", head: "All", cells: ["$2"], isStrong: true },
      ],
      alwaysOpen: true,
      isTight: true,
    });
    expect(textsOf(element, "figures-row")).toEqual(["Cap$1", "All$2"]);
    expect(allById(element, "figures-row").map(({ className }) => className)).toEqual([
      "",
      "strong",
    ]);
    expect(element.shadowRoot.querySelector("table").className).toBe("tight");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows nothing where there is nothing", async () => {
    const element = mount("c-figures-table", FiguresTable, {
      label: "Nothing",
      heads: [],
      rows: [],
      alwaysOpen: true,
    });
    expect(allById(element, "figures-row")).toEqual([]);
    expect(element.shadowRoot.textContent).toBe("NothingNothing");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("stands open where it is the picture itself", () => {
    const element = mount("c-figures-table", FiguresTable, {
      ...TABLE,
      total: null,
      alwaysOpen: true,
    });
    expect(allById(element, "figures-row")).toHaveLength(2);
    expect(byId(element, "figures").className).toBe("slds-hide");
    expect(element.shadowRoot.querySelector("details").open).toBe(true);
    expect(byId(element, "figures-total")).toBeNull();
  });
});
