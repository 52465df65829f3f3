import FalsePositives from "c/falsePositives";
import { replayRequest } from "c/labPolicy";
import { TRIAL, sessionWithLogins } from "@tests/lab";
import { accessibilityProblems, allById, byId, mount, settled, textOf } from "@tests/mount";

async function open(changes = {}) {
  const session = await sessionWithLogins();
  const request = replayRequest(session, TRIAL);
  const { falsePositives: users, totals } = session.replay(request);
  return mount("c-false-positives", FalsePositives, {
    session,
    request,
    users,
    total: totals.falsePositives,
    ...changes,
  });
}

const many = Array.from({ length: 45 }, (_, at) => ({
  id: "005C",
  name: at ? `User ${at}` : null,
  account: null,
  deactivatedOn: `2026-0${7 + Math.floor(at / 28)}-${String((at % 28) + 1).padStart(2, "0")}`,
  backOn: "2026-10-05",
}));

describe("c-false-positives", () => {
  it("opens and closes the story of a user", async () => {
    const element = await open();
    const button = byId(element, "lab-fp-open");
    expect(textOf(element, "lab-fp-count")).toContain("1 time, somebody");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    button.click();
    await settled();
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const story = element.shadowRoot.querySelector("c-user-timeline");
    expect(story.timeline.events[3]).toEqual({ on: "2026-08-31", event: "deactivate" });
    expect(await accessibilityProblems(element)).toEqual([]);
    button.click();
    await settled();
    expect(element.shadowRoot.querySelector("c-user-timeline")).toBeNull();
  });

  it("closes a story whose event is no longer there", async () => {
    const element = await open();
    byId(element, "lab-fp-open").click();
    await settled();
    element.users = many;
    await settled();
    expect(element.shadowRoot.querySelector("c-user-timeline")).toBeNull();
  });

  it("shows twenty at a time, and the id of who has no name", async () => {
    const element = await open({ users: many, total: 1200 });
    expect(allById(element, "lab-fp-row")).toHaveLength(20);
    expect(allById(element, "lab-fp-open")[0].textContent.trim()).toBe("005C");
    expect(textOf(element, "lab-fp-shown")).toBe("20 of 1,200 shown");
    byId(element, "lab-fp-more").click();
    await settled();
    byId(element, "lab-fp-more").click();
    await settled();
    expect(allById(element, "lab-fp-row")).toHaveLength(45);
    expect(byId(element, "lab-fp-more")).toBeNull();
    expect(element.shadowRoot.activeElement).toBe(byId(element, "lab-fp-shown"));
  });

  it("says so where nobody came back", async () => {
    const element = await open({ users: [], total: 0 });
    expect(textOf(element, "lab-fp-empty")).toContain("Nobody");
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
