import RunEntries from "c/runEntries";
import { getEntries } from "c/runsApi";
import { entry, refusal } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

jest.mock("c/runsApi", () => ({ getEntries: jest.fn() }));

const FAILED = entry({
  id: "a02B",
  userName: "Ben Ode",
  action: "deactivate",
  outcome: "Failed",
  stageBefore: "Final Notice",
  stageAfter: "Final Notice",
  notice: "Deactivation",
  noticeSent: false,
  dueDate: null,
  inactiveDays: null,
  error: "The user is a default case owner.",
  advice: "Name another default case owner in Support Settings.",
});

beforeEach(() => {
  getEntries
    .mockReset()
    .mockResolvedValue({ entries: [entry(), FAILED], lastId: "a02B", done: true });
});

async function entries(runId = "a01A") {
  const element = mount("c-run-entries", RunEntries, { runId });
  await settled();
  return element;
}

describe("c-run-entries", () => {
  it("shows who, from where to where, why, and what came of it", async () => {
    const element = await entries();
    expect(getEntries.mock.calls).toEqual([
      [{ runId: "a01A", outcome: null, action: null, afterId: null }],
    ]);
    expect(textsOf(element, "entry-user")).toEqual(["Ana Lima", "Ben Ode"]);
    expect(textsOf(element, "entry-change")).toEqual([
      "First Warning → Final Notice",
      "Final Notice",
    ]);
    expect(textsOf(element, "entry-reason")[0]).toBe("Inactive too long");
    expect(textsOf(element, "entry-notice")).toEqual([
      "Final notice sent",
      "Confirmation of the deactivation not sent",
    ]);
    expect(textsOf(element, "entry-due")).toEqual(["due Dec 2, 2026"]);
    expect(textsOf(element, "entry-outcome")).toEqual(["Done", "Failed"]);
    expect(textsOf(element, "entry-error")).toEqual(["The user is a default case owner."]);
    expect(textsOf(element, "entry-advice")[0]).toContain("Name another default case owner");
    expect(textOf(element, "entries-count")).toBe("2 shown, that is all");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("reads page after page", async () => {
    getEntries.mockResolvedValueOnce({ entries: [entry()], lastId: "a02A", done: false });
    const element = await entries();
    expect(textOf(element, "entries-count")).toBe("1 shown, there are more");
    getEntries.mockResolvedValueOnce({ entries: [FAILED], lastId: "a02B", done: true });
    byId(element, "entries-more").click();
    await settled();
    expect(getEntries.mock.calls[1][0].afterId).toBe("a02A");
    expect(allById(element, "entry")).toHaveLength(2);
    expect(byId(element, "entries-more")).toBeNull();
  });

  it("filters by outcome and action, from the first page on", async () => {
    const element = await entries();
    await enter(byId(element, "entries-outcome"), "Failed", "change");
    await enter(byId(element, "entries-action"), "deactivate", "change");
    await enter(byId(element, "entries-outcome"), "", "change");
    expect(getEntries.mock.calls.slice(1).map(([query]) => query)).toEqual([
      { runId: "a01A", outcome: "Failed", action: null, afterId: null },
      { runId: "a01A", outcome: "Failed", action: "deactivate", afterId: null },
      { runId: "a01A", outcome: null, action: "deactivate", afterId: null },
    ]);
  });

  it("drops the answer to a question that is no longer asked", async () => {
    const element = await entries();
    let answerLate;
    getEntries.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answerLate = resolve;
        }),
    );
    await enter(byId(element, "entries-outcome"), "Failed", "change");
    getEntries.mockResolvedValueOnce({ entries: [FAILED], lastId: "a02B", done: true });
    await enter(byId(element, "entries-action"), "deactivate", "change");
    answerLate({ entries: [entry(), entry({ id: "a02C" })], lastId: "a02C", done: true });
    await settled();
    expect(textsOf(element, "entry-user")).toEqual(["Ben Ode"]);
  });

  it("tells a run that changed nobody from filters that nobody matches", async () => {
    getEntries.mockResolvedValue({ entries: [], lastId: null, done: true });
    const element = await entries();
    expect(textOf(element, "entries-empty")).toBe("This run changed nobody.");
    await enter(byId(element, "entries-outcome"), "Failed", "change");
    expect(textOf(element, "entries-empty")).toContain("matches the filters");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("names what failed and tries again", async () => {
    getEntries.mockRejectedValueOnce(refusal("You need the permission Seatwise View."));
    const element = await entries();
    const failure = element.shadowRoot.querySelector("c-problem-list");
    expect(failure.message).toBe("You need the permission Seatwise View.");
    expect(byId(element, "entries-empty")).toBeNull();
    failure.dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(allById(element, "entry")).toHaveLength(2);
  });

  it("begins anew with another run", async () => {
    const element = await entries();
    await enter(byId(element, "entries-outcome"), "Failed", "change");
    element.runId = "a01B";
    await settled();
    expect(getEntries).toHaveBeenLastCalledWith({
      runId: "a01B",
      outcome: null,
      action: null,
      afterId: null,
    });
    expect(allById(element, "entry")).toHaveLength(2);
  });
});
