import PolicyPanel from "c/policyPanel";
import { problemsByField } from "../policyPaths";
import { accessibilityProblems, allById, byId, enter, listen, mount, settled } from "@tests/mount";

const SAVED = {
  asOf: "2026-11-21",
  policies: [
    {
      name: "Critical partners",
      firstWarningDays: 180,
      finalNoticeDays: 240,
      deactivationDays: 300,
    },
    { name: "Default", pauses: [{ from: "2026-12-20", to: "2027-01-04" }] },
  ],
  mode: "Preview",
  limits: { maxDeactivations: 50, maxDeactivationShare: 0.25 },
};

function panel(changes = {}) {
  const element = mount("c-policy-panel", PolicyPanel, {
    settings: SAVED,
    saved: SAVED,
    policyUsers: [30, 450],
    ...changes,
  });
  return { element, sent: listen(element, "settingschange") };
}

const field = (element, name) =>
  [...element.shadowRoot.querySelectorAll("c-number-setting")].find((found) => found.name === name);

const limit = (element, name) =>
  [...element.shadowRoot.querySelectorAll("c-limit-setting")].find((found) => found.name === name);
const numberOf = (element, name) =>
  limit(element, name).shadowRoot.querySelector("c-number-setting");
const boxOf = (element, name) => byId(limit(element, name), `${name}-no-limit`);

function move(element, name, value) {
  field(element, name).dispatchEvent(new CustomEvent("numberchange", { detail: { name, value } }));
}

