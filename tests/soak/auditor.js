/**
 * R7 watched from outside: an auditor who knows of a run only what it really wrote on users and really sent. Nothing here
 * comes from the product's decisions, its log or its counters.
 */
import { counted, dayOf, isPaused, textOf } from "./calendar.js";

/**
 * @typedef {import("../review/orgView.js").OrgView} OrgView
 * @typedef {import("./calendar.js").Pause} Pause
 * @typedef {import("../../local-org/org/mail/mail.js").SentMail} SentMail
 *
 * @typedef {object} Policy as the records had it when the run began
 * @property {string} name
 * @property {number} firstWarningDays
 * @property {number} deactivationDays
 * @property {number} minDaysInFinalNotice
 * @property {number} noticeValidityDays
 * @property {Pause[]} pauses
 *
 * @typedef {object} Seen a user's record; days since 1970
 * @property {boolean} isActive
 * @property {string | null} stage
 * @property {number | null} noticeDay
 * @property {number | null} dueDay
 * @property {number | null} exemptUntil
 * @property {number | null} lastLogin
 *
 * @typedef {object} Cycle what was sent since the user was last here
 * @property {number | null} firstWarning
 * @property {number | null} finalNotice
 * @property {number[]} promised every day named in a notice
 *
 * @typedef {{ kind: "First Warning" | "Final Notice" | "Deactivation", day: number, promised: number | null }} Mail
 * @typedef {{ seen: Seen, cycle: Cycle, lastMail: number | null, created: number, email: string, account: string, story: string[] }} File
 *
 * @typedef {object} RunFacts
 * @property {string} mode
 * @property {boolean} isComplete it came to its end, and nothing was refused
 * @property {number | null} maxDeactivations
 * @property {number} released what an admin let through
 */

const SUBJECTS = /** @type {[RegExp, Mail["kind"]][]} */ ([
  [/^Please log in to the .* before (.+)$/, "First Warning"],
  [/^Action needed: your .* ends on (.+)$/, "Final Notice"],
  [/^Your access to the .* has been switched off$/, "Deactivation"],
]);
const STORY = 80;
/** The breaker looks at the runs of these days up to today. */
const BREAKER_DAYS = 7;

/** A promise of R7 that was broken; the message tells the user's story. */
export class Broken extends Error {}

/** @returns {Cycle} */
const newCycle = () => ({ firstWarning: null, finalNotice: null, promised: [] });

export class Auditor {
  /** @param {OrgView} view @param {string} fallback the policy of accounts that name none */
  constructor(view, fallback) {
    this.view = view;
    this.fallback = fallback;
    /** @type {Map<string, File>} */
    this.files = new Map(view.partners.map((id) => [id, this.#open(id)]));
    this.byEmail = new Map([...this.files].map(([id, { email }]) => [email, id]));
    /** Days of deactivations. @type {number[]} */
    this.deactivations = [];
    this.mailsRead = view.org.outbox.length;
    /** What it was given to judge, so that nobody takes silence for peace. */
    this.judged = {
      deactivations: 0,
      firstWarnings: 0,
      finalNotices: 0,
      activeAgain: 0,
      exempt: 0,
    };
  }

  /** @param {string} id @returns {File} */
  #open(id) {
    const row = this.#row(id);
    return {
      seen: this.#look(id),
      cycle: newCycle(),
      lastMail: null,
      created: Math.floor(row.get("createddate").ms / 86_400_000),
      email: row.get("email"),
      account: this.view.org.store.get("Contact", row.get("contactid"))?.get("accountid"),
      story: [],
    };
  }

  /** @param {string} id @returns {ReadonlyMap<string, any>} */
  #row(id) {
    return /** @type {ReadonlyMap<string, any>} */ (this.view.org.store.get("User", id));
  }

  /** @param {string} id @returns {Seen} */
  #look(id) {
    const row = this.#row(id);
    const day = (/** @type {string} */ field) => row.get(field)?.days ?? null;
    const login = row.get("lastlogindate");
    return {
      isActive: row.get("isactive"),
      stage: row.get("licensereviewstage__c") ?? null,
      noticeDay: day("lastnotificationsentdate__c"),
      dueDay: day("licensereviewduedate__c"),
      exemptUntil: day("licensereviewexemptuntil__c"),
      lastLogin: login ? Math.floor(login.ms / 86_400_000) : null,
    };
  }

  /** @param {string} id @param {number} day @param {string} text */
  note(id, day, text) {
    const { story } = this.#file(id);
    story.push(`${textOf(day)} ${text}`);
    if (story.length > STORY) story.shift();
  }

