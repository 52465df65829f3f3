import getLoginPage from "@salesforce/apex/SeatwiseLoginsController.getLoginPage";
import getLoginWindow from "@salesforce/apex/SeatwiseLoginsController.getLoginWindow";
import PolicyLab from "c/policyLab";
import { getOverview } from "c/runsApi";
import { CONTEXT, HISTORY, LOGIN_PAGES, session } from "@tests/lab";
import { overview } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  listen,
  mount,
  partOf,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";
import { openPage } from "@tests/page";

// The whole lab on the real core: what a user sees follows from the four users of @tests/lab, by hand.
jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginPage",
  () => ({ default: jest.fn() }),
  {
    virtual: true,
  },
);
jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginWindow",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock("c/runsApi", () => ({ ...jest.requireActual("c/runsApi"), getOverview: jest.fn() }));

beforeEach(() => {
  getLoginPage.mockReset();
  getLoginPage.mockImplementation(async ({ afterId }) => LOGIN_PAGES[afterId]);
  getLoginWindow.mockReset();
  getLoginWindow.mockResolvedValue(JSON.stringify(HISTORY));
  getOverview.mockResolvedValue(overview());
});

async function until(found) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const value = found();
    if (value || Date.now() > deadline) {
      return value;
    }
    // Each look comes after the rendering before it.
    // eslint-disable-next-line no-await-in-loop
    await settled();
  }
}

async function open(context) {
  const lab = mount("c-policy-lab", PolicyLab, { session: await session(context), isActive: true });
  return lab;
}

async function openReady(context) {
  const lab = await open(context);
  await until(() => partOf(lab, "c-lab-map"));
  return lab;
}

const days = (lab, id) =>
  [...partOf(lab, "c-lab-controls").shadowRoot.querySelectorAll("c-number-setting")].find(
    ({ name }) => name === id,
  );

const outcome = (lab, id) => textOf(partOf(lab, "c-lab-outcome"), id);

