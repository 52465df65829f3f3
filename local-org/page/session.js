import { callAura } from "../apex/aura.js";
import { typeNameOf } from "../apex/objects.js";
import { apexStack } from "../apex/stack.js";
import { ApexThrow } from "../apex/values.js";
import { logIn } from "../sample/logins.js";

/** @typedef {import("../org/createOrg.js").ApexOrg} ApexOrg */

const WEEK = 7 * 86_400_000;
/** How long jobs may keep the page from drawing. */
const SLICE_MS = 12;

/** The org that is open in the page: it answers calls, its clock moves, and it works off its jobs between frames. */
export class Session extends EventTarget {
  #isWorking = false;
  #isClosed = false;

  /** What is to be done before the first call of a class, by its name. @type {Map<string, () => void>} */
  #before;

  /** What is answered in the place of the project's Apex, by `Class.method`. @type {Map<string, () => unknown>} */
  #answers;

  /**
   * @param {ApexOrg} org
   * @param {{ before?: Record<string, () => void>, answers?: Record<string, () => unknown> }} [options] `before`: what is to be
   *   done before the first call of a class; `answers`: to what no org is asked
   */
  constructor(org, { before = {}, answers = {} } = {}) {
    super();
    this.org = org;
    this.#before = new Map(Object.entries(before));
    this.#answers = new Map(Object.entries(answers));
  }

  /** Whether jobs wait or run. */
  get isBusy() {
    return this.#isWorking;
  }

  /**
   * A call of a component, as one transaction of the user who looks at the page.
   *
   * @param {string} className
   * @param {string} method
   * @param {object} parameters
   * @returns {any} a JSON value
   */
  call(className, method, parameters) {
    const { org } = this;
    const answer = this.#answers.get(`${className}.${method}`);
    if (answer) return answer();
    this.#prepare(className);
    try {
      return org.run({}, () => callAura(org.program, className, method, { ...parameters }));
    } catch (error) {
      throw toAuraError(error);
    } finally {
      this.#changed();
      this.work();
    }
  }

  /** @param {string} className */
  #prepare(className) {
    const prepare = this.#before.get(className);
    this.#before.delete(className);
    prepare?.();
  }

  /** Moves the clock by a week: people log in meanwhile, and what was scheduled falls due. */
  aWeekOn() {
    const { org } = this;
    const from = org.now();
    const to = from + WEEK;
    const outcome = logIn(org, from, to);
    org.now = () => to;
    org.jobs.releaseDue();
    this.#changed();
    return outcome;
  }

  /** Runs what waits, a slice at a time. */
  work() {
    if (this.#isWorking || this.#isClosed || this.org.jobs.waiting().length === 0) return;
    this.#isWorking = true;
    this.#changed();
    setTimeout(() => this.#slice());
  }

  /** Another org is opened: this one stands still. */
  close() {
    this.#isClosed = true;
  }

  #slice() {
    if (this.#isClosed) return;
    const until = performance.now() + SLICE_MS;
    try {
      do {
        if (!this.org.jobs.runNext()) {
          this.#isWorking = false;
          break;
        }
      } while (performance.now() < until);
    } catch (error) {
      // What the local org does not support comes out of a job; the others go on.
      console.error(error);
    }
    this.#changed();
    if (this.#isWorking) setTimeout(() => this.#slice());
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

/** The error that a component gets: the exception's message in `body`. @param {unknown} error */
function toAuraError(error) {
  if (!(error instanceof ApexThrow)) return error;
  const { exception } = error;
  const exceptionType = typeNameOf(exception.class);
  const message = exception.message ?? "Script-thrown exception";
  const isHandled = exceptionType === "System.AuraHandledException";
  const body = isHandled
    ? { message }
    : { message, exceptionType, isUserDefinedException: false, stackTrace: apexStack(error) };
  return Object.assign(new Error(message), { status: 500, body });
}
