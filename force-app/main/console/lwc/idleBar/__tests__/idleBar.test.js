import IdleBar from "c/idleBar";
import { accessibilityProblems, byId, mount } from "@tests/mount";

describe("c-idle-bar", () => {
  it("is one picture with words, each part as wide as its share", async () => {
    const element = mount("c-idle-bar", IdleBar, {
      label: "Partner Community: Under 60 days 30, 60–74 days 10",
      parts: [
        { key: "active", value: 30 },
        { key: "60", value: 10 },
        { key: "75", value: 0 },
      ],
    });
    const bar = byId(element, "idle-bar");
    expect(bar.getAttribute("role")).toBe("img");
    expect(bar.getAttribute("aria-label")).toContain("60–74 days 10");
    expect([...bar.children].map(({ style }) => style.flexGrow)).toEqual(["0.75", "0.25"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("is empty where there are no seats", () => {
    const element = mount("c-idle-bar", IdleBar, { parts: [{ key: "active", value: 0 }] });
    expect(byId(element, "idle-bar").children).toHaveLength(0);
  });
});
