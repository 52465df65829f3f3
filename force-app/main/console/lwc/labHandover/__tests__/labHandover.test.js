import { knownWindow, pageWith, readTrial, textOfPage, trialText } from "c/labHandover";
import { TRIAL, WINDOW, sessionWithLogins } from "@tests/lab";

/** The days of three of the known months. */
const SUMMER = { from: "2026-06-01", to: "2026-08-31" };

let session;

beforeAll(async () => {
  session = await sessionWithLogins();
});

describe("a trial that is handed on", () => {
  it("is short, and says over which days it was judged", () => {
    expect(JSON.parse(trialText(session, TRIAL))).toEqual({
      policy: "Default",
      runWeekday: 1,
      firstWarningDays: 60,
      finalNoticeDays: 75,
      deactivationDays: 90,
      ...WINDOW,
    });
  });

  it("comes back as it was, as text and as a link", () => {
    const trial = { ...TRIAL, runWeekday: 5, window: SUMMER };
    const text = trialText(session, trial);
    expect(readTrial(text, session).trial).toEqual(trial);
    const link = `https://example.com/lightning/n/Seat_Review?c__lab=${encodeURIComponent(text)}`;
    expect(readTrial(` ${link}\n`, session).trial).toEqual(trial);
  });

  it("follows the known days where it was judged by all of them", () => {
    const read = readTrial(trialText(session, TRIAL), session);
    expect(read).toEqual({ trial: { ...TRIAL, window: null }, problem: "", note: "" });
  });

  it("is judged by all known days where its own are not all known", () => {
    const text = JSON.stringify({ ...JSON.parse(trialText(session, TRIAL)), from: "2026-05-25" });
    const { trial, note } = readTrial(text, session);
    expect(trial.window).toBeNull();
    expect(note).toContain("May 25, 2026 to Nov 23, 2026");
  });

  it("needs no days", () => {
    const { from, to, ...text } = JSON.parse(trialText(session, TRIAL));
    expect([from, to]).toEqual([WINDOW.from, WINDOW.to]);
    expect(readTrial(JSON.stringify(text), session).trial).toEqual({ ...TRIAL, window: null });
  });

  it.each([
    ["nothing", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["half of it", '{"policy":"Default"}'],
    ["a weekday that there is not", { runWeekday: 8 }],
    ["days as text", { finalNoticeDays: "75" }],
    ["half a day", { finalNoticeDays: 75.5 }],
    ["the days the wrong way round", { from: SUMMER.to, to: SUMMER.from }],
    ["one day alone", { to: null }],
    ["dates that are none", { from: "yesterday", to: "today" }],
    ["a link to another page", "https://example.com/?q=1"],
  ])("is refused: %s", (_name, given) => {
    const text =
      typeof given === "string"
        ? given
        : JSON.stringify({ ...JSON.parse(trialText(session, TRIAL)), ...given });
    const { trial, problem } = readTrial(text, session);
    expect(trial).toBeNull();
    expect(problem).toBe("This is not a trial of the Policy Lab.");
  });

  it("is refused by name where this org does not have its policy", () => {
    const { trial, problem } = readTrial(trialText(session, { ...TRIAL, vary: "Other" }), session);
    expect(trial).toBeNull();
    expect(problem).toContain("“Other”");
  });
});

describe("the days to judge by", () => {
  it("are those that are known, or some of them", () => {
    expect(knownWindow(SUMMER, session)).toEqual(SUMMER);
    expect(knownWindow(WINDOW, session)).toBeNull();
    expect(knownWindow(null, session)).toBeNull();
    expect(knownWindow({ ...SUMMER, from: "2025-06-01" }, session)).toBeNull();
  });
});

describe("a page", () => {
  it("carries a trial beside its own state", () => {
    const page = { type: "t", attributes: { apiName: "A" }, state: { c__other: "1" } };
    const linked = pageWith(page, "text");
    expect(linked).toEqual({ ...page, state: { c__other: "1", c__lab: "text" } });
    expect(textOfPage(linked)).toBe("text");
    expect([textOfPage(page), textOfPage(null), textOfPage({ type: "t" })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
