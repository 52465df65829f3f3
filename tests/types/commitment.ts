/**
 * The typed interface of the commitment module, held by the compiler: what must be accepted, what must be refused,
 * and that no `any` hides in it.
 */
import { type Commitment, loadCommitment } from "c/seatwiseCommitment";
import type { Import } from "c/seatwiseImport";
import type { Contract, Ledger } from "../../force-app/main/core/lwc/seatwiseCommitment/glue";
import type { AnyIn, Refuse } from "./noAny";

export type NoAny = [
  Refuse<AnyIn<Omit<Commitment, "Simulation">>>,
  Refuse<AnyIn<Pick<InstanceType<Commitment["Simulation"]>, "continue" | "phase" | "answer">>>,
  Refuse<AnyIn<Pick<InstanceType<Import["LoginImport"]>, "problems" | "userIds" | "finish">>>,
];

const contract: Contract = { startMonth: "2026-01", monthlyCommitment: 100, pricePerLogin: 4 };

export async function accepted(component: object): Promise<string> {
  const commitment = await loadCommitment(component);
  const demand = [90, 110];
  const terms = { ...contract, termMonths: 2, trueUp: "annual" as const, bursts: null };
  const { rows, totals }: Ledger = commitment.contractLedger({ contract: terms, demand });
  const ratio: number | null = totals.coverage;
  const { comparisons } = commitment.optimizeCommitment({ contract, demand, addressableUsers: 7 });
  const simulation = new commitment.Simulation({ contract, demand, volatility: 0.2 });
  const left: number = simulation.continue(5);
  const mean: number = simulation.answer().cost.mean;
  const worth: number = commitment.negotiationLevers({ contract, demand }).together.yearlyValue;
  const { findings } = commitment.reviewContract({ contract, demand });
  const holds: boolean | null = findings[0].holds;
  return `${rows[0].month} ${ratio} ${comparisons[0].sizing} ${left} ${mean} ${worth} ${holds}`;
}

export async function refused(component: object): Promise<void> {
  const commitment = await loadCommitment(component);
  // @ts-expect-error -- a contract has a price
  const free: Contract = { startMonth: "2026-01", monthlyCommitment: 100 };
  // @ts-expect-error -- a demand is a list of numbers
  commitment.contractLedger({ contract, demand: "90" });
  // @ts-expect-error -- no such way to true up
  commitment.contractLedger({ contract: { ...contract, trueUp: "yearly" }, demand: [] });
  // @ts-expect-error -- a simulation has a volatility
  const simulation = new commitment.Simulation({ contract, demand: [1] });
  // @ts-expect-error -- an answer is an object
  JSON.parse(commitment.optimizeCommitment({ contract, demand: [1] }));
}
