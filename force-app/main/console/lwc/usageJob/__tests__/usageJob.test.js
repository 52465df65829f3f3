import UsageJob from "c/usageJob";
import { getSnapshotJob, scheduleSnapshots, startSnapshot, unscheduleSnapshots } from "c/usageApi";
import { usage } from "@tests/report";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/usageApi", () => ({
  getSnapshotJob: jest.fn(),
  scheduleSnapshots: jest.fn(),
  startSnapshot: jest.fn(),
  unscheduleSnapshots: jest.fn(),
}));

const job = (changes) => ({
  status: "Processing",
  processed: 0,
  total: 0,
  errors: 0,
  message: null,
  ...changes,
});

beforeEach(() => {
  for (const call of [getSnapshotJob, scheduleSnapshots, startSnapshot, unscheduleSnapshots]) {
    call.mockReset().mockResolvedValue(undefined);
  }
  getSnapshotJob.mockResolvedValue(job({ status: null }));
  jest.useRealTimers();
});

function card(changes = {}) {
  const element = mount("c-usage-job", UsageJob, { usage: usage(changes) });
  return { element, changes: listen(element, "usagechange") };
}

describe("c-usage-job", () => {
  it("says when it ran, when it will, and how far logins are known", async () => {
    const { element } = card();
    expect(textOf(element, "usage-last-run")).toMatch(/^Nov 22, 2026, /);
    expect(textOf(element, "usage-next-run")).toMatch(/^Nov 29, 2026, /);
    expect(textOf(element, "usage-history")).toContain("back to May 24, 2026");
    expect(textOf(element, "usage-month-start")).toBe("Months are calendar months.");
    expect(byId(element, "usage-problem")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says where it never ran, will not run, and what went wrong", () => {
    const { element } = card({
      job: { lastRun: null, nextRun: null, problem: "The last run failed." },
      historyFrom: null,
      monthStartDay: 15,
    });
    expect(textOf(element, "usage-last-run")).toBe("Never");
    expect(textOf(element, "usage-next-run")).toBe("Not scheduled");
    expect(textOf(element, "usage-problem")).toBe("The last run failed.");
    expect(textOf(element, "usage-history")).toContain("nothing that can be read");
    expect(textOf(element, "usage-month-start")).toBe("Months begin on day 15.");
  });

  it("starts a snapshot and follows it to its end", async () => {
    jest.useFakeTimers();
    const { element, changes } = card();
    const flush = async () => {
      for (let turn = 0; turn < 10; turn += 1) {
        // eslint-disable-next-line no-await-in-loop -- one turn behind the other
        await Promise.resolve();
      }
    };
    await flush();
    getSnapshotJob.mockClear();
    getSnapshotJob.mockResolvedValueOnce(job({ processed: 3, total: 12 }));
    byId(element, "usage-start").click();
    await flush();
    expect(startSnapshot).toHaveBeenCalledTimes(1);
    expect(textOf(element, "usage-status")).toBe("3 of 12 batches done");
    expect(byId(element, "usage-start").disabled).toBe(true);
    getSnapshotJob.mockResolvedValueOnce(job({ status: "Completed", processed: 12, total: 12 }));
    jest.advanceTimersByTime(2000);
    await flush();
    expect(textOf(element, "usage-status")).toBe("The snapshot is done.");
    expect(changes).toHaveLength(1);
    jest.advanceTimersByTime(10_000);
    expect(getSnapshotJob).toHaveBeenCalledTimes(2);
  });

  it("follows a snapshot that somebody else has started", async () => {
    getSnapshotJob.mockResolvedValue(job({ processed: 5, total: 9 }));
    const { element } = card();
    await settled();
    expect(textOf(element, "usage-status")).toBe("5 of 9 batches done");
    expect(byId(element, "usage-start").disabled).toBe(true);
    element.remove();
  });

  it("tells how a snapshot failed", async () => {
    getSnapshotJob.mockResolvedValue(job({ status: "Failed", message: "Too many rows." }));
    const { element } = card();
    byId(element, "usage-start").click();
    await settled();
    expect(textOf(element, "usage-error")).toBe("Too many rows.");
    getSnapshotJob.mockResolvedValue(job({ status: "Completed", errors: 2 }));
    byId(element, "usage-start").click();
    await settled();
    expect(textOf(element, "usage-error")).toBe("The snapshot ended with 2 errors.");
  });

  it("says why it was refused", async () => {
    startSnapshot.mockRejectedValue(refusal("A snapshot is under way."));
    const { element } = card();
    byId(element, "usage-start").click();
    await settled();
    expect(textOf(element, "usage-error")).toBe("A snapshot is under way.");
    expect(byId(element, "usage-start").disabled).toBe(false);
  });

  it("schedules and stops the schedule", async () => {
    const scheduled = card();
    byId(scheduled.element, "usage-unschedule").click();
    await settled();
    expect(unscheduleSnapshots).toHaveBeenCalledTimes(1);
    expect(scheduled.changes).toHaveLength(1);
    const { element, changes } = card({ job: { lastRun: null, nextRun: null, problem: null } });
    byId(element, "usage-schedule").click();
    await settled();
    expect(scheduleSnapshots).toHaveBeenCalledWith(null);
    expect(changes).toHaveLength(1);
  });

  it("offers nothing to those who may only look", () => {
    const { element } = card({ canManage: false });
    expect(byId(element, "usage-start")).toBeNull();
    expect(byId(element, "usage-look-only")).not.toBeNull();
  });
});
