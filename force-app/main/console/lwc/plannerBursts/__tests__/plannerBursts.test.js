import PlannerBursts from "c/plannerBursts";
import { accessibilityProblems, allById, byId, enter, listen, mount } from "@tests/mount";

const BURSTS = [{ months: [2, 4], additionalLogins: 30 }];
const open = (properties) =>
  mount("c-planner-bursts", PlannerBursts, { bursts: BURSTS, ...properties });
const logins = (element) => element.shadowRoot.querySelector("c-number-setting");

describe("c-planner-bursts", () => {
  it("adds and removes a window", () => {
    const element = open();
    const changes = listen(element, "burstschange");
    byId(element, "planner-add-burst").dispatchEvent(new CustomEvent("click"));
    byId(element, "planner-remove-burst").click();
    expect(changes).toEqual([
      { bursts: [...BURSTS, { months: [1], additionalLogins: 0 }] },
      { bursts: [] },
    ]);
  });

  it("keeps the months of a window in the year's order", async () => {
    const element = open();
    const changes = listen(element, "burstschange");
    const [, february, march] = allById(element, "planner-burst-month");
    await enter(march, true, "change");
    await enter(february, false, "change");
    expect(changes.map(({ bursts }) => bursts[0].months)).toEqual([[2, 3, 4], [4]]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("changes the logins of a window, and shows its problem there", async () => {
    const element = open({
      problems: [{ path: "contract.bursts[0].additionalLogins", message: "must be whole" }],
    });
    const changes = listen(element, "burstschange");
    await enter(byId(logins(element), "planner-burst-logins-0"), "50");
    expect(changes).toEqual([{ bursts: [{ months: [2, 4], additionalLogins: 50 }] }]);
    expect(logins(element).problem).toBe("must be whole");
  });
});
