import ReactivateUsers from "c/reactivateUsers";
import { reactivate } from "c/usersApi";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled, textOf, textsOf } from "@tests/mount";

jest.mock("c/usersApi", () => ({ MOST_AT_ONCE: 200, reactivate: jest.fn() }));

beforeEach(() => {
  reactivate.mockReset();
});

function selection(userIds) {
  const element = mount("c-reactivate-users", ReactivateUsers, { userIds });
  return {
    element,
    reactivated: listen(element, "reactivated"),
    users: listen(element, "userschange"),
  };
}

async function confirm(element) {
  byId(element, "reactivate-selected").click();
  await settled();
  byId(element, "confirm-reactivate").dispatchEvent(
    new CustomEvent("confirm", { detail: { comment: "merger" } }),
  );
  await settled();
}

describe("c-reactivate-users", () => {
  it("is not there without a selection", () => {
    const { element } = selection([]);
    expect(byId(element, "reactivate-selected")).toBeNull();
    expect(textOf(element, "reactivate-result")).toBe("");
  });

  it("reactivates in the order of selection and names who has no seat", async () => {
    reactivate.mockResolvedValue([
      { id: "005B", isDone: true, message: "Ben is active." },
      { id: "005A", isDone: false, message: "Ana: no seat of Partner Community is free." },
    ]);
    const { element, reactivated, users } = selection(["005B", "005A"]);
    expect(textOf(element, "selected-count")).toBe("2 deactivated users selected");
    await confirm(element);
    expect(reactivate).toHaveBeenCalledWith({ userIds: ["005B", "005A"], comment: "merger" });
    expect(textOf(element, "reactivate-result")).toBe("1 user was reactivated.");
    expect(textsOf(element, "reactivate-refused")).toEqual([
      "Ana: no seat of Partner Community is free.",
    ]);
    expect(reactivated).toEqual([{ ids: ["005B"] }]);
    expect(users).toHaveLength(1);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("changes nothing where everybody is refused", async () => {
    reactivate.mockResolvedValue([{ id: "005A", isDone: false, message: "No seat is free." }]);
    const { element, users } = selection(["005A"]);
    await confirm(element);
    expect(textOf(element, "reactivate-result")).toBe("0 users were reactivated.");
    expect(users).toEqual([]);
  });

  it("keeps the question open and says why it was refused", async () => {
    reactivate.mockRejectedValue(refusal("You need the permission Seatwise Manage."));
    const { element } = selection(["005A"]);
    await confirm(element);
    expect(byId(element, "confirm-reactivate").error).toBe(
      "You need the permission Seatwise Manage.",
    );
  });

  it("takes at most 200 at once", () => {
    const { element } = selection(Array.from({ length: 201 }, (_, at) => `005-${at}`));
    expect(byId(element, "reactivate-selected").disabled).toBe(true);
    expect(textOf(element, "reactivate-too-many")).toBe("At most 200 users at once.");
  });
});
