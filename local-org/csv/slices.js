/**
 * Reading that can pause: a generator that yields how much is done, and returns what was read.
 *
 * @template Read
 * @typedef {Generator<number, Read, void>} Reading
 */

/** How long the page may stand still, in milliseconds. */
const SLICE_MS = 25;

/**
 * Reads without a pause.
 *
 * @template Read
 * @param {Reading<Read>} reading
 * @returns {Read}
 */
export function atOnce(reading) {
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/**
 * Reads, and lets the page draw in between.
 *
 * @template Read
 * @param {Reading<Read>} reading
 * @param {(share: number) => void} onProgress
 * @returns {Promise<Read>}
 */
export async function inSlices(reading, onProgress) {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let share = 0;
    do {
      const { done, value } = reading.next();
      if (done) return value;
      share = value;
    } while (performance.now() < until);
    onProgress(share);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
