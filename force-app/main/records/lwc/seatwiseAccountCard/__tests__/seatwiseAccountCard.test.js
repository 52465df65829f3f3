import SeatwiseAccountCard from "c/seatwiseAccountCard";
import { readAccount } from "c/recordsApi";
import { accessibilityProblems, mount, settled } from "@tests/mount";

jest.mock("c/recordsApi", () => ({ readAccount: jest.fn() }));

it("c-seatwise-account-card is a card about the record of its page", async () => {
  readAccount.mockRejectedValue(new Error("not of interest here"));
  const element = mount("c-seatwise-account-card", SeatwiseAccountCard, { recordId: "001A" });
  await settled();
  expect(readAccount.mock.calls[0][1]).toBe("001A");
  expect(element.shadowRoot.querySelector("h2").textContent).toMatch(/^Seatwise: /);
  expect(await accessibilityProblems(element)).toEqual([]);
});
