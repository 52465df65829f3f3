import { blockersOf, firstOpen, stepsOf } from "c/setupState";
import { MARKS, check, setupAnswer, withChecks } from "@tests/setup";

const statuses = (answer) =>
  Object.fromEntries(stepsOf(answer).map(({ name, status }) => [name, status]));

const SCHEDULE = {
  cron: "0 0 6 ? * MON",
  nextRun: null,
  scheduledBy: "Ada",
  isScheduledByActive: true,
  isScheduledByAllowed: true,
};

describe("the steps of the set-up", () => {
  it("are open after the installation, save what the org shows to be in order", () => {
    expect(statuses(setupAnswer())).toEqual({
      checks: "done",
      scope: "done",
      thresholds: "todo",
      preview: "todo",
      mails: "todo",
      schedule: "todo",
      switchOn: "todo",
    });
  });

  it("count a tick, and what a tick is no longer needed for", () => {
    expect(statuses(setupAnswer({ marks: MARKS }))).toMatchObject({
      thresholds: "done",
      preview: "done",
      mails: "done",
    });
    expect(statuses(setupAnswer({ hasRun: true }))).toMatchObject({
      thresholds: "todo",
      preview: "done",
      mails: "todo",
    });
    expect(statuses(setupAnswer({ hasNotified: true }))).toMatchObject({
      thresholds: "done",
      mails: "done",
    });
  });

  it("show a problem where it is mended", () => {
    const cases = [
      ["sender", "checks"],
      ["killSwitch", "checks"],
      ["policies", "scope"],
      ["population", "scope"],
      ["schedule", "schedule"],
    ];
    for (const [key, step] of cases) {
      const answer = withChecks([check(key, "problem", "none")], {
        marks: MARKS,
        schedule: SCHEDULE,
      });
      const open = stepsOf(answer).filter(({ status }) => status === "problem");
      expect(open.map(({ name }) => name)).toEqual([step]);
    }
  });

  it("take no hint for a problem", () => {
    expect(statuses(withChecks([check("logins", "hint", "unreadable")])).checks).toBe("done");
  });

  it("go on with the first that is open, and stay at the last when all are done", () => {
    expect(firstOpen(stepsOf(setupAnswer()))).toBe("thresholds");
    expect(firstOpen(stepsOf(setupAnswer({ marks: MARKS })))).toBe("schedule");
    const all = setupAnswer({ marks: MARKS, schedule: SCHEDULE, mode: "Notify" });
    expect(firstOpen(stepsOf(all))).toBe("switchOn");
    expect(statuses(all).switchOn).toBe("done");
  });

  it("stand in the way of switching on where they are needed: a schedule is not", () => {
    const names = (answer) => blockersOf(stepsOf(answer)).map(({ name }) => name);
    expect(names(setupAnswer())).toEqual(["thresholds", "preview", "mails"]);
    expect(names(setupAnswer({ marks: MARKS }))).toEqual([]);
    expect(names(withChecks([check("portal", "problem", "none")], { marks: MARKS }))).toEqual([
      "checks",
    ]);
  });
});
