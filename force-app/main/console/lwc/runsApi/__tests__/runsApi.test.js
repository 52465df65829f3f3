import getEntriesText from "@salesforce/apex/SeatwiseRunsController.getEntries";
import getJobText from "@salesforce/apex/SeatwiseRunsController.getJob";
import getOverviewText from "@salesforce/apex/SeatwiseRunsController.getOverview";
import getRunText from "@salesforce/apex/SeatwiseRunsController.getRun";
import { getEntries, getJob, getOverview, getRun, isUnderWay } from "c/runsApi";
import { overview } from "@tests/runs";

jest.mock("@salesforce/apex/SeatwiseRunsController.getOverview", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock("@salesforce/apex/SeatwiseRunsController.getRun", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock("@salesforce/apex/SeatwiseRunsController.getEntries", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock("@salesforce/apex/SeatwiseRunsController.getJob", () => ({ default: jest.fn() }), {
  virtual: true,
});

describe("c/runsApi", () => {
  it("asks by the names of the Apex parameters and reads the JSON text", async () => {
    getOverviewText.mockResolvedValue(JSON.stringify(overview()));
    getRunText.mockResolvedValue('{"id":"a01"}');
    getEntriesText.mockResolvedValue('{"entries":[],"lastId":null,"done":true}');
    getJobText.mockResolvedValue('{"status":"Completed"}');
    expect((await getOverview()).runs).toHaveLength(2);
    expect(await getRun("a01")).toEqual({ id: "a01" });
    const query = { runId: "a01", outcome: "Failed", action: null, afterId: "a02" };
    expect((await getEntries(query)).done).toBe(true);
    expect((await getJob("707")).status).toBe("Completed");
    expect(getRunText).toHaveBeenCalledWith({ runId: "a01" });
    expect(getEntriesText).toHaveBeenCalledWith(query);
    expect(getJobText).toHaveBeenCalledWith({ jobId: "707" });
  });

  it("knows a run under way by its end, which a stopped one reaches at its next step", () => {
    expect(isUnderWay({ finishedAt: null })).toBe(true);
    expect(isUnderWay({ finishedAt: "2026-11-23T14:02:00.000Z" })).toBe(false);
  });
});
