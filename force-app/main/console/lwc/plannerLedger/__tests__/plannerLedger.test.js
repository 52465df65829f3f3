import PlannerLedger from "c/plannerLedger";
import { figures } from "@tests/planner";
import { accessibilityProblems, allById, byId, enter, mount, textOf } from "@tests/mount";
import { ledgerPicture, partsOf } from "../ledgerPicture";

const open = async (options) =>
  mount("c-planner-ledger", PlannerLedger, { figures: await figures(options) });
const table = (element) => element.shadowRoot.querySelector("c-figures-table");
const csvOf = (element) =>
  decodeURIComponent(byId(element, "planner-ledger-csv").href)
    .replace(/^[^\uFEFF]*\uFEFF/, "")
    .trim()
    .split("\r\n");

describe("c-planner-ledger", () => {
  it("has the rows that every figure is made of, and their sums", async () => {
    const element = await open();
    const { rows, total } = table(element);
    expect(rows.map(({ head }) => head)).toEqual(["Jan 2026", "Feb 2026", "Mar 2026"]);
    // Logins, committed, carried in, used, expired, carried out, overage, two costs.
    expect(rows[0].cells).toEqual(["80", "150", "0", "80", "70", "0", "0", "$1,500.00", "$0.00"]);
    expect(total.cells).toEqual(["330", "450", "", "330", "120", "", "0", "$4,500.00", "$0.00"]);
    expect(textOf(element, "planner-ledger-sum")).toBe(
      "$4,500.00 committed + $0.00 overage = $4,500.00 over the term",
    );
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows the best commitment's months as well", async () => {
    const element = await open();
    await enter(byId(element, "planner-ledger-optimum"), true, "change");
    expect(table(element).rows[2].cells).toEqual([
      "150",
      "100",
      "0",
      "100",
      "0",
      "0",
      "50",
      "$1,000.00",
      "$1,250.00",
    ]);
    expect(byId(element, "planner-ledger-chart").getAttribute("aria-label")).toBe(
      "Jan 2026 to Mar 2026: 330 logins, 280 of them out of the commitment and 50 overage; 20 committed logins expired.",
    );
  });

  it("hands the rows over as plain numbers", async () => {
    const lines = csvOf(await open());
    expect(lines[0]).toMatch(/^Month,Logins,Committed,.*,Commitment cost \(USD\),/);
    expect(lines[1]).toBe("2026-01,80,150,0,80,70,0,0,1500,0");
    expect(lines[4]).toBe("Term,330,450,,330,120,,0,4500,0");
  });

  it("draws a column for each month", async () => {
    expect(allById(await open(), "planner-ledger-column")).toHaveLength(3);
  });
});

describe("the picture", () => {
  it("uses what was carried in before the month's own", async () => {
    const { ledger } = await figures({ terms: { monthlyCommitment: 100, rolloverMonths: 1 } });
    // January leaves 20; February uses those and 80 of its own, and leaves 20; March uses all 120.
    expect(ledger.rows.map(partsOf)).toEqual([
      { own: 80, carried: 0, overage: 0, expired: 0 },
      { own: 80, carried: 20, overage: 0, expired: 0 },
      { own: 100, carried: 20, overage: 30, expired: 0 },
    ]);
  });

  it("stacks a month's logins above the zero line and hangs what expired below it", async () => {
    const { ledger } = await figures();
    const { scale, columns } = ledgerPicture(ledger);
    const [own, , , expired] = columns[0].boxes;
    expect(own.bottom).toBeCloseTo(scale.percent(0));
    expect(own.bottom + own.height).toBeCloseTo(scale.percent(80));
    expect(expired.bottom + expired.height).toBeCloseTo(scale.percent(0));
    expect(expired.bottom).toBeCloseTo(scale.percent(-70));
  });

  it("holds the month that an annual true-up puts the year's overage on", async () => {
    const { ledger } = await figures({
      terms: { termMonths: 12, monthlyCommitment: 100, trueUp: "annual" },
      demand: Array(12).fill(150),
    });
    // 12 × 150 logins against 12 × 100: the missing 600 are overage of December.
    expect(ledger.rows[11].overage).toBe(600);
    const { scale, columns } = ledgerPicture(ledger);
    const tops = columns.flatMap(({ boxes }) => boxes.map(({ bottom, height }) => bottom + height));
    expect(Math.max(...tops)).toBeLessThanOrEqual(100);
    expect(scale.ticks[scale.ticks.length - 1]).toBeGreaterThanOrEqual(600);
  });
});
