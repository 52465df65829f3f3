/**
 * A mutant that no test notices, and why it cannot be noticed.
 *
 * @typedef {object} Survivor
 * @property {string} mutant its file and what was changed, without line and column: these move
 * @property {number} [times] how many places of that file the same words tell of; 1 where absent
 * @property {string} why
 */

/** @param {string} mutant as cargo-mutants tells it @returns {string} without line and column */
export const nameOf = (mutant) => mutant.replace(/^([^:]+):\d+:\d+: /, "$1: ");

/** @param {string[]} names @returns {Map<string, number>} how often each is there */
function count(names) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * What is to be done about the mutants that no test noticed.
 *
 * @param {string[]} missed as cargo-mutants tells them
 * @param {Survivor[]} explained
 * @returns {{ unexplained: string[], stale: string[] }} the mutants that nothing explains, and the explanations of
 *   mutants that are noticed now, or are no more; the second is of use only where all mutants were tried
 */
export function judge(missed, explained) {
  const found = count(missed.map(nameOf));
  const known = new Map(explained.map(({ mutant, times = 1 }) => [mutant, times]));
  const unexplained = missed.filter(
    (mutant) => (found.get(nameOf(mutant)) ?? 0) > (known.get(nameOf(mutant)) ?? 0),
  );
  const stale = [...known].filter(([name, times]) => (found.get(name) ?? 0) < times);
  return { unexplained, stale: stale.map(([name]) => name) };
}
