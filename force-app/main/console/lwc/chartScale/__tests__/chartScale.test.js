import { everyFew, roundScale } from "c/chartScale";

describe("c/chartScale", () => {
  it("holds both ends between round ticks", () => {
    expect(roundScale(0, 162).ticks).toEqual([0, 50, 100, 150, 200]);
    expect(roundScale(130, 197).ticks).toEqual([120, 140, 160, 180, 200]);
    expect(roundScale(0, 1_250_000, { ticks: 5 }).ticks.at(-1)).toBeGreaterThanOrEqual(1_250_000);
  });

  it("tells where a value lies", () => {
    const { percent } = roundScale(130, 197);
    expect([120, 160, 200].map(percent)).toEqual([0, 50, 100]);
  });

  it("counts people in whole numbers", () => {
    expect(roundScale(0, 0, { whole: true }).ticks).toEqual([0, 1]);
    expect(roundScale(0, 2, { ticks: 5, whole: true }).ticks).toEqual([0, 1, 2]);
    expect(roundScale(0, 9, { whole: true }).ticks.every((tick) => Number.isInteger(tick))).toBe(
      true,
    );
  });

  it("is a scale where nothing differs", () => {
    const { ticks, percent } = roundScale(0, 0);
    expect(ticks.length).toBeGreaterThan(1);
    expect(percent(0)).toBe(0);
  });

  it("labels a few of many, the first among them", () => {
    expect(everyFew(26, 6)).toEqual([0, 5, 10, 15, 20, 25]);
    expect(everyFew(3, 6)).toEqual([0, 1, 2]);
    expect(everyFew(0, 6)).toEqual([]);
  });
});
