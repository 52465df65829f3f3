import SettingsTab from "c/settingsTab";
import { getChanges, getSettings } from "c/settingsApi";
import { refusal, settings } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled } from "@tests/mount";

jest.mock("c/settingsApi", () => ({ getChanges: jest.fn(), getSettings: jest.fn() }));

beforeEach(() => {
  getSettings.mockReset().mockResolvedValue(settings());
  getChanges.mockReset().mockResolvedValue({ changes: [] });
});

const part = (element, name) => element.shadowRoot.querySelector(name);

describe("c-settings-tab", () => {
  it("waits, then shows the form and the preview", async () => {
    const element = mount("c-settings-tab", SettingsTab);
    expect(byId(element, "settings-loading")).not.toBeNull();
    await settled();
    expect(part(element, "c-review-settings").settings.mode).toBe("Preview");
    expect(part(element, "c-notice-preview")).not.toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("reads anew what was saved: what is still missing may be new", async () => {
    const element = mount("c-settings-tab", SettingsTab);
    const saves = listen(element, "settingssaved");
    await settled();
    getSettings.mockResolvedValue(settings({ mode: "Notify" }));
    part(element, "c-review-settings").dispatchEvent(new CustomEvent("saved"));
    await settled();
    expect(saves).toHaveLength(1);
    expect(part(element, "c-review-settings").settings.mode).toBe("Notify");
    // Who changed it is new as well.
    expect(getChanges).toHaveBeenCalledTimes(2);
  });

  it("names what failed and tries again", async () => {
    getSettings.mockRejectedValueOnce(refusal("You need the permission Seatwise View."));
    const element = mount("c-settings-tab", SettingsTab);
    await settled();
    expect(part(element, "c-problem-list").message).toBe("You need the permission Seatwise View.");
    part(element, "c-problem-list").dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(part(element, "c-review-settings")).not.toBeNull();
  });
});
