import { throwApex } from "../../apex/values.js";
import { defineClass } from "../../apex/registry.js";
import { currentTransaction } from "../transaction.js";

defineClass("Test", {
  statics: {
    "startTest()": () => {
      const transaction = currentTransaction();
      if (transaction.test) throwApex("FinalException", "Testing already started");
      transaction.startTest();
    },
    "stopTest()": () => {
      const transaction = currentTransaction();
      if (!transaction.test || transaction.test.ended) {
        throwApex("FinalException", "Testing has not been started, or is already stopped");
      }
      transaction.stopTest();
      const { bus, jobs } = /** @type {import("../createOrg.js").ApexOrg} */ (transaction.org);
      bus.deliverInTest();
      jobs.runSubmitted(transaction);
    },
    "isRunningTest(): Boolean": () => currentTransaction().isTest,
    "setCreatedDate(Id, Datetime)": (_, id, moment) => {
      const { org } = currentTransaction();
      const object = org.schema.objectOfId(id);
      const row = object && org.store.get(object.name, id);
      if (!object || !row) return throwApex("IllegalArgumentException", `no record ${id}`);
      return org.store.put(object.name, new Map([...row, ["createddate", moment]]));
    },
  },
});
