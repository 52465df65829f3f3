import TextSetting from "c/textSetting";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

describe("c-text-setting", () => {
  it("sends what is typed and ties help and problem to the input", async () => {
    const element = mount("c-text-setting", TextSetting, {
      name: "portalUrl",
      label: "Portal URL",
      help: "With https://.",
      type: "url",
      value: "https://a.example",
      problem: "must begin with https://",
    });
    const sent = listen(element, "textchange");
    const input = byId(element, "setting-portalUrl");
    await enter(input, "https://b.example");
    expect(sent).toEqual([{ name: "portalUrl", value: "https://b.example" }]);
    expect(textOf(element, "setting-portalUrl-problem")).toBe("must begin with https://");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(input.getAttribute("aria-describedby")).toContain(
      byId(element, "setting-portalUrl-problem").id,
    );
    expect(await accessibilityProblems(element)).toEqual([]);
    element.disabled = true;
    element.problem = "";
    await settled();
    expect(input.disabled).toBe(true);
    expect(input.getAttribute("aria-invalid")).toBe("false");
  });
});
