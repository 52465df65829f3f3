import LabForecast from "c/labForecast";
import { replayRequest } from "c/labPolicy";
import { getOverview } from "c/runsApi";
import { TRIAL, sessionWithLogins } from "@tests/lab";
import { metrics, overview } from "@tests/runs";
import { arrivalsPerWeek, startingInputs } from "../forecastInputs";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  mount,
  openFigures,
  settled,
  textOf,
} from "@tests/mount";

jest.mock("c/runsApi", () => ({ ...jest.requireActual("c/runsApi"), getOverview: jest.fn() }));

beforeEach(() => getOverview.mockResolvedValue(overview()));

async function open() {
  const session = await sessionWithLogins();
  const { runs } = session.replay(replayRequest(session, TRIAL));
  const element = mount("c-lab-forecast", LabForecast, { session, trial: TRIAL, runs });
  await settled();
  return element;
}

const field = (element, name) =>
  [...element.shadowRoot.querySelectorAll("c-number-setting")].find((found) => found.name === name);

const type = (element, name, value) => enter(byId(field(element, name), name), String(value));

const cells = (row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent);

describe("what to begin with", () => {
  it("is what was measured, where enough notices were sent", () => {
    const { inputs, measured } = startingInputs(metrics(), 2.5);
    expect(inputs).toEqual({
      weeks: 52,
      firstWarningResponse: 0.25,
      finalNoticeResponse: 0.1,
      newUsersPerWeek: 2.5,
      abandonShare: 0.1,
    });
    expect(measured).toEqual({
      firstWarningResponse: 200,
      finalNoticeResponse: 150,
      newUsersPerWeek: true,
    });
  });

  it("is assumed where nothing or too little was measured", () => {
    const few = metrics({ notices: [{ notice: "First Warning", sent: 4, answered: 4, rate: 1 }] });
    for (const known of [null, few]) {
      const { inputs, measured } = startingInputs(known, null);
      expect([inputs.firstWarningResponse, inputs.finalNoticeResponse]).toEqual([0.2, 0.3]);
      expect(measured).toEqual({
        firstWarningResponse: null,
        finalNoticeResponse: null,
        newUsersPerWeek: false,
      });
    }
  });

  it("counts who joined between the first run and the last", () => {
    const run = (Active) => ({ stages: { Active, Deactivated: 10 } });
    expect(arrivalsPerWeek([run(100), run(101), run(105)])).toBe(2.5);
    expect(arrivalsPerWeek([run(100)])).toBeNull();
  });
});

describe("c-lab-forecast", () => {
  it("begins with the licence that most seats are used of, and the measured responses", async () => {
    const element = await open();
    expect(byId(element, "lab-license-choice").value).toBe("MEMBER");
    expect(field(element, "lab-first-response").value).toBe(25);
    expect(field(element, "lab-new-users").value).toBe(0);
    expect(textOf(element, "lab-sources")).toContain(
      "First warnings answered: measured by 200 notices of your runs.",
    );
    expect(textOf(element, "lab-forecast-caution")).toContain("fewest seats");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows no bought seats where none are known", async () => {
    const known = await open();
    expect(textOf(known, "lab-forecast-total")).toContain("Seats bought");
    const session = await sessionWithLogins({ licenses: [] });
    const { runs } = session.replay(replayRequest(session, TRIAL));
    const element = mount("c-lab-forecast", LabForecast, { session, trial: TRIAL, runs });
    await settled();
    expect(byId(element, "lab-forecast-total")).toBeNull();
    expect(element.shadowRoot.querySelector("path.total")).toBeNull();
    expect(byId(element, "lab-forecast-chart").getAttribute("aria-label")).toMatch(
      /with no review\.$/,
    );
  });

  it("assumes responses, and says so, where the runs cannot be read", async () => {
    getOverview.mockRejectedValue(new Error("No."));
    const element = await open();
    expect(field(element, "lab-first-response").value).toBe(20);
    expect(textOf(element, "lab-sources")).toContain("too few notices were sent to measure it");
  });

  it("expects the seats of who does not answer to come free", async () => {
    const element = await open();
    await type(element, "lab-first-response", 0);
    await type(element, "lab-final-response", 0);
    await type(element, "lab-weeks", 3);
    const table = byId(element, "lab-forecast-figures");
    await openFigures(table);
    // Ben is warned on Nov 30, noticed on Dec 7, switched off on Dec 14; Ana and Çelik are not due yet.
    expect(allById(table, "figures-row").map(cells)).toEqual([
      ["3", "3", "0"],
      ["3", "3", "0"],
      ["2", "3", "1"],
    ]);
    expect(textOf(element, "lab-run-out")).toBe(
      "The 4 seats of Partner Community last for the next 3 runs, with this policy and with no review.",
    );
  });

  it("takes a seat back once", async () => {
    const element = await open();
    await type(element, "lab-first-response", 0);
    await type(element, "lab-final-response", 0);
    const table = byId(element, "lab-forecast-figures");
    await openFigures(table);
    // Nobody logs in, so all three are gone within the year, and stay gone.
    const rows = allById(table, "figures-row").map(cells);
    expect(rows.at(-1)).toEqual(["0", "3", "0"]);
    expect(rows.reduce((sum, [, , deactivations]) => sum + Number(deactivations), 0)).toBe(3);
  });

  it("tells when the seats run out", async () => {
    const element = await open();
    await type(element, "lab-new-users", 1);
    await type(element, "lab-first-response", 0);
    await type(element, "lab-final-response", 0);
    await type(element, "lab-abandon", 0);
    await type(element, "lab-weeks", 3);
    // 3 used, one more after each run: 5 on the third with no review; with it Ben is gone by then.
    expect(textOf(element, "lab-run-out")).toBe(
      "The 4 seats of Partner Community run out on Dec 14, 2026 with no review; with this policy they last for the next 3 runs.",
    );
    await type(element, "lab-weeks", 4);
    expect(textOf(element, "lab-run-out")).toBe(
      "The 4 seats of Partner Community run out on Dec 14, 2026 with no review, and on Dec 21, 2026 with this policy.",
    );
  });

  it("looks at another licence", async () => {
    const element = await open();
    await enter(byId(element, "lab-license-choice"), "LOGIN", "change");
    expect(textOf(element, "lab-run-out")).toContain("The 100 seats of Partner Login last");
  });

  it("shows a problem beside its field", async () => {
    const element = await open();
    await type(element, "lab-abandon", 140);
    expect(field(element, "lab-abandon").problem).toBe("must be 0 to 100 %");
    expect(byId(element, "lab-forecast-chart")).toBeNull();
    await type(element, "lab-weeks", 0);
    expect(field(element, "lab-weeks").problem).toContain("1 to 520");
  });
});
