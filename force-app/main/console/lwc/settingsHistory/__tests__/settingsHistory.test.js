import SettingsHistory from "c/settingsHistory";
import { getChanges } from "c/settingsApi";
import { refusal } from "@tests/runs";
import { accessibilityProblems, allById, byId, mount, settled } from "@tests/mount";

jest.mock("c/settingsApi", () => ({ getChanges: jest.fn() }));

const change = (changes) => ({
  id: "a0E000000000001",
  action: "settingsChange",
  outcome: "Done",
  policy: null,
  change: "mode Preview → Notify",
  error: null,
  changedAt: "2026-11-20T09:30:00.000Z",
  actor: "Ada Admin",
  ...changes,
});

beforeEach(() => {
  getChanges.mockReset().mockResolvedValue({ changes: [change()] });
});

const texts = (element) =>
  allById(element, "settings-change").map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim()),
  );

describe("c-settings-history", () => {
  it("waits, then tells who changed what", async () => {
    const element = mount("c-settings-history", SettingsHistory, { stamp: 1 });
    expect(byId(element, "settings-history-loading")).not.toBeNull();
    await settled();
    const [[, who, what, from]] = texts(element);
    expect([who, what, from]).toEqual(["Ada Admin", "Settings changed", "mode Preview → Notify"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("names the policy, and what a deployment has not come to", async () => {
    getChanges.mockResolvedValue({
      changes: [
        change({
          action: "policyChange",
          outcome: "Failed",
          policy: "Default",
          change: "deactivationDays 90 → 60",
          error: "Not now.",
        }),
      ],
    });
    const element = mount("c-settings-history", SettingsHistory, { stamp: 1 });
    await settled();
    const [[, , what, from]] = texts(element);
    expect(what).toBe("Policy of the org changed (Failed)");
    expect(from).toContain("Default: deactivationDays 90 → 60");
    expect(byId(element, "settings-change-error").textContent).toBe("Not now.");
  });

  it("says that nothing was changed yet", async () => {
    getChanges.mockResolvedValue({ changes: [] });
    const element = mount("c-settings-history", SettingsHistory, { stamp: 1 });
    await settled();
    expect(byId(element, "settings-history-empty")).not.toBeNull();
    expect(texts(element)).toEqual([]);
  });

  it("reads anew when the settings were", async () => {
    const element = mount("c-settings-history", SettingsHistory, { stamp: 1 });
    await settled();
    getChanges.mockResolvedValue({ changes: [change(), change({ id: "a0E000000000002" })] });
    element.stamp = 2;
    await settled();
    expect(texts(element)).toHaveLength(2);
  });

  it("names what failed and tries again", async () => {
    getChanges.mockRejectedValueOnce(refusal("The log is locked."));
    const element = mount("c-settings-history", SettingsHistory, { stamp: 1 });
    await settled();
    const problems = element.shadowRoot.querySelector("c-problem-list");
    expect(problems.message).toBe("The log is locked.");
    problems.dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(texts(element)).toHaveLength(1);
  });
});
