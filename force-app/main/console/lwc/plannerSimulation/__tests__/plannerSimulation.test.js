import { nextWork, simulate } from "c/plannerSimulation";
import { LoadingCancelled } from "c/populationLoader";

/** A simulation of 100 units of work. */
function module() {
  const made = { freed: 0, slices: [] };
  class Simulation {
    left = 100;
    continue(work) {
      made.slices.push(work);
      this.left = Math.max(0, this.left - work);
      return this.left;
    }
    answer() {
      return { cost: "the answer" };
    }
    free() {
      made.freed += 1;
    }
  }
  return { made, commitment: { Simulation } };
}

describe("simulate", () => {
  it("plays slice by slice, tells how far it is, and gives the memory back", async () => {
    const { made, commitment } = module();
    const shares = [];
    const answer = await simulate({
      commitment,
      request: {},
      onProgress: (share) => shares.push(share),
      cancellation: { cancelled: false },
    });
    expect(answer).toEqual({ cost: "the answer" });
    expect(made.freed).toBe(1);
    expect(made.slices[0]).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
    expect(Math.max(...shares)).toBeLessThan(1);
  });

  it("stops where it is cancelled", async () => {
    const { made, commitment } = module();
    const cancellation = { cancelled: false };
    const coming = simulate({ commitment, request: {}, onProgress: () => {}, cancellation });
    cancellation.cancelled = true;
    await expect(coming).rejects.toBeInstanceOf(LoadingCancelled);
    expect(made.freed).toBe(1);
    expect(made.slices).toHaveLength(1);
  });
});

describe("nextWork", () => {
  it("fits the slice to ten milliseconds, and at most doubles", () => {
    expect(nextWork(4, 20)).toBe(2);
    expect(nextWork(4, 1)).toBe(8);
    expect(nextWork(1, 500)).toBe(1);
  });
});
