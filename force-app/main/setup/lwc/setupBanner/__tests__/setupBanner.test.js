import SetupBanner from "c/setupBanner";
import { accessibilityProblems, byId, listen, mount, settled } from "@tests/mount";

describe("c-setup-banner", () => {
  it("leads to the set-up, and can be hidden", async () => {
    const element = mount("c-setup-banner", SetupBanner);
    const wishes = listen(element, "setupwanted");
    expect(await accessibilityProblems(element)).toEqual([]);
    byId(element, "open-setup").click();
    expect(wishes).toHaveLength(1);
    byId(element, "hide-setup-banner").click();
    await settled();
    expect(byId(element, "setup-banner")).toBeNull();
  });
});
