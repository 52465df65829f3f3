import UserTimeline from "c/userTimeline";
import { WINDOW } from "@tests/lab";
import { accessibilityProblems, byId, mount, textsOf } from "@tests/mount";

const timeline = (...events) => ({
  id: "005A",
  policy: "Default",
  events: events.map(([on, event]) => ({ on, event })),
});

describe("c-user-timeline", () => {
  it("gathers logins in a row and keeps what lies between them", async () => {
    const element = mount("c-user-timeline", UserTimeline, {
      window: WINDOW,
      timeline: timeline(
        ["2026-05-26", "login"],
        ["2026-06-01", "login"],
        ["2026-06-02", "login"],
        ["2026-08-03", "firstWarning"],
        ["2026-11-23", "login"],
      ),
    });
    expect(textsOf(element, "lab-timeline-event")).toEqual([
      "May 26, 2026 to Jun 2, 2026 3 login days",
      "Aug 3, 2026 First warning",
      "Nov 23, 2026 1 login day",
    ]);
    const marks = [...element.shadowRoot.querySelectorAll(".strip .mark")];
    expect(marks[0].style.left).toBe("0%");
    expect(marks.at(-1).style.left).toBe("100%");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("leaves what lies outside the days out of the picture, not out of the list", () => {
    const element = mount("c-user-timeline", UserTimeline, {
      window: WINDOW,
      timeline: timeline(["2026-01-01", "login"], ["2026-06-01", "firstWarning"]),
    });
    expect(element.shadowRoot.querySelectorAll(".strip .mark")).toHaveLength(1);
    expect(textsOf(element, "lab-timeline-event")).toHaveLength(2);
  });

  it("says so where nothing happened", () => {
    const element = mount("c-user-timeline", UserTimeline, {
      window: WINDOW,
      timeline: timeline(),
    });
    expect(byId(element, "lab-timeline-empty")).not.toBeNull();
  });
});