  /** @param {string} id @returns {File} */
  #file(id) {
    return /** @type {File} */ (this.files.get(id));
  }

  /** Takes in what people did since the last look: a login or a way back begins a new cycle. */
  catchUp() {
    for (const [id, file] of this.files) {
      const now = this.#look(id);
      const before = file.seen;
      const cameBack =
        now.lastLogin !== before.lastLogin ||
        (now.isActive && !before.isActive) ||
        (now.isActive && now.stage === "Deactivated") ||
        (before.stage === "Exempt") !== (now.stage === "Exempt");
      if (cameBack) file.cycle = newCycle();
      file.seen = now;
    }
  }

  /**
   * After a run: everything it wrote and sent.
   *
   * @param {RunFacts} run
   * @param {number} day it began on
   * @param {Map<string, Policy>} policies in force, by name
   */
  check(run, day, policies) {
    const mails = this.#newMails();
    let deactivated = 0;
    for (const [id, file] of this.files) {
      const before = file.seen;
      const now = this.#look(id);
      const sent = mails.get(id) ?? [];
      for (const { kind, day: on, promised } of sent) {
        const until = promised === null ? "" : `, promising ${textOf(promised)}`;
        this.note(id, on, `mail: ${kind}${until}`);
      }
      if (now.stage !== before.stage || now.isActive !== before.isActive) {
        this.note(id, day, `run: ${told(before)} → ${told(now)}`);
      }
      const context = {
        id,
        file,
        before,
        now,
        sent,
        day,
        run,
        policy: this.#policyOf(file, policies),
      };
      try {
        this.#checkUser(context);
      } catch (error) {
        if (error instanceof Broken) throw new Broken(`${error.message}\n${this.#told(context)}`);
        throw error;
      }
      if (before.isActive && !now.isActive) deactivated += 1;
      file.seen = now;
    }
    this.#checkBreaker(run, day, deactivated);
  }

  /** @returns {Map<string, Mail[]>} to partners, since the last time */
  #newMails() {
    /** @type {Map<string, Mail[]>} */
    const mails = new Map();
    for (const mail of this.view.org.outbox.slice(this.mailsRead)) {
      const id = mail.to.length === 1 ? this.byEmail.get(mail.to[0]) : undefined;
      if (id !== undefined) mails.set(id, [...(mails.get(id) ?? []), read(mail)]);
    }
    this.mailsRead = this.view.org.outbox.length;
    return mails;
  }

  /** The mails so far are gone from the outbox. */
  forgetMails() {
    this.mailsRead = this.view.org.outbox.length;
  }

  /** @param {File} file @param {Map<string, Policy>} policies @returns {Policy | null} R4; null where a name means none */
  #policyOf({ account }, policies) {
    const name = this.view.org.store.get("Account", account)?.get("licensereviewpolicy__c");
    return policies.get(name ?? this.fallback) ?? null;
  }

  /** @param {{ id: string, file: File, before: Seen, now: Seen, sent: Mail[], day: number, run: RunFacts, policy: Policy | null }} context */
  #checkUser({ file, before, now, sent, day, run, policy }) {
    const { cycle } = file;
    if (sent.length > 1) throw new Broken("two mails by one run");
    const [mail] = sent;
    if (mail && mail.day === file.lastMail) throw new Broken("two mails on one day");
    if (run.mode === "Preview" && (mail || !isSame(before, now))) {
      throw new Broken("a preview has done something");
    }
    if (before.stage === "Exempt") {
      this.judged.exempt += 1;
      if (mail || !isSame(before, now)) throw new Broken("an exempt user was changed");
    }
    if (!before.isActive && (mail || !isSame(before, now))) {
      throw new Broken("an inactive user was changed");
    }
    if (before.isActive && !now.isActive) {
      this.judged.deactivations += 1;
      this.#checkDeactivation(file, mail, run, policy);
      file.lastMail = mail.day;
      return;
    }
    this.#checkNotice(before, now, mail, cycle);
    if (mail) file.lastMail = mail.day;
    if (now.stage === "Active" && before.stage !== "Active") file.cycle = newCycle();
    const activity = Math.min(now.lastLogin ?? file.created, day);
    if (
      run.isComplete &&
      run.mode !== "Preview" &&
      policy &&
      now.isActive &&
      now.stage !== "Exempt"
    ) {
      const isRecent = counted(policy.pauses, activity, day) < policy.firstWarningDays;
      if (isRecent) this.judged.activeAgain += 1;
      if (isRecent && now.stage !== "Active") throw new Broken(`recently here, but ${now.stage}`);
    }
  }

  /** A step is taken with its mail, and a mail is sent with its step. @param {Seen} before @param {Seen} now @param {Mail | undefined} mail @param {Cycle} cycle */
  #checkNotice(before, now, mail, cycle) {
    const isNotice = now.stage === "First Warning" || now.stage === "Final Notice";
    const isNew = isNotice && (before.stage !== now.stage || before.noticeDay !== now.noticeDay);
    if (!mail) {
      if (isNew) throw new Broken(`${now.stage} without a mail`);
      return;
    }
    if (mail.kind === "Deactivation") throw new Broken("told of a deactivation, and is active");
    if (!isNew || mail.kind !== now.stage) throw new Broken(`the mail says ${mail.kind}`);
    if (mail.day !== now.noticeDay) throw new Broken("the record has another day than the mail");
    if (mail.promised !== now.dueDay)
      throw new Broken("the record has another promise than the mail");
    if (mail.kind === "First Warning") {
      this.judged.firstWarnings += 1;
      cycle.firstWarning = mail.day;
      cycle.finalNotice = null;
    } else {
      this.judged.finalNotices += 1;
      if (cycle.firstWarning === null || cycle.firstWarning >= mail.day) {
        throw new Broken("a final notice without a first warning before it");
      }
      cycle.finalNotice = mail.day;
    }
    cycle.promised.push(/** @type {number} */ (mail.promised));
  }

  /** @param {File} file @param {Mail | undefined} mail @param {RunFacts} run @param {Policy | null} policy */
  #checkDeactivation({ seen, cycle, created }, mail, run, policy) {
    if (run.mode !== "Enforce") throw new Broken(`deactivated in ${run.mode}`);
    if (mail?.kind !== "Deactivation") throw new Broken("deactivated without a mail");
    if (policy === null) throw new Broken("deactivated without a policy");
    const on = mail.day;
    const { firstWarning, finalNotice, promised } = cycle;
    const lastNotice = Math.max(firstWarning ?? -Infinity, finalNotice ?? -Infinity);
    if (firstWarning === null || finalNotice === null) {
      throw new Broken("deactivated without both notices in this cycle");
    }
    if (firstWarning >= finalNotice) throw new Broken("the notices are out of order");
    if (seen.exemptUntil !== null && seen.exemptUntil >= Math.min(on, lastNotice)) {
      throw new Broken("deactivated in a hold, or on notices from before it");
    }
    if (counted(policy.pauses, finalNotice, on) < policy.minDaysInFinalNotice) {
      throw new Broken("deactivated too soon after the final notice");
    }
    if (on < Math.max(...promised)) throw new Broken("deactivated before a day that was promised");
    const last = /** @type {number} */ (promised.at(-1));
    if (on - last > policy.noticeValidityDays) throw new Broken("the notice was too old");
    if (isPaused(policy.pauses, on)) throw new Broken("deactivated in a pause");
    if (counted(policy.pauses, seen.lastLogin ?? created, on) < policy.deactivationDays) {
      throw new Broken("deactivated before the threshold");
    }
  }

  /** R8, by the deactivations that were seen. @param {RunFacts} run @param {number} day @param {number} deactivated */
  #checkBreaker({ maxDeactivations, released }, day, deactivated) {
    this.deactivations = this.deactivations.filter((on) => day - on < BREAKER_DAYS);
    const recent = this.deactivations.length;
    const isTripped = maxDeactivations !== null && recent + deactivated > maxDeactivations;
    if (isTripped && deactivated > released) {
      throw new Broken(
        `${textOf(day)}: ${deactivated} deactivated after ${recent} in a week; ` +
          `the limit is ${maxDeactivations}, and ${released} were released`,
      );
    }
    for (let i = 0; i < deactivated; i += 1) this.deactivations.push(day);
  }

  /** @param {{ id: string, file: File, before: Seen, now: Seen, policy: Policy | null }} context */
  #told({ id, file, before, now, policy }) {
    return [
      `the story of ${id} (${file.email}), under ${JSON.stringify(policy)}:`,
      ...file.story.map((line) => `  ${line}`),
      `  before the run: ${JSON.stringify(before)}`,
      `  after the run:  ${JSON.stringify(now)}`,
    ].join("\n");
  }
}

/** @param {SentMail} mail @returns {Mail} */
function read({ subject, sentAt }) {
  for (const [pattern, kind] of SUBJECTS) {
    const found = pattern.exec(subject ?? "");
    if (found) {
      const promised = found[1]
        ? dayOf(new Date(`${found[1]} UTC`).toISOString().slice(0, 10))
        : null;
      return { kind, day: Math.floor(sentAt / 86_400_000), promised };
    }
  }
  throw new Broken(`an unknown mail: ${subject}`);
}

/** What the review may write. @param {Seen} a @param {Seen} b */
function isSame(a, b) {
  return (
    a.isActive === b.isActive &&
    a.stage === b.stage &&
    a.noticeDay === b.noticeDay &&
    a.dueDay === b.dueDay &&
    a.exemptUntil === b.exemptUntil
  );
}

/** @param {Seen} seen */
function told({ stage, isActive, dueDay }) {
  return `${stage ?? "no stage"}${isActive ? "" : " (off)"}${dueDay === null ? "" : ` due ${textOf(dueDay)}`}`;
}
