/** Presses whatever can be pressed on a screen, each once, as a person would who tries everything. */
import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { watchPresses } from "./pressedInPage.js";

/** @typedef {import("./harness.js").Session} Session */

/**
 * @typedef {object} Found a control as it is on the page
 * @property {string} key
 * @property {string} id
 * @property {string} kind its element, or an input's type
 * @property {{ value: string, min: string, max: string, step: string, options: string[] }} field
 * @property {boolean} isOpen
 * @property {boolean} isChosen
 * @property {boolean} isQuestion
 *
 * @typedef {object} Screen
 * @property {string} [tab] where it is, to come back to when a control has led away
 * @property {() => Promise<void>} [home] leads back to its part of the tab
 * @property {string[]} [last] what ends something, pressed when all else has been
 * @property {string} [end] what leaves the screen, pressed last of all
 * @property {string[]} [never] what is pressed elsewhere
 * @property {RegExp} [alarms] what may be told as an alarm
 */

const NO = "confirm-no";
const YES = "confirm-yes";
/** After everything else. */
const LEAVING = 1000;
/** How long an element is waited for that a change may have taken away. */
const SHORT_MS = 5000;

/** What is typed where not everything will do. @type {[RegExp, string][]} */
const TYPED = [
  [/^planner-paste$/, Array(12).fill(150).join("\n")],
  [/^search$/, "e"],
  [/^preview-search$/, "a"],
  [/^setting-enforce$/, "Enforce"],
  [/^setting-policy-name$/, "Summer"],
  [/Url$/, "https://example.com/portal"],
];
/** Rules that axe has something to look at for, at least. */
const RULES = 10;
/** What a question does not go without. */
const ASKED = /^(act-until|confirm-comment|setting-enforce|setting-policy-name)$/;
const A_DATE = "2027-03-01";
const DAY_MS = 86_400_000;
const A_TEXT = "As agreed with the partner.";

/** The page's presses so far, in this context of the browser. @param {Session} session */
export async function watch(session) {
  await session.page.addInitScript(watchPresses);
  await session.page.reload();
}

/** One who presses controls of a page. */
export class Presser {
  /** @type {Set<string>} */
  #tried = new Set();
  /** What the page has noted. @type {Set<string>} */
  #noted = new Set();
  /** What was pressed at once without the page noting it. @type {Set<string>} */
  #missed = new Set();

