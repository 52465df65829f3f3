/** Partners as stories need them, by where they stand on MONDAY. */
import { MONDAY, plus } from "./reviewOrg.js";

/** @typedef {import("./reviewOrg.js").Partner} Partner */

/** Due for a first warning. @type {Partner} */
export const QUIET = { lastLogin: plus(MONDAY, -70) };

/** In First Warning, and due for the final notice. @type {Partner} */
export const WARNED = {
  lastLogin: plus(MONDAY, -80),
  stage: "First Warning",
  noticeDate: plus(MONDAY, -14),
  dueDate: plus(MONDAY, 10),
};

/** Both notices given, the promise kept: due for deactivation. @type {Partner} */
export const DUE = {
  lastLogin: plus(MONDAY, -120),
  stage: "Final Notice",
  noticeDate: plus(MONDAY, -14),
  dueDate: plus(MONDAY, -3),
};

/** Never reviewed, and at work. @type {Partner} */
export const BUSY = { lastLogin: plus(MONDAY, -2) };
