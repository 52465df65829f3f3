import LimitSetting from "c/limitSetting";
import { accessibilityProblems, byId, enter, listen, mount } from "@tests/mount";

function limit(properties) {
  const element = mount("c-limit-setting", LimitSetting, {
    name: "maxDeactivations",
    label: "Deactivations in seven days",
    value: 50,
    ...properties,
  });
  return { element, changes: listen(element, "limitchange") };
}
const field = (element) => element.shadowRoot.querySelector("c-number-setting");
const input = (element) => byId(field(element), "maxDeactivations");
const box = (element) => byId(element, "maxDeactivations-no-limit");

describe("c-limit-setting", () => {
  it("is a number of users", async () => {
    const { element, changes } = limit();
    expect([field(element).unit, field(element).step, field(element).value]).toEqual([
      "users",
      1,
      50,
    ]);
    await enter(input(element), "7");
    expect(changes).toEqual([{ name: "maxDeactivations", value: 7 }]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows a share as a percentage with two decimals", async () => {
    const { element, changes } = limit({ isShare: true, value: 0.2835 });
    expect([field(element).unit, field(element).step, field(element).value]).toEqual([
      "%",
      0.01,
      28.35,
    ]);
    await enter(input(element), "28.25");
    await enter(input(element), "0.07");
    expect(changes.map(({ value }) => value)).toEqual([0.2825, 0.0007]);
  });

  it("is lifted, and is what it was again", async () => {
    const { element, changes } = limit({ isShare: true, value: 0.25 });
    await enter(box(element), true, "change");
    element.isLifted = true;
    await enter(box(element), false, "change");
    expect(changes).toEqual([
      { name: "maxDeactivations", value: null },
      { name: "maxDeactivations", value: 0.25 },
    ]);
  });

  it("takes no number while it is lifted, and nothing at all where it is only shown", () => {
    const { element: lifted } = limit({ isLifted: true });
    expect([input(lifted).disabled, box(lifted).checked, box(lifted).disabled]).toEqual([
      true,
      true,
      false,
    ]);
    const { element: shown } = limit({ disabled: true, problem: "must be whole" });
    expect([input(shown).disabled, box(shown).checked, box(shown).disabled]).toEqual([
      true,
      false,
      true,
    ]);
    expect(field(shown).problem).toBe("must be whole");
  });

  it("keeps zero apart from nothing", () => {
    expect(input(limit({ value: 0 }).element).value).toBe("0");
    expect(input(limit({ value: 0, isShare: true }).element).value).toBe("0");
    expect(input(limit({ value: null, isShare: true }).element).value).toBe("");
  });
});
