import RunsTab from "c/runsTab";
import { getEntries, getOverview, getRun } from "c/runsApi";
import { overview, refusal, run, runDetail } from "@tests/runs";
import { accessibilityProblems, brokenWords, byId, listen, mount, settled } from "@tests/mount";

jest.mock("c/runsApi", () => ({
  ...jest.requireActual("c/runsApi"),
  getOverview: jest.fn(),
  getRun: jest.fn(),
  getEntries: jest.fn(),
}));

const RUNNING = run({ id: "a01R", name: "LR-0009", status: "Planning", finishedAt: null });
const OVER = { status: "Completed", finishedAt: "2026-11-23T14:02:00.000Z" };

const part = (element, name) => element.shadowRoot.querySelector(name);

beforeEach(() => {
  getOverview.mockReset().mockResolvedValue(overview());
  getRun.mockReset().mockImplementation(async (id) => runDetail({ id }));
  getEntries.mockReset().mockResolvedValue({ entries: [], lastId: null, done: true });
});

async function open() {
  const element = mount("c-runs-tab", RunsTab);
  await settled();
  return element;
}

/** Lets what was awaited come to rest while the clock is the test's. */
async function rest() {
  for (let i = 0; i < 10; i += 1) {
    // eslint-disable-next-line no-await-in-loop
    await Promise.resolve();
  }
}

