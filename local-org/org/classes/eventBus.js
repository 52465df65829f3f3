import { defineException } from "../../apex/objects.js";
import { defineClass } from "../../apex/registry.js";
import { PlatformObject, throwApex } from "../../apex/values.js";
import { setResumeCheckpoint } from "../events/deliver.js";
import { currentTransaction } from "../transaction.js";
import { toResult, toResults } from "./results.js";

/** @typedef {import("../createOrg.js").ApexOrg} ApexOrg */

/** @returns {ApexOrg} */
function apexOrg() {
  return /** @type {ApexOrg} */ (currentTransaction().org);
}

/** @param {any[]} records */
function publish(records) {
  return apexOrg().bus.publish(currentTransaction(), records);
}

defineException("EventBus.RetryableException");

defineClass("EventBus", {
  statics: {
    "publish(SObject): Database.SaveResult": (_, event) => toResult("insert", publish([event])[0]),
    "publish(List<SObject>): List<Database.SaveResult>": (_, events) =>
      events === null
        ? throwApex("NullPointerException", "Argument cannot be null.")
        : toResults("insert", events.items.length > 0 ? publish(events.items) : []),
  },
});

defineClass("EventBus.TriggerContext", {
  statics: {
    "currentContext(): EventBus.TriggerContext": (context) => context.eventTrigger ?? null,
  },
  properties: {
    "retries: Integer": (_, self) => self.data.retries,
    "lastError: String": (_, self) => self.data.lastError,
  },
  methods: {
    "setResumeCheckpoint(String)": (_, self, replayId) =>
      setResumeCheckpoint(apexOrg(), self, replayId),
    "getResumeCheckpoint(): String": (_, self) =>
      self.data.checkpoint === null ? null : String(self.data.checkpoint.replayId),
  },
});

defineClass("Test", {
  statics: {
    "getEventBus(): Test.EventBus": () =>
      currentTransaction().isTest
        ? new PlatformObject("Test.EventBus")
        : throwApex("UnexpectedException", "getEventBus is allowed in tests alone"),
  },
});

defineClass("Test.EventBus", {
  methods: { "deliver()": () => apexOrg().bus.deliverInTest() },
});
