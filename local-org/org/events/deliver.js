import { PlatformObject, SObject, throwApex } from "../../apex/values.js";
import { note } from "../async/jobRows.js";
import { messageOf, runUnit } from "../async/unit.js";
import { variables } from "../triggers.js";
import { changeSubscriber } from "./subscribers.js";

/**
 * One run of a subscriber's trigger.
 *
 * @typedef {import("./bus.js").ApexOrg} ApexOrg
 * @typedef {import("./bus.js").Message} Message
 * @typedef {import("./subscribers.js").Subscriber} Subscriber
 * @typedef {import("../async/unit.js").Unit} Unit
 */

const RETRYABLE = "eventbus.retryableexception";
const MOST_RETRIES = 9;
const LONGEST_ERROR = 1000;

/** What EventBus.TriggerContext.currentContext() gives, as it stands in a transaction's state. */
const TRIGGER_CONTEXT = "EventBus.TriggerContext";

/** @param {ApexOrg} org @param {Subscriber} subscriber @param {Message[]} messages @returns {Unit & { isRetried: boolean }} */
export function deliver(org, subscriber, messages) {
  const { trigger, id, retries, lastError } = subscriber;
  const last = messages[messages.length - 1].replayId;
  const job = { kind: /** @type {const} */ ("events"), phase: null, id: null };
  const context = new PlatformObject(TRIGGER_CONTEXT, { retries, lastError, checkpoint: null });
  /** @type {any} */
  let thrown = null;
  /** @type {import("../async/unit.js").Outcome} */
  let outcome;
  try {
    outcome = runUnit(org, { job, userId: org.automatedProcessId, isAsync: false }, () => {
      const newList = messages.map(({ record }) => {
        const copy = new SObject(record.type, new Map(record.fields));
        copy.readOnly = true;
        return copy;
      });
      const state = org.program.context;
      state.trigger = variables(trigger.object, "after insert", { newList, oldList: null });
      state.eventTrigger = context;
      try {
        trigger.run();
      } catch (error) {
        const { checkpoint } = context.data;
        if (!checkpoint || isRetryable(error)) throw error;
        // What was done before the checkpoint holds.
        thrown = error;
        org.store.rollback(checkpoint.at);
      }
      const position = context.data.checkpoint?.replayId ?? last;
      changeSubscriber(org, id, {
        position,
        tip: org.bus.lastReplayId,
        retries: 0,
        lasterror: null,
      });
    });
  } catch (problem) {
    note(org, () => changeSubscriber(org, id, { position: last }));
    throw problem;
  }
  if (outcome.thrown) note(org, () => fail(org, subscriber, last, outcome.thrown));
  return {
    ...job,
    name: trigger.name,
    index: 0,
    total: 1,
    records: messages.length,
    ...outcome,
    ...(thrown ? { ok: false, error: thrown.message, thrown } : {}),
    isRetried: isRetryable(outcome.thrown),
  };
}

/** @param {any} error */
function isRetryable(error) {
  return error?.exception?.class.isA(RETRYABLE) ?? false;
}

/** Events that broke a trigger are lost for it; with a RetryableException they come again, some times. @param {ApexOrg} org @param {Subscriber} subscriber @param {number} last @param {any} thrown */
function fail(org, { id, retries }, last, thrown) {
  if (!isRetryable(thrown)) {
    changeSubscriber(org, id, { position: last, retries: 0 });
    return;
  }
  const lasterror = messageOf(thrown).slice(0, LONGEST_ERROR);
  if (retries >= MOST_RETRIES) changeSubscriber(org, id, { status: "Error", lasterror });
  else changeSubscriber(org, id, { retries: retries + 1, lasterror });
}

/** @param {ApexOrg} org @param {PlatformObject} context @param {string | null} replayId */
export function setResumeCheckpoint(org, context, replayId) {
  const known = org.program.context.trigger?.records.items.some(
    (/** @type {SObject} */ event) => event.get("ReplayId") === replayId,
  );
  if (!known) {
    throwApex("InvalidParameterValueException", `The replay ID ${replayId} is not in this batch`);
  }
  context.data.checkpoint = { replayId: Number(replayId), at: org.store.savepoint() };
}
