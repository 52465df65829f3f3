import RunSchedule from "c/runSchedule";
import { schedule, unschedule } from "c/runsApi";
import { fromCron, toCron } from "../cron";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/runsApi", () => ({ schedule: jest.fn(), unschedule: jest.fn() }));

const WEEKLY = {
  cron: "0 0 6 ? * MON",
  nextRun: "2026-11-30T14:00:00.000Z",
  scheduledBy: "Ada Admin",
  isScheduledByActive: true,
  isScheduledByAllowed: true,
};

beforeEach(() => {
  schedule.mockReset().mockResolvedValue(undefined);
  unschedule.mockReset().mockResolvedValue(undefined);
});

function card(changes = {}) {
  const element = mount("c-run-schedule", RunSchedule, {
    schedule: null,
    canManage: true,
    ...changes,
  });
  return { element, changes: listen(element, "runschange") };
}

describe("c-run-schedule", () => {
  it("schedules every Monday at six unless another time is wished", async () => {
    const { element, changes } = card();
    expect(textOf(element, "schedule-text")).toContain("Not scheduled");
    byId(element, "schedule").click();
    await settled();
    expect(schedule).toHaveBeenLastCalledWith({ cron: "0 0 6 ? * MON" });
    await enter(byId(element, "schedule-day"), "FRI", "change");
    await enter(byId(element, "schedule-hour"), "22", "change");
    byId(element, "schedule").click();
    await settled();
    expect(schedule).toHaveBeenLastCalledWith({ cron: "0 0 22 ? * FRI" });
    expect(changes).toHaveLength(2);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("tells a weekly schedule in words, with the next run and whose it is", async () => {
    const { element, changes } = card({ schedule: WEEKLY });
    expect(textOf(element, "schedule-text")).toBe("Every Monday at 6:00 AM");
    expect(textOf(element, "schedule-next")).toMatch(/^Next run: Nov 30, 2026, /);
    expect(textOf(element, "schedule-by")).toContain("Ada Admin");
    expect(byId(element, "schedule-warning")).toBeNull();
    byId(element, "unschedule").click();
    await settled();
    expect(unschedule).toHaveBeenCalledTimes(1);
    expect(changes).toHaveLength(1);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("warns where who scheduled it is no longer active", () => {
    const { element } = card({ schedule: { ...WEEKLY, isScheduledByActive: false } });
    expect(textOf(element, "schedule-warning")).toContain("Ada Admin is no longer active");
  });

  it("warns where who scheduled it may not steer the review any more", () => {
    const { element } = card({ schedule: { ...WEEKLY, isScheduledByAllowed: false } });
    expect(textOf(element, "schedule-warning")).toContain("Ada Admin may not steer the review");
  });

  it("shows another cron expression as it is", () => {
    const { element } = card({ schedule: { ...WEEKLY, cron: "0 30 6 1 * ?", nextRun: null } });
    expect(textOf(element, "schedule-text")).toContain("0 30 6 1 * ?");
    expect(textOf(element, "schedule-next")).toBe("");
  });

  it("offers nothing to those who may only look", () => {
    expect(byId(card({ canManage: false }).element, "schedule")).toBeNull();
    const { element } = card({ canManage: false, schedule: WEEKLY });
    expect(byId(element, "unschedule").disabled).toBe(true);
  });

  it("says why it was refused", async () => {
    schedule.mockRejectedValue(refusal("There are too many scheduled jobs."));
    const { element, changes } = card();
    byId(element, "schedule").click();
    await settled();
    expect(textOf(element, "schedule-error")).toBe("There are too many scheduled jobs.");
    expect(changes).toEqual([]);
  });
});

describe("cron", () => {
  it("reads back what it writes", () => {
    expect(fromCron(toCron({ day: "SUN", hour: 23 }))).toEqual({ day: "SUN", hour: 23 });
    expect(fromCron("0 0 24 ? * SUN")).toBeNull();
    expect(fromCron("0 0 6 ? * MON,TUE")).toBeNull();
  });
});
