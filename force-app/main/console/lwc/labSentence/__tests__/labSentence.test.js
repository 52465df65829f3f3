import LabSentence from "c/labSentence";
import { replayRequest } from "c/labPolicy";
import { CONTEXT, TRIAL, sessionWithLogins } from "@tests/lab";
import { accessibilityProblems, byId, mount, settled, textOf } from "@tests/mount";

async function answerOf({ trial = TRIAL, replay = {}, ...context } = {}) {
  const session = await sessionWithLogins(context);
  const request = replayRequest(session, trial);
  const done = session.replay(request);
  return { session, trial, request, replay: { ...done, ...replay } };
}

async function counted(element) {
  while (byId(element, "lab-sentence").getAttribute("aria-busy") === "true") {
    // eslint-disable-next-line no-await-in-loop -- each look comes after the rendering before it
    await settled();
  }
  return textOf(element, "lab-sentence");
}

const open = async (options) =>
  mount("c-lab-sentence", LabSentence, { answer: await answerOf(options) });

describe("c-lab-sentence", () => {
  it("says seats, money and people of the policy that is tried", async () => {
    const element = await open();
    // Before the seats are counted by licence, what the replay says itself.
    expect(textOf(element, "lab-sentence")).toBe(
      "From May 26, 2026 to Nov 23, 2026 this policy (60 / 75 / 90) would have given back 2 seats, worth $162 in these 182 days, with 1 person wrongly switched off. The money is potential until renewal.",
    );
    // Ben (a seat at $25 a month) and Dee (paid per login) stay switched off; Çelik came back.
    expect(await counted(element)).toBe(
      "From May 26, 2026 to Nov 23, 2026 this policy (60 / 75 / 90) would have given back 2 seats (1 paid per seat, 1 paid per login), worth $162 in these 182 days and $300 in a full year at your prices, with 1 person wrongly switched off. The money is potential until renewal.",
    );
    expect(textOf(element, "lab-sentence-year")).toBe("$300");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("follows the policy that is tried", async () => {
    const element = await open();
    const thresholds = { firstWarningDays: 60, finalNoticeDays: 75, deactivationDays: 170 };
    element.answer = await answerOf({ trial: { ...TRIAL, thresholds } });
    await settled();
    expect(await counted(element)).toContain("(60 / 75 / 170)");
    expect(textOf(element, "lab-sentence-people")).toBe("nobody wrongly switched off");
  });

  it("names seats without a price, and counts no money where no seat has one", async () => {
    const some = await open({ prices: { MEMBER: CONTEXT.prices.MEMBER } });
    expect(await counted(some)).toContain("2 seats (1 paid per seat, 1 without a price)");
    const none = await open({ prices: {} });
    expect(await counted(none)).toContain(
      "would have given back 2 seats, with 1 person wrongly switched off. No seat has a price",
    );
    expect(byId(none, "lab-sentence-money")).toBeNull();
  });

  it("counts a person once who was hit twice, and cases where not all are named", async () => {
    const { replay } = await answerOf();
    const [once] = replay.falsePositives;
    const again = { ...once, deactivatedOn: "2026-11-09", backOn: "2026-11-20" };
    const totals = { ...replay.totals, falsePositives: 2 };
    const twice = await open({ replay: { totals, falsePositives: [once, again] } });
    await counted(twice);
    expect(textOf(twice, "lab-sentence-people")).toBe("1 person wrongly switched off");
    const listed = await open({ replay: { totals, falsePositives: [once] } });
    await counted(listed);
    expect(textOf(listed, "lab-sentence-people")).toBe("accounts wrongly switched off 2 times");
  });
});
