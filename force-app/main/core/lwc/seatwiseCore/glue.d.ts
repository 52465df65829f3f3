// Built by npm run build, sources 23807bc7d8f50f1f
/* tslint:disable */
/* eslint-disable */

/** Which sources a module was built from. */
export interface CoreVersion {
    version: string;
    sourceHash: string;
}


/** A civil date, `"YYYY-MM-DD"`, in the org's default time zone. */
export type IsoDate = string;

/** A calendar month, `"YYYY-MM"`. */
export type IsoMonth = string;

/** R1. */
export type Stage = "Active" | "First Warning" | "Final Notice" | "Deactivated" | "Exempt";

/** What a review does to a user (R5). */
export type Action = "none" | "activate" | "firstWarning" | "finalNotice" | "deactivate";

/** Why (R5), and who held a decision back (R8). */
export type Reason =
| "inactiveUser"
| "exempt"
| "unknownStage"
| "unknownPolicy"
| "outOfScope"
| "initialized"
| "belowThreshold"
| "reactivated"
| "exemptUntil"
| "paused"
| "inactive"
| "noticeMissing"
| "waitingForThreshold"
| "waitingInStage"
| "waitingForDueDate"
| "noticeStale"
| "heldByMode"
| "heldForApproval";

/** An inclusive range of days that do not count as inactivity (R3). */
export interface Pause {
    from: IsoDate;
    to: IsoDate;
}

/** R4. Only `name` is required; an absent or null number takes the default. */
export interface Policy {
    name: string;
    firstWarningDays?: number | null;
    finalNoticeDays?: number | null;
    deactivationDays?: number | null;
    minDaysInFirstWarning?: number | null;
    minDaysInFinalNotice?: number | null;
    reactivationGraceDays?: number | null;
    noticeValidityDays?: number | null;
    pauses?: Pause[] | null;
    match?: { profiles?: string[] | null; licenses?: string[] | null } | null;
}

/** R5. Only `id` and `createdDate` are required. */
export interface User {
    id: string;
    createdDate: IsoDate;
    isActive?: boolean | null;
    stage?: string | null;
    lastLoginDate?: IsoDate | null;
    lastNotificationSentDate?: IsoDate | null;
    dueDate?: IsoDate | null;
    exemptUntil?: IsoDate | null;
    profile?: string | null;
    license?: string | null;
    policy?: string | null;
}

/** A user of a population: what is shown, and what a replay needs. */
export interface PopulationUser extends User {
    name?: string | null;
    account?: string | null;
    /** R9: days of successful logins, ascending, each once. */
    loginDates?: IsoDate[] | null;
}

/** The next notice or deactivation, and the first day it can happen (R5). */
export interface Step {
    action: "firstWarning" | "finalNotice" | "deactivate";
    on: IsoDate;
}

/** R5. The dates are as they stand after the decision. */
export interface Decision {
    id: string;
    policy: string | null;
    action: Action;
    reason: Reason;
    stage: string | null;
    lastNotificationSentDate: IsoDate | null;
    dueDate: IsoDate | null;
    exemptUntil: IsoDate | null;
    inactiveDays: number | null;
    next: Step | null;
}

/** R8. Inside `limits` null means "no limit" and absent means the default. */
export interface Limits {
    maxDeactivations?: number | null;
    maxDeactivationShare?: number | null;
}

/** R8. `Preview` where absent. */
export type Mode = "Preview" | "Notify" | "Enforce";

export interface EvaluateRequest {
    asOf: IsoDate;
    policies: Policy[];
    users: User[];
}

/** The settings of one run (R8). */
export interface RunRequest {
    asOf: IsoDate;
    policies: Policy[];
    limits?: Limits | null;
    mode?: Mode | null;
    release?: number | null;
    recentDeactivations?: number | null;
}

export interface PlanRunRequest extends RunRequest {
    users: User[];
}

/** Users per stage. `neverInitialised` has no stage yet; `unknown` has one that R1 does not name. */
export interface StageCounts {
    Active: number;
    "First Warning": number;
    "Final Notice": number;
    Deactivated: number;
    Exempt: number;
    neverInitialised: number;
    unknown: number;
}

/** What the breaker saw (R8). A null limit is "no limit". */
export interface Breaker {
    planned: number;
    recent: number;
    maxDeactivations: number | null;
    /** The share of R8 as a number of users: the larger of 5 and the whole part. */
    maxByShare: number | null;
    tripped: boolean;
    released: number;
    held: number;
}

/** A run in figures. `inScope` counts the users in rows 4 to 19 of R5. */
export interface Summary {
    users: number;
    inScope: number;
    stagesBefore: StageCounts;
    stagesAfter: StageCounts;
    actions: Record<Action, number>;
    reasons: Record<Reason, number>;
    breaker: Breaker;
}

