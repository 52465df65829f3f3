/** The modules of the console that the benchmark calls, as far as it calls them. */

declare module "c/seatwiseCore" {
  export function loadCore(component: object): Promise<unknown>;
}

declare module "c/seatwiseCommitment" {
  export function loadCommitment(
    component: object,
  ): Promise<typeof import("../../force-app/main/core/lwc/seatwiseCommitment/glue.js")>;
}

declare module "c/populationLoader" {
  export function loadPopulation(options: {
    core: unknown;
    fetchPage: () => Promise<{ population: string; lastId: string | null; done: boolean }>;
    onProgress: () => void;
    cancellation: { cancelled: boolean };
  }): Promise<unknown>;
}

declare module "c/reviewSession" {
  export type Settings = import("../../src/types.js").RunRequest;
  export interface Context {
    asOf: string;
    policies: import("../../src/types.js").Policy[];
  }
  export class ReviewSession {
    constructor(population: unknown, context: Context);
    saved: Settings;
    size: number;
    plan(settings: Settings): import("../../src/types.js").PopulationPlan;
    idleSeats(settings: Settings): import("../../src/types.js").IdleSeats;
    page(
      query: import("../../src/types.js").DecisionQuery,
    ): import("../../src/types.js").DecisionPage;
    free(): void;
  }
}
