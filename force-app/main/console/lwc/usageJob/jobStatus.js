/** How AsyncApexJob says that nothing more will come. */
const OVER = new Set(["Completed", "Failed", "Aborted"]);

/** Null: there never was one. @param {string | null} status */
export function isOver(status) {
  return status === null || OVER.has(status);
}