/** `plannedDeactivations` counts the deactivate decisions after the mode and before the breaker. */
export interface RunPlan {
    decisions: Decision[];
    plannedDeactivations: number;
    heldForApproval: boolean;
    summary: Summary;
}

export type PopulationPlan = Omit<RunPlan, "decisions">;

/**
 * Which rows of the last plan to show, in which order. A list that is present must contain the row's value,
 * `stages` the one after the run; null in `licenses` stands for users without a licence. `search` looks for its text, in any case, in id, name and account.
 * Ties are in id order; rows without the sorted value come last.
 */
export interface DecisionQuery {
    search?: string | null;
    stages?: (keyof StageCounts)[] | null;
    actions?: Action[] | null;
    reasons?: Reason[] | null;
    licenses?: (string | null)[] | null;
    policies?: string[] | null;
    sortBy?: DecisionSort | null;
    descending?: boolean | null;
    /** First row, from 0. */
    from?: number | null;
    /** 1 to 1,000; 100 where absent. */
    count?: number | null;
}

export type DecisionSort =
| "id"
| "name"
| "account"
| "license"
| "policy"
| "lastLoginDate"
| "inactiveDays"
| "stage"
| "action"
| "reason"
| "nextOn";

/** A decision beside what was known of the user. `before` holds the fields the decision may have changed. */
export interface DecisionRow extends Decision {
    name: string | null;
    account: string | null;
    profile: string | null;
    license: string | null;
    isActive: boolean;
    createdDate: IsoDate;
    lastLoginDate: IsoDate | null;
    before: {
        stage: string | null;
        lastNotificationSentDate: IsoDate | null;
        dueDate: IsoDate | null;
        exemptUntil: IsoDate | null;
    };
}

/** What `Population.decisions` returns as JSON text. */
export interface DecisionPage {
    total: number;
    from: number;
    rows: DecisionRow[];
}

/** What `Population.explain` returns as JSON text: everything "why, and what comes next" is told from. */
export interface Explanation {
    decision: DecisionRow;
    /** The row of R5 that applied: "1", "2", "3a" … "19". */
    row: string;
    /** The policy that the user's own account names, known or not (R4). */
    requestedPolicy: string | null;
    /** R2; null in rows 1 to 3c, like everything below but `steps`. */
    activityDate: IsoDate | null;
    activityFrom: "lastLoginDate" | "createdDate" | null;
    /** Calendar days since the activity date that lie in a pause (R3). */
    pausedDays: number | null;
    /** Counted days since the last notice (R5's dwell); null without a notice. */
    dwellDays: number | null;
    /** The pause that `asOf` lies in. */
    pause: Pause | null;
    /** The thresholds that were applied, defaults filled in. */
    thresholds: Thresholds | null;
    /** Every step from here to the deactivation if the user never logs in again and the review ran every day. */
    steps: Step[];
}

export interface Thresholds {
    firstWarningDays: number;
    finalNoticeDays: number;
    deactivationDays: number;
    minDaysInFirstWarning: number;
    minDaysInFinalNotice: number;
    reactivationGraceDays: number;
    noticeValidityDays: number;
}

/** `member` seats are paid per seat and month; `login` licences per login, so an idle user of one costs nothing. */
export type Price = { model: "member"; pricePerSeatMonth: number } | { model: "login" };

/** R9's yearly cost of idle seats. Users in scope (rows 4 to 19 of R5) count. */
export interface IdleSeatsRequest {
    asOf: IsoDate;
    policies: Policy[];
    prices?: Record<string, Price> | null;
}

/** `from` to `to` counted days of inactivity, both included; the last band has no end. */
export interface IdleBand {
    from: number;
    to: number | null;
    users: number;
    /** count × pricePerSeatMonth × 12; null where the licence has no price. */
    yearlyCost: number | null;
}

export interface IdleLicense {
    license: string | null;
    model: "member" | "login" | null;
    /** Active users who hold the licence, in scope or not. */
    seats: number;
    inScope: number;
    /** Of those in scope, who has been inactive for 60 days or more. */
    idle: number;
    yearlyCost: number | null;
    bands: IdleBand[];
}

export interface IdleSeats {
    perLicense: IdleLicense[];
    total: {
        seats: number;
        inScope: number;
        idle: number;
        /** Of the priced licences. */
        yearlyCost: number;
        bands: { from: number; to: number | null; users: number; yearlyCost: number }[];
    };
    /** Licence keys that idle users hold and `prices` does not name. */
    unpriced: string[];
}

