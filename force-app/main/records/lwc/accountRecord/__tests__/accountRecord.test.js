import AccountRecord from "c/accountRecord";
import { tellOthers } from "c/recordChanges";
import { readAccount } from "c/recordsApi";
import { notifyRecordUpdateAvailable } from "lightning/uiRecordApi";
import { decisionRow, idleLicense, idleSeats } from "@tests/answers";
import { accessibilityProblems, byId, mount, settled, textOf } from "@tests/mount";
import { refusal } from "@tests/runs";

jest.mock("c/recordsApi", () => ({ readAccount: jest.fn(), setAccountPolicy: jest.fn() }));

function account(changes = {}) {
  return {
    name: "Acme",
    policy: "Gold partners",
    context: {
      asOf: "2026-11-23",
      currency: "USD",
      policies: [{ name: "Default" }, { name: "Gold partners" }],
      licenses: [],
      prices: {},
      run: { mode: "Notify" },
    },
    idle: idleSeats([
      idleLicense({ license: "A", model: "member", price: 25, seats: 3, users: [1, 0, 0, 0, 0] }),
    ]),
    users: 1,
    rows: [decisionRow()],
    ...changes,
  };
}

beforeEach(() => {
  readAccount.mockReset().mockResolvedValue(account());
  notifyRecordUpdateAvailable.mockClear();
});

async function record(properties = {}) {
  const element = mount("c-account-record", AccountRecord, {
    canView: true,
    recordId: "001A",
    ...properties,
  });
  await settled();
  return element;
}

const part = (element, name) => element.shadowRoot.querySelector(name);

describe("c-account-record", () => {
  it("shows the seats, the users, the policy and the way to the console", async () => {
    const element = await record();
    expect(readAccount.mock.calls[0][1]).toBe("001A");
    expect(part(element, "c-account-seats").idle.total.seats).toBe(3);
    expect(part(element, "c-account-users").rows).toHaveLength(1);
    expect(part(element, "c-account-users").mode).toBe("Notify");
    const policy = part(element, "c-account-policy");
    expect(policy.policy).toBe("Gold partners");
    expect(policy.policies).toEqual(["Default", "Gold partners"]);
    expect(byId(element, "open-console").page).toEqual({
      type: "standard__navItemPage",
      attributes: { apiName: "Seatwise_Console" },
      state: { c__search: "Acme" },
    });
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("is about the policy alone in a quick action", async () => {
    const element = await record({ isPolicyOnly: true });
    expect(part(element, "c-account-policy")).not.toBeNull();
    expect(part(element, "c-account-users")).toBeNull();
    expect(part(element, "c-account-seats")).toBeNull();
  });

  it("lets an account without users have a policy all the same", async () => {
    readAccount.mockResolvedValue(account({ users: 0, rows: [], policy: null }));
    const element = await record();
    expect(part(element, "c-account-seats")).toBeNull();
    expect(byId(element, "open-console")).toBeNull();
    expect(part(element, "c-account-users").rows).toEqual([]);
    expect(part(element, "c-account-policy").policy).toBeNull();
  });

  it("asks nothing for who may not look", async () => {
    const element = await record({ canView: false });
    expect(textOf(element, "record-no-view")).toContain("Seatwise Viewer");
    expect(readAccount).not.toHaveBeenCalled();
  });

  it("tells what went wrong, and tries again", async () => {
    readAccount.mockRejectedValueOnce(refusal("There is no such account."));
    const element = await record();
    const problems = part(element, "c-problem-list");
    expect(problems.message).toBe("There is no such account.");
    problems.dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(part(element, "c-account-policy")).not.toBeNull();
  });

  it("reads anew after an act, its own or another's", async () => {
    const element = await record();
    readAccount.mockResolvedValue(account({ policy: null }));
    part(element, "c-account-policy").dispatchEvent(
      new CustomEvent("userschange", { bubbles: true, composed: true }),
    );
    await settled();
    expect(part(element, "c-account-policy").policy).toBeNull();
    expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: "001A" }]);
    readAccount.mockResolvedValue(account({ policy: "Default" }));
    tellOthers(() => {});
    await settled();
    expect(part(element, "c-account-policy").policy).toBe("Default");
  });
});
