import SeatwiseReactivateAction from "c/seatwiseReactivateAction";
import { readUser } from "c/recordsApi";
import { byId, listen, mount, settled } from "@tests/mount";

jest.mock("c/recordsApi", () => ({ readUser: jest.fn() }));
jest.mock(
  "lightning/actions",
  () => ({
    CloseActionScreenEvent: class extends CustomEvent {
      constructor() {
        super("closeaction");
      }
    },
  }),
  { virtual: true },
);

describe("c-seatwise-reactivate-action", () => {
  it("is about its record, which comes late, and closes", async () => {
    readUser.mockRejectedValue(new Error("not of interest here"));
    const element = mount("c-seatwise-reactivate-action", SeatwiseReactivateAction);
    const closed = listen(element, "closeaction");
    element.recordId = "003A";
    await settled();
    const inner = element.shadowRoot.querySelector("c-user-record");
    expect(inner.recordId).toBe("003A");
    expect(inner.acts).toEqual(["reactivate"]);
    byId(element, "action-close").click();
    expect(closed).toHaveLength(1);
  });
});
