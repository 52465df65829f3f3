import NumberSetting from "c/numberSetting";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

function setting(changes = {}) {
  const element = mount("c-number-setting", NumberSetting, {
    name: "first-warning-days",
    label: "First warning",
    unit: "days",
    value: 60,
    min: 1,
    ...changes,
  });
  return { element, sent: listen(element, "numberchange") };
}

describe("c-number-setting", () => {
  it("sends numbers as they are typed and as the slider moves", async () => {
    const { element, sent } = setting({ sliderMax: 365 });
    await enter(byId(element, "first-warning-days"), "61");
    await enter(byId(element, "first-warning-days-slider"), "70");
    expect(sent).toEqual([
      { name: "first-warning-days", value: 61 },
      { name: "first-warning-days", value: 70 },
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("has no slider unless it is told where it ends", () => {
    expect(byId(setting().element, "first-warning-days-slider")).toBeNull();
  });

  it("keeps a long value on the scale", () => {
    const { element } = setting({ sliderMax: 365, value: 3650 });
    expect(byId(element, "first-warning-days-slider").max).toBe("3650");
  });

  it("sends a fraction: the core says what is wrong with it", async () => {
    const { element, sent } = setting();
    await enter(byId(element, "first-warning-days"), "60.5");
    expect(sent[0].value).toBe(60.5);
  });

  it("takes an emptied input for neither nought nor the default", async () => {
    const { element, sent } = setting();
    const input = byId(element, "first-warning-days");
    await enter(input, "");
    expect(sent).toEqual([]);
    expect(textOf(element, "first-warning-days-problem")).toBe("Enter a number.");
    expect(input.getAttribute("aria-invalid")).toBe("true");

    input.dispatchEvent(new CustomEvent("blur"));
    await settled();
    expect(input.value).toBe("60");
    expect(input.getAttribute("aria-invalid")).toBe("false");
  });

  it("ties the problem to the input", async () => {
    const { element } = setting({ problem: "must be 1 or more" });
    const input = byId(element, "first-warning-days");
    const problem = byId(element, "first-warning-days-problem");
    expect(problem.textContent.trim()).toBe("must be 1 or more");
    expect(input.getAttribute("aria-describedby")).toBe(problem.id);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
