import type { IsoDate, Limits, Mode, Policy, Price, User } from "../src/types.d.ts";

/** A user with all of R5's fields present, as Apex gives them. */
export type OrgUser = Required<User> & { name: string | null; account: string | null };

/** An org as the console's Apex controller sees it. */
export interface Org {
  /** Today. */
  asOf: IsoDate;
  orgName: string;
  currency: string;
  /** In priority order. */
  policies: Policy[];
  /** Empty where it is not known what was bought. */
  licenses: { key: string; name: string; total: number; used: number }[];
  prices: Record<string, Price>;
  run: { mode: Mode; limits: Limits; release: number | null; recentDeactivations: number };
  /** In id order. */
  users: OrgUser[];
}
