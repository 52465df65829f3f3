// Built by npm run build, sources 23807bc7d8f50f1f
/* tslint:disable */
/* eslint-disable */

/** Which sources a module was built from. */
export interface CoreVersion {
    version: string;
    sourceHash: string;
}


/** A civil date, `"YYYY-MM-DD"`. */
export type IsoDate = string;

/** A calendar month, `"YYYY-MM"`; a contract month is named by the month that it begins in. */
export type IsoMonth = string;

/** C1. Only `startMonth`, `monthlyCommitment` and `pricePerLogin` are required. */
export interface Contract {
    currency?: string | null;
    startMonth: IsoMonth;
    termMonths?: number | null;
    monthlyCommitment: number;
    pricePerLogin: number;
    overageMultiplier?: number | null;
    rolloverMonths?: number | null;
    trueUp?: "monthly" | "annual" | null;
    bursts?: Burst[] | null;
    volumeTiers?: VolumeTier[] | null;
    renewalTerms?: RenewalTerms | null;
}

/** More logins in some calendar months (1 to 12) of every year. */
export interface Burst {
    months: number[];
    additionalLogins: number;
}

export interface VolumeTier {
    fromMonthlyCommitment: number;
    pricePerLogin: number;
}

/** What the renewal clause fixes; absent is false. */
export interface RenewalTerms {
    baselineDefinition?: boolean | null;
    overageCap?: boolean | null;
    rollover?: boolean | null;
    burstProtection?: boolean | null;
}

/** C2 and C3 of a contract and one demand a month. */
export interface LedgerRequest {
    contract: Contract;
    /** Logins, one number for each month of the term. */
    demand: number[];
}

export interface Ledger {
    rows: LedgerRow[];
    totals: LedgerTotals;
}

/** C2: `carriedIn + committed = used + expired + carriedOut`, `used + overage = demand`. */
export interface LedgerRow {
    month: IsoMonth;
    demand: number;
    committed: number;
    carriedIn: number;
    used: number;
    expired: number;
    carriedOut: number;
    overage: number;
    commitmentCost: number;
    overageCost: number;
}

/** C3. A ratio is null where it would divide by zero. */
export interface LedgerTotals {
    cost: number;
    commitmentCost: number;
    overageCost: number;
    demand: number;
    committed: number;
    used: number;
    expired: number;
    overage: number;
    /** used / demand */
    coverage: number | null;
    /** used / committed */
    utilisation: number | null;
    /** cost / demand, rounded half to even at four decimals as all money is */
    effectivePricePerLogin: number | null;
}

/** C4. */
export interface OptimizeRequest {
    contract: Contract;
    demand: number[];
    /** Logins between one candidate and the next; where absent, the least power of ten (1, 10 …)
     * that gives at most a million candidates. */
    step?: number | null;
    /** For the sizing "one login a month for everybody who could log in". */
    addressableUsers?: number | null;
}

export interface Optimization {
    monthlyCommitment: number;
    cost: number;
    /** How many commitments there were to choose from. */
    candidates: number;
    /** At most 240 of them over the whole range, ascending; tier starts and every sizing below among them. */
    curve: { monthlyCommitment: number; cost: number }[];
    comparisons: Sizing[];
    /** The (m − 1)/m quantile of demand, where C4 says that it is the optimum (no rollover, bursts,
     * tiers or annual true-up) and every login is a candidate (a step of 1); else null. */
    quantile: number | null;
}

/** What a way to size costs, and how much more than the optimum: below 0 where a sizing that is no
 * candidate (no multiple of the step) is better than all of them. */
export interface Sizing {
    sizing: "optimum" | "current" | "average" | "peak" | "addressableUsers";
    monthlyCommitment: number;
    cost: number;
    regret: number;
}

/** C5. */
export interface SimulationRequest {
    contract: Contract;
    /** The monthly baseline. */
    demand: number[];
    /** Standard deviation of the logarithm of a month's noise, 0 to 2. */
    volatility: number;
    /** Of one month's noise with the next one's, 0 to 0.99; 0 where absent. */
    correlation?: number | null;
    /** In any month, with a probability of 0 to 1, demand is multiplied by `size` (1 to 100). */
    rareBursts?: { probability: number; size: number } | null;
    /** How many: 1 to 10,000; 1,000 where absent. */
    scenarios?: number | null;
    /** 0 to 2⁵³ − 1; 1 where absent. */
    seed?: number | null;
    /** As in C4, and refused as there by the baseline's highest month; the scenarios' may be higher. */
    step?: number | null;
}

/** Of a figure over all scenarios; a percentile is the least value that so many of them keep to. */
export interface Band {
    mean: number;
    p10: number;
    p50: number;
    p90: number;
    /** The mean of the worst tenth. */
    worstTenth: number;
}