  /** @param {Session} session @param {Set<string>} pressed grows with what is pressed */
  constructor(session, pressed) {
    this.session = session;
    this.page = session.page;
    this.pressed = pressed;
    /** @type {string[]} */
    this.troubles = [];
    this.page.on("pageerror", (error) => this.troubles.push(error.stack ?? error.message));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(message.text());
    });
  }

  /** @param {string} name @param {unknown} [argument] @returns {Promise<any>} what the watcher in the page answers */
  ask(name, argument) {
    return this.page.evaluate(
      ([asked, given]) =>
        /** @type {any} */ (globalThis).presses[/** @type {string} */ (asked)](given),
      [name, argument],
    );
  }

  /** Waits until the page is still, and takes over what was pressed. */
  async settle() {
    await this.ask("quiet");
    this.#noted = new Set(await this.ask("pressed"));
    for (const key of this.#noted) this.pressed.add(key);
  }

  /** Presses a control by its `data-id`. @param {string} id */
  async press(id) {
    await this.session.byId(id).first().click();
    await this.settle();
  }

  /** A question is declined, and asked again and answered. @param {string} opener @param {() => Promise<void>} [fill] */
  async confirm(opener, fill) {
    await this.press(opener);
    await this.press(NO);
    await this.press(opener);
    await fill?.();
    await this.press(YES);
  }

  /** @param {Screen} screen */
  async comeBack({ tab, home }) {
    if (tab) await this.open(tab);
    await home?.();
    await this.settle();
  }

  /** Opens a tab, unless it is open. @param {string} name */
  async open(name) {
    const { page, byId } = this.session;
    const way = byId("back-to-console");
    if (await way.isVisible()) await way.click();
    const tab = page.getByRole("tab", { name, exact: true });
    if ((await tab.getAttribute("aria-selected")) === "true") return;
    await tab.click();
    await this.settle();
  }

  /** Presses all that was not pressed yet, and looks at the screen before and after. @param {string} name @param {Screen} screen */
  async everything(name, screen) {
    await this.comeBack(screen);
    await this.look(name);
    /** @type {Found | null} */
    let opener = null;
    for (;;) {
      const found = await this.scan();
      const control = this.choose(found, screen);
      if (!control) break;
      const isNew = !this.#tried.has(control.key);
      if (!control.isQuestion) opener = control;
      if (control.id === YES) await this.answer(found);
      await this.pressFound(found.indexOf(control), control);
      await this.check(`${name}: ${control.key}`, screen);
      if (control.id === screen.end) return;
      await this.comeBack(screen);
      // Declined for the first time, it is asked again.
      if (control.id === NO && isNew && opener) await this.again(opener);
    }
    await this.look(`${name}, afterwards`);
  }

  /** @returns {Promise<Found[]>} */
  scan() {
    return this.ask("scan");
  }

  /** @param {Found[]} found @param {Screen} screen @returns {Found | undefined} what to press next */
  choose(found, { last = [], never = [], end }) {
    const weight = (/** @type {Found} */ { id, isOpen, isQuestion }) => {
      if (isQuestion) return [NO, YES].indexOf(id) - 3;
      if (id === end) return LEAVING;
      if (last.includes(id)) return 2 + last.indexOf(id);
      return isOpen ? 1 : 0;
    };
    const open = found
      .filter(({ key, id, isChosen }) => !this.#tried.has(key) && !isChosen && !never.includes(id))
      .sort((one, other) => weight(one) - weight(other));
    const way = found.find(({ id }) => id === NO);
    // A question that stays open hides what is behind it.
    return way && !open[0]?.isQuestion ? way : open[0];
  }

  /** Fills in what a question asks for. @param {Found[]} found */
  async answer(found) {
    for (const [index, control] of found.entries()) {
      if (ASKED.test(control.id) && control.field.value === "") {
        await this.pressFound(index, control);
      }
    }
  }

  /** @param {Found} control */
  async again({ key }) {
    const found = await this.scan();
    const at = found.findIndex((control) => control.key === key);
    if (at >= 0) await this.pressFound(at, found[at]);
  }

  /** @param {number} index @param {Found} control */
  async pressFound(index, control) {
    const handle = await this.page.evaluateHandle(
      (at) => /** @type {any} */ (globalThis).presses.scanned(at),
      index,
    );
    const element = /** @type {import("playwright-core").ElementHandle<HTMLElement>} */ (handle);
    try {
      await use(element, control);
    } catch (error) {
      // What was drawn anew in the meantime is found again.
      if (await element.evaluate((part) => part.isConnected)) throw error;
    }
    await this.settle();
    // A press goes wide where the page moves under it: then it is pressed again.
    if (this.#isNoted(control)) this.#tried.add(control.key);
    else if (this.#missed.has(control.key)) throw new Error(`${control.key} cannot be pressed`);
    else this.#missed.add(control.key);
  }

  /** Whether the page has noted the press. @param {Found} control */
  #isNoted({ key }) {
    return this.#noted.has(key);
  }

  /** @param {string} where @param {Screen} [screen] */
  async check(where, { alarms } = {}) {
    assert.deepEqual(this.troubles, [], where);
    const told = await this.ask("alarms");
    const unexpected = told.filter((/** @type {string} */ text) => !alarms?.test(text));
    assert.deepEqual(unexpected, [], where);
  }

  /** @param {string} name */
  async look(name) {
    // A mail's text is judged as a mail: there, links are underlined.
    const findings = await seriousFindings(this.session, RULES);
    assert.deepEqual(
      findings.filter((text) => !/rich-text/.test(text)),
      [],
      name,
    );
  }
}

/** @param {import("playwright-core").ElementHandle<HTMLElement>} element @param {Found} control */
async function use(element, { id, kind, field }) {
  const patience = { timeout: SHORT_MS };
  switch (kind) {
    case "select":
      return choose(element, field);
    case "number":
      return element.fill(numberFor(field), patience);
    case "range":
      return element.press(field.value === field.min ? "ArrowRight" : "ArrowLeft", patience);
    case "file":
      throw new Error(`${id}: a file is chosen by hand`);
    case "month":
      return element.fill("2026-01", patience);
    case "date":
      return element.fill(dateFor(id, field.value), patience);
    case "search":
    case "text":
    case "textarea":
    case "url":
      return element.fill(textFor(id), patience);
    default:
      return element.click(patience);
  }
}

/** Another choice, and the first again: what follows finds things as they were. */
async function choose(
  /** @type {import("playwright-core").ElementHandle<HTMLElement>} */ element,
  /** @type {Found["field"]} */ { value, options },
) {
  const other = options.find((option) => option !== value) ?? value;
  await element.selectOption(other, { timeout: SHORT_MS });
  await element.selectOption(value, { timeout: SHORT_MS });
}

/** @param {Found["field"]} field @returns {string} a number beside its own that it may have */
function numberFor({ value, min, step }) {
  const width = Number(step) || 1;
  const less = Number(value) - width;
  return String(less < (Number(min) || 0) ? Number(value) + width : less);
}

/** @param {string} id @param {string} value @returns {string} a day that leaves the first before the last */
function dateFor(id, value) {
  if (value === "") return A_DATE;
  const later = Date.parse(value) + (/from$/.test(id) ? -DAY_MS : DAY_MS);
  return new Date(later).toISOString().slice(0, 10);
}

/** @param {string} id */
function textFor(id) {
  const known = TYPED.find(([pattern]) => pattern.test(id));
  return known?.[1] ?? A_TEXT;
}
