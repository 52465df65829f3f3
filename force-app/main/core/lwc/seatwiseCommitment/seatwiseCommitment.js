/**
 * Loads the half of the core that sizes login commitments (C1 to C10), compiled to WebAssembly. A module of its own:
 * who only reviews seats does not download it. What its calls take and give stands in `glue.d.ts`.
 */
import url from "@salesforce/resourceUrl/seatwiseCommitment";
import fallbackUrl from "@salesforce/resourceUrl/seatwiseCommitmentFallback";
import { loaderOf } from "c/wasmModule";
import {
  Simulation,
  authenticationReport,
  classifyPattern,
  contractLedger,
  coreVersion,
  initSync,
  negotiationLevers,
  optimizeCommitment,
  recommendTiers,
  reviewContract,
} from "./glue";

/** @typedef {typeof calls} Commitment */

const calls = {
  coreVersion,
  contractLedger,
  optimizeCommitment,
  Simulation,
  negotiationLevers,
  reviewContract,
  recommendTiers,
  classifyPattern,
  authenticationReport,
};

/** The module, loaded at the first call. */
export const loadCommitment = loaderOf({
  url,
  initSync,
  calls,
  freed: { Simulation: "this simulation was freed; begin it again" },
  fallback: { url: fallbackUrl, name: "seatwiseCommitmentFallback" },
});