describe("c-policy-panel", () => {
  it("begins with the policy that most users are under, defaults filled in", async () => {
    const { element } = panel();
    expect(byId(element, "policy").selectedOptions[0].textContent).toBe("Default · 450 users");
    expect(field(element, "first-warning-days").value).toBe(60);
    expect(field(element, "notice-validity-days").value).toBe(30);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("changes the policy on screen and no other", async () => {
    const { element, sent } = panel();
    move(element, "deactivation-days", 120);
    expect(sent[0].settings).toEqual({
      ...SAVED,
      policies: [SAVED.policies[0], { ...SAVED.policies[1], deactivationDays: 120 }],
    });

    await enter(byId(element, "policy"), "0", "change");
    expect(field(element, "first-warning-days").value).toBe(180);
    move(element, "first-warning-days", 100);
    expect(sent[1].settings.policies[0].firstWarningDays).toBe(100);
    expect(sent[1].settings.policies[1]).toEqual(SAVED.policies[1]);
  });

  it("takes the pauses of the editor", () => {
    const { element, sent } = panel();
    const editor = element.shadowRoot.querySelector("c-pause-editor");
    editor.dispatchEvent(new CustomEvent("pauseschange", { detail: { pauses: [] } }));
    expect(sent[0].settings.policies[1]).toEqual({ name: "Default", pauses: [] });
  });

  it("tries another mode", async () => {
    const { element, sent } = panel();
    await enter(byId(element, "mode-Notify"), true, "change");
    expect(sent[0].settings.mode).toBe("Notify");
  });

  it("reads the share as a percentage with two decimals", async () => {
    const { element, sent } = panel({
      settings: { ...SAVED, limits: { maxDeactivationShare: 0.2825 } },
    });
    const share = numberOf(element, "max-deactivation-share");
    expect(share.value).toBe(28.25);
    expect(numberOf(element, "max-deactivations").value).toBe(50);
    await enter(byId(share, "max-deactivation-share"), "28.35");
    expect(sent[0].settings.limits.maxDeactivationShare).toBe(0.2835);
  });

  it("knows no limit from the default", async () => {
    const { element, sent } = panel({ settings: { ...SAVED, limits: { maxDeactivations: null } } });
    expect(numberOf(element, "max-deactivations").disabled).toBe(true);
    expect(boxOf(element, "max-deactivations").checked).toBe(true);
    expect(boxOf(element, "max-deactivation-share").checked).toBe(false);
    await enter(boxOf(element, "max-deactivations"), false, "change");
    await enter(boxOf(element, "max-deactivation-share"), true, "change");
    expect(sent[0].settings.limits).toEqual({ maxDeactivations: 50 });
    expect(sent[1].settings.limits).toEqual({ maxDeactivations: null, maxDeactivationShare: null });
  });

  it("goes back to the limit that is saved, or to the default where none is", async () => {
    const lifted = { ...SAVED, limits: { maxDeactivations: null, maxDeactivationShare: null } };
    const { element, sent } = panel({
      settings: lifted,
      saved: { ...SAVED, limits: { maxDeactivations: 7, maxDeactivationShare: null } },
    });
    await enter(boxOf(element, "max-deactivations"), false, "change");
    await enter(boxOf(element, "max-deactivation-share"), false, "change");
    expect(sent[0].settings.limits).toEqual({ maxDeactivations: 7, maxDeactivationShare: null });
    expect(sent[1].settings.limits).toEqual({ maxDeactivations: null, maxDeactivationShare: 0.25 });
  });

  it("shows each problem beside its field, and all of them together", async () => {
    const { element } = panel({
      problems: [
        { path: "policies[1].finalNoticeDays", message: "must be more than 80" },
        { path: "policies[1].pauses[0].to", message: "is before from" },
        { path: "policies[0].deactivationDays", message: "too long" },
        { path: "limits.maxDeactivations", message: "must be whole" },
      ],
    });
    expect(field(element, "final-notice-days").problem).toBe("must be more than 80");
    expect(field(element, "first-warning-days").problem).toBe("");
    expect(limit(element, "max-deactivations").problem).toBe("must be whole");
    const editor = element.shadowRoot.querySelector("c-pause-editor");
    expect(editor.problems["pauses[0].to"]).toBe("is before from");
    // Every field by its name too: the field itself may be out of sight.
    expect(element.shadowRoot.querySelector("c-problem-list").problems).toEqual([
      { path: "", message: "Final notice: must be more than 80" },
      { path: "", message: "Pause 1: is before from" },
      { path: "", message: "Critical partners, Deactivation: too long" },
      { path: "", message: "Deactivations in seven days, at most: must be whole" },
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says it in the panel's own words, and leaves the path where it has none", () => {
    const { element } = panel({
      problems: [
        { path: "policies[1].finalNoticeDays", message: "must be more than firstWarningDays (60)" },
        { path: "limits.maxDeactivationShare", message: "must be 0 to 1, not 1.5" },
        { path: "policies[1].match.profiles", message: "must be a list" },
        { path: "policies[1].pauses[0].to", message: "must not be before 2026-12-20" },
        { path: "policies[1].pauses[1].to", message: 'must be a date as "YYYY-MM-DD", not ``' },
      ],
    });
    expect(field(element, "final-notice-days").problem).toBe(
      "must be more than “First warning” (60)",
    );
    expect(limit(element, "max-deactivation-share").problem).toContain("0 to 100 %");
    expect(element.shadowRoot.querySelector("c-problem-list").problems[2]).toEqual({
      path: "policies[1].match.profiles",
      message: "must be a list",
    });
    const editor = element.shadowRoot.querySelector("c-pause-editor");
    expect(editor.problems).toMatchObject({
      "pauses[0].to": "must not be before Dec 20, 2026",
      "pauses[1].to": "both dates are needed",
    });
  });

  it("opens the group that a problem is in, and leaves it open afterwards", async () => {
    const { element } = panel();
    const group = (name) => element.shadowRoot.querySelector(`[data-group="${name}"]`);
    expect(group("stays").open).toBe(false);
    element.problems = [{ path: "policies[1].noticeValidityDays", message: "must be 7 to 365" }];
    await settled();
    expect([group("stays").open, group("pauses").open]).toEqual([true, false]);
    element.problems = [];
    await settled();
    expect(group("stays").open).toBe(true);
  });

  it("goes back to what is saved", async () => {
    const { element, sent } = panel();
    expect(byId(element, "reset").disabled).toBe(true);
    element.settings = { ...SAVED, mode: "Enforce" };
    await settled();
    expect(byId(element, "reset").disabled).toBe(false);
    byId(element, "reset").click();
    expect(sent[0].settings).toEqual(SAVED);
    expect(allById(element, "policy-problems")).toHaveLength(0);
  });
});

describe("problemsByField", () => {
  it("joins two problems of one field and leaves out what has none on screen", () => {
    const problems = [
      { path: "policies[0].firstWarningDays", message: "a" },
      { path: "policies[0].firstWarningDays", message: "b" },
      { path: "policies[0].name", message: "c" },
      { path: "limits.other", message: "d" },
      { path: "asOf", message: "e" },
    ];
    expect(problemsByField(problems, 0)).toEqual({ firstWarningDays: "a b" });
  });
});
