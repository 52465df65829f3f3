import { createProgram } from "../apex/interpreter.js";
import { ApexThrow } from "../apex/values.js";
import { typeNameOf } from "../apex/objects.js";
import { apexStack } from "../apex/stack.js";
import { JobQueue } from "./async/queue.js";
import { EventBus } from "./events/bus.js";
import { Org } from "./org.js";
import { createPlatform } from "./platform.js";
import { readOrgProject } from "./schema/project.js";
import { add } from "./seed.js";
import { Triggers } from "./triggers.js";

/**
 * @typedef {import("./transaction.js").Transaction} Transaction
 *
 * @typedef {object} TestResult
 * @property {string} className
 * @property {string} method
 * @property {boolean} passed
 * @property {string | null} message why it failed
 * @property {string} stack where, in Apex
 * @property {number} ms
 */

/** An org that runs the project's Apex. */
export class ApexOrg extends Org {
  /** @param {import("./schema/project.js").Project} project @param {{ now?: () => number }} [options] */
  constructor(project, options) {
    super(project, options);
    const { sources, compiled } = project;
    this.program = createProgram({ sources, compiled, platform: createPlatform(this) });
    this.triggers = new Triggers(this.program);
    for (const { name, kind } of this.program.types.classes.values()) {
      const isTop = kind === "class" && !name.includes(".");
      if (isTop) add(this, this.userId, "ApexClass", { Name: name, Status: "Active" });
    }
    this.jobs = new JobQueue(this);
    this.bus = new EventBus(this);
    this.store.commit();
  }

  /**
   * Runs Apex as one transaction with statics of its own.
   *
   * @template T
   * @param {{ userId?: string, isTest?: boolean, isAsync?: boolean, job?: import("./transaction.js").RunningJob }} options
   * @param {(transaction: Transaction) => T} body
   * @returns {T}
   */
  run(options, body) {
    return this.inTransaction(options, (transaction) => this.withStatics(() => body(transaction)));
  }

  /** @template T @param {() => T} body @returns {T} */
  withStatics(body) {
    const before = this.program.enter(this.program.newTransactionState());
    try {
      return body();
    } finally {
      this.program.enter(before);
    }
  }

  /**
   * A static method as a transaction of its own.
   *
   * @param {string} className
   * @param {string} method
   * @param {any[]} [args] Apex values
   * @param {{ userId?: string }} [options]
   */
  executeAnonymousStatic(className, method, args = [], options = {}) {
    return this.run(options, () => this.program.callStatic(className, method, args));
  }

  /**
   * Every test method in a transaction that is taken back afterwards. It sees the org's data only where it says
   * SeeAllData.
   *
   * @param {string} [filter] `Class` or `Class.method`
   * @returns {TestResult[]}
   */
  runTests(filter) {
    const wanted = filter?.toLowerCase();
    return this.program
      .testMethods()
      .filter(
        ({ className, method }) =>
          !wanted || [className, `${className}.${method}`].some((n) => n.toLowerCase() === wanted),
      )
      .map((test) => this.runTest(test));
  }

  /** @param {{ className: string, method: string, seeAllData: boolean, setupMethods: string[] }} test @returns {TestResult} */
  runTest({ className, method, seeAllData, setupMethods }) {
    const start = performance.now();
    const published = this.bus.immediate;
    /** @param {Partial<TestResult>} outcome @returns {TestResult} */
    const result = (outcome) => ({
      className,
      method,
      passed: true,
      message: null,
      stack: "",
      ...outcome,
      ms: performance.now() - start,
    });
    try {
      this.inTransaction({ isTest: true }, (transaction) => {
        if (!seeAllData) hideData(this);
        this.bus.immediate = [];
        /** @param {string} name */
        const call = (name) => {
          this.withStatics(() => this.program.callStatic(className, name));
          this.jobs.runSubmitted(transaction);
        };
        setupMethods.forEach(call);
        // What the set-up used up is not the test's.
        transaction.beginAnew();
        call(method);
      });
      return result({});
    } catch (problem) {
      const error = /** @type {Error} */ (problem);
      return result({
        passed: false,
        message:
          error instanceof ApexThrow
            ? `${typeNameOf(error.exception.class)}: ${error.exception.message}`
            : error.message,
        stack: apexStack(error) || (error instanceof ApexThrow ? "" : (error.stack ?? "")),
      });
    } finally {
      this.bus.immediate = published;
    }
  }
}

/**
 * Takes data out of the store, until the test is taken back; what makes up the org itself stays: users, profiles,
 * metadata, jobs.
 *
 * @param {Org} org
 */
function hideData({ schema, store }) {
  for (const { name, kind, setup, sharing } of schema.objects()) {
    const isData = kind === "standard" && !setup && sharing === "private";
    if (!isData && kind !== "customObject" && kind !== "customSetting") continue;
    // Last ones first: they come back in the order in which they were.
    for (const row of [...store.rows(name)].reverse()) store.remove(name, row.get("id"));
  }
}

/**
 * @param {object} options
 * @param {string} options.forceApp the SFDX source directory
 * @param {() => number} [options.now] the org's clock, in milliseconds since 1970
 * @returns {ApexOrg}
 */
export function createOrg({ forceApp, now }) {
  return new ApexOrg(readOrgProject(forceApp), now ? { now } : {});
}
