import RunMetrics from "c/runMetrics";
import { metrics } from "@tests/runs";
import { accessibilityProblems, byId, mount, textOf } from "@tests/mount";

const card = (changes) => mount("c-run-metrics", RunMetrics, { metrics: metrics(changes) });

describe("c-run-metrics", () => {
  it("tells the response to each notice, the ways back and the false positives", async () => {
    const element = card();
    expect(textOf(element, "metric-first-warning")).toBe("25%");
    expect(textOf(element, "metric-final-notice")).toBe("10%");
    expect(textOf(element, "metric-reactivations")).toBe("6");
    expect(textOf(element, "metric-false-positives")).toBe("2.5%");
    expect(element.shadowRoot.textContent).toContain("50 of 200 sent");
    expect(element.shadowRoot.textContent).toContain("2 of 80 deactivations");
    expect(textOf(element, "metrics-definition")).toContain("back within 30 days");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("has no rate of nothing, and no trend of one run", async () => {
    const element = card({
      notices: [{ notice: "First Warning", sent: 0, answered: 0, rate: null }],
      deactivations: 0,
      falsePositives: 0,
      falsePositiveRate: null,
      seats: metrics().seats.slice(0, 1),
    });
    expect(textOf(element, "metric-first-warning")).toBe("–");
    expect(textOf(element, "metric-false-positives")).toBe("–");
    expect(textOf(element, "trend-empty")).toBe("The trend appears after two runs.");
    expect(byId(element, "seat-trend")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
