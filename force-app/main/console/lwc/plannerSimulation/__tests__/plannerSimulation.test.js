import { simulate } from "c/plannerSimulation";
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
    // What there is to do, then a unit: nobody knows yet how long one takes.
    expect(made.slices.slice(0, 2)).toEqual([0, 1]);
    expect(made.slices.reduce((sum, work) => sum + work, 0)).toBeGreaterThanOrEqual(100);
    expect(shares[0]).toBeCloseTo(0.01);
    expect(shares.length).toBeGreaterThan(1);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
    expect(shares[shares.length - 1]).toBe(1);
  });

  it("stops where it is cancelled", async () => {
    const { made, commitment } = module();
    const cancellation = { cancelled: false };
    const coming = simulate({ commitment, request: {}, onProgress: () => {}, cancellation });
    cancellation.cancelled = true;
    await expect(coming).rejects.toBeInstanceOf(LoadingCancelled);
    expect(made.freed).toBe(1);
    expect(made.slices).toEqual([0, 1]);
  });

  it("gives the memory back where the core fails", async () => {
    const { made, commitment } = module();
    commitment.Simulation.prototype.continue = () => {
      throw new Error("out of memory");
    };
    const playing = { commitment, request: {}, onProgress: () => {}, cancellation: {} };
    await expect(simulate(playing)).rejects.toThrow("out of memory");
    expect(made.freed).toBe(1);
  });
});
