import { explainInWords } from "c/whyText";
import { explanation } from "@tests/answers";

const AS_OF = "2026-07-28";
const RUN = {
  asOf: AS_OF,
  mode: "Enforce",
  licenseNames: { PID_Partner_Community: "Partner Community" },
};

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
    canDo: "If the user needs access again, an admin can switch the account on.",
  },
  {
    row: "1",
    given: {
      ...outside,
      decision: {
        reason: "inactiveUser",
        isActive: false,
        inactiveDays: null,
        before: { stage: "Deactivated" },
      },
    },
    because: [
      "An earlier review has deactivated this account. It takes up no seat, so there is nothing to review.",
    ],
  },
  {
    row: "2",
    given: {
      ...outside,
      decision: { reason: "exempt", stage: "Exempt", before: { stage: "Exempt" } },
    },
    because: [
      "The stage on the user’s record is Exempt. The review never touches an exempt user, however long the user stays away.",
    ],
    holds: ["The stage Exempt, until an admin changes it."],
  },
  {
    row: "3a",
    given: {
      ...outside,
      decision: { reason: "unknownStage", stage: "On Hold", before: { stage: "On Hold" } },
    },
    because: [
      "The stage on the user’s record, “On Hold”, is none that the review knows, so the review leaves the user alone.",
    ],
  },
  {
    row: "3b",
    given: { ...outside, decision: { reason: "unknownPolicy" } },
    because: [
      "The user’s account asks for a policy that does not exist, so the review leaves the user alone.",
    ],
    canDo: "An admin corrects the policy’s name on the account, or creates a policy of that name.",
  },
  {
    row: "3b",
    given: {
      ...outside,
      requestedPolicy: "Gold partners",
      decision: { reason: "unknownPolicy" },
    },
    because: [
      "The user’s account asks for the policy “Gold partners”, and there is no policy of that name. So the review leaves the user alone.",
    ],
  },
  {
    row: "3c",
    given: { ...outside, decision: { reason: "outOfScope", license: null } },
    because: [
      "No policy covers this user’s profile and licence, so the review leaves the user alone.",
    ],
  },
  {
    row: "3c",
    given: { ...outside, decision: { reason: "outOfScope" } },
    because: [
      "No policy covers users with the profile “Partner Portal User” and the licence “Partner Community”, so the review leaves the user alone.",
    ],
    canDo:
      "If this user should be reviewed, an admin adds the profile and the licence to a policy.",
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
    verdict: "The next run would set this user to Active",
    because: [
      "The last login was on May 2, 2026, 3 days ago.",
      "The policy “Default” sends the first warning after 60 days.",
      "That is not reached. The review sees this user for the first time, so the stage is set to Active.",
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
      "The last login was on May 2, 2026, 1 day ago.",
      "The policy “Default” sends the first warning after 60 days.",
      "That is not reached, so the user is set to Active and any earlier notice no longer counts.",
    ],
  },
  {
    row: "5",
    given: {
      steps: [{ action: "firstWarning", on: "2026-09-01" }],
      decision: { inactiveDays: 25 },
    },
    verdict: "The next run would change nothing",
    because: [
      "The last login was on May 2, 2026, 25 days ago.",
      "The policy “Default” sends the first warning after 60 days.",
      "That is not reached, so there is nothing to do.",
    ],
    canDo: "A login before Sep 1, 2026 starts the count again, and no warning is sent.",
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
    because: [expect.any(String), expect.stringContaining("leaves the user alone for 30 days")],
    holds: ["The hold, until Aug 27, 2026, that day included."],
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
    holds: ["The hold, until Aug 1, 2026, that day included."],
  },
  {
    row: "8",
    given: { decision: { reason: "exemptUntil", exemptUntil: "2026-08-01" } },
    because: [
      expect.any(String),
      expect.any(String),
      expect.stringContaining("but the user is on hold: until the hold ends, nothing is sent"),
    ],
    holds: ["The hold, until Aug 1, 2026, that day included."],
  },
  {
    row: "9",
    given: { pause: { from: "2026-07-20", to: "2026-08-03" }, decision: { reason: "paused" } },
    because: [
      "The last login was on May 2, 2026, 87 days ago.",
      "The review is paused from Jul 20, 2026 to Aug 3, 2026: in that time nobody is warned and nobody is deactivated.",
    ],
    holds: ["The pause, until Aug 3, 2026, that day included."],
  },
  {
    row: "9",
    given: { pause: { from: AS_OF, to: AS_OF }, decision: { reason: "paused" } },
    because: [
      expect.any(String),
      "The review is paused on Jul 28, 2026: that day nobody is warned and nobody is deactivated.",
    ],
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
    verdict: "The next run would send a first warning",
    because: [
      "The last login was on May 2, 2026, 90 days ago.",
      "Not counting 3 days in pauses, that makes 87 days of inactivity.",
      "The policy “Default” sends the first warning after 60 days.",
      "That is reached, and no notice is in force: the first warning is due.",
    ],
    canDo: "The user keeps the seat by logging in before Aug 11, 2026.",
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
      "That is reached again: since the notice of Jul 20, 2026 the user came back or was on hold, so that notice no longer counts. The notices start over with a first warning.",
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
      "The user has never logged in. The account was created on Jan 1, 2026, 208 days ago.",
      "The policy “Default” sends the first warning after 60 days.",
      expect.stringContaining("Without that proof of a fair notice, the notices start over"),
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
      "The last login was on May 2, 2026, 72 days ago.",
      "The policy “Default” sends the final notice after 75 days.",
      "That is not reached yet. The first warning went out on Jul 20, 2026.",
    ],
    holds: [
      "3 days more without a login until the final notice.",
      "The promise in the notice: no deactivation before Aug 5, 2026.",
    ],
    canDo: "The user keeps the seat by logging in before Aug 5, 2026.",
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
      "The policy “Default” sends the final notice after 75 days.",
      "That is reached, but the first warning of Jul 20, 2026 is too recent: 5 days counted since then, 7 days required.",
    ],
    holds: [
      "At least 7 days between the first warning and the final notice; so far 5 days.",
      "The promise in the notice: no deactivation before Aug 5, 2026.",
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
    verdict: "The next run would send a final notice",
    because: [
      expect.any(String),
      "The policy “Default” sends the final notice after 75 days.",
      "That is reached, and the first warning of Jul 20, 2026 is old enough: 8 days counted since then, 7 days required.",
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
      "The policy “Default” deactivates after 90 days.",
      "That is not reached yet. The final notice went out on Jul 20, 2026.",
    ],
    holds: [
      "3 days more without a login until the deactivation.",
      "The promise in the notice: no deactivation before Aug 5, 2026.",
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
      "The policy “Default” deactivates after 90 days.",
      "That is reached, but the final notice of Jul 20, 2026 is too recent: 6 days counted since then, 7 days required.",
    ],
    holds: [
      "At least 7 days between the final notice and the deactivation; so far 6 days.",
      "The promise in the notice: no deactivation before Aug 5, 2026.",
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
      "The policy “Default” deactivates after 90 days.",
      "That is reached, but the final notice promised that nothing happens before Aug 5, 2026.",
    ],
    holds: ["The promise in the notice: no deactivation before Aug 5, 2026."],
    canDo: "The user keeps the seat by logging in before Aug 5, 2026.",
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
      "The policy “Default” deactivates after 90 days.",
      "That is reached, but the date promised in the last notice, Jun 10, 2026, passed more than 30 days ago. A notice that old is not acted on: a new final notice comes first.",
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
    verdict: "The next run would deactivate this user",
    because: [
      expect.any(String),
      "The policy “Default” deactivates after 90 days.",
      "That is reached, both notices have been sent, the last one on Jul 18, 2026, and the promised date, Jul 28, 2026, has come.",
    ],
    canDo:
      "A login before the run keeps the seat. After the run, an admin can switch the account on again; the review then leaves the user alone for 30 days.",
  },
];

