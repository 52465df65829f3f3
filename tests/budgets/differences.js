/** @typedef {import("./measure.js").Table} Table */

/**
 * What does not fit its budget, in words.
 *
 * @param {Table} budgets
 * @param {Table} measured
 * @param {number} room in percent; what fits counts as it is
 * @returns {string[]}
 */
export function differences(budgets, measured, room) {
  const found = [];
  for (const [work, used] of Object.entries(measured)) {
    if (!budgets[work]) {
      found.push(`“${work}” has no budget`);
      continue;
    }
    for (const [what, number] of Object.entries(used)) {
      const budget = budgets[work][what];
      if (budget === undefined) found.push(`“${work}” has no budget of ${what}`);
      else if (number > budget + (budget * room) / 100) {
        found.push(`“${work}” takes ${grown(what, budget, number)}`);
      }
    }
  }
  for (const work of Object.keys(budgets)) {
    if (!measured[work]) found.push(`“${work}” has a budget, and is not done any more`);
  }
  return found;
}

/** @param {string} what @param {number} budget @param {number} number */
function grown(what, budget, number) {
  const percent = budget === 0 ? "" : ` (+${(((number - budget) / budget) * 100).toFixed(1)} %)`;
  const [now, before] = [number, budget].map((count) => count.toLocaleString("en"));
  return `${now} ${what} instead of ${before}${percent}`;
}
