import { roundScale } from "c/chartScale";

/** @typedef {import("../../../../../src/commitment/types").Optimization} Optimization */
/** @typedef {import("../../../../../src/commitment/types").SimulationAnswer} SimulationAnswer */

/** A sizing further off than so many times everything else would squeeze the rest into a corner. */
const OFF_CHART = 1.5;

/**
 * The cost curve as paths in a square of 100, and where its sizings lie.
 * @param {Optimization} optimization
 * @param {SimulationAnswer | null} simulation
 */
export function curvePicture(optimization, simulation) {
  const addressable = optimization.comparisons.find(({ sizing }) => sizing === "addressableUsers");
  const others = optimization.comparisons.filter(({ sizing }) => sizing !== "addressableUsers");
  const near = OFF_CHART * Math.max(1, ...others.map(({ monthlyCommitment }) => monthlyCommitment));
  const isOff = addressable !== undefined && addressable.monthlyCommitment > near;
  const points = optimization.curve.filter(
    ({ monthlyCommitment }) => !isOff || monthlyCommitment <= near,
  );
  const end = points.reduce((most, point) => Math.max(most, point.monthlyCommitment), 0);
  const band = (simulation?.curve ?? []).filter(
    ({ monthlyCommitment }) => monthlyCommitment <= end,
  );
  const sizings = optimization.comparisons.filter(
    ({ monthlyCommitment }) => monthlyCommitment <= end,
  );
  const xs = [...points, ...band, ...sizings].map(({ monthlyCommitment }) => monthlyCommitment);
  const ys = [...points, ...sizings].map(({ cost }) => cost);
  const x = roundScale(0, xs.reduce(larger, 1), { ticks: 6, whole: true });
  const y = roundScale(0, [...ys, ...band.map(({ p90 }) => p90)].reduce(larger, 1));
  const at = (/** @type {number} */ commitment, /** @type {number} */ cost) =>
    `${x.percent(commitment).toFixed(2)} ${(100 - y.percent(cost)).toFixed(2)}`;
  const line = (/** @type {string[]} */ places) =>
    places.length > 0 ? `M${places.join("L")}` : "";
  return {
    x,
    y,
    isOff,
    curve: line(points.map(({ monthlyCommitment, cost }) => at(monthlyCommitment, cost))),
    mean: line(band.map(({ monthlyCommitment, mean }) => at(monthlyCommitment, mean))),
    band:
      band.length > 0
        ? `${line([
            ...band.map(({ monthlyCommitment, p90 }) => at(monthlyCommitment, p90)),
            ...[...band].reverse().map(({ monthlyCommitment, p10 }) => at(monthlyCommitment, p10)),
          ])}Z`
        : "",
    sizings: sizings.map(({ sizing, monthlyCommitment, cost }) => ({
      sizing,
      left: x.percent(monthlyCommitment),
      bottom: y.percent(cost),
    })),
  };
}

/** @param {number} one @param {number} other */
function larger(one, other) {
  return Math.max(one, other);
}
