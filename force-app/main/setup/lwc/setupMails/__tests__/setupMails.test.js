import SetupMails from "c/setupMails";
import { session } from "@tests/lab";
import { MARK, setupAnswer } from "@tests/setup";
import { accessibilityProblems, listen, mount, settled } from "@tests/mount";

const part = (element, name) => element.shadowRoot.querySelector(name);

describe("c-setup-mails", () => {
  it("shows the preview for the org's users and the tick", async () => {
    const loaded = await session();
    const element = mount("c-setup-mails", SetupMails, {
      answer: setupAnswer({ marks: { mails: MARK } }),
      session: loaded,
    });
    await settled();
    expect(part(element, "c-notice-preview").session).toBe(loaded);
    const tick = part(element, "c-setup-tick");
    expect([tick.step, tick.mark, tick.canManage]).toEqual(["mails", MARK, true]);
    const changes = listen(element, "setupchange");
    tick.dispatchEvent(new CustomEvent("ticked"));
    expect(changes).toHaveLength(1);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
