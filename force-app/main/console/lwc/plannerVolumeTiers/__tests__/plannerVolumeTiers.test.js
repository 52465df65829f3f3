import PlannerVolumeTiers from "c/plannerVolumeTiers";
import { accessibilityProblems, brokenWords, byId, enter, listen, mount } from "@tests/mount";

const TIERS = [{ fromMonthlyCommitment: 1000, pricePerLogin: 8 }];
const open = (properties) =>
  mount("c-planner-volume-tiers", PlannerVolumeTiers, {
    volumeTiers: TIERS,
    currency: "USD",
    ...properties,
  });
const fields = (element) => [...element.shadowRoot.querySelectorAll("c-number-setting")];

describe("c-planner-volume-tiers", () => {
  it("adds a tier above the last one, and removes one", async () => {
    const element = open();
    const changes = listen(element, "volumetierschange");
    byId(element, "planner-add-tier").dispatchEvent(new CustomEvent("click"));
    byId(element, "planner-remove-tier").click();
    expect(changes).toEqual([
      { volumeTiers: [...TIERS, { fromMonthlyCommitment: 2000, pricePerLogin: 8 }] },
      { volumeTiers: [] },
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("begins with a first tier that changes nothing yet", () => {
    const element = open({ volumeTiers: [], monthlyCommitment: 700, pricePerLogin: 9.5 });
    const changes = listen(element, "volumetierschange");
    byId(element, "planner-add-tier").dispatchEvent(new CustomEvent("click"));
    expect(changes).toEqual([
      { volumeTiers: [{ fromMonthlyCommitment: 1400, pricePerLogin: 9.5 }] },
    ]);
  });

  it("changes a tier", async () => {
    const element = open();
    const changes = listen(element, "volumetierschange");
    const [, price] = fields(element);
    await enter(byId(price, "planner-tier-pricePerLogin-0"), "7.5");
    expect(changes).toEqual([
      { volumeTiers: [{ fromMonthlyCommitment: 1000, pricePerLogin: 7.5 }] },
    ]);
  });

  it("shows what is said of a tier or of one of its numbers", () => {
    const element = open({
      problems: [
        { path: "contract.volumeTiers[0]", message: "is there twice" },
        { path: "contract.volumeTiers[0].pricePerLogin", message: "has five decimals" },
      ],
    });
    expect(fields(element).map(({ problem }) => problem)).toEqual([
      "is there twice",
      "has five decimals",
    ]);
  });

  it("shows no number where none is typed", () => {
    const empty = { fromMonthlyCommitment: null, pricePerLogin: null };
    expect(brokenWords(open({ volumeTiers: [empty], currency: "" }))).toEqual([]);
    expect(brokenWords(open({ volumeTiers: [] }))).toEqual([]);
  });
});
