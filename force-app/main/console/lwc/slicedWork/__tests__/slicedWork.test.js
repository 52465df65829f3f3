import { inSlices, nextSlice } from "c/slicedWork";
import { LoadingCancelled } from "c/populationLoader";

/** Work of so many steps that notes what it was asked for. */
function workOf(steps) {
  const asked = [];
  let left = steps;
  const goOn = (some) => {
    asked.push(some);
    left = Math.max(0, left - some);
    return left;
  };
  return { steps, goOn, asked, cancellation: { cancelled: false } };
}

describe("a slice", () => {
  it("follows the time of the last one, upwards with care", () => {
    expect(nextSlice(100, 50, 25)).toBe(50);
    expect(nextSlice(100, 5, 25)).toBe(400);
    expect(nextSlice(100, 0, 25)).toBe(400);
    expect(nextSlice(1, 900, 25)).toBe(1);
  });

  it("takes the time that it is given", () => {
    expect(nextSlice(4, 20, 10)).toBe(2);
    expect(nextSlice(4, 4, 10)).toBe(10);
    expect(nextSlice(1, 500, 10)).toBe(1);
  });
});

describe("work in slices", () => {
  it("comes to its end and tells the share that is done", async () => {
    const work = workOf(1000);
    const shares = [];
    await inSlices({ ...work, onProgress: (share) => shares.push(share) });
    expect(work.asked[0]).toBe(16);
    expect(work.asked.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("does small work at once, and none not at all", async () => {
    const small = workOf(5);
    const done = inSlices(small);
    expect(small.asked).toEqual([16]);
    await done;
    const none = workOf(0);
    await inSlices(none);
    expect(none.asked).toEqual([]);
  });

  it("begins with one step where a step may take long, and keeps to the time of a slice", async () => {
    const work = workOf(200);
    const clock = jest.spyOn(performance, "now");
    let now = 0;
    clock.mockImplementation(() => now);
    // A step takes two milliseconds.
    const goOn = (some) => {
      now += 2 * some;
      return work.goOn(some);
    };
    await inSlices({ ...work, goOn, firstSteps: 1, milliseconds: 10 });
    clock.mockRestore();
    expect(work.asked.slice(0, 3)).toEqual([1, 4, 5]);
    expect(new Set(work.asked.slice(2))).toEqual(new Set([5]));
  });

  it("stops where it is cancelled, with nothing more asked for", async () => {
    const work = workOf(1000);
    const done = inSlices(work);
    work.cancellation.cancelled = true;
    await expect(done).rejects.toBeInstanceOf(LoadingCancelled);
    expect(work.asked).toEqual([16]);
  });
});