describe("c/whyText", () => {
  it.each(ROWS)("tells row $row", ({ row, given, verdict, because, holds, canDo }) => {
    const why = explainInWords(explanation({ row, ...given }), RUN);
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
    ["lastLoginDate", "The last login was on Jul 28, 2026, the day of this review."],
    [
      "createdDate",
      "The user has never logged in. The account was created on Jul 28, 2026, the day of this review.",
    ],
  ])("does not say 0 days ago: %s", (activityFrom, sentence) => {
    const given = { activityFrom, activityDate: AS_OF, decision: { inactiveDays: 0 } };
    expect(explainInWords(explanation(given), RUN).because[0]).toBe(sentence);
  });

  it.each([
    ["heldForApproval", "19", "The safety limit:", "Nothing, until an admin approves it"],
    ["heldByMode", "19", "nobody is deactivated", "Nothing more, as long as the mode is Notify."],
    ["heldByMode", "18", "too old is not sent again", "as long as the mode is Notify"],
  ])("tells who held a decision back: %s, row %s", (reason, row, hold, then) => {
    const before = { stage: "Final Notice", ...noticed };
    const decision = { ...before, reason, inactiveDays: 95, before };
    const why = explainInWords(explanation({ row, decision, dwellDays: 8 }), RUN);
    expect(why.verdict).toBe("The next run would hold this user’s next step back");
    expect(why.holds).toEqual([expect.stringContaining(hold)]);
    expect(why.canDo).toEqual([expect.stringContaining("A login at any time keeps the seat")]);
    expect(why.steps).toEqual([]);
    expect(why.stepsNote).toContain(then);
  });

  it("never asks for a login before a day that has passed, nor calls it a promise", () => {
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
    const why = explainInWords(explanation(given), RUN);
    expect(why.canDo).toEqual(["The user keeps the seat by logging in before Jul 31, 2026."]);
    expect(why.holds).toHaveLength(1);
  });
});

