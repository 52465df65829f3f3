import { zoneTransitions } from "../transitions";

const at = (text) => Date.parse(text);

describe("zoneTransitions", () => {
  it("finds the two changes of a year to the minute", () => {
    expect(
      zoneTransitions(
        "America/Los_Angeles",
        at("2026-01-01T00:00:00Z"),
        at("2026-12-31T00:00:00Z"),
      ),
    ).toEqual([
      { from: "2026-01-01T00:00:00.000Z", offsetMinutes: -480 },
      { from: "2026-03-08T10:00:00.000Z", offsetMinutes: -420 },
      { from: "2026-11-01T09:00:00.000Z", offsetMinutes: -480 },
    ]);
  });

  it("knows zones of half hours and those that never change", () => {
    expect(
      zoneTransitions("Asia/Kolkata", at("2020-01-01T00:00:00Z"), at("2026-12-31T00:00:00Z")),
    ).toEqual([{ from: "2020-01-01T00:00:00.000Z", offsetMinutes: 330 }]);
    // Lord Howe moves by half an hour, at 02:00 of its own time.
    expect(
      zoneTransitions(
        "Australia/Lord_Howe",
        at("2026-03-01T00:00:00Z"),
        at("2026-05-01T00:00:00Z"),
      ),
    ).toEqual([
      { from: "2026-03-01T00:00:00.000Z", offsetMinutes: 660 },
      { from: "2026-04-04T15:00:00.000Z", offsetMinutes: 630 },
    ]);
  });
});
