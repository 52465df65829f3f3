/**
 * The typed interface, held by the compiler: what must be accepted, what must be refused, and
 * that no `any` hides in it.
 */
import { type Core, loadCore } from "c/seatwiseCore";
import type {
  CoreError,
  DecisionPage,
  Explanation,
  Forecast,
  IdleSeats,
  PopulationPlan,
  Replay,
  RunPlan,
  Sweep,
  Timeline,
} from "../../force-app/main/core/lwc/seatwiseCore/glue";
import type { AnyIn, Refuse } from "./noAny";

export type NoAny = [
  Refuse<AnyIn<Core["evaluate"]>>,
  Refuse<AnyIn<Core["planRun"]>>,
  Refuse<AnyIn<Core["coreVersion"]>>,
  Refuse<
    AnyIn<
      Pick<
        InstanceType<Core["Population"]>,
        | "planRun"
        | "decisions"
        | "explain"
        | "idleSeats"
        | "size"
        | "replay"
        | "beginReplay"
        | "continueReplay"
        | "replayAnswer"
        | "timeline"
        | "beginSweep"
        | "continueSweep"
        | "sweepAnswer"
        | "forecast"
        | "usage"
      >
    >
  >,
  Refuse<AnyIn<DecisionPage>>,
  Refuse<AnyIn<Explanation>>,
  Refuse<AnyIn<Replay>>,
  Refuse<AnyIn<Timeline>>,
  Refuse<AnyIn<Sweep>>,
  Refuse<AnyIn<Forecast>>,
  Refuse<AnyIn<CoreError["problems"]>>,
];

// @ts-expect-error -- what the check above would say of an `any`
export type FindsAny = Refuse<AnyIn<{ deep: { list: any[] } }>>;

export async function accepted(component: object, page: Uint8Array): Promise<string> {
  const core = await loadCore(component);
  const plan: RunPlan = core.planRun({
    asOf: "2026-06-15",
    policies: [{ name: "Default", pauses: null, match: { profiles: ["P"], licenses: null } }],
    users: [{ id: "a", createdDate: "2025-01-01", stage: "Odd" }],
    limits: { maxDeactivations: null },
    mode: "Enforce",
  });
  const first: string | null = plan.decisions[0].stage;
  const population = new core.Population(page);
  const figures: PopulationPlan = population.planRun({ asOf: "2026-06-15", policies: [] });
  const idle: IdleSeats = population.idleSeats({
    asOf: "2026-06-15",
    policies: [],
    prices: { M: { model: "member", pricePerSeatMonth: 25 }, L: { model: "login" } },
  });
  const rows: string = population.decisions({ sortBy: "inactiveDays", licenses: [null, "M"] });
  population.free();
  return `${first} ${figures.summary.actions.deactivate} ${idle.total.yearlyCost} ${rows}`;
}

export async function acceptedInTheLab(component: object, page: Uint8Array): Promise<string> {
  const core = await loadCore(component);
  const population = new core.Population(page);
  const window = { policies: [{ name: "P" }], from: "2026-01-01", to: "2026-06-30" };
  const prices = { M: { model: "member" as const, pricePerSeatMonth: 25 } };
  const replay: Replay = JSON.parse(population.replay({ ...window, runWeekday: 7, prices }));
  const exempt: number = replay.runs[0].stages.Exempt;
  const rate: number | null = replay.totals.falsePositiveRate;
  const saved: number | undefined = replay.totals.savings?.perLicense.M;
  const { events, policy }: Timeline = JSON.parse(population.timeline("a", window));
  const back: boolean = events.some(({ event }) => event === "reactivate");
  const points: number = population.beginSweep({
    ...window,
    vary: "P",
    firstWarningDays: [60],
    finalNoticeDays: [75],
    deactivationDays: [90, 120],
  });
  const left: number = population.continueSweep(points);
  const sweep: Sweep = JSON.parse(population.sweepAnswer());
  const answered: number = sweep.points[0].totals.notices.finalNotice.answered;
  const forecast: Forecast = JSON.parse(
    population.forecast({ asOf: "2026-06-30", policies: [], weeks: null, seatsTotal: 700 }),
  );
  const out: string | null = forecast.seatsRunOut.withPolicy;
  return `${exempt} ${rate} ${saved} ${policy} ${back} ${left} ${answered} ${out}`;
}

export async function refused(component: object): Promise<void> {
  const core = await loadCore(component);
  const request = { asOf: "2026-06-15", policies: [], users: [] };
  // @ts-expect-error -- asOf is required
  core.evaluate({ policies: [], users: [] });
  // @ts-expect-error -- a user has a createdDate
  core.evaluate({ ...request, users: [{ id: "a" }] });
  // @ts-expect-error -- a policy has no such field
  core.evaluate({ ...request, policies: [{ name: "P", finalDays: 75 }] });
  // @ts-expect-error -- no such mode
  core.planRun({ ...request, mode: "enforce" });
  // @ts-expect-error -- a population comes as bytes
  const population = new core.Population("{}");
  // @ts-expect-error -- a seat has a price
  population.idleSeats({ asOf: "", policies: [], prices: { M: { model: "member" } } });
  const window = { policies: [], from: "2026-01-01", to: "2026-06-30" };
  // @ts-expect-error -- a window has an end
  population.replay({ policies: [], from: "2026-01-01" });
  // @ts-expect-error -- a weekday is a number
  population.replay({ ...window, runWeekday: "Monday" });
  // @ts-expect-error -- whose timeline
  population.timeline(window);
  // @ts-expect-error -- a sweep says what it varies
  population.beginSweep({ ...window, firstWarningDays: [1], finalNoticeDays: [2] });
  // @ts-expect-error -- a forecast begins on a day
  population.forecast({ policies: [], weeks: 52 });
  // @ts-expect-error -- an answer is text
  const totals = population.sweepAnswer().points;
}
