import { outboxDialog } from "./outbox.js";

/** @typedef {import("./session.js").Session} Session */

/**
 * The line under the header that no org has: its date, a week that passes at a press, and what was mailed.
 *
 * @param {object} options
 * @param {(id: string) => HTMLElement} options.byId
 * @param {() => void} options.onWeek after the clock has moved
 * @returns {{ use: (session: Session, kind: { isExport: boolean }) => void }} of an export nobody knows who will log in: no week of
 *   it can pass
 */
export function clockBar({ byId, onWeek }) {
  /** @type {Session | null} */
  let session = null;
  const week = /** @type {HTMLButtonElement} */ (byId("week-on"));
  const opener = /** @type {HTMLButtonElement} */ (byId("open-outbox"));
  const outbox = outboxDialog({
    dialog: /** @type {HTMLDialogElement} */ (byId("outbox")),
    opener,
    formatTime: (ms) => (session ? timeOf(session, ms) : ""),
  });

  function draw() {
    if (!session) return;
    const { org } = session;
    byId("clock").textContent = dateOf(session, org.now());
    week.disabled = session.isBusy;
    opener.disabled = false;
    byId("outbox-count").textContent = org.outbox.length.toLocaleString("en-US");
    byId("working").textContent = session.isBusy ? "The review is running …" : "";
    outbox.show(org.outbox);
  }

  week.addEventListener("click", () => {
    if (!session || session.isBusy) return;
    byId("week-note").textContent = weekNote(session.aWeekOn());
    onWeek();
    session.work();
  });

  return {
    use(opened, { isExport }) {
      for (const id of ["week-on", "week-hint", "week-note"]) byId(id).hidden = isExport;
      for (const id of ["prices", "export-note"]) byId(id).hidden = !isExport;
      session?.removeEventListener("change", draw);
      session = opened;
      session.addEventListener("change", draw);
      byId("week-note").textContent = "";
      draw();
    },
  };
}

/** @param {{ logins: number, answers: number }} outcome */
function weekNote({ logins, answers }) {
  const count = (/** @type {number} */ number) => number.toLocaleString("en-US");
  const warned = answers > 0 ? `, ${count(answers)} of them after a notice` : "";
  return `A week went by: ${count(logins)} people logged in${warned}.`;
}

/** "Monday, 23 November 2026" @param {Session} session @param {number} ms */
function dateOf({ org }, ms) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: org.timeZoneOf(org.userId),
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const parts = Object.fromEntries(
    format.formatToParts(ms).map(({ type, value }) => [type, value]),
  );
  return `${parts.weekday}, ${parts.day} ${parts.month} ${parts.year}`;
}

/** @param {Session} session @param {number} ms */
function timeOf({ org }, ms) {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: org.timeZoneOf(org.userId),
    dateStyle: "medium",
    timeStyle: "short",
  }).format(ms);
}