export interface SimulationAnswer {
    /** With the contract's commitment. */
    cost: Band;
    /** How likely the term has any overage, 0 to 1. */
    overageProbability: number;
    /** The least mean cost over the scenarios (C4). */
    optimum: { monthlyCommitment: number; cost: Band; overageProbability: number };
    /** At most 60 commitments around both, ascending. */
    curve: { monthlyCommitment: number; mean: number; p10: number; p90: number }[];
    months: { month: IsoMonth; baseline: number; p10: number; p50: number; p90: number }[];
    /** What moves the mean cost most, the widest first, at the contract's commitment. `value` is the
     * factor of all months' demand (0.8 and 1.2), σ (half and 1.5 times), the overage multiplier
     * (1.25 and 3, or the contract's own beyond them), the price of a committed login (a fifth less
     * and more), the probability of rare bursts (0 and twice). No volatility or bursts: no bar. */
    tornado: {
        input: "volume" | "volatility" | "overageMultiplier" | "price" | "bursts";
        low: { value: number; cost: number };
        high: { value: number; cost: number };
    }[];
}

/** C6. */
export interface LeversRequest {
    contract: Contract;
    demand: number[];
    /** As in C4. */
    step?: number | null;
    /** The tier to negotiate; where absent, a tenth off from the optimum on. */
    volumeTier?: VolumeTier | null;
    /** Which calendar months to ask a burst window for; where absent, those whose mean demand is
     * above 1.25 times the mean month's. */
    burstMonths?: number[] | null;
}

export type LeverName =
| "overageCap"
| "rolloverQuarter"
| "rolloverYear"
| "burstWindows"
| "annualTrueUp"
| "volumeTier";

export interface Lever {
    lever: LeverName;
    /** The terms with this clause, at their own best commitment. */
    contract: Contract;
    monthlyCommitment: number;
    yearlyCost: number;
    /** What the clause is worth a year; below 0 it costs. */
    yearlyValue: number;
}

export interface Levers {
    /** Today's terms at today's commitment and at their own best one. */
    current: { monthlyCommitment: number; yearlyCost: number };
    base: { monthlyCommitment: number; yearlyCost: number };
    /** Worth most first. */
    levers: Lever[];
    /** All that go together: rollover or annual true-up, whichever is better; a burst window only
     * where it still saves. */
    together: {
        levers: LeverName[];
        contract: Contract;
        monthlyCommitment: number;
        yearlyCost: number;
        yearlyValue: number;
    };
}

/** C9. What is absent or null is not known; a finding that needs it says so (`holds: null`). */
export interface ContractReviewRequest {
    contract: Contract;
    demand: number[];
    /** As in C4. */
    step?: number | null;
    addressableUsers?: number | null;
    /** Months of data that the demand stands on; the demand's own number where absent. */
    baselineMonths?: number | null;
    /** Of the named-user alternative. */
    memberPricePerSeatMonth?: number | null;
    /** The calendar months of a known season. */
    seasonMonths?: number[] | null;
    /** The named-or-login analysis stands in the contract's file. */
    isModelChoiceDocumented?: boolean | null;
    /** Negotiated together with the other external-user licences. */
    isFootprintCoordinated?: boolean | null;
}

export type FindingName =
| "peakSizing"
| "noRollover"
| "highOverage"
| "addressableSizing"
| "wrongModel"
| "vagueRenewal"
| "measuredBaseline"
| "rollover"
| "overageCap"
| "burstWindows"
| "documentedModelChoice"
| "renewalTerms"
| "coordinatedFootprint";

export interface Finding {
    finding: FindingName;
    kind: "pitfall" | "feature";
    /** The pitfall is there, the feature is there; null: it cannot be told. */
    holds: boolean | null;
    /** What was compared, by name. */
    figures: Record<string, number | null>;
    /** What the pitfall costs at today's commitment, or what the missing feature would be worth at its
     * own best one (C6), a year; null where nothing is wrong, or where it has no figure. */
    yearlyValue: number | null;
}

export interface ContractReview {
    findings: Finding[];
}

/** What people of a population do: those with the same number of logins together. */
export interface Frequency {
    /** One user's logins in all months. */
    logins: number;
    users: number;
    /** The logins of all of them, month by month. */
    monthly: number[];
}

/** From low to high. */
export type Grade = "identity" | "customer" | "partner";

export interface Product {
    name: string;
    grade: Grade;
    model: "member" | "login";
    /** Of a seat and month, or of a login. */
    price: number;
}