/** R9: what the policies would have done from `from` to `to`, at most 3,660 days. */
export interface ReplayRequest {
    policies: Policy[];
    from: IsoDate;
    to: IsoDate;
    /** 1 = Monday … 7; Monday where absent. */
    runWeekday?: number | null;
    prices?: Record<string, Price> | null;
}

/** How many notices could be answered within the window, and how many a login answered within 13 days. */
export interface Answers {
    observed: number;
    answered: number;
}

/** R9's totals. */
export interface ReplayTotals {
    firstWarnings: number;
    finalNotices: number;
    deactivations: number;
    falsePositives: number;
    /** Of the deactivations; null where there are none. */
    falsePositiveRate: number | null;
    /** Deactivations without a return, fewer than 30 days before the window's end. */
    unjudged: number;
    seatDaysFreed: number;
    seatsFreedAtEnd: number;
    notices: { firstWarning: Answers; finalNotice: Answers };
    /** Potential until renewal; null without prices. A login licence saves nothing by a deactivation. */
    savings: { total: number; perLicense: Record<string, number>; unpriced: string[] } | null;
}

/** What `Population.replay` returns as JSON text. */
export interface Replay {
    totals: ReplayTotals;
    runs: {
        date: IsoDate;
        /** Users who take part, by the stage after the run. */
        stages: Record<Stage, number>;
        firstWarnings: number;
        finalNotices: number;
        deactivations: number;
        /** False positives since the run before. */
        reactivations: number;
    }[];
    /** The first 1,000, in the order of the users. */
    falsePositives: {
        id: string;
        name: string | null;
        account: string | null;
        deactivatedOn: IsoDate;
        backOn: IsoDate;
    }[];
}

/** What `Population.timeline` returns as JSON text. A `reactivate` follows the login that was a false positive. */
export interface Timeline {
    id: string;
    /** Null for who is left out, exempt or out of scope. */
    policy: string | null;
    events: {
        on: IsoDate;
        event: "login" | "firstWarning" | "finalNotice" | "deactivate" | "reactivate";
    }[];
}

/** R10: a replay for every combination of the three thresholds of the policy `vary` names; at most 100,000. */
export interface SweepRequest extends ReplayRequest {
    vary: string;
    /** Each list has a number at least. */
    firstWarningDays: number[];
    finalNoticeDays: number[];
    deactivationDays: number[];
}

/** What `Population.sweepAnswer` returns as JSON text. */
export interface Sweep {
    points: {
        firstWarningDays: number;
        finalNoticeDays: number;
        deactivationDays: number;
        totals: ReplayTotals;
        /** No other point frees more seat days with as few false positives, or as many with fewer. */
        onFrontier: boolean;
    }[];
    /** Combinations that make no valid policy. */
    skipped: number;
}

/** R11. Shares are 0 to 1; users and seats 0 to 1,000,000,000, whole or not. */
export interface ForecastRequest {
    asOf: IsoDate;
    policies: Policy[];
    /** 1 to 520; 52 where absent. */
    weeks?: number | null;
    runWeekday?: number | null;
    firstWarningResponse?: number | null;
    finalNoticeResponse?: number | null;
    newUsersPerWeek?: number | null;
    /** Of the new users: who never logs in. */
    abandonShare?: number | null;
    /** The policy that new users fall under; the first one where absent. */
    newUsersPolicy?: string | null;
    seatsTotal?: number | null;
    /** Only the seats of this licence key; all where absent. */
    license?: string | null;
}

/** What `Population.forecast` returns as JSON text: expected values after each run. */
export interface Forecast {
    runs: {
        date: IsoDate;
        stages: Record<Stage, number>;
        firstWarnings: number;
        finalNotices: number;
        deactivations: number;
        seatsUsed: number;
        /** Without any review. */
        seatsUsedWithNone: number;
    }[];
    /** The first run day on which more seats are expected to be used than there are. */
    seatsRunOut: { withPolicy: IsoDate | null; withNone: IsoDate | null };
}

/** One thing wrong with a request: where (`users[3].createdDate`, `""` for the whole) and what. */
export interface Problem {
    path: string;
    message: string;
}

/** What every call throws on a bad request. Nothing was computed or changed then. */
export interface CoreError extends Error {
    problems: Problem[];
}

/** How often users log in in calendar months. */
export interface UsageRequest {
    /** First and last month, at most 120. */
    from: IsoMonth;
    to: IsoMonth;
}

/** Everybody who is switched on now, whenever created; a lastLoginDate counts as a login. */
export interface Usage {
    months: IsoMonth[];
    licenses: { license: string | null; users: number; frequencies: Frequency[] }[];
}

/** What people of a population do: those with the same number of logins together. */
export interface Frequency {
    /** One user's logins in all months. */
    logins: number;
    users: number;
    /** The logins of all of them, month by month. */
    monthly: number[];
}



