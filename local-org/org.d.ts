import type { AuthenticationMonth, Contract } from "../src/commitment/types.d.ts";
import type { IsoDate, Limits, Mode, Policy, Price, User } from "../src/types.d.ts";

/** A user with all of R5's fields present, and what is shown of it. */
export type OrgUser = Required<User> & {
  name: string | null;
  account: string | null;
  /** The language that mails are written in; English where absent. */
  language?: "en_US" | "de";
};

/** Somebody tried to log in. */
export interface Login {
  userId: string;
  /** Milliseconds since 1970. */
  time: number;
  /** "Success", or what went wrong. */
  status: string;
}

/** What the snapshot job has left before today, and the login contract. */
export interface Usage {
  /** Months older than the login history. */
  months: AuthenticationMonth[];
  /** Of weeks before today. */
  seats: { date: IsoDate; key: string; name: string; total: number; used: number }[];
  contract: Contract;
  /** What the admin stated beside it. */
  terms: Record<string, unknown>;
  /** Which licence the contract is for. */
  loginLicense: string;
}

/** An org as the sample or an export describes it. `records/` makes records of it. */
export interface Org {
  /** Today. */
  asOf: IsoDate;
  /** The org's default one, in which all its dates are. */
  timeZone: string;
  orgName: string;
  currency: string;
  /** In priority order. */
  policies: Policy[];
  /** Empty where it is not known what was bought. */
  licenses: { key: string; name: string; total: number; used: number }[];
  prices: Record<string, Price>;
  run: { mode: Mode; limits: Limits };
  /** Whom the notices come from, and where they lead. */
  notices: {
    sender: { address: string; name: string };
    portalUrl: string;
    resourcesUrl: string;
    supportContact: string;
  };
  /** In id order. */
  users: OrgUser[];
  /** The login history, in any order. Absent where nothing is known of it. */
  logins?: Iterable<Login>;
  /** Worked out when somebody asks. Absent where there were no snapshots yet. */
  usage?: { read(): Usage };
}
