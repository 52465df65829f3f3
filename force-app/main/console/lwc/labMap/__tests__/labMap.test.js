import { PolicySet } from "c/labAdvice";
import LabMap from "c/labMap";
import {
  accessibilityProblems,
  allById,
  byId,
  listen,
  mount,
  openFigures,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

/** A policy that saves so much and switches off so many people wrongly. */
function point(deactivationDays, total, falsePositives) {
  return {
    thresholds: { firstWarningDays: 30, finalNoticeDays: 45, deactivationDays },
    totals: { falsePositives, deactivations: 10, seatDaysFreed: total, savings: { total } },
  };
}

const [SAFE, MIDDLE, BOLD] = [point(120, 0, 0), point(90, 160, 1), point(60, 200, 4)];
const WORSE = point(75, 100, 4);

function open(changes = {}) {
  const element = mount("c-lab-map", LabMap, {
    policies: new PolicySet([SAFE, MIDDLE, BOLD, WORSE]),
    chosen: MIDDLE,
    saved: WORSE,
    standard: MIDDLE,
    measure: "money",
    currency: "USD",
    ...changes,
  });
  const plane = byId(element, "lab-plane");
  // jsdom lays nothing out: 400 × 200 pixels at (10, 20).
  plane.getBoundingClientRect = () => ({ left: 10, top: 20, width: 400, height: 200 });
  return { element, plane, sent: listen(element, "thresholdschange") };
}

const press = (plane, key) => {
  const event = new KeyboardEvent("keydown", { key, cancelable: true });
  plane.dispatchEvent(event);
  return event;
};

describe("c-lab-map", () => {
  it("says in words what is chosen and what was replayed", async () => {
    const { element, plane } = open();
    expect(textOf(element, "lab-chosen")).toBe(
      "First warning after 30, final notice after 45, deactivation after 90 days: $160 (Potential until renewal), 1 person wrongly switched off.",
    );
    expect(textOf(element, "lab-map-summary")).toContain(
      "4 policies were replayed; on the best line: 3.",
    );
    expect(plane.getAttribute("aria-valuetext")).toBe(textOf(element, "lab-chosen"));
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("marks the saved policy, the default and the chosen one where they are", () => {
    const { element } = open();
    const marks = Object.fromEntries(
      allById(element, "lab-mark").map(({ dataset, style }) => [dataset.mark, style]),
    );
    // From $0 to $200 and from 0 to 4 people.
    expect([marks.chosen.left, marks.chosen.top]).toEqual(["25%", "20%"]);
    expect([marks.saved.left, marks.saved.top]).toEqual(["100%", "50%"]);
    expect(marks.standard.left).toBe(marks.chosen.left);
  });

  it("goes along the line with the arrow keys", () => {
    const { plane, sent } = open();
    expect(plane.getAttribute("aria-valuenow")).toBe("2");
    expect(press(plane, "ArrowRight").defaultPrevented).toBe(true);
    press(plane, "ArrowDown");
    press(plane, "Home");
    press(plane, "End");
    expect(press(plane, "Tab").defaultPrevented).toBe(false);
    expect(sent.map(({ thresholds }) => thresholds.deactivationDays)).toEqual([60, 120, 120, 60]);
  });

  it("stays on the line at its ends", () => {
    const { plane, sent } = open({ chosen: BOLD });
    press(plane, "ArrowRight");
    expect(sent[0].thresholds).toEqual(BOLD.thresholds);
  });

  it("goes on from the best policy with no more people where the chosen one is off the line", () => {
    const { plane, sent } = open({ chosen: point(80, 90, 2) });
    expect(plane.getAttribute("aria-valuenow")).toBe("2");
    press(plane, "ArrowUp");
    expect(sent[0].thresholds).toEqual(BOLD.thresholds);
  });

  it("takes the policy nearest to a click, on the line or not", () => {
    const { plane, sent } = open();
    const click = (clientX, clientY) =>
      plane.dispatchEvent(new MouseEvent("click", { clientX, clientY }));
    click(20, 210); // bottom left
    click(400, 125); // the right edge, half way up
    expect(sent.map(({ thresholds }) => thresholds.deactivationDays)).toEqual([120, 75]);
  });

  it("has the line as a table, each policy of which can be tried", async () => {
    const { element, sent } = open();
    await openFigures(element);
    expect(textsOf(element, "lab-frontier-row")).toEqual([
      "30 / 45 / 120$0010",
      "30 / 45 / 90$160110",
      "30 / 45 / 60$200410",
    ]);
    allById(element, "lab-try")[2].click();
    expect(sent[0].thresholds).toEqual(BOLD.thresholds);
    await settled();
  });

  describe("the text beside a point", () => {
    const move = async (plane, clientX, clientY) => {
      plane.dispatchEvent(new MouseEvent("pointermove", { clientX, clientY }));
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      await settled();
    };

    it("follows the pointer, near a point", async () => {
      const { element, plane } = open();
      // The right end of the line: 4 people, $200.
      await move(plane, 400, 25);
      expect(textOf(element, "lab-tip")).toBe(
        "First warning after 30, final notice after 45, deactivation after 60 days$200 (Potential until renewal)4 people wrongly switched off",
      );
      expect(byId(element, "lab-tip").className).toBe("tip tip_left tip_below");
      await move(plane, 300, 200);
      expect(byId(element, "lab-tip")).toBeNull();
      await move(plane, 400, 25);
      plane.dispatchEvent(new MouseEvent("pointerleave"));
      await settled();
      expect(byId(element, "lab-tip")).toBeNull();
    });

    it("stands beside the chosen policy while the keyboard is on the map, until Escape", async () => {
      const { element, plane } = open();
      plane.dispatchEvent(new FocusEvent("focus"));
      await settled();
      expect(textOf(element, "lab-tip")).toContain("1 person wrongly switched off");
      expect(await accessibilityProblems(element)).toEqual([]);
      press(plane, "Escape");
      await settled();
      expect(byId(element, "lab-tip")).toBeNull();
      press(plane, "ArrowRight");
      await settled();
      expect(byId(element, "lab-tip")).not.toBeNull();
      plane.dispatchEvent(new FocusEvent("blur"));
      await settled();
      expect(byId(element, "lab-tip")).toBeNull();
    });

    it("counts the policies in the same place", async () => {
      const twin = { ...BOLD, thresholds: { ...BOLD.thresholds, firstWarningDays: 20 } };
      const { element, plane } = open({ policies: new PolicySet([SAFE, MIDDLE, BOLD, twin]) });
      await move(plane, 400, 25);
      expect(textOf(element, "lab-tip")).toContain("1 other policy does the same.");
    });
  });
});
