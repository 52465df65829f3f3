import { balanced, frontierOf, safest } from "c/labAdvice";
import { gridAround, sweep } from "c/labSweep";
import { replayRequest, thresholdsOf, thresholdsText } from "c/labPolicy";
import { TRIAL, sessionWithLogins } from "@tests/lab";

/** One policy that frees so many seat days and switches off so many people wrongly. */
function point(deactivationDays, seatDaysFreed, falsePositives, notices = 0) {
  return {
    thresholds: { firstWarningDays: 1, finalNoticeDays: 2, deactivationDays },
    totals: {
      seatDaysFreed,
      falsePositives,
      firstWarnings: notices,
      finalNotices: 0,
      savings: null,
    },
  };
}

describe("the frontier", () => {
  it("keeps who frees more than everybody with fewer people wrongly switched off", () => {
    const [none, worse, one, same, two] = [
      point(90, 100, 0),
      point(80, 90, 1),
      point(70, 150, 1),
      point(60, 150, 2),
      point(50, 200, 2),
    ];
    expect(frontierOf([two, same, one, worse, none], "seatDays")).toEqual([none, one, two]);
  });

  it("takes, of what gives the same, who waits longest and then who writes least", () => {
    const patient = point(120, 100, 0, 9);
    const quiet = point(120, 100, 0, 3);
    expect(frontierOf([point(90, 100, 0), patient, quiet], "seatDays")).toEqual([quiet]);
  });

  it("is the core's, without repetitions", async () => {
    const session = await sessionWithLogins();
    const { points } = await sweep({
      session,
      request: {
        ...replayRequest(session, TRIAL),
        vary: "Default",
        ...gridAround(TRIAL.thresholds),
      },
      onProgress: () => {},
      cancellation: { cancelled: false },
    });
    const figures = ({ totals }) => `${totals.falsePositives} ${totals.seatDaysFreed}`;
    const ours = frontierOf(
      points.map((found) => ({ ...found, thresholds: thresholdsOf(found) })),
      "seatDays",
    );
    expect(ours.length).toBeGreaterThan(1);
    expect(new Set(ours.map(figures))).toEqual(
      new Set(points.filter(({ onFrontier }) => onFrontier).map(figures)),
    );
  });
});

describe("the suggestions", () => {
  const frontier = [point(120, 100, 0), point(90, 180, 1), point(60, 200, 2)];

  it("name the most that can be had with nobody wrongly switched off", () => {
    expect(safest(frontier, "seatDays")).toBe(frontier[0]);
    expect(safest(frontier.slice(1), "seatDays")).toBeNull();
    expect(safest([point(120, 0, 0)], "seatDays")).toBeNull();
    expect(safest([], "seatDays")).toBeNull();
  });

  it.each([
    [0, 60],
    [19, 60], // 200 − 38 = 162 against 161
    [20, 90], // 160 each: the one with fewer people
    [80, 120], // 100 each
    [500, 120],
  ])("balance by a stated cost: %d", (cost, deactivationDays) => {
    expect(balanced(frontier, "seatDays", cost).thresholds.deactivationDays).toBe(deactivationDays);
  });

  it.each([
    // 100 − 250 and 200 − 450: worse than no review.
    [50, null],
    // 100 − 110 and 200 − 198: the first alone is worse.
    [22, 60],
    // 100 − 5 × 20 = 0 and 200 − 9 × 20 = 20.
    [20, 60],
    // 100 − 125 and 200 − 225.
    [25, null],
  ])("balance nothing that costs more than it gives: %d", (cost, deactivationDays) => {
    const costly = [point(90, 100, 5), point(60, 200, 9)];
    const best = balanced(costly, "seatDays", cost);
    expect(best?.thresholds.deactivationDays ?? null).toBe(deactivationDays);
  });

  it("balance what just pays for itself", () => {
    // 100 − 5 × 20 = 0.
    expect(balanced([point(90, 100, 5)], "seatDays", 20)).not.toBeNull();
  });

  it("have nothing to say about no policies", () => {
    expect(balanced([], "seatDays", 60)).toBeNull();
  });
});

describe("a policy in short", () => {
  it("is its three numbers", () => {
    expect(thresholdsText(TRIAL.thresholds)).toBe("60 / 75 / 90");
  });
});
