import ReviewSettings from "c/reviewSettings";
import { saveSettings } from "c/settingsApi";
import { refusal, settings } from "@tests/runs";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/settingsApi", () => ({ saveSettings: jest.fn() }));

beforeEach(() => {
  saveSettings.mockReset().mockResolvedValue(undefined);
});

function form(changes = {}) {
  const element = mount("c-review-settings", ReviewSettings, { settings: settings(changes) });
  return { element, saves: listen(element, "saved") };
}

const named = (element, tag, name) =>
  [...element.shadowRoot.querySelectorAll(tag)].find((part) => part.name === name);

const limit = (element, name) => named(element, "c-limit-setting", name);
const numberOf = (element, name) =>
  limit(element, name).shadowRoot.querySelector("c-number-setting");

const set = (element, name, value) => enter(byId(numberOf(element, name), name), String(value));
const lift = (element, name) =>
  enter(byId(limit(element, name), `${name}-no-limit`), true, "change");

async function write(element, name, value) {
  const event = new CustomEvent("textchange", { detail: { name, value } });
  named(element, "c-text-setting", name).dispatchEvent(event);
  await settled();
}

async function answer(element, event) {
  byId(element, "mode-question").dispatchEvent(new CustomEvent(event));
  await settled();
}

describe("c-review-settings", () => {
  it("shows what is saved, each mode with its meaning", async () => {
    const { element } = form();
    expect(byId(element, "settings-mode-Preview").checked).toBe(true);
    expect(byId(element, "settings-mode-Enforce").closest("label").textContent).toContain(
      "takes seats back",
    );
    expect(numberOf(element, "maxDeactivationShare").value).toBe(25);
    // Not set: half of what Salesforce allows.
    expect(named(element, "c-number-setting", "dailyEmailBudget").value).toBe(2500);
    expect(byId(element, "setting-senderAddress").value).toBe("partners@example.com");
    expect(named(element, "c-text-setting", "resourcesUrl").value).toBe("");
    expect(byId(element, "save-settings").disabled).toBe(true);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows but what notices need where that is asked for, and saves the rest as it is", async () => {
    const { element } = form({ mode: "Notify", problems: ["The sender is missing."] });
    element.noticesOnly = true;
    await settled();
    expect(byId(element, "settings-mode-Preview")).toBeNull();
    expect(limit(element, "maxDeactivations")).toBeUndefined();
    expect(byId(element, "settings-missing")).toBeNull();
    await write(element, "supportContact", "new@example.com");
    byId(element, "save-settings").click();
    await settled();
    expect(saveSettings).toHaveBeenCalledWith(
      expect.objectContaining({
        mode: "Notify",
        maxDeactivations: 50,
        supportContact: "new@example.com",
      }),
    );
  });

  it("saves the whole once something is changed, a percentage as a share", async () => {
    const { element, saves } = form();
    await enter(byId(element, "settings-mode-Notify"), true, "change");
    await set(element, "maxDeactivationShare", 28.25);
    await lift(element, "maxDeactivations");
    await write(element, "supportContact", "+43 1 234");
    await enter(byId(element, "setting-senderAddress"), "office@example.com", "change");
    expect(textOf(element, "settings-state")).toBe("There are changes that are not saved.");
    byId(element, "save-settings").click();
    await settled();
    await answer(element, "confirm");
    expect(saveSettings).toHaveBeenCalledWith({
      mode: "Notify",
      maxDeactivations: 50,
      noMaxDeactivations: true,
      maxDeactivationShare: 0.2825,
      noMaxDeactivationShare: false,
      senderAddress: "office@example.com",
      portalUrl: "https://portal.example.com",
      resourcesUrl: "",
      supportContact: "+43 1 234",
      // Nobody has set it: its default stays one.
      dailyEmailBudget: null,
      stamp: "as read",
    });
    expect(saves).toHaveLength(1);
    expect(textOf(element, "settings-state")).toBe("Saved.");
    expect(byId(element, "save-settings").disabled).toBe(true);
  });

  it("keeps the number of a limit that is lifted, and takes it again", async () => {
    const { element } = form({ maxDeactivations: 30, noMaxDeactivations: true });
    expect(numberOf(element, "maxDeactivations").value).toBe(30);
    const box = byId(limit(element, "maxDeactivations"), "maxDeactivations-no-limit");
    await enter(box, false, "change");
    byId(element, "save-settings").click();
    await settled();
    expect(saveSettings).toHaveBeenCalledWith(
      expect.objectContaining({ maxDeactivations: 30, noMaxDeactivations: false }),
    );
  });

  it("saves the daily budget", async () => {
    const { element } = form();
    const budget = named(element, "c-number-setting", "dailyEmailBudget");
    await enter(byId(budget, "dailyEmailBudget"), "900");
    byId(element, "save-settings").click();
    await settled();
    expect(saveSettings).toHaveBeenCalledWith(expect.objectContaining({ dailyEmailBudget: 900 }));
  });

  it.each([
    ["Preview", "Notify"],
    ["Preview", "Enforce"],
    ["Notify", "Enforce"],
  ])("asks before the review does more: from %s to %s", async (from, to) => {
    const { element, saves } = form({ mode: from });
    await enter(byId(element, `settings-mode-${to}`), true, "change");
    await set(element, "maxDeactivations", 7);
    await lift(element, "maxDeactivationShare");
    byId(element, "save-settings").click();
    await settled();
    expect(byId(element, "mode-question").mode).toBe(to);
    expect(byId(element, "mode-question").limits).toEqual({
      maxDeactivations: 7,
      maxDeactivationShare: null,
    });
    expect(saveSettings).not.toHaveBeenCalled();
    expect(byId(element, "save-settings").disabled).toBe(true);
    await answer(element, "cancel");
    expect(byId(element, "mode-question")).toBeNull();
    expect(byId(element, `settings-mode-${to}`).checked).toBe(true);
    byId(element, "save-settings").click();
    await settled();
    // What is edited after the question was asked was not asked about.
    await set(element, "maxDeactivations", 8);
    expect(byId(element, "mode-question")).toBeNull();
    byId(element, "save-settings").click();
    await settled();
    await answer(element, "confirm");
    expect(saveSettings.mock.calls.map(([saved]) => [saved.mode, saved.maxDeactivations])).toEqual([
      [to, 8],
    ]);
    expect(byId(element, "mode-question")).toBeNull();
    expect(saves).toHaveLength(1);
  });

  it.each([
    ["Enforce", "Notify"],
    ["Notify", "Preview"],
  ])("brakes without a question: from %s to %s", async (from, to) => {
    const { element } = form({ mode: from });
    await enter(byId(element, `settings-mode-${to}`), true, "change");
    byId(element, "save-settings").click();
    await settled();
    expect(saveSettings.mock.calls[0][0].mode).toBe(to);
  });

  it("discards changes", async () => {
    const { element } = form();
    await enter(byId(element, "settings-mode-Enforce"), true, "change");
    byId(element, "reset-settings").click();
    await settled();
    expect(byId(element, "settings-mode-Preview").checked).toBe(true);
    expect(textOf(element, "settings-state")).toBe("");
  });

  it("shows every problem beside its field, and keeps what was entered", async () => {
    saveSettings.mockRejectedValue(
      refusal(
        "maxDeactivations: must be 0 or more\nsenderAddress: is not verified\nmode: Notify sends notices. No template.\nmode: Too early.\nThe org is read only.",
      ),
    );
    const { element, saves } = form();
    await set(element, "maxDeactivations", -1);
    byId(element, "save-settings").click();
    await settled();
    expect(numberOf(element, "maxDeactivations").problem).toBe("must be 0 or more");
    expect(textOf(element, "setting-senderAddress-problem")).toBe("is not verified");
    expect(textOf(element, "settings-mode-problem")).toBe(
      "Notify sends notices. No template. Too early.",
    );
    const others = element.shadowRoot.querySelector("c-problem-list");
    expect(others.problems).toEqual([{ path: "", message: "The org is read only." }]);
    expect(numberOf(element, "maxDeactivations").value).toBe(-1);
    expect(saves).toEqual([]);
    expect(byId(element, "save-settings").disabled).toBe(false);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("points to the fields where every problem has one", async () => {
    saveSettings.mockRejectedValue(refusal("portalUrl: must begin with https://"));
    const { element } = form();
    await write(element, "portalUrl", "portal");
    byId(element, "save-settings").click();
    await settled();
    expect(named(element, "c-text-setting", "portalUrl").problem).toBe("must begin with https://");
    expect(element.shadowRoot.querySelector("c-problem-list").message).toBe(
      "See the fields above.",
    );
  });

  it("lists what keeps notices from going out", () => {
    const { element } = form({ problems: ["License Review Settings, field Portal URL: not set"] });
    expect(textOf(element, "settings-missing")).toContain("field Portal URL: not set");
    expect(byId(form().element, "settings-missing")).toBeNull();
  });

  it("keeps a sender in sight that is no longer verified, and says where there is none", () => {
    const { element } = form({ senders: [], senderAddress: "gone@example.com" });
    expect(byId(element, "setting-senderAddress").value).toBe("gone@example.com");
    expect(element.shadowRoot.textContent).toContain("Organization-Wide Addresses");
  });

  it("is read only for those who may not manage", async () => {
    const { element } = form({ canManage: false });
    expect(byId(element, "save-settings")).toBeNull();
    expect(byId(element, "settings-mode-Notify").disabled).toBe(true);
    expect(named(element, "c-text-setting", "portalUrl").disabled).toBe(true);
    expect(named(element, "c-number-setting", "dailyEmailBudget").disabled).toBe(true);
    expect(limit(element, "maxDeactivations").disabled).toBe(true);
    expect(byId(element, "setting-senderAddress").disabled).toBe(true);
    expect(textOf(element, "settings-state")).toContain("Seatwise Admin");
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
