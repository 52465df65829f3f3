import SeatwisePolicyAction from "c/seatwisePolicyAction";
import { readAccount } from "c/recordsApi";
import { byId, listen, mount, settled } from "@tests/mount";

jest.mock("c/recordsApi", () => ({ readAccount: jest.fn() }));
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

describe("c-seatwise-policy-action", () => {
  it("is about its record, which comes late, and closes", async () => {
    readAccount.mockRejectedValue(new Error("not of interest here"));
    const element = mount("c-seatwise-policy-action", SeatwisePolicyAction);
    const closed = listen(element, "closeaction");
    element.recordId = "001A";
    await settled();
    const inner = element.shadowRoot.querySelector("c-account-record");
    expect(inner.recordId).toBe("001A");
    expect(inner.isPolicyOnly).toBe(true);
    byId(element, "action-close").click();
    expect(closed).toHaveLength(1);
  });
});
