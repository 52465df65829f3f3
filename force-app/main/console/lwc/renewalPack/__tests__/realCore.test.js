import RenewalPack from "c/renewalPack";
import { idleSeats } from "@tests/answers";
import { serveCore } from "@tests/realCore";
import { CONTRACT, month, usage } from "@tests/report";
import { brokenWords, byId, mount, settled } from "@tests/mount";

const SESSION = {
  saved: {},
  context: { orgName: "Fernhill", currency: "USD", licenses: [], prices: {} },
  idleSeats: () => idleSeats([]),
};

/** 100 logins in nine months, 400 in three. */
const ROWS = Array.from({ length: 12 }, (_, at) =>
  month({
    month: `2026-${String(at + 1).padStart(2, "0")}`,
    license: "PID_Partner_Community_Login",
    logins: at >= 1 && at <= 3 ? 400 : 100,
    addressableUsers: 1000,
  }),
);

async function pack(changes, shown) {
  serveCore();
  const element = mount("c-renewal-pack", RenewalPack, {
    session: SESSION,
    usage: usage({ asOf: "2026-12-31", rows: ROWS, ...changes }),
    endMonth: "2026-12",
  });
  for (let turn = 0; turn < 50 && !byId(element, shown); turn += 1) {
    // eslint-disable-next-line no-await-in-loop -- a compilation takes its time
    await settled();
  }
  return element;
}

describe("c-renewal-pack with the core", () => {
  it("prices a commitment of 400 a month against the best one", async () => {
    const contract = { ...CONTRACT, monthlyCommitment: 400, rolloverMonths: 0 };
    const element = await pack({ contract }, "pack-today");
    const value = (id) => byId(element, id).querySelector(".figure-value").textContent;
    // 12 × 400 × $10; 12 × 100 × $10 and 3 × 300 × $25. A quarter of the months is no reason to commit to more.
    expect(value("pack-today")).toBe("$48,000");
    expect(value("pack-optimum")).toBe("$34,500");
    expect(value("pack-saving")).toBe("$13,500");
  });

  it.each([
    ["nothing at all", { rows: [], licenses: [], contract: null }, "renewal-pack"],
    ["a commitment of 0", { contract: { ...CONTRACT, monthlyCommitment: 0 } }, "pack-today"],
    ["one month", { contract: { ...CONTRACT, termMonths: 1 } }, "pack-today"],
    ["one month counted", { rows: ROWS.slice(-1), contract: CONTRACT }, "pack-today"],
    ["longer than counted", { contract: { ...CONTRACT, termMonths: 36 } }, "pack-today"],
    ["logins for nothing", { contract: { ...CONTRACT, pricePerLogin: 0 } }, "pack-today"],
    [
      "no login",
      { rows: ROWS.map((row) => ({ ...row, logins: 0 })), contract: CONTRACT },
      "pack-today",
    ],
  ])("shows no number that is none: %s", async (_, changes, shown) => {
    const element = await pack(changes, shown);
    expect(byId(element, shown)).not.toBeNull();
    expect(brokenWords(element)).toEqual([]);
  });
});
