/**
 * @template T
 * @param {() => T} work may be asynchronous
 * @returns {Promise<{ milliseconds: number, result: Awaited<T> }>}
 */
export async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - start, result };
}

/** The median of so many runs, in milliseconds. @param {number} runs @param {(run: number) => unknown} work */
export async function median(runs, work) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    times.push((await timed(() => work(run))).milliseconds);
  }
  times.sort((a, b) => a - b);
  return times[runs >> 1];
}

/** The shortest of so many runs, in milliseconds. @param {number} runs @param {(run: number) => unknown} work */
export async function best(runs, work) {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    least = Math.min(least, (await timed(() => work(run))).milliseconds);
  }
  return least;
}
