import { replayInTurn } from "c/labReplay";
import { replayRequest } from "c/labPolicy";
import { LoadingCancelled } from "c/populationLoader";
import { TRIAL, sessionWithLogins } from "@tests/lab";

const GOING = { cancelled: false };
const LATE = { ...TRIAL, thresholds: { ...TRIAL.thresholds, deactivationDays: 150 } };

async function open() {
  const session = await sessionWithLogins();
  const ask = (trial, changes = {}) =>
    replayInTurn({
      session,
      request: replayRequest(session, trial),
      cancellation: GOING,
      ...changes,
    });
  return { session, ask };
}

describe("replays in turn", () => {
  it("are what the core says at once", async () => {
    const { session, ask } = await open();
    expect(await ask(TRIAL)).toEqual(session.replay(replayRequest(session, TRIAL)));
  });

  it("wait for each other: the core holds one", async () => {
    const { ask } = await open();
    const answers = await Promise.all([ask(TRIAL), ask(LATE), ask(TRIAL)]);
    expect(answers.map(({ totals }) => totals.falsePositives)).toEqual([1, 0, 1]);
  });

  it("go on after one that has a problem", async () => {
    const { ask } = await open();
    const wrong = { ...TRIAL, thresholds: { ...TRIAL.thresholds, finalNoticeDays: 60 } };
    const [refused, answered] = await Promise.allSettled([ask(wrong), ask(TRIAL)]);
    expect(refused.reason.problems[0].path).toBe("policies[0].finalNoticeDays");
    expect(answered.value.totals.deactivations).toBe(3);
  });

  it("leave out what nobody wants any more when its turn comes", async () => {
    const { session, ask } = await open();
    const begin = jest.spyOn(session, "beginReplay");
    const turns = [
      ask(TRIAL),
      ask(LATE, { isWanted: () => false }),
      ask(LATE, { cancellation: { cancelled: true } }),
    ];
    const [, unwanted, cancelled] = await Promise.allSettled(turns);
    expect(unwanted.reason).toBeInstanceOf(LoadingCancelled);
    expect(cancelled.reason).toBeInstanceOf(LoadingCancelled);
    expect(begin).toHaveBeenCalledTimes(1);
  });
});
