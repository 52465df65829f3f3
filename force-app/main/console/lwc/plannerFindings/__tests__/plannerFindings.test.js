import PlannerFindings from "c/plannerFindings";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  listen,
  mount,
  settled,
  textOf,
} from "@tests/mount";

const FINDINGS = [
  {
    finding: "highOverage",
    kind: "pitfall",
    holds: true,
    figures: { overageMultiplier: 2.5, threshold: 2, overage: 50, overageCost: 1250 },
    yearlyValue: 625,
  },
  { finding: "noRollover", kind: "pitfall", holds: false, figures: {}, yearlyValue: null },
  {
    finding: "rollover",
    kind: "feature",
    holds: false,
    figures: { rolloverMonths: 0, threshold: 3 },
    yearlyValue: 100,
  },
  { finding: "overageCap", kind: "feature", holds: true, figures: {}, yearlyValue: null },
  {
    finding: "documentedModelChoice",
    kind: "feature",
    holds: null,
    figures: { loginsPerUserMonth: null },
    yearlyValue: null,
  },
];

const open = (properties) =>
  mount("c-planner-findings", PlannerFindings, {
    findings: FINDINGS,
    currency: "USD",
    ...properties,
  });
const shown = (element, name) =>
  allById(element, "planner-finding").find(({ dataset }) => dataset.finding === name);

describe("c-planner-findings", () => {
  it("groups what is found, what is missing, what cannot be told and what is in order", async () => {
    const element = open();
    const groups = allById(element, "planner-finding").map(({ dataset }) => [
      dataset.group,
      dataset.finding,
    ]);
    expect(groups).toEqual([
      ["pitfalls", "highOverage"],
      ["missing", "rollover"],
      ["unknown", "documentedModelChoice"],
      ["good", "noRollover"],
      ["good", "overageCap"],
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says what each costs or is worth, and what was compared", () => {
    const element = open();
    const pitfall = shown(element, "highOverage").textContent;
    expect(pitfall).toContain("costs $625 a year");
    expect(pitfall).toContain("overage multiple: 2.5× · judged by: 2×");
    expect(pitfall).toContain("paid for it a year: $1,250");
    const feature = shown(element, "rollover").textContent;
    expect(feature).toContain("worth $100 a year");
    expect(feature).toContain("judged by: 3 months");
  });

  it("names an avoided pitfall as such", () => {
    expect(shown(open(), "noRollover").textContent).toContain("Unused logins are not lost at once");
  });

  it("says what to state where it cannot tell", () => {
    expect(shown(open(), "documentedModelChoice").textContent).toContain("Say on the right");
  });

  it("takes what only the admin can tell; taken back, it is not stated", async () => {
    const element = open({ stated: { isFootprintCoordinated: true } });
    const changes = listen(element, "statedchange");
    await enter(byId(element, "planner-fact-isModelChoiceDocumented"), "false", "change");
    await enter(byId(element, "planner-fact-isFootprintCoordinated"), "", "change");
    await enter(allById(element, "planner-season")[1], true, "change");
    expect(changes.map(({ stated }) => stated)).toEqual([
      { isFootprintCoordinated: true, isModelChoiceDocumented: false },
      { isFootprintCoordinated: null },
      { isFootprintCoordinated: true, seasonMonths: [2] },
    ]);
    element.stated = { seasonMonths: [2] };
    await settled();
    await enter(allById(element, "planner-season")[1], false, "change");
    expect(changes[3]).toEqual({ stated: { seasonMonths: null } });
  });

  it("takes the price of a named seat, and shows its problem there", async () => {
    const element = open({
      problems: [{ path: "memberPricePerSeatMonth", message: "must have at most four decimals" }],
    });
    const changes = listen(element, "statedchange");
    const price = element.shadowRoot.querySelector("c-number-setting");
    await enter(byId(price, "planner-member-price"), "25");
    expect(changes).toEqual([{ stated: { memberPricePerSeatMonth: 25 } }]);
    expect(textOf(price, "planner-member-price-problem")).toContain("four decimals");
  });
});
