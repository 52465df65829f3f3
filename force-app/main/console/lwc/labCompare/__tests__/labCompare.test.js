import LabCompare from "c/labCompare";
import { STANDARD, thresholdsKey } from "c/labPolicy";
import { TRIAL, replayPoint, sessionWithLogins } from "@tests/lab";
import { comparisonCsv } from "../comparisonCsv";
import {
  accessibilityProblems,
  allById,
  byId,
  listen,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

const PATIENT = { firstWarningDays: 60, finalNoticeDays: 75, deactivationDays: 150 };

const EAGER = { firstWarningDays: 30, finalNoticeDays: 45, deactivationDays: 60 };

/** What is known in the scene of a trial. */
const knownIn = (session, trial, all) =>
  new Map(
    all.map((thresholds) => [
      thresholdsKey(thresholds),
      replayPoint(session, { ...trial, thresholds }).totals,
    ]),
  );

async function open(changes = {}) {
  const session = await sessionWithLogins();
  return mount("c-lab-compare", LabCompare, {
    session,
    trial: TRIAL,
    suggested: PATIENT,
    measure: "money",
    known: knownIn(session, TRIAL, [STANDARD, PATIENT, EAGER]),
    ...changes,
  });
}

const names = (element) => textsOf(element, "lab-compared-name");

describe("c-lab-compare", () => {
  it("shows today's manual practice, the default and the suggested policy in one picture", async () => {
    const element = await open();
    expect(names(element)).toEqual([
      "By hand, as today",
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
    // The longest bar is of $162 on a scale to $200, the dot of one person on a scale to one.
    const bars = [...element.shadowRoot.querySelectorAll(".bar")].map(({ style }) =>
      Math.round(parseFloat(style.width)),
    );
    expect(bars).toEqual([0, 81, 67]);
    const dots = [...element.shadowRoot.querySelectorAll(".dot")].map(({ style }) => style.left);
    expect(dots).toEqual(["0%", "100%", "0%"]);
    // Ben's: Dee's is paid by login, and Çelik was there seven weeks ago.
    expect(textOf(element, "lab-compare-note")).toContain(
      "That leaves 1 seat whose user has not logged in for a year or more, at $300 a year.",
    );
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
    element.trial = { ...TRIAL, thresholds: EAGER };
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

  it("asks for what is not known yet, and waits for it", async () => {
    const session = await sessionWithLogins();
    const element = mount("c-lab-compare", LabCompare, { session, trial: TRIAL, known: new Map() });
    const wanted = listen(element, "wanted");
    element.suggested = PATIENT;
    await settled();
    expect(wanted.map(({ thresholds }) => thresholds)).toEqual([STANDARD, PATIENT]);
    expect(textsOf(element, "lab-compared-gain")).toEqual(["$0", "…", "…"]);
    const csv = decodeURIComponent(byId(element, "lab-csv").getAttribute("href"));
    expect(csv).not.toContain("60 / 75 / 90");
    element.known = knownIn(session, TRIAL, [STANDARD, PATIENT]);
    await settled();
    expect(textsOf(element, "lab-compared-gain")).toEqual(["$0", "$162", "$133"]);
  });

  it("hands the comparison over as a file", async () => {
    const element = await open();
    const link = byId(element, "lab-csv");
    expect(link.download).toBe("policies-2026-11-23.csv");
    const csv = decodeURIComponent(link.getAttribute("href").split(",")[1]);
    const [head, none, standard] = csv.split("\r\n");
    expect(head).toContain("Policy,First warning days");
    expect(head).toContain("Potential until renewal (USD),Seat days freed");
    expect(none).toBe('"By hand, as today",,,,2026-05-26,2026-11-23,0,0,0,0,0,0,0,0');
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
