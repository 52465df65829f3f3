import SetupAssistant from "c/setupAssistant";
import { getState } from "c/setupApi";
import { session } from "@tests/lab";
import { MARKS, check, setupAnswer, withChecks } from "@tests/setup";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/setupApi", () => ({ getState: jest.fn(), mark: jest.fn() }));

beforeEach(() => {
  getState.mockReset().mockResolvedValue(setupAnswer());
});

const part = (element, name) => element.shadowRoot.querySelector(name);

async function open(properties) {
  const element = mount("c-setup-assistant", SetupAssistant, { isActive: true, ...properties });
  await settled();
  return element;
}

async function go(element, name) {
  part(element, "c-setup-steps").dispatchEvent(new CustomEvent("stepselect", { detail: { name } }));
  await settled();
}

describe("c-setup-assistant", () => {
  it("reads nothing before it is looked at, and anew each time it is", async () => {
    const element = await open({ isActive: false });
    expect(getState).not.toHaveBeenCalled();
    element.isActive = true;
    await settled();
    expect(getState).toHaveBeenCalledTimes(1);
    element.isActive = false;
    element.isActive = true;
    await settled();
    expect(getState).toHaveBeenCalledTimes(2);
  });

  it("opens the first step that is open", async () => {
    getState.mockResolvedValue(withChecks([check("portal", "problem", "none")]));
    const element = await open();
    expect(textOf(element, "setup-progress")).toBe("Done: 1 of 7");
    expect(part(element, "c-setup-checks")).not.toBeNull();
    expect(part(element, "c-setup-steps").current).toBe("checks");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("stays at a step when it is done, and goes on when asked", async () => {
    getState.mockResolvedValue(withChecks([check("portal", "problem", "none")]));
    const element = await open();
    getState.mockResolvedValue(setupAnswer());
    part(element, "c-setup-checks").dispatchEvent(new CustomEvent("setupchange"));
    await settled();
    expect(textOf(element, "setup-progress")).toBe("Done: 2 of 7");
    expect(part(element, "c-setup-checks")).not.toBeNull();
    byId(element, "setup-next").click();
    await settled();
    expect(part(element, "c-setup-scope")).not.toBeNull();
    expect(element.shadowRoot.activeElement).toBe(byId(element, "setup-content"));
    byId(element, "setup-back").click();
    await settled();
    expect(part(element, "c-setup-checks")).not.toBeNull();
    expect(byId(element, "setup-back")).toBeNull();
  });

  it("shows each step", async () => {
    const element = await open({ session: await session() });
    const parts = {
      checks: "c-setup-checks",
      scope: "c-setup-scope",
      thresholds: "c-setup-thresholds",
      preview: "c-setup-preview",
      mails: "c-setup-mails",
      schedule: "c-setup-schedule",
      switchOn: "c-setup-switch-on",
    };
    for (const [name, component] of Object.entries(parts)) {
      // eslint-disable-next-line no-await-in-loop
      await go(element, name);
      expect(part(element, component)).not.toBeNull();
    }
    expect(byId(element, "setup-next")).toBeNull();
  });

  it("waits for the users where a step is about them", async () => {
    const element = await open();
    await go(element, "preview");
    expect(byId(element, "setup-waits")).not.toBeNull();
    element.session = await session();
    await settled();
    expect(byId(element, "setup-waits")).toBeNull();
    expect(part(element, "c-setup-preview")).not.toBeNull();
  });

  it("hands what stands in the way to the last step", async () => {
    const element = await open();
    await go(element, "switchOn");
    expect(part(element, "c-setup-switch-on").blockers.map(({ name }) => name)).toEqual([
      "thresholds",
      "preview",
      "mails",
    ]);
  });

  it("tells the console what was saved and where somebody wants to go", async () => {
    const element = await open();
    const policies = listen(element, "policysaved");
    const settingsSaved = listen(element, "settingssaved");
    const tabs = listen(element, "tabwanted");
    await go(element, "scope");
    part(element, "c-setup-scope").dispatchEvent(new CustomEvent("policysaved"));
    await go(element, "switchOn");
    const last = part(element, "c-setup-switch-on");
    last.dispatchEvent(new CustomEvent("settingssaved"));
    last.dispatchEvent(new CustomEvent("tabwanted", { detail: { name: "runs" } }));
    await settled();
    expect([policies.length, settingsSaved.length]).toEqual([1, 1]);
    expect(tabs).toEqual([{ name: "runs" }]);
    expect(getState).toHaveBeenCalledTimes(2);
  });

  it("says when everything is done", async () => {
    const schedule = {
      cron: "0 0 6 ? * MON",
      nextRun: null,
      scheduledBy: "Ada",
      isScheduledByActive: true,
      isScheduledByAllowed: true,
    };
    getState.mockResolvedValue(setupAnswer({ marks: MARKS, schedule, mode: "Notify" }));
    expect(textOf(await open(), "setup-progress")).toContain("Everything is set up.");
  });

  it("tells a viewer what it takes to act", async () => {
    getState.mockResolvedValue(setupAnswer({ canManage: false }));
    expect(byId(await open(), "setup-viewer")).not.toBeNull();
  });

  it("names what failed, and tries again", async () => {
    getState.mockRejectedValueOnce(refusal("You may not see the seat review."));
    const element = await open();
    expect(part(element, "c-problem-list").message).toBe("You may not see the seat review.");
    part(element, "c-problem-list").dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(part(element, "c-problem-list")).toBeNull();
    expect(byId(element, "setup-progress")).not.toBeNull();
  });
});
