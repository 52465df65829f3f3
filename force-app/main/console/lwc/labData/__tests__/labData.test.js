import getLoginPage from "@salesforce/apex/SeatwiseLoginsController.getLoginPage";
import { loadLogins } from "c/labData";
import { replayRequest } from "c/labPolicy";
import { LoadingCancelled } from "c/populationLoader";
import { LOGIN_PAGES, TRIAL, WINDOW, session, sessionWithLogins } from "@tests/lab";

jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginPage",
  () => ({ default: jest.fn() }),
  {
    virtual: true,
  },
);

beforeEach(() => {
  getLoginPage.mockReset();
  getLoginPage.mockImplementation(async ({ afterId }) => LOGIN_PAGES[afterId]);
});

const load = (changes) =>
  loadLogins({
    window: WINDOW,
    onProgress: () => {},
    cancellation: { cancelled: false },
    ...changes,
  });

describe("c/labData", () => {
  it("brings every page into the core, and then the session knows its window", async () => {
    const made = await session();
    const rows = [];
    await load({ session: made, onProgress: (count) => rows.push(count) });
    expect(rows).toEqual([6, 8]);
    expect(made.loginWindow).toEqual(WINDOW);
    const expected = await sessionWithLogins();
    const request = replayRequest(expected, TRIAL);
    expect(made.replay(request)).toEqual(expected.replay(request));
  });

  it("counts no day twice where it is done again after it was stopped", async () => {
    const made = await session();
    const cancellation = { cancelled: false };
    const stopped = load({
      session: made,
      cancellation,
      onProgress: () => {
        cancellation.cancelled = true;
      },
    });
    await expect(stopped).rejects.toBeInstanceOf(LoadingCancelled);
    expect(made.loginWindow).toBeNull();
    await load({ session: made });
    const request = replayRequest(made, TRIAL);
    expect(made.replay(request)).toEqual((await sessionWithLogins()).replay(request));
    expect(made.timeline("005C", request).events.filter(({ event }) => event === "login")).toEqual([
      { on: "2026-05-28", event: "login" },
      { on: "2026-10-05", event: "login" },
    ]);
  });

  it("passes on what Apex refuses", async () => {
    getLoginPage.mockRejectedValue(new Error("No."));
    await expect(load({ session: await session() })).rejects.toThrow("No.");
  });
});
