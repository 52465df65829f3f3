import { gridAround, sweep } from "c/labSweep";
import { STANDARD, replayRequest, thresholdsOf } from "c/labPolicy";
import { LoadingCancelled } from "c/populationLoader";
import { TRIAL, replayPoint, sessionWithLogins } from "@tests/lab";

function valid(grid) {
  return grid.firstWarningDays.flatMap((first) =>
    grid.finalNoticeDays
      .filter((final) => final > first)
      .flatMap((final) => grid.deactivationDays.filter((days) => days > final)),
  ).length;
}

describe("the grid", () => {
  it("makes about a thousand policies around the default", () => {
    expect(valid(gridAround(STANDARD))).toBe(969); // 3 of 19 days
  });

  it.each([
    [{ firstWarningDays: 180, finalNoticeDays: 240, deactivationDays: 300 }],
    [{ firstWarningDays: 7, finalNoticeDays: 14, deactivationDays: 21 }],
    [{ firstWarningDays: 1000, finalNoticeDays: 2000, deactivationDays: 3650 }],
  ])("holds today's policy and the default: %j", (current) => {
    const grid = gridAround(current);
    for (const [name, days] of Object.entries(grid)) {
      expect(days).toContain(current[name]);
      expect(days).toContain(STANDARD[name]);
      expect(Math.max(...days)).toBeLessThanOrEqual(3650);
    }
    expect(valid(grid)).toBeGreaterThan(800);
    expect(valid(grid)).toBeLessThan(2000);
  });
});

describe("the sweep", () => {
  const start = async ({ onProgress = () => {}, cancellation = { cancelled: false } } = {}) => {
    const session = await sessionWithLogins();
    const request = {
      ...replayRequest(session, TRIAL),
      vary: "Default",
      ...gridAround(TRIAL.thresholds),
    };
    return { session, done: sweep({ session, request, onProgress, cancellation }) };
  };

  it("equals the replay of its points, and tells how far it is", async () => {
    const shares = [];
    const { session, done } = await start({ onProgress: (share) => shares.push(share) });
    const { points } = await done;
    expect(points).toHaveLength(969);
    for (const point of [points[0], points[500], points[968]]) {
      const { totals } = replayPoint(session, { ...TRIAL, thresholds: thresholdsOf(point) });
      expect(point.totals).toEqual(totals);
    }
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("stops where it is cancelled", async () => {
    const cancellation = { cancelled: false };
    const { done } = await start({
      onProgress: () => {
        cancellation.cancelled = true;
      },
      cancellation,
    });
    await expect(done).rejects.toBeInstanceOf(LoadingCancelled);
  });

  it("waits for the one before: the core holds one at a time", async () => {
    const session = await sessionWithLogins();
    const ask = (thresholds) =>
      sweep({
        session,
        request: { ...replayRequest(session, TRIAL), vary: "Default", ...gridAround(thresholds) },
        onProgress: () => {},
        cancellation: { cancelled: false },
      });
    const wide = { firstWarningDays: 300, finalNoticeDays: 330, deactivationDays: 360 };
    const [first, second] = await Promise.all([ask(TRIAL.thresholds), ask(wide)]);
    expect(first.points).toHaveLength(969);
    const reach = ({ points }) => Math.max(...points.map((point) => point.deactivationDays));
    expect([reach(first), reach(second)]).toEqual([180, 555]);
  });

  it("goes on after one that failed", async () => {
    const session = await sessionWithLogins();
    const request = { ...replayRequest(session, TRIAL), ...gridAround(TRIAL.thresholds) };
    const rest = { session, onProgress: () => {}, cancellation: { cancelled: false } };
    const failing = sweep({ ...rest, request: { ...request, vary: "Nobody’s" } });
    const next = sweep({ ...rest, request: { ...request, vary: "Default" } });
    await expect(failing).rejects.toThrow();
    expect((await next).points).toHaveLength(969);
  });
});
