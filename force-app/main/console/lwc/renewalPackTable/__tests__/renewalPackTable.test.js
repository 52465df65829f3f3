import RenewalPackTable from "c/renewalPackTable";
import { accessibilityProblems, allById, mount } from "@tests/mount";

describe("c-renewal-pack-table", () => {
  it("shows its rows, a strong one marked", async () => {
    const element = mount("c-renewal-pack-table", RenewalPackTable, {
      label: "Clauses",
      heads: ["Clause", "Worth"],
      rows: [
        { key: "cap", head: "Cap", cells: ["$1"] },
        { key: "all", head: "All", cells: ["$2"], isStrong: true },
      ],
    });
    const rows = allById(element, "pack-row");
    expect(rows.map(({ textContent }) => textContent)).toEqual(["Cap$1", "All$2"]);
    expect(rows.map(({ className }) => className)).toEqual(["", "strong"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
