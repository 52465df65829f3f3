/**
 * C4 over scenarios in plain JavaScript: the commitment of the least mean cost, with rollover, by the core's own
 * method. Only what the benchmark asks for: monthly true-up, one price, no bursts.
 *
 * @typedef {object} Terms
 * @property {number} pricePerLogin
 * @property {number} overageMultiplier
 * @property {number} rolloverMonths
 */

/**
 * Demand around a baseline: lognormal noise of mean 1 that goes on from month to month, and rare bursts.
 * @param {number[]} baseline
 * @param {{ volatility: number, correlation: number, probability: number, size: number, scenarios: number, seed: number }} options
 * @returns {Uint32Array[]}
 */
export function drawScenarios(baseline, options) {
  const { volatility, correlation, probability, size, scenarios, seed } = options;
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const rest = Math.sqrt(1 - correlation * correlation);
  return Array.from({ length: scenarios }, () => {
    let noise = normal();
    return Uint32Array.from(baseline, (demand) => {
      const factor = Math.exp(volatility * noise - (volatility * volatility) / 2);
      noise = correlation * noise + rest * normal();
      return Math.round(demand * factor * (random() < probability ? size : 1));
    });
  });
}

/** Numbers from 0 to below 1: mulberry32. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The smallest commitment of the least mean cost: the cost is convex, so halving finds it.
 * @param {Uint32Array[]} scenarios
 * @param {Terms} terms
 */
export function bestCommitment(scenarios, terms) {
  let [low, high] = [0, scenarios.reduce((most, demand) => Math.max(most, ...demand), 0)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (totalCost(middle + 1, scenarios, terms) < totalCost(middle, scenarios, terms)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/**
 * Of all scenarios together.
 * @param {number} commitment
 * @param {Uint32Array[]} scenarios
 * @param {Terms} terms
 */
export function totalCost(commitment, scenarios, terms) {
  const { pricePerLogin, overageMultiplier, rolloverMonths } = terms;
  let [overage, committed] = [0, 0];
  for (const demand of scenarios) {
    overage += overageOf(commitment, demand, rolloverMonths);
    committed += commitment * demand.length;
  }
  return pricePerLogin * (committed + overageMultiplier * overage);
}

/**
 * The oldest logins are used first, so what is left is the youngest: no more of it lives on than the last months'
 * commitments.
 * @param {number} commitment
 * @param {Uint32Array} demand
 * @param {number} rolloverMonths
 */
function overageOf(commitment, demand, rolloverMonths) {
  let [carried, overage] = [0, 0];
  for (let month = 0; month < demand.length; month += 1) {
    const usable = carried + commitment;
    const logins = demand[month];
    if (logins > usable) overage += logins - usable;
    const left = logins < usable ? usable - logins : 0;
    carried = Math.min(left, commitment * Math.min(rolloverMonths, month + 1));
  }
  return overage;
}