describe("c-runs-tab", () => {
  it("shows the newest run until another is chosen", async () => {
    const element = await open();
    expect(part(element, "c-run-page").run.name).toBe("LR-0003");
    part(element, "c-run-list").dispatchEvent(
      new CustomEvent("runselect", { detail: { id: "a01000000000001AAA" } }),
    );
    await settled();
    expect(part(element, "c-run-page").run.name).toBe("LR-0001");
    expect(part(element, "c-run-list").selectedId).toBe("a01000000000001AAA");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("lets only the last run that counted everybody in Enforce be released", async () => {
    // It had seen 300 users when it was stopped.
    const stopped = run({ id: "a01C", status: "Stopped", users: 300, held: 0, isCounted: false });
    const preview = run({ id: "a01D", mode: "Preview" });
    getOverview.mockResolvedValue(
      overview({ runs: [stopped, preview, run(), run({ id: "a01A" })] }),
    );
    const element = await open();
    const releasable = {};
    for (const id of ["a01C", "a01D", run().id, "a01A"]) {
      part(element, "c-run-list").dispatchEvent(new CustomEvent("runselect", { detail: { id } }));
      // eslint-disable-next-line no-await-in-loop
      await settled();
      releasable[id] = part(element, "c-run-page").isReleasable;
    }
    expect(releasable).toEqual({ a01C: false, a01D: false, [run().id]: true, a01A: false });
  });

  it("lets no earlier run be released where the last one held nothing", async () => {
    getOverview.mockResolvedValue(
      overview({ runs: [run({ id: "a01C", users: 0, planned: 0, held: 0 }), run()] }),
    );
    const element = await open();
    part(element, "c-run-list").dispatchEvent(
      new CustomEvent("runselect", { detail: { id: run().id } }),
    );
    await settled();
    expect(part(element, "c-run-page").isReleasable).toBe(false);
  });

  it("waits, then has no page where there is no run", async () => {
    getOverview.mockResolvedValue(overview({ runs: [] }));
    const element = mount("c-runs-tab", RunsTab);
    expect(byId(element, "runs-loading")).not.toBeNull();
    await settled();
    expect(byId(element, "runs-loading")).toBeNull();
    expect(part(element, "c-run-page")).toBeNull();
    expect(part(element, "c-run-list").runs).toEqual([]);
    expect(brokenWords(element)).toEqual([]);
  });

  it("names what failed and tries again", async () => {
    getOverview.mockRejectedValueOnce(refusal("You need the permission Seatwise View."));
    const element = await open();
    const failure = part(element, "c-problem-list");
    expect(failure.message).toBe("You need the permission Seatwise View.");
    failure.dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(part(element, "c-problem-list")).toBeNull();
    expect(part(element, "c-run-list")).not.toBeNull();
  });

  it("keeps what is on screen where reading anew fails", async () => {
    const element = await open();
    getOverview.mockRejectedValueOnce(refusal("Salesforce does not answer."));
    await element.reload();
    await settled();
    expect(part(element, "c-problem-list").message).toBe("Salesforce does not answer.");
    expect(part(element, "c-run-list").runs).toHaveLength(2);
  });

  it("shows the answer to the newest reading, whichever comes last", async () => {
    const answers = [];
    getOverview.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const element = mount("c-runs-tab", RunsTab);
    element.reload();
    answers[1](overview({ runs: [run()] }));
    await settled();
    answers[0](overview({ runs: [] }));
    await settled();
    expect(part(element, "c-run-list").runs.map(({ id }) => id)).toEqual([run().id]);
  });

  describe("while a run is under way", () => {
    beforeEach(() => {
      jest.useFakeTimers();
      getOverview.mockResolvedValue(overview({ running: RUNNING.id, runs: [RUNNING] }));
      getRun.mockResolvedValue(runDetail({ ...RUNNING, progress: { processed: 1, total: 3 } }));
    });

    afterEach(() => {
      jest.useRealTimers();
    });

    it("looks every second, and reads everything when it is over", async () => {
      const element = mount("c-runs-tab", RunsTab);
      const changes = listen(element, "userschange");
      await rest();
      const looks = () => getRun.mock.calls.length;
      expect(part(element, "c-run-controls").running.progress.processed).toBe(1);
      const before = looks();
      jest.advanceTimersByTime(900);
      await rest();
      expect(looks()).toBe(before);
      jest.advanceTimersByTime(200);
      await rest();
      expect(looks()).toBe(before + 1);

      getRun.mockResolvedValue(runDetail({ ...RUNNING, ...OVER }));
      getOverview.mockResolvedValue(overview({ runs: [run({ id: RUNNING.id }), run()] }));
      jest.advanceTimersByTime(1100);
      await rest();
      expect(changes).toHaveLength(1);
      expect(part(element, "c-run-controls").running).toBeNull();
      expect(part(element, "c-run-page").run.id).toBe(RUNNING.id);
      const after = looks();
      jest.advanceTimersByTime(5000);
      await rest();
      expect(looks()).toBe(after);
    });

    it("does not read users anew after a preview: it has changed nobody", async () => {
      const preview = { ...RUNNING, ...OVER, mode: "Preview" };
      getRun.mockResolvedValue(runDetail(preview));
      const element = mount("c-runs-tab", RunsTab);
      const changes = listen(element, "userschange");
      getOverview.mockResolvedValue(overview({ runs: [preview] }));
      await rest();
      expect(changes).toEqual([]);
    });

    it("stops looking when it leaves the page", async () => {
      const element = mount("c-runs-tab", RunsTab);
      await rest();
      element.remove();
      const looks = getRun.mock.calls.length;
      jest.advanceTimersByTime(5000);
      await rest();
      expect(getRun.mock.calls.length).toBe(looks);
    });

    it("does not begin to look where it has left the page before the answer came", async () => {
      const element = mount("c-runs-tab", RunsTab);
      element.remove();
      await rest();
      expect(getRun).not.toHaveBeenCalled();
    });

    it("drops a look that is answered after everything was read anew", async () => {
      let answer = null;
      getRun.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
      const element = mount("c-runs-tab", RunsTab);
      await rest();
      getOverview.mockResolvedValue(overview({ runs: [run()] }));
      element.reload();
      await rest();
      answer(runDetail(RUNNING));
      await rest();
      expect(part(element, "c-run-controls").running).toBeNull();
      const looks = getRun.mock.calls.length;
      jest.advanceTimersByTime(5000);
      await rest();
      expect(getRun.mock.calls.length).toBe(looks);
    });

    it("says so where looking fails", async () => {
      getRun.mockRejectedValue(refusal("The run is gone."));
      const element = mount("c-runs-tab", RunsTab);
      await rest();
      expect(part(element, "c-problem-list").message).toBe("The run is gone.");
    });
  });
});
