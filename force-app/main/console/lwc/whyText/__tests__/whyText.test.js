import { explainInWords } from "c/whyText";
import { explanation } from "@tests/answers";

const AS_OF = "2026-07-28";

const outside = {
  activityDate: null,
  activityFrom: null,
  pausedDays: null,
  thresholds: null,
};
const noticed = { lastNotificationSentDate: "2026-07-20", dueDate: "2026-08-05" };

/** Every row of R5 with what must be said of it: the rule's own figures, in words. */
const ROWS = [
  {
    row: "1",
    given: {
      ...outside,
      decision: { reason: "inactiveUser", isActive: false, inactiveDays: null },
    },
    because: ["The account is switched off, so there is nothing to review."],
    canDo: "Ask an admin to switch the account on again.",
  },
  {
    row: "2",
    given: {
      ...outside,
      decision: { reason: "exempt", stage: "Exempt", before: { stage: "Exempt" } },
    },
    because: ["The user is marked as exempt. The review never changes an exempt user."],
    holds: ["The Exempt stage, until an admin changes it."],
  },
  {
    row: "3a",
    given: {
      ...outside,
      decision: { reason: "unknownStage", stage: "On Hold", before: { stage: "On Hold" } },
    },
    because: [expect.stringContaining("The stage “On Hold” is not one the review knows")],
  },
  {
    row: "3b",
    given: { ...outside, decision: { reason: "unknownPolicy" } },
    because: [expect.stringContaining("names a policy that does not exist")],
  },
  {
    row: "3c",
    given: { ...outside, decision: { reason: "outOfScope", license: null } },
    because: [
      "No policy covers the profile “Partner Portal User” with the licence “–”, so the user is left alone.",
    ],
    canDo: "Nothing needs to be done.",
  },
  {
    row: "4",
    given: {
      decision: {
        action: "activate",
        reason: "initialized",
        inactiveDays: 3,
        before: { stage: null },
      },
    },
    verdict: "The next run sets the stage to Active",
    because: [
      "3 days counted since the last login on May 2, 2026.",
      "The first warning comes at 60 days.",
      expect.stringContaining("for the first time"),
    ],
  },
  {
    row: "4",
    given: {
      decision: {
        action: "activate",
        reason: "belowThreshold",
        inactiveDays: 1,
        before: { stage: "Final Notice", ...noticed },
      },
    },
    because: [
      "1 day counted since the last login on May 2, 2026.",
      "The first warning comes at 60 days.",
      expect.stringContaining("earlier notices are cleared"),
    ],
  },
  {
    row: "5",
    given: {
      steps: [{ action: "firstWarning", on: "2026-09-01" }],
      decision: { inactiveDays: 25 },
    },
    verdict: "The next run changes nothing",
    because: [
      "25 days counted since the last login on May 2, 2026.",
      "The first warning comes at 60 days.",
      "The user is below the first threshold: all is well.",
    ],
    canDo: "Log in before Sep 1, 2026, and no warning is sent.",
  },
  {
    row: "6",
    given: {
      decision: {
        action: "activate",
        reason: "reactivated",
        exemptUntil: "2026-08-27",
        before: { stage: "Deactivated" },
      },
    },
    because: [expect.any(String), expect.stringContaining("is left alone for 30 days")],
    holds: ["Held until Aug 27, 2026, that day included."],
  },
  {
    row: "7",
    given: {
      decision: {
        action: "activate",
        reason: "exemptUntil",
        exemptUntil: "2026-08-01",
        before: noticed,
      },
    },
    because: [
      expect.any(String),
      expect.any(String),
      expect.stringContaining("both notices are sent anew"),
    ],
    holds: ["Held until Aug 1, 2026, that day included."],
  },
  {
    row: "8",
    given: { decision: { reason: "exemptUntil", exemptUntil: "2026-08-01" } },
    because: [expect.any(String), expect.any(String), "The user is held out of the review."],
    holds: ["Held until Aug 1, 2026, that day included."],
  },
  {
    row: "9",
    given: { pause: { from: "2026-07-20", to: "2026-08-03" }, decision: { reason: "paused" } },
    because: [
      "87 days counted since the last login on May 2, 2026.",
      "The review is paused from Jul 20, 2026 to Aug 3, 2026: nobody is warned or deactivated in a pause.",
    ],
    holds: ["A pause until Aug 3, 2026."],
  },
  {
    row: "10",
    given: {
      pausedDays: 3,
      steps: [
        { action: "finalNotice", on: "2026-08-04" },
        { action: "deactivate", on: "2026-08-11" },
      ],
      decision: {
        action: "firstWarning",
        reason: "inactive",
        stage: "First Warning",
        lastNotificationSentDate: AS_OF,
        dueDate: "2026-08-11",
      },
    },
    verdict: "The next run sends a first warning",
    because: [
      "87 days counted since the last login on May 2, 2026.",
      "3 days in a pause do not count.",
      "The first warning comes at 60 days.",
      "The user has reached the first threshold.",
    ],
    canDo: "Log in before Aug 11, 2026 to keep the seat.",
  },
  {
    row: "10",
    given: {
      decision: {
        action: "firstWarning",
        reason: "inactive",
        stage: "First Warning",
        before: { stage: "Final Notice", ...noticed },
      },
    },
    because: [
      expect.any(String),
      expect.any(String),
      "Since the notice of Jul 20, 2026 the user had come back or was held, and is quiet again: the notices start anew.",
    ],
  },
  {
    row: "11",
    given: {
      activityFrom: "createdDate",
      activityDate: "2026-01-01",
      decision: {
        action: "firstWarning",
        reason: "noticeMissing",
        lastLoginDate: null,
        inactiveDays: 208,
        stage: "First Warning",
        before: { stage: "Final Notice" },
      },
    },
    because: [
      "208 days counted since the account was created on Jan 1, 2026; the user has never logged in.",
      "The first warning comes at 60 days.",
      expect.stringContaining("Without proof of a fair notice"),
    ],
  },
  {
    row: "12",
    given: {
      dwellDays: 8,
      steps: [
        { action: "finalNotice", on: "2026-07-31" },
        { action: "deactivate", on: "2026-08-15" },
      ],
      decision: {
        reason: "waitingForThreshold",
        stage: "First Warning",
        inactiveDays: 72,
        ...noticed,
        before: { stage: "First Warning", ...noticed },
      },
    },
    because: [
      "72 days counted since the last login on May 2, 2026.",
      "The final notice comes at 75 days.",
      "The first warning went out on Jul 20, 2026. The user has not reached the second threshold.",
    ],
    holds: [
      "3 days until the final notice's threshold of 75 days.",
      "No deactivation before Aug 5, 2026: this date was promised.",
    ],
    canDo: "Log in before Aug 5, 2026 to keep the seat.",
  },
  {
    row: "13",
    given: {
      dwellDays: 5,
      decision: {
        reason: "waitingInStage",
        stage: "First Warning",
        ...noticed,
        before: { stage: "First Warning", ...noticed },
      },
    },
    because: [
      expect.any(String),
      "The final notice comes at 75 days.",
      "The user has reached the second threshold, but the first warning of Jul 20, 2026 is too recent: 5 days counted since, at least 7 days are needed.",
    ],
    holds: [
      "The first warning must be 7 days old; it is 5 days old.",
      "No deactivation before Aug 5, 2026: this date was promised.",
    ],
  },
  {
    row: "14",
    given: {
      dwellDays: 8,
      decision: {
        action: "finalNotice",
        reason: "inactive",
        stage: "Final Notice",
        before: { stage: "First Warning", ...noticed },
      },
    },
    verdict: "The next run sends a final notice",
    because: [
      expect.any(String),
      "The final notice comes at 75 days.",
      "The user has reached the second threshold, and the first warning of Jul 20, 2026 is 8 days old, at least 7 days are needed.",
    ],
    holds: [],
  },
  {
    row: "15",
    given: {
      dwellDays: 8,
      decision: {
        reason: "waitingForThreshold",
        stage: "Final Notice",
        ...noticed,
        before: { stage: "Final Notice", ...noticed },
      },
    },
    because: [
      expect.any(String),
      "Deactivation comes at 90 days.",
      "The final notice went out on Jul 20, 2026. The user has not reached the last threshold.",
    ],
    holds: [
      "3 days until the deactivation's threshold of 90 days.",
      "No deactivation before Aug 5, 2026: this date was promised.",
    ],
  },
  {
    row: "16",
    given: {
      dwellDays: 6,
      decision: {
        reason: "waitingInStage",
        stage: "Final Notice",
        inactiveDays: 95,
        ...noticed,
        before: { stage: "Final Notice", ...noticed },
      },
    },
    because: [
      expect.any(String),
      "Deactivation comes at 90 days.",
      "The user has reached the last threshold, but the final notice of Jul 20, 2026 is too recent: 6 days counted since, at least 7 days are needed.",
    ],
    holds: [
      "The final notice must be 7 days old; it is 6 days old.",
      "No deactivation before Aug 5, 2026: this date was promised.",
    ],
  },
  {
    row: "17",
    given: {
      dwellDays: 8,
      steps: [{ action: "deactivate", on: "2026-08-05" }],
      decision: {
        reason: "waitingForDueDate",
        stage: "Final Notice",
        inactiveDays: 95,
        ...noticed,
        before: { stage: "Final Notice", ...noticed },
      },
    },
    because: [
      expect.any(String),
      "Deactivation comes at 90 days.",
      "The user has reached the last threshold, but the notice promised that nothing happens before Aug 5, 2026.",
    ],
    holds: ["No deactivation before Aug 5, 2026: this date was promised."],
    canDo: "Log in before Aug 5, 2026 to keep the seat.",
  },
  {
    row: "18",
    given: {
      dwellDays: 60,
      decision: {
        action: "finalNotice",
        reason: "noticeStale",
        stage: "Final Notice",
        inactiveDays: 150,
        before: {
          stage: "Final Notice",
          lastNotificationSentDate: "2026-05-29",
          dueDate: "2026-06-10",
        },
      },
    },
    because: [
      expect.any(String),
      "Deactivation comes at 90 days.",
      "The promised date, Jun 10, 2026, is more than 30 days past: that notice is too old to act on, so a new one is sent.",
    ],
  },
  {
    row: "19",
    given: {
      dwellDays: 10,
      decision: {
        action: "deactivate",
        reason: "inactive",
        stage: "Deactivated",
        inactiveDays: 95,
        before: {
          stage: "Final Notice",
          lastNotificationSentDate: "2026-07-18",
          dueDate: "2026-07-28",
        },
      },
    },
    verdict: "The next run deactivates this user",
    because: [
      expect.any(String),
      "Deactivation comes at 90 days.",
      "The user has reached the last threshold, both notices were sent, the last on Jul 18, 2026, and the promised date, Jul 28, 2026, has come.",
    ],
    canDo:
      "Ask an admin to switch the account on again. After that the user is left alone for 30 days.",
  },
];