/** C7. */
export interface TiersRequest {
    populations: {
        name: string;
        requiredGrade: Grade;
        /** A name of the catalogue; null: not known. */
        currentProduct?: string | null;
        /** What is bought today: seats of a member product, the monthly commitment of a login product. */
        currentQuantity?: number | null;
        /**
         * Everybody, those included who never log in. All `monthly` lists are equally long, 1 to 120;
         * each adds up to logins × users, at most 31 a user and month. The same `logins` may come again.
         */
        frequencies: Frequency[];
    }[];
    catalogue: Product[];
    /** Terms of a login product's commitment: C1 without months, commitment and price. */
    terms?: {
        overageMultiplier?: number | null;
        rolloverMonths?: number | null;
        trueUp?: "monthly" | "annual" | null;
    } | null;
    startMonth: IsoMonth;
    step?: number | null;
}

export interface TierPlan {
    name: string;
    /** Null where it is not known what is bought today. */
    today: { product: string; yearlyCost: number } | null;
    optimum: {
        /** Null where nobody needs it, and so with the login product and its commitment. */
        namedProduct: string | null;
        loginProduct: string | null;
        /** Who has more logins than this, in all months, is named; null where nobody is. */
        namedAbove: number | null;
        namedUsers: number;
        loginUsers: number;
        /** Who never logged in, and needs neither. */
        idleUsers: number;
        monthlyCommitment: number | null;
        namedYearlyCost: number;
        loginYearlyCost: number;
        yearlyCost: number;
    };
    yearlySaving: number | null;
    /** Member price / login price; null where there is no such pair, or logins are free. */
    breakEvenLoginsPerMonth: number | null;
    /** Who gets another product than today's; `to` null: who never logs in gives the seat back. */
    moves: { from: string; to: string | null; users: number }[];
    /** The yearly cost by cut-off, for drawing: at most 240, ascending. */
    curve: { namedAbove: number; namedUsers: number; yearlyCost: number }[];
}

export interface Tiers {
    populations: TierPlan[];
    yearlyCostToday: number | null;
    yearlyCost: number;
    yearlySaving: number | null;
}

/** C8. */
export interface PatternRequest {
    /** Ascending; null where a month has no data. */
    months: { month: IsoMonth; logins: number | null }[];
    addressableUsers: number;
    breakEvenLoginsPerMonth?: number | null;
    /** Calendar months declared busy. */
    seasonMonths?: number[] | null;
}

export interface PatternAnswer {
    pattern: "highFrequency" | "seasonal" | "unpredictableBursts" | "largeLowEngagement" | "sporadic";
    recommendation: "named" | "loginWithRollover" | "hybridWithOverageCaps" | "login";
    confidence: "low" | "medium" | "high";
    /** What it judged by, to four decimals. */
    figures: {
        /** With data. */
        months: number;
        meanMonthlyLogins: number;
        addressableUsers: number;
        loginsPerUserAndMonth: number | null;
        /** Of the variance between months, by the season; null without one to judge. Below 0: chance. */
        explainedShare: number | null;
        /** Standard deviation that the season leaves / mean month; null with too few months. */
        unexplainedSpread: number | null;
    };
    thresholds: {
        /** Above: high frequency. */
        breakEvenLoginsPerMonth: number;
        /** A population of `addressableUsers` or more below this: large, low engagement. */
        lowEngagementLoginsPerMonth: number;
        addressableUsers: number;
        /** A calendar month from this × its year's mean on, in every full year, is busy … */
        busyMonthRatio: number;
        /** … and a season is found where it explains at least this share. */
        explainedShare: number;
        /** From this on: unpredictable bursts. */
        unexplainedSpread: number;
        /** Fewer months: confidence low. */
        baselineMonths: number;
        /** Fewer months: no season can be found; from here on confidence is high. */
        seasonMonths: number;
    };
    /** Declared, or else those of a season that was found. */
    busyMonths: number[];
}

/** A month of one licence as a snapshot keeps it. */
export interface AuthenticationMonth {
    month: IsoMonth;
    license: string;
    logins: number;
    activeUsers: number;
    /** Who holds the licence, with or without a login. */
    addressableUsers: number;
    /** Users with 0, 1, 2, 3–5, 6–10, 11–20, 21 and more logins. */
    distribution: number[];
    /** From the month's first day on; null where it is not known. */
    loginsByDay?: number[] | null;
    /** The month's first day; the first of the calendar month where absent. */
    firstDay?: IsoDate | null;
    /** False: the month is not over, or its logins had partly expired. True where absent. */
    isComplete?: boolean | null;
}

/** C10. */
export interface ReportRequest {
    /** The last month of the report. */
    endMonth: IsoMonth;
    /** 12 where absent, 1 to 120. */
    months?: number | null;
    rows: AuthenticationMonth[];
    contract?: Contract | null;
    /** The licence that the contract is for; all of them where absent. */
    contractLicenses?: string[] | null;
}

export interface ReportFigures {
    logins: number;
    activeUsers: number;
    addressableUsers: number;
    loginsPerActiveUser: number | null;
    distribution: number[];
}

