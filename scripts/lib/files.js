/** Reading folders. */
import { readdirSync } from "node:fs";

/** The names in a folder; none where there is no such folder. @param {string} folder */
export function readdirOrNone(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
