import getMonthsText from "@salesforce/apex/SeatwiseUsageController.getMonths";
import importMonthsText from "@salesforce/apex/SeatwiseUsageController.importMonths";
import saveContractText from "@salesforce/apex/SeatwiseUsageController.saveContract";
import { getMonths, importMonths, saveContract } from "c/usageApi";

jest.mock("@salesforce/apex/SeatwiseUsageController.getMonths", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock("@salesforce/apex/SeatwiseUsageController.importMonths", () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock("@salesforce/apex/SeatwiseUsageController.saveContract", () => ({ default: jest.fn() }), {
  virtual: true,
});

describe("c/usageApi", () => {
  it("reads the months from their JSON text", async () => {
    getMonthsText.mockResolvedValue('{"rows":[],"contract":null}');
    expect(await getMonths()).toEqual({ rows: [], contract: null });
  });

  it("saves a contract with what was stated about it, as one JSON text", async () => {
    const contract = { startMonth: "2026-01", monthlyCommitment: 5, pricePerLogin: 10 };
    await saveContract(contract, { isModelChoiceDocumented: true });
    expect(saveContractText).toHaveBeenCalledWith({
      contract: JSON.stringify({ contract, terms: { isModelChoiceDocumented: true } }),
    });
  });

  it("imports months as JSON text and says what became of them", async () => {
    importMonthsText.mockResolvedValue('{"inserted":1,"replaced":0,"kept":2}');
    const months = { source: "logins.csv", rows: [] };
    expect(await importMonths(months)).toEqual({ inserted: 1, replaced: 0, kept: 2 });
    expect(importMonthsText).toHaveBeenCalledWith({ months: JSON.stringify(months) });
  });
});
