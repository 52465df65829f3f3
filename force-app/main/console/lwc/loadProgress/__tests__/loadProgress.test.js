import LoadProgress from "c/loadProgress";
import { accessibilityProblems, byId, listen, mount, textOf } from "@tests/mount";

describe("c-load-progress", () => {
  it("says how far it is, and shows it", async () => {
    const element = mount("c-load-progress", LoadProgress, { users: 12_000, expected: 100_000 });
    expect(textOf(element, "progress-text")).toBe("12,000 of 100,000 users");
    const bar = element.shadowRoot.querySelector("[role='progressbar']");
    expect(bar.getAttribute("aria-valuenow")).toBe("12");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("never goes past the end where users were added meanwhile", () => {
    const element = mount("c-load-progress", LoadProgress, { users: 502, expected: 500 });
    const bar = element.shadowRoot.querySelector("[role='progressbar']");
    expect(bar.getAttribute("aria-valuenow")).toBe("100");
  });

  it("claims no number before it knows one", () => {
    const element = mount("c-load-progress", LoadProgress, { users: 0, expected: null });
    expect(textOf(element, "progress-text")).toBe("Getting ready…");
  });

  it("can be cancelled", () => {
    const element = mount("c-load-progress", LoadProgress);
    const cancelled = listen(element, "cancel");
    byId(element, "cancel").click();
    expect(cancelled).toHaveLength(1);
  });
});