describe("c/whyText", () => {
  it.each(ROWS)("tells row $row", ({ row, given, verdict, because, holds, canDo }) => {
    const why = explainInWords(explanation({ row, ...given }), AS_OF);
    expect(why.because).toEqual(because);
    expect(why.verdict).toBe(verdict ?? why.verdict);
    expect(why.holds).toEqual(holds ?? why.holds);
    expect(why.canDo).toEqual(canDo ? [canDo] : why.canDo);
    const said = JSON.stringify(why);
    expect(said).not.toMatch(/\{\d\}|undefined|NaN|null|c\.Seatwise/);
  });

  it("covers every row of R5", () => {
    const rows = ["1", "2", "3a", "3b", "3c"];
    for (let row = 4; row <= 19; row++) {
      rows.push(String(row));
    }
    expect([...new Set(ROWS.map(({ row }) => row))]).toEqual(rows);
  });

  it.each([
    ["heldForApproval", "The safety limit holds it"],
    ["heldByMode", "The mode holds it"],
  ])("tells who held a deactivation back: %s", (reason, words) => {
    const before = { stage: "Final Notice", ...noticed };
    const decision = { ...before, reason, inactiveDays: 95, before };
    const why = explainInWords(explanation({ row: "19", decision, dwellDays: 8 }), AS_OF);
    expect(why.verdict).toBe("The next step is held back");
    expect(why.holds).toEqual([expect.stringContaining(words)]);
    expect(why.canDo).toEqual(["Log in at any time: the count of inactive days starts again."]);
  });

  it("never asks for a login before a day that has passed", () => {
    const before = {
      stage: "Final Notice",
      lastNotificationSentDate: "2026-07-24",
      dueDate: "2026-07-26",
    };
    const given = {
      row: "16",
      dwellDays: 4,
      steps: [{ action: "deactivate", on: "2026-07-31" }],
      decision: { ...before, reason: "waitingInStage", inactiveDays: 95, before },
    };
    expect(explainInWords(explanation(given), AS_OF).canDo).toEqual([
      "Log in before Jul 31, 2026 to keep the seat.",
    ]);
  });

  it("lists what would come next with its dates, in order", () => {
    const steps = [
      { action: "firstWarning", on: "2026-08-01" },
      { action: "finalNotice", on: "2026-08-16" },
      { action: "deactivate", on: "2026-08-31" },
    ];
    const why = explainInWords(explanation({ steps }), AS_OF);
    expect(why.steps.map(({ action, on }) => `${action}: ${on}`)).toEqual([
      "First warning: Aug 1, 2026",
      "Final notice: Aug 16, 2026",
      "Deactivate: Aug 31, 2026",
    ]);
  });
});
