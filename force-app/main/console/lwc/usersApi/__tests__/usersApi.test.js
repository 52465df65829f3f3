import getHistoryText from "@salesforce/apex/SeatwiseUsersController.getHistory";
import { getHistory } from "c/usersApi";

jest.mock("@salesforce/apex/SeatwiseUsersController.getHistory", () => ({ default: jest.fn() }), {
  virtual: true,
});

describe("c/usersApi", () => {
  it("asks for a user's history and reads the JSON text", async () => {
    getHistoryText.mockResolvedValue('{"entries":[]}');
    expect(await getHistory("005A")).toEqual({ entries: [] });
    expect(getHistoryText).toHaveBeenCalledWith({ userId: "005A" });
  });
});
