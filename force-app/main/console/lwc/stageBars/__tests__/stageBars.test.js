import StageBars from "c/stageBars";
import { plan } from "@tests/answers";
import { accessibilityProblems, allById, mount, textsOf } from "@tests/mount";

const { stagesBefore, stagesAfter } = plan({
  before: { Active: 300, "First Warning": 60, neverInitialised: 40 },
  after: { Active: 320, "First Warning": 80 },
}).summary;

describe("c-stage-bars", () => {
  it("shows each stage before and after, on one scale", async () => {
    const element = mount("c-stage-bars", StageBars, { before: stagesBefore, after: stagesAfter });
    expect(textsOf(element, "stage-change")).toEqual([
      "300 → 320",
      "60 → 80",
      "0 → 0",
      "0 → 0",
      "0 → 0",
      "40 → 0",
    ]);
    const [active, warned] = allById(element, "stage").map((stage) =>
      [...stage.querySelectorAll(".bar")].map(({ style }) => style.width),
    );
    expect(active).toEqual(["93.75%", "100%"]);
    expect(warned).toEqual(["18.75%", "25%"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says the same to a screen reader", () => {
    const element = mount("c-stage-bars", StageBars, { before: stagesBefore, after: stagesAfter });
    expect(textsOf(element, "stage-spoken")[0]).toBe("Active: 300 today, 320 after the next run");
    expect(textsOf(element, "stage-spoken")[5]).toBe(
      "Not yet reviewed: 40 today, 0 after the next run",
    );
  });
});
