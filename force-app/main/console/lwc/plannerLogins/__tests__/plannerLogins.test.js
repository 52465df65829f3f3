import PlannerLogins from "c/plannerLogins";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  listen,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

const DEMAND = [
  { month: "2027-01", logins: 80, source: "counted", from: "2026-01" },
  { month: "2027-02", logins: 100, source: "typed", from: null },
  { month: "2027-03", logins: null, source: "missing", from: "2026-03" },
];
const LICENSES = [
  { key: "A", name: "Partner Login", isChosen: true },
  { key: "B", name: "Customer Login", isChosen: false },
];

const open = (properties) =>
  mount("c-planner-logins", PlannerLogins, { demand: DEMAND, licenses: LICENSES, ...properties });
const press = (element, id) => {
  byId(element, id).dispatchEvent(new CustomEvent("click"));
  return settled();
};

describe("c-planner-logins", () => {
  it("says of each month where its number is from, and that one is missing", async () => {
    const element = open();
    expect(textsOf(element, "planner-month-note")).toEqual([
      "counted in Jan 2026",
      "typed by hand",
      "no data",
    ]);
    expect(allById(element, "planner-month-logins").map(({ value }) => value)).toEqual([
      "80",
      "100",
      "",
    ]);
    expect(textOf(element, "planner-missing")).toContain("1 month has no data.");
    expect(textOf(element, "planner-logins-summary")).toBe(
      "2 months: 180 logins, 90 a month on average, 100 at the peak.",
    );
    expect(byId(element, "planner-empty")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("takes a number by hand, and none where the field is emptied", async () => {
    const element = open();
    const changes = listen(element, "loginschange");
    const inputs = allById(element, "planner-month-logins");
    await enter(inputs[2], "150", "change");
    await enter(inputs[1], "", "change");
    expect(changes).toEqual([
      { month: "2027-03", logins: 150 },
      { month: "2027-02", logins: null },
    ]);
  });

  it("chooses licences", async () => {
    const element = open();
    const changes = listen(element, "licenseschange");
    await enter(allById(element, "planner-license")[1], true, "change");
    await enter(allById(element, "planner-license")[0], false, "change");
    expect(changes).toEqual([{ licenses: ["A", "B"] }, { licenses: [] }]);
  });

  it("takes pasted numbers only where there is one for each month", async () => {
    const element = open();
    const pasted = listen(element, "loginspasted");
    await enter(byId(element, "planner-paste"), "10 20");
    await press(element, "planner-take-pasted");
    expect(textOf(element, "planner-paste-problem")).toBe(
      "Those are 2 numbers; the term has 3 months.",
    );
    await enter(byId(element, "planner-paste"), "10 20 x");
    await press(element, "planner-take-pasted");
    expect(textOf(element, "planner-paste-problem")).toBe("“x” is not a whole number.");
    await enter(byId(element, "planner-paste"), "1,000\t2,000\t3,000");
    await press(element, "planner-take-pasted");
    expect(pasted).toEqual([{ numbers: [1000, 2000, 3000] }]);
  });

  it("asks to fill in and to go back", async () => {
    const element = open();
    const [fills, resets] = [listen(element, "loginsfill"), listen(element, "loginsreset")];
    await press(element, "planner-fill");
    await press(element, "planner-reset");
    expect([fills.length, resets.length]).toEqual([1, 1]);
  });

  it("cannot fill in from nothing", () => {
    const element = open({ demand: [DEMAND[2]] });
    expect(byId(element, "planner-fill").disabled).toBe(true);
    expect(byId(element, "planner-reset").disabled).toBe(true);
  });

  it("says what to do without snapshots, and offers an example that is marked as one", async () => {
    const element = open({ licenses: [], emptyReason: "The job stopped." });
    const examples = listen(element, "example");
    expect(textOf(element, "planner-empty")).toContain("The job stopped.");
    await press(element, "planner-example");
    expect(examples).toHaveLength(1);
    Object.assign(element, { emptyReason: null, isExample: true });
    await settled();
    expect(textsOf(element, "planner-month-note")[1]).toBe("of the example");
  });

  it("shows a month's problem at the month", async () => {
    const element = open({
      problems: [
        { path: "demand[1]", message: "must be whole" },
        { path: "demand", message: "must have 4 numbers" },
      ],
    });
    expect(textsOf(element, "planner-month")[1]).toContain("must be whole");
    expect(textOf(element, "planner-demand-problem")).toBe("must have 4 numbers");
  });
});
