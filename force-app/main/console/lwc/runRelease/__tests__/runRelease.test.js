import RunRelease from "c/runRelease";
import { release, withdrawRelease } from "c/runsApi";
import { refusal, run } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/runsApi", () => ({ release: jest.fn(), withdrawRelease: jest.fn() }));

// 180 planned and 10 in the week before come to 190; the lower of 50 and 122 is the limit.
const HELD = run({ deactivations: 0, held: 180, releaseUsed: null });
const OPEN = {
  runId: HELD.id,
  count: 60,
  givenOn: "2026-11-23",
  givenBy: "Ada Admin",
  validUntil: "2026-11-30",
};

beforeEach(() => {
  release.mockReset().mockResolvedValue(undefined);
  withdrawRelease.mockReset().mockResolvedValue(undefined);
});

function panel(changes = {}) {
  const element = mount("c-run-release", RunRelease, {
    run: HELD,
    isReleasable: true,
    canManage: true,
    ...changes,
  });
  return { element, changes: listen(element, "runschange") };
}

const number = (element) => element.shadowRoot.querySelector("c-number-setting");

async function want(element, value) {
  number(element).dispatchEvent(
    new CustomEvent("numberchange", { detail: { name: "release-count", value } }),
  );
  await settled();
}

async function confirm(element) {
  byId(element, "confirm-release").dispatchEvent(
    new CustomEvent("confirm", { detail: { comment: "" } }),
  );
  await settled();
}

describe("c-run-release", () => {
  it("tells in numbers why the limit held", async () => {
    const { element } = panel();
    expect(textOf(element, "release-title")).toBe("180 deactivations await release");
    expect(textOf(element, "release-why")).toBe(
      "This run and the others of the last seven days come to 190 deactivations; 50 are allowed without approval.",
    );
    expect(textOf(element, "release-planned")).toBe("180");
    expect(textOf(element, "release-recent")).toBe("10");
    expect(textOf(element, "release-limit")).toBe("50");
    expect(textOf(element, "release-share")).toBe("122");
    expect(byId(element, "release-used")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("takes the limit that is there where the other is lifted", () => {
    const { element } = panel({ run: { ...HELD, maxDeactivations: null } });
    expect(textOf(element, "release-limit")).toBe("none");
    expect(textOf(element, "release-why")).toContain("122 are allowed");
  });

  it("lets as many through as are wanted, once confirmed", async () => {
    const { element, changes } = panel();
    expect(number(element).value).toBe(180);
    await want(element, 60);
    byId(element, "release").click();
    await settled();
    expect(byId(element, "confirm-release").question).toBe("Let 60 deactivations through?");
    expect(byId(element, "confirm-release").detail).toContain("Nothing happens now");
    expect(release).not.toHaveBeenCalled();
    await confirm(element);
    expect(release).toHaveBeenCalledWith({ runId: HELD.id, count: 60 });
    expect(changes).toHaveLength(1);
    expect(byId(element, "confirm-release")).toBeNull();
  });

  it.each([[0], [181], [1.5]])("does not let %d through", async (value) => {
    const { element } = panel();
    await want(element, value);
    expect(number(element).problem).toBe("Enter a whole number from 1 to 180.");
    expect(byId(element, "release").disabled).toBe(true);
  });

  it("says why a release was refused", async () => {
    release.mockRejectedValue(refusal("A newer run holds deactivations."));
    const { element, changes } = panel();
    byId(element, "release").click();
    await settled();
    await confirm(element);
    expect(byId(element, "confirm-release").error).toBe("A newer run holds deactivations.");
    expect(changes).toEqual([]);
  });

  it("shows an open release with its last day, and withdraws it", async () => {
    const { element, changes } = panel({ openRelease: OPEN });
    expect(textOf(element, "release-open")).toBe(
      "60 released on Nov 23, 2026 by Ada Admin. The next Enforce run uses it, up to Nov 30, 2026.",
    );
    expect(byId(element, "release")).toBeNull();
    byId(element, "release-withdraw").click();
    await settled();
    expect(withdrawRelease).toHaveBeenCalledWith({ runId: HELD.id });
    expect(changes).toHaveLength(1);
  });

  it("knows a release of another run from its own", () => {
    const { element } = panel({ openRelease: { ...OPEN, runId: "a01Z" } });
    expect(byId(element, "release-open")).toBeNull();
    expect(byId(element, "release")).not.toBeNull();
  });

  it("tells what became of a release that is over", () => {
    const given = { count: 60, givenOn: "2026-11-23", givenBy: "Ada Admin", servedBy: null };
    expect(textOf(panel({ run: { ...HELD, release: given } }).element, "release-over")).toContain(
      "was not used in time",
    );
    const served = { ...given, servedBy: "a01Z" };
    expect(textOf(panel({ run: { ...HELD, release: served } }).element, "release-over")).toContain(
      "has been used",
    );
  });

  it("offers nothing to those who may only look", () => {
    const { element } = panel({ canManage: false, openRelease: OPEN });
    expect(byId(element, "release-withdraw")).toBeNull();
    expect(byId(panel({ canManage: false }).element, "release")).toBeNull();
  });

  it("offers nothing for a run that is not the last in Enforce, and says why", () => {
    const { element } = panel({ isReleasable: false });
    expect(byId(element, "release")).toBeNull();
    expect(textOf(element, "release-obstacle")).toContain("Only the last run in Enforce");
    const preview = panel({ isReleasable: false, run: { ...HELD, mode: "Preview" } }).element;
    expect(textOf(preview, "release-obstacle")).toContain("A preview needs no release");
  });

  it("forgets what was typed when another run is shown", async () => {
    const { element } = panel();
    await want(element, 60);
    element.run = { ...HELD, id: "a01Z", held: 20 };
    await settled();
    expect(number(element).value).toBe(20);
  });
});