/**
 * The users of one org, kept inside the module.
 */
export class Population {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Adds logins of users: the UTF-8 bytes of `{"logins": {"005…": ["2026-06-01", …], …}}`.
     * A day may come twice, and users whom the population has not are passed over.
     */
    addLogins(page: Uint8Array | number[]): void;
    /**
     * Adds a page; one with a problem is not kept, not even in part.
     */
    add(page: Uint8Array | number[]): void;
    /**
     * R9 in steps of a hundred users: begins a replay and keeps it for `continueReplay` and
     * `replayAnswer`. How many steps it has.
     */
    beginReplay(request: ReplayRequest): number;
    /**
     * R10: begins a sweep and keeps it for `continueSweep` and `sweepAnswer`. How many steps it
     * has: one for a hundred users, where these have to be grouped first, and one for a point.
     */
    beginSweep(request: SweepRequest): number;
    /**
     * Goes on with the replay for at most so many steps. How many are left.
     */
    continueReplay(steps: number): number;
    /**
     * Goes on with the sweep for at most so many steps. How many are left.
     */
    continueSweep(steps: number): number;
    /**
     * Rows of the last plan, as the JSON text of a `DecisionPage`.
     */
    decisions(query: DecisionQuery): string;
    /**
     * Why the last plan decided a user as it did, as the JSON text of an `Explanation`.
     */
    explain(id: string): string;
    /**
     * R11: what the policies will do, as the JSON text of a `Forecast`.
     */
    forecast(request: ForecastRequest): string;
    /**
     * R9: what idle seats cost a year.
     */
    idleSeats(request: IdleSeatsRequest): IdleSeats;
    /**
     * A population from its first page: the UTF-8 bytes of `{"users": [{…}]}` with R5's fields
     * and optionally `name` and `account`, or of `{"columns": {"id": […], …}}`.
     */
    constructor(page: Uint8Array | number[]);
    /**
     * Plans a run over everybody (R8) and keeps the plan for `decisions` and `explain`.
     */
    planRun(request: RunRequest): PopulationPlan;
    /**
     * The replay of the users gone through, as the JSON text of a `Replay`; null where none was
     * begun.
     */
    replayAnswer(): string;
    /**
     * R9: what the policies would have done, as the JSON text of a `Replay`.
     */
    replay(request: ReplayRequest): string;
    /**
     * The points of the sweep that are done, as the JSON text of a `Sweep`.
     */
    sweepAnswer(): string;
    /**
     * R9 for one user, as the JSON text of a `Timeline`.
     */
    timeline(id: string, request: ReplayRequest): string;
    /**
     * How often users log in, as the JSON text of a `Usage`.
     */
    usage(request: UsageRequest): string;
    /**
     * How many users there are.
     */
    readonly size: number;
}

/**
 * The version, and the hash of the sources that the module was built from.
 */
export function coreVersion(): CoreVersion;

/**
 * R5 for every user of the request.
 */
export function evaluate(request: EvaluateRequest): { decisions: Decision[] };

/**
 * R8 for the users of the request.
 */
export function planRun(request: PlanRunRequest): RunPlan;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_population_free: (a: number, b: number) => void;
    readonly coreVersion: () => [number, number, number];
    readonly evaluate: (a: any) => [number, number, number];
    readonly planRun: (a: any) => [number, number, number];
    readonly population_add: (a: number, b: any) => [number, number];
    readonly population_addLogins: (a: number, b: any) => [number, number];
    readonly population_beginReplay: (a: number, b: any) => [number, number, number];
    readonly population_beginSweep: (a: number, b: any) => [number, number, number];
    readonly population_continueReplay: (a: number, b: any) => [number, number, number];
    readonly population_continueSweep: (a: number, b: any) => [number, number, number];
    readonly population_decisions: (a: number, b: any) => [number, number, number, number];
    readonly population_explain: (a: number, b: any) => [number, number, number, number];
    readonly population_forecast: (a: number, b: any) => [number, number, number, number];
    readonly population_idleSeats: (a: number, b: any) => [number, number, number];
    readonly population_new: (a: any) => [number, number, number];
    readonly population_planRun: (a: number, b: any) => [number, number, number];
    readonly population_replay: (a: number, b: any) => [number, number, number, number];
    readonly population_replayAnswer: (a: number) => [number, number, number, number];
    readonly population_size: (a: number) => number;
    readonly population_sweepAnswer: (a: number) => [number, number, number, number];
    readonly population_timeline: (a: number, b: any, c: any) => [number, number, number, number];
    readonly population_usage: (a: number, b: any) => [number, number, number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
