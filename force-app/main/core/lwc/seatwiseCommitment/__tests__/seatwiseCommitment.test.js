import { serveCore } from "@tests/realCore";
import { loadCommitment } from "c/seatwiseCommitment";

const contract = { startMonth: "2026-01", termMonths: 2, monthlyCommitment: 100, pricePerLogin: 4 };

describe("c/seatwiseCommitment", () => {
  beforeEach(() => serveCore());

  it("loads once and answers with the real rules", async () => {
    const [commitment, again] = await Promise.all([loadCommitment(), loadCommitment()]);
    expect(again).toBe(commitment);
    const { rows, totals } = commitment.contractLedger({ contract, demand: [80, 130] });
    expect(rows.map(({ used, expired, overage }) => [used, expired, overage])).toEqual([
      [80, 20, 0],
      [100, 0, 30],
    ]);
    // 2 × 100 × 4, and 30 × 4 × 2.5.
    expect(totals.cost).toBe(1100);
  });

  it("throws an Error whose problems name every field", async () => {
    const commitment = await loadCommitment();
    let error;
    try {
      commitment.optimizeCommitment({ contract: { ...contract, termMonths: 0 }, demand: [1.5] });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Error);
    expect(error.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["contract.termMonths", "demand[0]"]),
    );
  });
});
