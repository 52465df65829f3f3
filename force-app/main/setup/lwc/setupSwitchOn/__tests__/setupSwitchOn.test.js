import SetupSwitchOn from "c/setupSwitchOn";
import { getSettings, saveSettings } from "c/settingsApi";
import { session } from "@tests/lab";
import { setupAnswer } from "@tests/setup";
import { refusal, settings } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  listen,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

jest.mock("c/settingsApi", () => ({ getSettings: jest.fn(), saveSettings: jest.fn() }));

beforeEach(() => {
  getSettings.mockReset().mockResolvedValue(settings({ dailyEmailBudget: 400 }));
  saveSettings.mockReset().mockResolvedValue(undefined);
});

const BLOCKERS = [{ name: "mails", title: "The mails" }];

const switchOn = async (changes, properties) =>
  mount("c-setup-switch-on", SetupSwitchOn, {
    answer: setupAnswer(changes),
    session: await session(),
    ...properties,
  });

const step = (element) => byId(element, "mode-question");

async function ask(element, button = "switch-on") {
  byId(element, button).click();
  await settled();
}

async function confirm(element) {
  step(element).dispatchEvent(new CustomEvent("confirm"));
  await settled();
}

describe("c-setup-switch-on", () => {
  it("refuses with the steps that are open, each a way there", async () => {
    const element = await switchOn({}, { blockers: BLOCKERS });
    expect(byId(element, "switch-on").disabled).toBe(true);
    const steps = listen(element, "stepselect");
    expect(allById(element, "switch-blocker").map(({ label }) => label)).toEqual(["The mails"]);
    allById(element, "switch-blocker")[0].click();
    expect(steps).toEqual([{ name: "mails" }]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("waits for the users: without them nobody knows what it would do", async () => {
    const element = await switchOn({}, { session: null });
    expect(byId(element, "switch-waits")).not.toBeNull();
    expect(byId(element, "switch-on").disabled).toBe(true);
  });

  it("starts to warn, asked first", async () => {
    const element = await switchOn();
    const saves = listen(element, "settingssaved");
    const changes = listen(element, "setupchange");
    await ask(element);
    expect(step(element).mode).toBe("Notify");
    expect(step(element).session.size).toBeGreaterThan(0);
    expect(saveSettings).not.toHaveBeenCalled();
    await confirm(element);
    const { senders, canManage, problems, ...form } = settings({ dailyEmailBudget: 400 });
    // With the stamp that they were read with.
    expect(form.stamp).toBe("as read");
    expect(saveSettings).toHaveBeenCalledWith({ ...form, mode: "Notify" });
    expect([saves.length, changes.length]).toEqual([1, 1]);
    expect(textOf(element, "switch-status")).toBe("The mode is Notify now.");
    expect([senders.length, canManage, problems]).toEqual([2, true, []]);
  });

  it("takes seats back as the step after", async () => {
    getSettings.mockResolvedValue(settings({ mode: "Notify" }));
    const element = await switchOn({ mode: "Notify", hasNotified: true });
    await ask(element);
    expect(step(element).mode).toBe("Enforce");
    await confirm(element);
    expect(saveSettings.mock.calls[0][0].mode).toBe("Enforce");
  });

  it("goes back to Preview whatever is missing", async () => {
    const element = await switchOn({ mode: "Enforce" }, { blockers: BLOCKERS });
    expect(byId(element, "switch-on")).toBeNull();
    expect(byId(element, "switch-blockers")).toBeNull();
    await ask(element, "switch-back");
    expect(step(element).mode).toBe("Preview");
    await confirm(element);
    expect(saveSettings.mock.calls[0][0].mode).toBe("Preview");
  });

  it("does not take a step that something has come in the way of meanwhile", async () => {
    const element = await switchOn();
    await ask(element);
    element.blockers = BLOCKERS;
    await confirm(element);
    expect(step(element).error).toContain("has changed meanwhile");
    element.blockers = [];
    // Somebody else has gone on to Notify.
    getSettings.mockResolvedValue(settings({ mode: "Notify" }));
    await confirm(element);
    expect(step(element).error).toContain("has changed meanwhile");
    expect(saveSettings).not.toHaveBeenCalled();
  });

  it("says what was refused, and stays where it was", async () => {
    saveSettings.mockRejectedValue(refusal("senderAddress: is empty, and a notice needs a sender"));
    const element = await switchOn();
    const changes = listen(element, "setupchange");
    await ask(element);
    await confirm(element);
    expect(step(element).error).toContain("a notice needs a sender");
    expect(changes).toEqual([]);
  });

  it("can be cancelled", async () => {
    const element = await switchOn();
    await ask(element);
    step(element).dispatchEvent(new CustomEvent("cancel"));
    await settled();
    expect(step(element)).toBeNull();
    expect(saveSettings).not.toHaveBeenCalled();
  });

  it("hints at what does not stand in the way", async () => {
    expect(textsOf(await switchOn(), "switch-hint")).toEqual([
      expect.stringContaining("No review is scheduled"),
    ]);
    expect(textsOf(await switchOn({ mode: "Notify" }), "switch-hint")).toHaveLength(2);
  });

  it("leads to the kill switch", async () => {
    const element = await switchOn();
    const tabs = listen(element, "tabwanted");
    byId(element, "switch-open-runs").click();
    expect(tabs).toEqual([{ name: "runs" }]);
  });

  it("shows a viewer the mode and nothing that acts", async () => {
    const element = await switchOn({ canManage: false, mode: "Notify" });
    expect(textOf(element, "switch-mode")).toBe("Mode now: Notify");
    expect(byId(element, "switch-on")).toBeNull();
    expect(byId(element, "switch-back")).toBeNull();
  });
});
