import SetupSchedule from "c/setupSchedule";
import { setupAnswer } from "@tests/setup";
import { accessibilityProblems, listen, mount, settled, textOf } from "@tests/mount";

const schedule = (changes) =>
  mount("c-setup-schedule", SetupSchedule, { answer: setupAnswer(changes) });
const part = (element) => element.shadowRoot.querySelector("c-run-schedule");

describe("c-setup-schedule", () => {
  it("offers a schedule and names who hears of each run", async () => {
    const element = schedule({ recipients: ["Ada Admin", "Bo Boss"] });
    await settled();
    expect(part(element).schedule).toBeNull();
    expect(part(element).canManage).toBe(true);
    expect(textOf(element, "setup-recipients")).toContain("Ada Admin and Bo Boss");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says where nobody would hear", () => {
    expect(textOf(schedule({ recipients: [] }), "setup-recipients")).toContain("Nobody holds");
  });

  it("has the org looked at again after a change", () => {
    const element = schedule();
    const changes = listen(element, "setupchange");
    part(element).dispatchEvent(new CustomEvent("runschange"));
    expect(changes).toHaveLength(1);
  });
});
