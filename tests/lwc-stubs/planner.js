import { loadCommitment } from "c/seatwiseCommitment";
import { completeTerms } from "c/plannerTerms";
import { serveCore } from "./realCore";

/**
 * Three months, small enough to compute by hand. Sized at the peak of 150 logins, 10 dollars each: 4,500 dollars, and
 * 70 + 50 logins expire. At 100 a month 50 are overage at 25 dollars: 3,000 + 1,250 = 4,250, and no commitment costs less.
 */
export const DEMAND = [80, 100, 150];

export const TERMS = completeTerms(
  { startMonth: "2026-01", termMonths: 3, monthlyCommitment: 150, pricePerLogin: 10 },
  "USD",
);

/** The committed module. */
export function commitment() {
  serveCore();
  return loadCommitment();
}

/** What the core says about them, the levers and the findings left aside. */
export async function figures({ terms, demand = DEMAND, addressableUsers = 400 } = {}) {
  const core = await commitment();
  const contract = { ...TERMS, ...terms };
  const optimization = core.optimizeCommitment({ contract, demand, addressableUsers });
  const { monthlyCommitment } = optimization;
  return {
    terms: contract,
    demand,
    optimization,
    ledger: core.contractLedger({ contract, demand }),
    optimumLedger: core.contractLedger({ contract: { ...contract, monthlyCommitment }, demand }),
  };
}

export async function until(found) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const value = found();
    if (value || Date.now() > deadline) {
      return value;
    }
    // Each look comes after the frame before it.
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}