describe("the timeline", () => {
  const STEPS = [
    { action: "firstWarning", on: "2026-08-01" },
    { action: "finalNotice", on: "2026-08-16" },
    { action: "deactivate", on: "2026-08-31" },
  ];
  const told = (given, mode = "Enforce") =>
    explainInWords(explanation(given), { ...RUN, mode }).steps.map(
      ({ action, on, note }) => `${on}: ${action}${note ? ` (${note})` : ""}`,
    );

  it("lists what would come next with its dates, in order", () => {
    expect(told({ steps: STEPS })).toEqual([
      "Aug 1, 2026: First warning",
      "Aug 16, 2026: Final notice",
      "Aug 31, 2026: Deactivate",
    ]);
  });

  it("begins with what the next run itself would do", () => {
    const decision = { action: "deactivate", reason: "inactive", stage: "Deactivated" };
    const before = { stage: "Final Notice", ...noticed };
    expect(told({ row: "19", decision: { ...decision, before } })).toEqual([
      "Jul 28, 2026: Deactivate (next run)",
    ]);
    expect(told({ decision: { action: "activate" }, steps: STEPS })).toHaveLength(3);
  });

  it("marks what Notify would hold (R8): a deactivation", () => {
    expect(told({ steps: STEPS }, "Notify")).toEqual([
      "Aug 1, 2026: First warning",
      "Aug 16, 2026: Final notice",
      "Aug 31, 2026: Deactivate (would be held: mode Notify)",
    ]);
  });

  it("marks what Notify would hold (R8): a final notice sent again, and all that is behind it", () => {
    const stale = { steps: STEPS.slice(1), decision: { stage: "Final Notice" } };
    expect(told(stale, "Notify")).toEqual([
      "Aug 16, 2026: Final notice (would be held: mode Notify)",
      "Aug 31, 2026: Deactivate (would be held: mode Notify)",
    ]);
    expect(told(stale, "Preview").join()).not.toContain("held");
  });

  it("says of a preview that nothing happens yet", () => {
    const note = (mode) =>
      explainInWords(explanation({ steps: STEPS }), { ...RUN, mode }).stepsNote;
    expect(note("Preview")).toContain("In Preview nothing of this happens yet.");
    expect(note("Enforce")).not.toContain("Preview");
  });
});
