import LabOutcome from "c/labOutcome";
import { CONTEXT, TRIAL, replayPoint, sessionWithLogins } from "@tests/lab";
import { accessibilityProblems, byId, mount, textOf, textsOf } from "@tests/mount";

const TOTALS = {
  firstWarnings: 0,
  finalNotices: 0,
  deactivations: 0,
  falsePositives: 0,
  falsePositiveRate: null,
  unjudged: 0,
  seatDaysFreed: 0,
  seatsFreedAtEnd: 0,
  notices: {
    firstWarning: { observed: 0, answered: 0 },
    finalNotice: { observed: 0, answered: 0 },
  },
  savings: { total: 0, perLicense: {}, unpriced: [] },
};

const open = (totals, context = CONTEXT) => mount("c-lab-outcome", LabOutcome, { totals, context });

describe("c-lab-outcome", () => {
  it("says that a saving is potential and a login licence saves nothing", async () => {
    const session = await sessionWithLogins();
    const element = open(replayPoint(session, TRIAL).totals);
    expect(textOf(element, "lab-outcome")).toContain("at the next renewal, not before");
    expect(textsOf(element, "lab-license").join()).toContain("saves nothing by this");
    expect(textOf(element, "lab-caution")).toContain("upper bound");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("calls answers a coincidence", () => {
    const notices = {
      firstWarning: { observed: 40, answered: 3 },
      finalNotice: { observed: 0, answered: 0 },
    };
    const text = textOf(open({ ...TOTALS, notices }), "lab-outcome");
    expect(text).toContain("7.5% coincide with a login within 13 days (3 of 40).");
    expect(text).toContain("None is old enough");
  });

  it("names licences without a price, and who is too recent to judge", () => {
    const element = open({
      ...TOTALS,
      unjudged: 1,
      savings: { total: 0, perLicense: {}, unpriced: ["MEMBER", "OTHER"] },
    });
    expect(textOf(element, "lab-unpriced")).toContain("Partner Community, OTHER");
    expect(textOf(element, "lab-outcome")).toContain("1 is too recent to judge");
    expect(byId(element, "lab-license")).toBeNull();
  });

  it("has no money without prices", () => {
    expect(textOf(open({ ...TOTALS, savings: null }), "lab-savings")).toBe("No prices");
  });
});
