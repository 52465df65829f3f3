/** Answers of the controllers of the weekly review, in the shapes that they send. */

/** A run in Enforce on the sample org, held by the breaker: 50 of 180 let through by a release. */
export function run(changes = {}) {
  return {
    id: "a01000000000003AAA",
    name: "LR-0003",
    asOf: "2026-11-23",
    mode: "Enforce",
    status: "Completed",
    startedBy: "Ada Admin",
    startedAt: "2026-11-23T14:00:00.000Z",
    finishedAt: "2026-11-23T14:02:00.000Z",
    users: 500,
    inScope: 480,
    firstWarnings: 12,
    finalNotices: 7,
    deactivations: 50,
    planned: 180,
    held: 130,
    isCounted: true,
    activations: 4,
    postponed: 0,
    errors: 0,
    noticesSent: 69,
    tripped: true,
    recent: 10,
    maxDeactivations: 50,
    maxByShare: 122,
    releaseUsed: 50,
    release: null,
    message: null,
    ...changes,
  };
}

export function runDetail({ progress, ...changes } = {}) {
  return {
    ...run(),
    reasons: { inactive: 69, heldForApproval: 130 },
    progress: { phase: null, processed: 0, total: 0, errors: 0, ...progress },
    errorGroups: [],
    undo: { possible: 0, jobId: null },
    ...changes,
  };
}

export function metrics(changes = {}) {
  return {
    notices: [
      { notice: "First Warning", sent: 200, answered: 50, rate: 0.25 },
      { notice: "Final Notice", sent: 150, answered: 15, rate: 0.1 },
    ],
    reactivationsAsked: 6,
    deactivations: 80,
    falsePositives: 2,
    falsePositiveRate: 0.025,
    seats: [
      { runId: "a01000000000001AAA", asOf: "2026-11-09", total: 700, used: 500 },
      { runId: "a01000000000003AAA", asOf: "2026-11-23", total: 700, used: 420 },
    ],
    ...changes,
  };
}

export function overview(changes = {}) {
  return {
    asOf: "2026-11-23",
    mode: "Enforce",
    stopRuns: false,
    canManage: true,
    running: null,
    schedule: null,
    release: null,
    metrics: metrics(),
    runs: [run(), run({ id: "a01000000000001AAA", name: "LR-0001", asOf: "2026-11-09" })],
    ...changes,
  };
}

export function entry(changes = {}) {
  return {
    id: "a02000000000001AAA",
    name: "LE-000001",
    userId: "005000000000001AAA",
    userName: "Ana Lima",
    action: "finalNotice",
    outcome: "Done",
    reason: "inactive",
    comment: null,
    policy: "Default",
    inactiveDays: 81,
    stageBefore: "First Warning",
    stageAfter: "Final Notice",
    dueDate: "2026-12-02",
    notice: "Final Notice",
    noticeSent: true,
    error: null,
    errorCode: null,
    advice: null,
    changedAt: "2026-11-23T14:01:00.000Z",
    actor: "Ada Admin",
    ...changes,
  };
}

export function settings(changes = {}) {
  return {
    mode: "Preview",
    maxDeactivations: 50,
    noMaxDeactivations: false,
    maxDeactivationShare: 0.25,
    noMaxDeactivationShare: false,
    senderAddress: "partners@example.com",
    portalUrl: "https://portal.example.com",
    resourcesUrl: null,
    supportContact: "help@example.com",
    dailyEmailBudget: null,
    stamp: "as read",
    senders: ["partners@example.com", "office@example.com"],
    canManage: true,
    problems: [],
    ...changes,
  };
}

/** What Apex throws, as a component gets it. */
export function refusal(message) {
  return Object.assign(new Error(), { body: { message } });
}
