import SeatwiseUserCard from "c/seatwiseUserCard";
import { readUser } from "c/recordsApi";
import { accessibilityProblems, mount, settled } from "@tests/mount";

jest.mock("c/recordsApi", () => ({ readUser: jest.fn() }));

it("c-seatwise-user-card is a card about the record of its page", async () => {
  readUser.mockRejectedValue(new Error("not of interest here"));
  const element = mount("c-seatwise-user-card", SeatwiseUserCard, { recordId: "005A" });
  await settled();
  expect(readUser.mock.calls[0][1]).toBe("005A");
  expect(element.shadowRoot.querySelector("h2").textContent).toMatch(/^Seatwise: /);
  expect(await accessibilityProblems(element)).toEqual([]);
});