describe("the Policy Lab", () => {
  it("says by which days and runs it judges", async () => {
    const lab = await openReady();
    expect(textOf(partOf(lab, "c-lab-bench"), "lab-window")).toBe(
      "Logins from May 26, 2026 to Nov 23, 2026: 26 weekly runs. Older logins are not known.",
    );
    expect(await accessibilityProblems(lab)).toEqual([]);
  });

  it("replays the saved policy to begin with", async () => {
    const lab = await openReady();
    // Ben 162 seat days, Çelik 35 at $25 × 12 / 365: $161.92; Dee's 162 save nothing.
    expect(outcome(lab, "lab-savings")).toBe("$162");
    expect(outcome(lab, "lab-deactivations")).toBe("3");
    expect(outcome(lab, "lab-false-positives")).toBe("1");
    expect(outcome(lab, "lab-seats-freed")).toBe("2");
    expect(outcome(lab, "lab-outcome")).toContain("359 seat days freed");
    expect(outcome(lab, "lab-outcome")).toContain("33.3% of the deactivations: they came back.");
    expect(textsOf(partOf(lab, "c-lab-outcome"), "lab-license")).toEqual(
      expect.arrayContaining([
        "Partner Community: $162",
        expect.stringContaining("Partner Login: a login licence saves nothing"),
      ]),
    );
    expect(outcome(lab, "lab-caution")).toContain("upper bound");
  });

  it("replays anew as a threshold moves", async () => {
    const lab = await openReady();
    await enter(byId(days(lab, "lab-deactivation-days"), "lab-deactivation-days"), "150");
    await until(() => outcome(lab, "lab-false-positives") === "0");
    // Çelik is back after 130 days.
    expect(outcome(lab, "lab-false-positives")).toBe("0");
    expect(outcome(lab, "lab-deactivations")).toBe("2");
    expect(textOf(partOf(lab, "c-false-positives"), "lab-fp-empty")).not.toBeNull();
  });

  it("shows the core's problem beside its field and keeps the last valid answer", async () => {
    const lab = await openReady();
    await enter(byId(days(lab, "lab-first-warning-days"), "lab-first-warning-days"), "80");
    await until(() => textOf(partOf(lab, "c-lab-bench"), "lab-stale"));
    expect(days(lab, "lab-final-notice-days").problem).toContain("“First warning” (80)");
    expect(outcome(lab, "lab-deactivations")).toBe("3");
    const { thresholds } = partOf(lab, "c-lab-share").trial;
    expect(thresholds.firstWarningDays).toBe(60);
  });

  it("replays on another weekday and draws the map anew", async () => {
    const lab = await openReady();
    await enter(byId(partOf(lab, "c-lab-controls"), "lab-weekday"), "3", "change");
    await until(() => partOf(lab, "c-lab-progress"));
    expect(partOf(lab, '[data-id="lab-window"]').textContent).toContain("26 weekly runs");
    await until(() => partOf(lab, "c-lab-map"));
    expect(partOf(lab, "c-lab-runs").runs[0].date).toBe("2026-05-27");
  });

  it("varies another policy from its saved thresholds", async () => {
    const lab = await openReady();
    await enter(byId(partOf(lab, "c-lab-controls"), "lab-policy"), "Critical", "change");
    await until(() => days(lab, "lab-deactivation-days").value === 300);
    expect(days(lab, "lab-deactivation-days").value).toBe(300);
    // Nobody is under it: the first policy matches everybody.
    await until(() => partOf(lab, "c-lab-map"));
    expect(outcome(lab, "lab-deactivations")).toBe("3");
  });

  it("suggests two policies, each with its reason, and tries one", async () => {
    const lab = await openReady();
    const suggestions = partOf(lab, "c-lab-suggestions");
    // Ben and Dee can be had by any policy. The one that waits longest and writes to nobody else is 160 / 170 / 180.
    expect(textsOf(suggestions, "lab-suggested")[0]).toBe("160 / 170 / 180");
    expect(textsOf(suggestions, "lab-reason")[0]).toContain(
      "2 deactivations and nobody of them came back in these days; it frees $133 (Potential until renewal)",
    );
    // Two months of a seat: $50 for each person.
    expect(textsOf(suggestions, "lab-reason")[1]).toContain("is taken to cost $50");
    allById(suggestions, "lab-try-suggestion")[0].click();
    await until(() => outcome(lab, "lab-false-positives") === "0");
    expect(outcome(lab, "lab-savings")).toBe("$133");
    expect(days(lab, "lab-first-warning-days").value).toBe(160);
  });

  it("follows the stated cost of a person, in money or in seat days", async () => {
    const lab = await openReady();
    const suggestions = partOf(lab, "c-lab-suggestions");
    const cost = suggestions.shadowRoot.querySelector("c-number-setting");
    await enter(byId(cost, "lab-cost"), "1000");
    await until(() => textsOf(suggestions, "lab-suggested")[1] === "160 / 170 / 180");
    expect(textsOf(suggestions, "lab-suggested")[1]).toBe("160 / 170 / 180");
    await enter(partOf(lab, '[data-id="lab-measure-seat-days"]'), true, "change");
    await settled();
    expect(cost.value).toBe(60);
    expect(textsOf(suggestions, "lab-reason")[0]).toContain("324 (Seat days freed)");
  });

  it("compares today’s practice, the default and the suggested policy", async () => {
    const lab = await openReady();
    const compare = partOf(lab, "c-lab-compare");
    expect(textsOf(compare, "lab-compared-name")).toEqual([
      "By hand, as today",
      "Default 60 / 75 / 90",
      expect.stringMatching(/^Suggested \d+ \/ \d+ \/ \d+$/),
    ]);
    expect(textsOf(compare, "lab-compared-gain").slice(0, 2)).toEqual(["$0", "$162"]);
    expect(textsOf(compare, "lab-compared-people").slice(0, 2)).toEqual([
      "0 people wrongly switched off",
      "1 person wrongly switched off",
    ]);
  });

  it("lists who was wrongly switched off, and opens the story", async () => {
    const lab = await openReady();
    const list = partOf(lab, "c-false-positives");
    expect(textsOf(list, "lab-fp-row")).toEqual([
      "Çelik ÜnalBorealisAug 31, 2026Oct 5, 202635 days",
    ]);
    byId(list, "lab-fp-open").click();
    await settled();
    expect(textsOf(partOf(list, "c-user-timeline"), "lab-timeline-event")).toEqual([
      "May 28, 2026 1 login day",
      "Jul 27, 2026 First warning",
      "Aug 17, 2026 Final notice",
      "Aug 31, 2026 Deactivated",
      "Oct 5, 2026 1 login day",
      "Oct 5, 2026 Switched on again",
    ]);
    expect(await accessibilityProblems(list)).toEqual([]);
  });

  it("reads logins once, and only when the tab is looked at", async () => {
    const lab = mount("c-policy-lab", PolicyLab, { session: await session() });
    await settled();
    expect(getLoginWindow).not.toHaveBeenCalled();
    lab.isActive = true;
    await until(() => partOf(lab, "c-lab-map"));
    lab.isActive = false;
    lab.isActive = true;
    await settled();
    expect(getLoginWindow).toHaveBeenCalledTimes(1);
    expect(getLoginPage).toHaveBeenCalledTimes(2);
  });

  it("tells how far the reading is, and stops it when asked", async () => {
    let send;
    getLoginPage.mockImplementationOnce(async () => LOGIN_PAGES.null);
    getLoginPage.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          send = resolve;
        }),
    );
    const lab = await open();
    await until(() => send);
    const progress = partOf(lab, "c-lab-progress");
    expect(textOf(progress, "lab-progress-text")).toBe("6 of 8 logins read");
    byId(progress, "lab-cancel").click();
    await settled();
    expect(partOf(lab, '[data-id="lab-cancelled"]')).not.toBeNull();
    send(LOGIN_PAGES["0Ya6"]);
    await settled();
    expect(partOf(lab, '[data-id="policy-lab"]')).toBeNull();
    partOf(lab, '[data-id="lab-load"]').click();
    await until(() => partOf(lab, "c-lab-map"));
    expect(outcome(lab, "lab-deactivations")).toBe("3");
  });

  it("says what is needed where no login can be read", async () => {
    getLoginWindow.mockResolvedValue(
      JSON.stringify({ from: null, to: "2026-11-23", rows: null, problem: "No access to logins." }),
    );
    const lab = await open();
    await until(() => partOf(lab, '[data-id="lab-empty"]'));
    expect(textOf(lab, "lab-empty-reason")).toBe("No access to logins.");
    expect(textOf(lab, "lab-empty")).toContain("Manage Users");
    expect(getLoginPage).not.toHaveBeenCalled();
    expect(await accessibilityProblems(lab)).toEqual([]);
  });

  it("offers no other reading where it would change nothing", async () => {
    const problem = "No logins were opened.";
    getLoginWindow.mockResolvedValue(
      JSON.stringify({ from: null, to: null, rows: null, problem, isFinal: true }),
    );
    const lab = await open();
    await until(() => partOf(lab, '[data-id="lab-empty"]'));
    expect(textOf(lab, "lab-empty-reason")).toBe(problem);
    expect(textOf(lab, "lab-empty")).not.toContain("Manage Users");
    expect(byId(lab, "lab-load")).toBeNull();
  });

  it("names what failed and tries again", async () => {
    getLoginPage.mockRejectedValueOnce(
      Object.assign(new Error(), { body: { message: "Too many rows." } }),
    );
    const lab = await open();
    const failure = await until(() => partOf(lab, "c-problem-list"));
    expect(failure.message).toBe("Too many rows.");
    failure.dispatchEvent(new CustomEvent("retry"));
    await until(() => partOf(lab, "c-lab-map"));
    expect(partOf(lab, '[data-id="policy-lab"]')).not.toBeNull();
  });

  it("tells the core's problems where the saved policies have some", async () => {
    const lab = await open({
      policies: [{ name: "Default" }, { name: "Odd", deactivationDays: 70 }],
    });
    const failure = await until(() => partOf(lab, "c-problem-list"));
    expect(failure.problems.map(({ path }) => path)).toEqual(["policies[1].deactivationDays"]);
  });

  it("works without prices, in seat days", async () => {
    const lab = await openReady({ prices: {} });
    expect(partOf(lab, '[data-id="lab-measure-money"]')).toBeNull();
    expect(textOf(partOf(lab, "c-lab-outcome"), "lab-unpriced")).toContain("Partner Community");
    expect(textsOf(partOf(lab, "c-lab-compare"), "lab-compared-gain")[1]).toBe("359");
  });

  it("stops the map when asked, and draws it later", async () => {
    const lab = await open();
    const progress = await until(
      () => partOf(lab, '[data-id="policy-lab"]') && partOf(lab, "c-lab-progress"),
    );
    byId(progress, "lab-cancel").click();
    await settled();
    expect(partOf(lab, '[data-id="lab-map-cancelled"]')).not.toBeNull();
    expect(partOf(lab, "c-lab-suggestions")).toBeNull();
    expect(textsOf(partOf(lab, "c-lab-compare"), "lab-compared-name")).toHaveLength(2);
    partOf(lab, '[data-id="lab-draw-map"]').click();
    await until(() => partOf(lab, "c-lab-map"));
    expect(partOf(lab, "c-lab-map").policies.points).toHaveLength(969);
  });

  it("keeps what is tried when users are read anew, and reads their logins", async () => {
    const lab = await openReady();
    await enter(byId(days(lab, "lab-deactivation-days"), "lab-deactivation-days"), "150");
    await until(() => outcome(lab, "lab-false-positives") === "0");
    const before = lab.session;
    lab.session = await session();
    before.free();
    await until(() => partOf(lab, "c-lab-progress"));
    await until(() => partOf(lab, "c-lab-map"));
    expect(days(lab, "lab-deactivation-days").value).toBe(150);
    expect(outcome(lab, "lab-false-positives")).toBe("0");
    expect(getLoginPage).toHaveBeenCalledTimes(4);
  });

  it("takes a trial that somebody handed on", async () => {
    const lab = await openReady();
    const share = partOf(lab, "c-lab-share");
    await enter(
      byId(share, "lab-paste"),
      '{"policy":"Default","runWeekday":1,"firstWarningDays":30,"finalNoticeDays":60,"deactivationDays":150}',
    );
    byId(share, "lab-try-pasted").click();
    await until(() => outcome(lab, "lab-false-positives") === "0");
    expect(days(lab, "lab-first-warning-days").value).toBe(30);
    expect(CONTEXT.policies[0].name).toBe("Default");
  });

  it("takes what was saved for the saved policy, and reads no login for it", async () => {
    const lab = await openReady();
    const mark = () => byId(partOf(lab, "c-lab-map"), "lab-mark")?.style.left;
    expect(partOf(lab, "c-lab-map").saved.totals.falsePositives).toBe(1);
    await enter(byId(days(lab, "lab-deactivation-days"), "lab-deactivation-days"), "150");
    await until(() => outcome(lab, "lab-false-positives") === "0");
    const save = partOf(lab, "c-save-policy");
    expect(save.policy.name).toBe("Default");
    expect(save.thresholds.deactivationDays).toBe(150);
    const told = listen(lab, "policysaved");
    save.dispatchEvent(new CustomEvent("policysaved"));
    expect(told).toHaveLength(1);

    const policies = [{ ...CONTEXT.policies[0], deactivationDays: 150 }, CONTEXT.policies[1]];
    lab.session = lab.session.withContext({ ...CONTEXT, policies });
    await until(() => partOf(lab, "c-lab-progress"));
    await until(() => partOf(lab, "c-lab-map"));
    expect(mark()).toBe("0%");
    expect(partOf(lab, "c-lab-map").saved.thresholds.deactivationDays).toBe(150);
    expect(partOf(lab, "c-save-policy")).toBe(save);
    expect(save.policy.deactivationDays).toBe(150);
    expect(getLoginPage).toHaveBeenCalledTimes(2);
  });

  it("shows in the confirm step what the saved and the tried policy would have done", async () => {
    const lab = await openReady();
    await enter(byId(days(lab, "lab-deactivation-days"), "lab-deactivation-days"), "150");
    await until(() => outcome(lab, "lab-false-positives") === "0");
    const save = partOf(lab, "c-save-policy");
    save.canManage = true;
    await settled();
    byId(save, "save-policy").click();
    await settled();
    const effect = await until(() => partOf(lab, "c-lab-effect"));
    // Ben's 162 seat days and Çelik's 35 now, Ben's alone afterwards; Ben and Dee stay switched off.
    expect(textOf(effect, "lab-effect-seats")).toBe("Seats free at the end22");
    expect(textOf(effect, "lab-effect-people")).toBe("People wrongly switched off10");
    expect(textOf(effect, "lab-effect-money")).toBe("Potential until renewal$162$133");
  });

  describe("opened by a link", () => {
    const follow = (text) => openPage({ c__lab: text });
    const shared = (changes = {}) =>
      JSON.stringify({
        policy: "Default",
        runWeekday: 3,
        firstWarningDays: 30,
        finalNoticeDays: 60,
        deactivationDays: 150,
        ...changes,
      });

    it("restores the thresholds, the weekday and the days", async () => {
      const lab = await open();
      follow(shared({ from: "2026-06-01", to: "2026-11-01" }));
      await until(() => partOf(lab, "c-lab-map"));
      expect(days(lab, "lab-first-warning-days").value).toBe(30);
      expect(byId(partOf(lab, "c-lab-controls"), "lab-weekday").value).toBe("3");
      // Wednesdays from Jun 3 to Oct 28.
      expect(textOf(partOf(lab, "c-lab-bench"), "lab-window")).toBe(
        "Logins from Jun 1, 2026 to Nov 1, 2026: 22 weekly runs. These are the days of the trial that was handed on; logins are known from May 26, 2026 to Nov 23, 2026.",
      );
      expect(textOf(lab, "lab-link-note")).toContain("The link’s trial is below.");
      byId(partOf(lab, "c-lab-bench"), "lab-all-days").click();
      await until(() => partOf(lab, "c-lab-share").trial.window === null);
      expect(textOf(partOf(lab, "c-lab-bench"), "lab-window")).toContain("26 weekly runs");
      expect(textOf(lab, "lab-link-note")).toBe("");
    });

    it("judges by all known days where those of the link are not known", async () => {
      const lab = await openReady();
      follow(shared({ from: "2026-01-01", to: "2026-06-30" }));
      await until(() => days(lab, "lab-first-warning-days").value === 30);
      expect(textOf(lab, "lab-link-note")).toContain(
        "over the days from Jan 1, 2026 to Jun 30, 2026. Not all of their logins are known here",
      );
      expect(partOf(lab, "c-lab-bench").trial.window).toBeNull();
    });

    it("says what is wrong with a bad one, and what was tried stays", async () => {
      const lab = await openReady();
      await enter(byId(days(lab, "lab-deactivation-days"), "lab-deactivation-days"), "150");
      await until(() => outcome(lab, "lab-false-positives") === "0");
      follow("{");
      await settled();
      expect(textOf(lab, "lab-link-problem")).toBe(
        "The link could not be opened. This is not a trial of the Policy Lab. Nothing else has changed.",
      );
      follow(shared({ policy: "Gone" }));
      await settled();
      expect(textOf(lab, "lab-link-problem")).toContain(
        "the policy “Gone”, which this org does not have",
      );
      expect(days(lab, "lab-deactivation-days").value).toBe(150);
      expect(outcome(lab, "lab-false-positives")).toBe("0");
    });

    it("shows days that make no policy beside their fields, and judges by the saved ones", async () => {
      const lab = await open();
      follow(shared({ runWeekday: 1, firstWarningDays: 80 }));
      await until(() => partOf(lab, "c-lab-map"));
      expect(days(lab, "lab-final-notice-days").problem).toContain("“First warning” (80)");
      expect(outcome(lab, "lab-deactivations")).toBe("3");
    });

    it("is followed once: users read anew do not bring it back", async () => {
      const lab = await openReady();
      follow(shared());
      await until(() => days(lab, "lab-first-warning-days").value === 30);
      await enter(byId(days(lab, "lab-first-warning-days"), "lab-first-warning-days"), "45");
      lab.session = await session();
      await until(() => partOf(lab, "c-lab-progress"));
      await until(() => partOf(lab, "c-lab-map"));
      expect(days(lab, "lab-first-warning-days").value).toBe(45);
    });
  });
});
