import { formatInstant, formatLongDate, formatNumber } from "./formats.js";
import { outboxDialog } from "./outbox.js";
import { fill, words } from "./words/words.js";

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
    byId("clock").textContent = formatLongDate(org.now(), timeZoneOf(session));
    week.disabled = session.isBusy;
    opener.disabled = false;
    byId("outbox-count").textContent = formatNumber(org.outbox.length);
    byId("working").textContent = session.isBusy ? words.clock.running : "";
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
  const { week, weekAfterNotices } = words.clock;
  return fill(answers > 0 ? weekAfterNotices : week, { count: logins, answers });
}

/** @param {Session} session */
function timeZoneOf({ org }) {
  return org.timeZoneOf(org.userId);
}

/** @param {Session} session @param {number} ms */
function timeOf(session, ms) {
  const timeZone = timeZoneOf(session);
  return formatInstant(ms, { timeZone, dateStyle: "medium", timeStyle: "short" });
}
