import PlannerUncertainty from "c/plannerUncertainty";
import { commitment, figures, until } from "@tests/planner";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

async function open(properties) {
  const [module, known] = await Promise.all([commitment(), figures()]);
  const element = mount("c-planner-uncertainty", PlannerUncertainty, {
    commitment: module,
    figures: known,
    ...properties,
  });
  return element;
}

const field = (element, name) =>
  [...element.shadowRoot.querySelectorAll("c-number-setting")].find(
    (setting) => setting.name === `planner-sim-${name}`,
  );
const bands = (element) => byId(element, "planner-bands")?.rows;

describe("c-planner-uncertainty", () => {
  it("plays the scenarios of a seed, and says which", async () => {
    const element = await open();
    const told = listen(element, "simulated");
    await until(() => bands(element));
    expect(textOf(element, "planner-sim-told")).toContain("1,000 scenarios");
    expect(textOf(element, "planner-sim-told")).toContain("seed 1");
    expect(bands(element).map(({ key }) => key)).toEqual(["current", "optimum"]);
    expect(told[told.length - 1].answer.curve.length).toBeGreaterThan(1);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("is certain without volatility: every scenario costs what the ledger says", async () => {
    const element = await open({ measured: { volatility: 0, ratios: 12, isYearOnYear: true } });
    await until(() => bands(element));
    expect(bands(element)[0].cells).toEqual([...Array(5).fill("$4,500"), "0%"]);
    expect(bands(element)[1].cells.slice(0, 5)).toEqual(Array(5).fill("$4,250"));
    expect(textOf(element, "planner-sim-source")).toContain("measured: 12 months");
  });

  it("gives the same figures for the same seed, and others for another", async () => {
    const element = await open();
    await until(() => bands(element));
    const first = bands(element)[0].cells;
    await enter(byId(field(element, "seed"), "planner-sim-seed"), "2");
    await until(() => bands(element) && bands(element)[0].cells[0] !== first[0]);
    expect(bands(element)[0].cells).not.toEqual(first);
    await enter(byId(field(element, "seed"), "planner-sim-seed"), "1");
    await until(() => bands(element) && bands(element)[0].cells[0] === first[0]);
    expect(bands(element)[0].cells).toEqual(first);
  });

  it("shows a problem at its field", async () => {
    const element = await open();
    await until(() => bands(element));
    await enter(byId(field(element, "volatility"), "planner-sim-volatility"), "300");
    await until(() => field(element, "volatility").problem);
    expect(field(element, "volatility").problem).toBe("0 to 200 percent.");
    await enter(byId(field(element, "scenarios"), "planner-sim-scenarios"), "0");
    await until(() => field(element, "scenarios").problem);
    expect(field(element, "scenarios").problem).not.toBe("");
  });

  it("says that a volatility is assumed where there is too little data", async () => {
    const element = await open();
    expect(textOf(element, "planner-sim-source")).toContain("assumption");
    expect(field(element, "volatility").value).toBe(15);
  });

  it("can be stopped and started again", async () => {
    let go;
    class Simulation {
      continue() {
        return go ? 0 : 1;
      }
      answer() {
        return null;
      }
      free() {}
    }
    const element = await open({ commitment: { Simulation } });
    const progress = await until(() => element.shadowRoot.querySelector("c-lab-progress"));
    await settled();
    progress.dispatchEvent(new CustomEvent("cancel"));
    await until(() => byId(element, "planner-sim-cancelled"));
    expect(textOf(element, "planner-sim-cancelled")).toContain("stopped");
    byId(element, "planner-sim-play").dispatchEvent(new CustomEvent("click"));
    await settled();
    expect(element.shadowRoot.querySelector("c-lab-progress")).not.toBeNull();
    go = true;
  });
});
