import { defineClass } from "../../apex/registry.js";
import { ApexList, PlatformObject, throwApex } from "../../apex/values.js";
import { enqueueDeployment } from "../async/deployment.js";
import { currentTransaction } from "../transaction.js";
import "./metadataTypes.js";

/** The Metadata namespace, as far as records of custom metadata types are deployed. */

defineClass("Metadata.DeployContainer", {
  constructors: {
    "()": () =>
      new PlatformObject("Metadata.DeployContainer", {
        components: new ApexList("Metadata.Metadata", []),
      }),
  },
  methods: {
    "addMetadata(Metadata.Metadata)": (_, self, component) => {
      self.data.components.items.push(component);
    },
    "getMetadata(): List<Metadata.Metadata>": (_, self) => self.data.components,
  },
});

defineClass("Metadata.Operations", {
  statics: {
    "enqueueDeployment(Metadata.DeployContainer, Metadata.DeployCallback): Id": (
      _,
      container,
      callback,
    ) => {
      if (container === null) return throwApex("NullPointerException", "Argument cannot be null.");
      const components = container.data.components.items.map(componentOf);
      return enqueueDeployment(currentTransaction(), components, callback);
    },
  },
});

/** As it is now: what Apex does with the object afterwards changes no deployment. @param {PlatformObject} component @returns {import("../async/deployment.js").Component} */
function componentOf({ data: { fullName, label, values } }) {
  return {
    fullName,
    label,
    values: (values?.items ?? []).map((/** @type {PlatformObject} */ { data }) => [
      data.field,
      data.value,
    ]),
  };
}
