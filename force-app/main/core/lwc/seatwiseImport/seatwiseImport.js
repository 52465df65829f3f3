/**
 * Loads the part of the core that reads files of logins, compiled to WebAssembly: a module of its own, because few
 * ever import one. What its calls take and give stands in `glue.d.ts`.
 */
import url from "@salesforce/resourceUrl/seatwiseImport";
import fallbackUrl from "@salesforce/resourceUrl/seatwiseImportFallback";
import { loaderOf } from "c/wasmModule";
import { LoginImport, coreVersion, initSync } from "./glue";

/** @typedef {typeof calls} Import */

const calls = { coreVersion, LoginImport };

/** The module, loaded at the first call. */
export const loadImport = loaderOf({
  url,
  initSync,
  calls,
  freed: { LoginImport: "this file was let go; read it again" },
  fallback: { url: fallbackUrl, name: "seatwiseImportFallback" },
});
