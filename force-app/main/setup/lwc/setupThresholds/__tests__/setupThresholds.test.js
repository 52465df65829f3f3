import getLoginPage from "@salesforce/apex/SeatwiseLoginsController.getLoginPage";
import getLoginWindow from "@salesforce/apex/SeatwiseLoginsController.getLoginWindow";
import SetupThresholds from "c/setupThresholds";
import { HISTORY, LOGIN_PAGES, session, sessionWithLogins } from "@tests/lab";
import { MARK, setupAnswer } from "@tests/setup";
import { refusal } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  listen,
  mount,
  settled,
  textOf,
} from "@tests/mount";

// On the real core: what is suggested follows from the four users of @tests/lab, by hand.
jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginPage",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginWindow",
  () => ({ default: jest.fn() }),
  { virtual: true },
);

beforeEach(() => {
  getLoginPage.mockReset().mockImplementation(async ({ afterId }) => LOGIN_PAGES[afterId]);
  getLoginWindow.mockReset().mockResolvedValue(JSON.stringify(HISTORY));
});

async function until(found) {
  const deadline = Date.now() + 10_000;
  while (!found() && Date.now() < deadline) {
    // Each look comes after the rendering before it.
    // eslint-disable-next-line no-await-in-loop
    await settled();
  }
}

async function open(loaded, changes) {
  const element = mount("c-setup-thresholds", SetupThresholds, {
    answer: setupAnswer(changes),
    session: loaded,
  });
  await until(() => allById(element, "thresholds-option").length > 0);
  return element;
}

const option = (element, key) =>
  allById(element, "thresholds-option").find(({ dataset }) => dataset.key === key);
const said = (element, key) => option(element, key).textContent.replace(/\s+/g, " ");

describe("c-setup-thresholds", () => {
  it("suggests thresholds by the org's own logins", async () => {
    const element = await open(await session());
    expect(textOf(element, "thresholds-basis")).toContain("May 26, 2026 to Nov 23, 2026");
    // Ben and Dee never come back; Çelik does, whom only waiting long enough spares.
    expect(said(element, "cautious")).toContain("Would have given back 2 seats");
    expect(said(element, "cautious")).toContain("Nobody wrongly switched off.");
    // 60 / 75 / 90 is what is saved, too: it is there once.
    expect(said(element, "standard")).toContain("60 / 75 / 90");
    expect(said(element, "standard")).toContain("1 person wrongly switched off.");
    expect(option(element, "saved")).toBeUndefined();
    expect(option(element, "standard").querySelector("input").checked).toBe(true);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("reads no logins that the lab has read already", async () => {
    await open(await sessionWithLogins());
    expect(getLoginWindow).not.toHaveBeenCalled();
    expect(getLoginPage).not.toHaveBeenCalled();
  });

  it("hands what is chosen on to be saved, and nothing before that", async () => {
    const element = await open(await sessionWithLogins());
    const saver = element.shadowRoot.querySelector("c-save-policy");
    expect(saver.policy.name).toBe("Default");
    const radio = option(element, "cautious").querySelector("input");
    radio.checked = true;
    radio.dispatchEvent(new CustomEvent("change"));
    await settled();
    expect(saver.thresholds).not.toEqual({
      firstWarningDays: 60,
      finalNoticeDays: 75,
      deactivationDays: 90,
    });
    const saves = listen(element, "policysaved");
    saver.dispatchEvent(new CustomEvent("policysaved"));
    expect(saves).toHaveLength(1);
  });

  it("offers the default where there is no history, and says why", async () => {
    getLoginWindow.mockResolvedValue(
      JSON.stringify({
        from: null,
        to: "2026-11-23",
        rows: null,
        problem: "Manage Users is missing.",
      }),
    );
    const element = await open(await session());
    expect(textOf(element, "thresholds-basis")).toContain("Manage Users is missing.");
    expect(allById(element, "thresholds-option").map(({ dataset }) => dataset.key)).toEqual([
      "standard",
    ]);
    expect(said(element, "standard")).not.toContain("given back");
    expect(getLoginPage).not.toHaveBeenCalled();
  });

  it("offers the default where the history is too short to free anything", async () => {
    const loaded = await sessionWithLogins();
    loaded.loginWindow = { from: "2026-11-16", to: "2026-11-23" };
    const element = await open(loaded);
    expect(textOf(element, "thresholds-basis")).toContain("too little to judge by");
    expect(option(element, "cautious")).toBeUndefined();
  });

  it("shows what is saved beside the default where it differs", async () => {
    const element = await open(
      await session({ policies: [{ name: "Default", deactivationDays: 120 }] }),
    );
    expect(said(element, "saved")).toContain("60 / 75 / 120");
    expect(option(element, "saved").querySelector("input").checked).toBe(true);
  });

  it("names what failed, and tries again", async () => {
    getLoginWindow.mockRejectedValueOnce(refusal("Too many requests."));
    const element = mount("c-setup-thresholds", SetupThresholds, {
      answer: setupAnswer(),
      session: await session(),
    });
    const failed = () => element.shadowRoot.querySelector("c-problem-list");
    await until(failed);
    expect(failed().message).toBe("Too many requests.");
    failed().dispatchEvent(new CustomEvent("retry"));
    await until(() => option(element, "cautious"));
    expect(option(element, "cautious")).not.toBeUndefined();
  });

  it("can be cancelled: the default holds", async () => {
    getLoginWindow.mockReturnValue(new Promise(() => {}));
    const element = mount("c-setup-thresholds", SetupThresholds, {
      answer: setupAnswer(),
      session: await session(),
    });
    await settled();
    element.shadowRoot.querySelector("c-lab-progress").dispatchEvent(new CustomEvent("cancel"));
    await settled();
    expect(textOf(element, "thresholds-basis")).toContain("cancelled");
    expect(option(element, "standard")).not.toBeUndefined();
  });

  it("names the problem of a saved policy", async () => {
    const element = mount("c-setup-thresholds", SetupThresholds, {
      answer: setupAnswer(),
      session: await session({ policies: [{ name: "Default", firstWarningDays: 100 }] }),
    });
    const failed = () => element.shadowRoot.querySelector("c-problem-list");
    await until(failed);
    expect(failed().problems[0].path).toContain("finalNoticeDays");
  });

  it("waits for a policy", async () => {
    const element = mount("c-setup-thresholds", SetupThresholds, {
      answer: setupAnswer(),
      session: await session({ policies: [] }),
    });
    await settled();
    expect(byId(element, "thresholds-no-policy")).not.toBeNull();
  });

  it("passes on the tick and the way to the lab", async () => {
    const element = await open(await sessionWithLogins(), { marks: { thresholds: MARK } });
    const changes = listen(element, "setupchange");
    const tabs = listen(element, "tabwanted");
    const tick = element.shadowRoot.querySelector("c-setup-tick");
    expect(tick.mark).toEqual(MARK);
    tick.dispatchEvent(new CustomEvent("ticked"));
    byId(element, "open-lab").click();
    expect(changes).toHaveLength(1);
    expect(tabs).toEqual([{ name: "lab" }]);
  });

  it("lets a viewer compare, and save nothing", async () => {
    const element = await open(await sessionWithLogins(), { canManage: false });
    expect(element.shadowRoot.querySelector("c-save-policy").canManage).toBe(false);
    await enter(option(element, "cautious").querySelector("input"), true, "change");
    expect(element.shadowRoot.querySelector("c-setup-tick").canManage).toBe(false);
  });
});
