// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
/**
 * Runs the newest of many wishes once a frame: a slider sends more moves than a plan can follow,
 * and only the last one before a frame matters. As a plan is one synchronous call, an older answer
 * can never come after a newer one.
 * @template T
 * @param {(wish: T) => void} run
 */
export function latestPerFrame(run) {
  /** @type {number | null} */
  let frame = null;
  /** @type {T} */
  let newest;
  return {
    /** @param {T} wish */
    ask(wish) {
      newest = wish;
      // eslint-disable-next-line @lwc/lwc/no-async-operation -- cancel() ends it with the component
      frame ??= requestAnimationFrame(() => {
        frame = null;
        run(newest);
      });
    },
    cancel() {
      if (frame !== null) {
        cancelAnimationFrame(frame);
        frame = null;
      }
    },
  };
}
