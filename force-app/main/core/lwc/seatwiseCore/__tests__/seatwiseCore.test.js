import { serveCore } from "@tests/realCore";

/** The loader anew, as a page that was just opened has it. */
function freshLoader() {
  let loader;
  jest.isolateModules(() => {
    loader = require("c/seatwiseCore");
  });
  return loader;
}

const user = { id: "a", createdDate: "2025-01-01" };
const bytes = (page) => new TextEncoder().encode(JSON.stringify(page));

describe("c/seatwiseCore", () => {
  beforeEach(() => serveCore());

  it("loads once and answers with the real rules", async () => {
    const { loadCore } = freshLoader();
    const [core, again] = await Promise.all([loadCore(), loadCore()]);
    expect(again).toBe(core);
    const request = { asOf: "2026-06-15", policies: [{ name: "Default" }], users: [user] };
    expect(core.evaluate(request).decisions).toEqual([
      {
        id: "a",
        policy: "Default",
        action: "firstWarning",
        reason: "inactive",
        stage: "First Warning",
        lastNotificationSentDate: "2026-06-15",
        dueDate: "2026-06-29",
        exemptUntil: null,
        inactiveDays: 530,
        next: { action: "finalNotice", on: "2026-06-22" },
      },
    ]);
  });

  it("says what failed, and tries again at the next call", async () => {
    const { loadCore } = freshLoader();
    const served = globalThis.fetch;
    globalThis.fetch = async () => ({ ok: false, status: 503 });
    await expect(loadCore()).rejects.toThrow("answered 503");
    globalThis.fetch = served;
    expect((await loadCore()).coreVersion().version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("throws an Error whose problems name every field", async () => {
    const core = await freshLoader().loadCore();
    const request = { asOf: "2026-02-29", policies: [{ name: " " }], users: [{ ...user, id: 7 }] };
    let error;
    try {
      core.evaluate(request);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Error);
    const paths = error.problems.map((problem) => problem.path);
    expect(paths.sort()).toEqual(["asOf", "policies[0].name", "users[0].id"]);
  });

  it("gives a freed population a meaning", async () => {
    const core = await freshLoader().loadCore();
    const population = new core.Population(bytes({ users: [user] }));
    expect(population.size).toBe(1);
    population.free();
    const run = { asOf: "2026-06-15", policies: [] };
    for (const call of [
      () => population.size,
      () => population.add(bytes({ users: [] })),
      () => population.planRun(run),
      () => population.decisions({}),
      () => population.explain("a"),
      () => population.idleSeats(run),
      () => population.free(),
    ]) {
      expect(call).toThrow("this population was freed");
    }
  });
});
