import RunUndo from "c/runUndo";
import { getJob, undoRun } from "c/runsApi";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/runsApi", () => ({ getJob: jest.fn(), undoRun: jest.fn() }));

const JOB = { status: "Processing", processed: 1, total: 2, errors: 0 };

beforeEach(() => {
  getJob.mockReset().mockResolvedValue({ ...JOB, status: "Completed", processed: 2 });
  undoRun.mockReset().mockResolvedValue("707A");
});

function undo(changes = {}) {
  const element = mount("c-run-undo", RunUndo, {
    runId: "a01A",
    undo: { possible: 50, jobId: null },
    canManage: true,
    ...changes,
  });
  return {
    element,
    changes: listen(element, "runschange"),
    users: listen(element, "userschange"),
  };
}

async function confirm(element, comment = "wrong policy") {
  byId(element, "undo-run").click();
  await settled();
  byId(element, "confirm-undo").dispatchEvent(new CustomEvent("confirm", { detail: { comment } }));
  await settled();
}

describe("c-run-undo", () => {
  it("asks with a comment, undoes, and tells the result", async () => {
    const { element, changes, users } = undo();
    expect(textOf(element, "undo-possible")).toBe("50 deactivations of this run can be undone.");
    byId(element, "undo-run").click();
    await settled();
    expect(byId(element, "confirm-undo").question).toBe("Reactivate 50 users?");
    expect(byId(element, "confirm-undo").needsComment).toBe(true);
    expect(undoRun).not.toHaveBeenCalled();
    expect(await accessibilityProblems(element)).toEqual([]);
    byId(element, "confirm-undo").dispatchEvent(
      new CustomEvent("confirm", { detail: { comment: "wrong policy" } }),
    );
    await settled();
    expect(undoRun).toHaveBeenCalledWith({ runId: "a01A", comment: "wrong policy" });
    expect(textOf(element, "undo-result")).toContain("Done.");
    expect([changes.length, users.length]).toEqual([1, 1]);
  });

  it("watches the job until it is over", async () => {
    jest.useFakeTimers();
    try {
      getJob.mockResolvedValue(JOB);
      const { element, users } = undo({ undo: { possible: 50, jobId: "707B" } });
      const rest = async () => {
        for (let i = 0; i < 10; i += 1) {
          // eslint-disable-next-line no-await-in-loop
          await Promise.resolve();
        }
      };
      await rest();
      expect(textOf(element, "undo-progress")).toBe("Reactivating: 1 of 2 steps");
      expect(byId(element, "undo-run")).toBeNull();
      getJob.mockResolvedValue({ ...JOB, status: "Completed", processed: 2, errors: 1 });
      jest.advanceTimersByTime(1100);
      await rest();
      expect(textOf(element, "undo-result")).toBe(
        "Done, but 1 step failed. Its users are as they were.",
      );
      expect(users).toHaveLength(1);
      const looks = getJob.mock.calls.length;
      jest.advanceTimersByTime(5000);
      await rest();
      expect(getJob.mock.calls.length).toBe(looks);
    } finally {
      jest.useRealTimers();
    }
  });

  it("announces nothing for a job that was over long ago", async () => {
    const { users, element } = undo({ undo: { possible: 0, jobId: "707B" } });
    await settled();
    expect(users).toEqual([]);
    expect(textOf(element, "undo-possible")).toContain("No deactivation");
    expect(byId(element, "undo-run")).toBeNull();
  });

  it("says that an aborted job left a rest", async () => {
    getJob.mockResolvedValue({ ...JOB, status: "Aborted" });
    const { element } = undo({ undo: { possible: 20, jobId: "707B" } });
    await settled();
    expect(textOf(element, "undo-result")).toContain("ended before it was done");
    expect(byId(element, "undo-run")).not.toBeNull();
  });

  it("says why it was refused", async () => {
    undoRun.mockRejectedValue(refusal("The undo is under way."));
    const { element, users } = undo();
    await confirm(element);
    expect(byId(element, "confirm-undo").error).toBe("The undo is under way.");
    expect(users).toEqual([]);
  });

  it("says where the job cannot be looked at", async () => {
    getJob.mockRejectedValue(refusal("There is no such job."));
    const { element } = undo();
    await confirm(element);
    expect(textOf(element, "undo-error")).toBe("There is no such job.");
  });

  it("is not for those who may only look", () => {
    expect(byId(undo({ canManage: false }).element, "undo-run")).toBeNull();
  });
});
