/**
 * Loads the core: the rules of the review, compiled to WebAssembly, as the console calls them.
 * What is generated stands in `glue.js`; what its calls take and give, in `glue.d.ts`.
 */
import url from "@salesforce/resourceUrl/seatwiseCore";
import fallbackUrl from "@salesforce/resourceUrl/seatwiseCoreFallback";
import { loaderOf } from "c/wasmModule";
import { Population, coreVersion, evaluate, initSync, planRun } from "./glue";

/** @typedef {typeof calls} Core */

const calls = { coreVersion, evaluate, planRun, Population };

/** The core, loaded at the first call. */
export const loadCore = loaderOf({
  url,
  initSync,
  calls,
  freed: { Population: "this population was freed; load it again" },
  fallback: { url: fallbackUrl, name: "seatwiseCoreFallback" },
});
