/** Everything that has a budget, measured. */
import { apex } from "./apex.js";
import { commitmentModule, importModule, reviewModule } from "./core.js";

/** @typedef {Record<string, Record<string, number>>} Table what was done → what it used */

/** By where the work is done. @type {Record<string, () => Promise<Table> | Table>} */
export const measures = {
  seatwiseCore: reviewModule,
  seatwiseCommitment: commitmentModule,
  seatwiseImport: importModule,
  apex,
};
