import LabCompare from "c/labCompare";
import { STANDARD, replayPoint } from "c/labPolicy";
import { TRIAL, sessionWithLogins } from "@tests/lab";
import { comparisonCsv } from "../comparisonCsv";
import {
  accessibilityProblems,
  allById,
  byId,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

const PATIENT = { firstWarningDays: 60, finalNoticeDays: 75, deactivationDays: 150 };

async function open(changes = {}) {
  return mount("c-lab-compare", LabCompare, {
    session: await sessionWithLogins(),
    trial: TRIAL,
    suggested: PATIENT,
    measure: "money",
    ...changes,
  });
}

const names = (element) => textsOf(element, "lab-compared-name");

describe("c-lab-compare", () => {
  it("shows today's manual practice, the default and the suggested policy in one picture", async () => {
    const element = await open();
    expect(names(element)).toEqual([
      "No review, as by hand today",
      "Default 60 / 75 / 90",
      "Suggested 60 / 75 / 150",
    ]);
    // Ben's 162 seat days, with Çelik's 35 under the default
    expect(textsOf(element, "lab-compared-gain")).toEqual(["$0", "$162", "$133"]);
    expect(textsOf(element, "lab-compared-people")).toEqual([
      "0 people wrongly switched off",
      "1 person wrongly switched off",
      "0 people wrongly switched off",
    ]);
    const rows = textsOf(element, "lab-compare-row");
    expect(rows).toContain("Seat days freed0359324");
    expect(rows).toContain("Of the deactivations, wrongly–33.3%0%");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("waits for the suggestion", async () => {
    const element = await open({ suggested: null });
    expect(names(element)).toHaveLength(2);
    element.suggested = PATIENT;
    await settled();
    expect(names(element)).toHaveLength(3);
  });

  it("has room for three: one goes, another comes", async () => {
    const element = await open();
    const add = () => byId(element, "lab-compare-add");
    expect(add().disabled).toBe(true);
    expect(textOf(element, "lab-compare-hint")).toBe("The policy being tried is here already.");
    element.trial = {
      ...TRIAL,
      thresholds: { firstWarningDays: 30, finalNoticeDays: 45, deactivationDays: 60 },
    };
    await settled();
    expect(textOf(element, "lab-compare-hint")).toBe("Three at most: remove one first.");
    allById(element, "lab-compare-remove")[0].click();
    await settled();
    expect(names(element)).toEqual(["Default 60 / 75 / 90", "Suggested 60 / 75 / 150"]);
    add().click();
    await settled();
    expect(names(element)[2]).toBe("Tried 30 / 45 / 60");
    // It stays as it was added while the trial goes on.
    element.trial = TRIAL;
    await settled();
    expect(names(element)[2]).toBe("Tried 30 / 45 / 60");
  });

  it("replays nothing that is known already", async () => {
    const session = await sessionWithLogins();
    const replay = jest.spyOn(session, "replay");
    const { totals } = replayPoint(session, TRIAL);
    const known = new Map([["60 / 75 / 90", totals]]);
    await open({ session, known, suggested: STANDARD });
    expect(replay).toHaveBeenCalledTimes(1);
  });

  it("replays under the weekday and the policy that are tried", async () => {
    const element = await open();
    element.trial = { ...TRIAL, runWeekday: 3 };
    element.known = new Map();
    await settled();
    // Ben: the first Wednesday is May 27, so Jun 10 to Nov 23 = 167 days.
    expect(textsOf(element, "lab-compared-gain")[2]).toBe("$137");
  });

  it("hands the comparison over as a file", async () => {
    const element = await open();
    const link = byId(element, "lab-csv");
    expect(link.download).toBe("policies-2026-11-23.csv");
    const csv = decodeURIComponent(link.getAttribute("href").split(",")[1]);
    const [head, none, standard] = csv.split("\r\n");
    expect(head).toContain("Policy,First warning days");
    expect(head).toContain("Potential until renewal (USD),Seat days freed");
    expect(none).toBe('"No review, as by hand today",,,,2026-05-26,2026-11-23,0,0,0,0,0,0,0,0');
    expect(standard).toBe(
      "Default 60 / 75 / 90,60,75,90,2026-05-26,2026-11-23,161.9178,359,2,3,1,0,3,3",
    );
  });
});

describe("the file", () => {
  it("runs nothing in a spreadsheet", () => {
    const about = { from: "2026-05-26", to: "2026-11-23", currency: "USD" };
    const csv = comparisonCsv([{ name: '=1+1 "x"', thresholds: STANDARD, totals: null }], about);
    expect(csv.split("\r\n")[1]).toMatch(/^"'=1\+1 ""x""",60,75,90,/);
  });
});