export interface AuthenticationReport {
    months: {
        month: IsoMonth;
        /** No licence has data. */
        isMissing: boolean;
        /** By licence, in the order of `licenses`; null where its data are missing. */
        populations: ((ReportFigures & { isComplete: boolean }) | null)[];
        /** Null where any licence is missing, or there is none. */
        total: ReportFigures | null;
    }[];
    /** Those with a row in these months, and those of `contractLicenses`; by key. */
    licenses: string[];
    /** Licence and month without data. */
    missing: { month: IsoMonth; license: string }[];
    /** Over complete months; last of all licences together (null), the months that all of them have. */
    totals: {
        license: string | null;
        months: number;
        logins: number;
        meanMonthlyLogins: number | null;
        peakMonth: IsoMonth | null;
        peakLogins: number | null;
    }[];
    /** Of the licences whose days are known: at most ten, the most logins first. */
    busiestDays: { date: IsoDate; logins: number }[];
    /** Monday to Sunday: mean logins of such a day; null without days. */
    weekdays: (number | null)[];
    /**
     * The ledger of the contract over the unbroken months up to the last complete one: from the
     * contract's own start, where that is one of them; with an annual true-up else from the contract
     * year that begins in them. Null without a contract or such months.
     */
    ledger: Ledger | null;
}

/** How files of logins are to be read. */
export interface ImportRequest {
    /** Told by the header where absent. */
    format?: "LoginHistory" | "EventLogFile" | null;
    /** The org's time zone: its offset from UTC, from each instant on; without any it is UTC. */
    transitions: { from: string; offsetMinutes: number }[];
    /** Of the contract's month, 1 to 28; 1 where absent. */
    monthStartDay?: number | null;
    /** How a date with slashes is meant; where absent, one that can be told is. */
    slashedDates?: "monthFirst" | "dayFirst" | null;
}

/** What is wrong with a row, or with a file. */
export interface ImportProblem {
    /** Which file, from 0; null for all of them together. */
    file: number | null;
    /** Where the row begins, from 1; null for the file as a whole, of which nothing is read. */
    line: number | null;
    /** The column's name in the file; null for the row as a whole. */
    column: string | null;
    message: string;
}

export interface ImportedMonths {
    /**
     * Of every licence that a user in the files holds, every month that they have any row of; one that they cover from its
     * first day to its last is complete.
     */
    rows: AuthenticationMonth[];
    /** The days that the files cover, each from its first row to its last one; with a gap between any two of them. */
    spans: { from: string; to: string }[];
    /** Users whose licence is not known; their logins are in no row. */
    unknownUsers: number;
}



/**
 * C5: what a contract may cost, worked out in slices.
 */
export class Simulation {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The answer, after all work that is left.
     */
    answer(): SimulationAnswer;
    /**
     * Goes on for at most so many units of work, each of about a millisecond or less. How many
     * are left, or a few less; 0 at the end.
     */
    continue(work: number): number;
    /**
     * A simulation that has not begun.
     */
    constructor(request: SimulationRequest);
    /**
     * What it is doing.
     */
    readonly phase: "draw" | "search" | "curve" | "months" | "done";
}

/**
 * C10: the trailing report.
 */
export function authenticationReport(request: ReportRequest): AuthenticationReport;

/**
 * C8: how people log in, and what fits that.
 */
export function classifyPattern(request: PatternRequest): PatternAnswer;

/**
 * C2 and C3: month by month what is used, carried, expired and paid.
 */
export function contractLedger(request: LedgerRequest): Ledger;

/**
 * The version, and the hash of the sources that the module was built from.
 */
export function coreVersion(): CoreVersion;

/**
 * C6: what each clause is worth a year.
 */
export function negotiationLevers(request: LeversRequest): Levers;

/**
 * C4: the commitment of the least cost.
 */
export function optimizeCommitment(request: OptimizeRequest): Optimization;

/**
 * C7: the least-cost products, and who moves.
 */
export function recommendTiers(request: TiersRequest): Tiers;

/**
 * C9: the pitfalls and the features of a contract.
 */
export function reviewContract(request: ContractReviewRequest): ContractReview;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_simulation_free: (a: number, b: number) => void;
    readonly authenticationReport: (a: any) => [number, number, number];
    readonly classifyPattern: (a: any) => [number, number, number];
    readonly contractLedger: (a: any) => [number, number, number];
    readonly coreVersion: () => [number, number, number];
    readonly negotiationLevers: (a: any) => [number, number, number];
    readonly optimizeCommitment: (a: any) => [number, number, number];
    readonly recommendTiers: (a: any) => [number, number, number];
    readonly reviewContract: (a: any) => [number, number, number];
    readonly simulation_answer: (a: number) => [number, number, number];
    readonly simulation_continue: (a: number, b: any) => [number, number, number];
    readonly simulation_new: (a: any) => [number, number, number];
    readonly simulation_phase: (a: number) => [number, number];
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
