import { roundScale } from "c/chartScale";
import { gainOf } from "c/labMeasure";

/**
 * @typedef {import("c/labPolicy").Point} Point
 * @typedef {{ x: number, y: number, width: number, height: number }} Pointer where it is on a plane of that size, in pixels
 * @typedef {ReturnType<typeof planeOf>} Plane
 */

/**
 * The plane that holds all points: people to the right, what is gained upwards.
 * @param {Point[]} points
 * @param {import("c/labMeasure").Measure} measure
 */
export function planeOf(points, measure) {
  const people = points.map(({ totals }) => totals.falsePositives);
  const gains = points.map(({ totals }) => gainOf(totals, measure));
  const most = gains.reduce((one, other) => Math.max(one, other), 0);
  const least = gains.reduce((one, other) => Math.min(one, other), most);
  const across = roundScale(
    0,
    people.reduce((one, other) => Math.max(one, other), 0),
    { ticks: 5, whole: true },
  );
  // From zero, unless the policies would then crowd at the top.
  const up = roundScale(least > most / 2 ? least : 0, most);
  return {
    across,
    up,
    /** Percent from the left and from the top. @param {Point} point */
    place: ({ totals }) => ({
      x: across.percent(totals.falsePositives),
      y: 100 - up.percent(gainOf(totals, measure)),
    }),
    /** Which points are in the place of one. @param {Point} one */
    isWith:
      (one) =>
      /** @param {Point} other */
      ({ totals }) =>
        totals.falsePositives === one.totals.falsePositives &&
        gainOf(totals, measure) === gainOf(one.totals, measure),
  };
}

/**
 * The point nearest to the pointer, the first of those in one place.
 * @param {Pointer} pointer
 * @param {Point[]} points
 * @param {Plane} plane
 * @param {number} [reach] how far it may be, in pixels
 * @returns {Point | null}
 */
export function nearestTo({ x, y, width, height }, points, { place }, reach = Infinity) {
  let nearest = null;
  let least = reach;
  for (const point of points) {
    const found = place(point);
    const distance = Math.hypot((found.x * width) / 100 - x, (found.y * height) / 100 - y);
    if (distance < least) {
      [nearest, least] = [point, distance];
    }
  }
  return nearest;
}

/** @param {MouseEvent & { currentTarget: HTMLElement }} event @returns {Pointer} */
export function pointerOf({ clientX, clientY, currentTarget }) {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top, width, height };
}
