import { defineClass, defineEnum } from "../../apex/registry.js";
import { ApexList, PlatformObject } from "../../apex/values.js";

/** What the Metadata namespace says of records of custom metadata types, and of their deployment. */

/** A property, its type, and what it is in a new object. @typedef {Record<string, [type: string, initial?: () => any]>} Attributes */

/** @param {string} type @param {Attributes} attributes @param {any} [values] @returns {PlatformObject} */
function newObject(type, attributes, values = {}) {
  const initial = Object.entries(attributes).map(([name, [, first]]) => [name, first?.() ?? null]);
  return new PlatformObject(type, { ...Object.fromEntries(initial), ...values });
}

/** A class of properties alone. @param {string} type @param {Attributes} attributes @param {string} [base] */
function defineData(type, attributes, base) {
  /** @type {Record<string, import("../../apex/registry.js").PropertyAccess>} */
  const properties = {};
  for (const [name, [propertyType]] of Object.entries(attributes)) {
    properties[`${name}: ${propertyType}`] = {
      get: (_, self) => self.data[name],
      set: (_, self, value) => {
        self.data[name] = value;
      },
    };
  }
  defineClass(type, {
    ...(base ? { extends: base } : {}),
    constructors: { "()": () => newObject(type, attributes) },
    properties,
  });
}

/** @type {Attributes} */
const COMPONENT = { fullName: ["String"] };
/** @type {Attributes} */
const CUSTOM_METADATA = {
  ...COMPONENT,
  label: ["String"],
  description: ["String"],
  protected_x: ["Boolean"],
  values: [
    "List<Metadata.CustomMetadataValue>",
    () => new ApexList("Metadata.CustomMetadataValue", []),
  ],
};
/** @type {Attributes} */
const MESSAGE = {
  fullName: ["String"],
  componentType: ["String"],
  problem: ["String"],
  success: ["Boolean"],
  created: ["Boolean"],
  changed: ["Boolean"],
};
/** @type {Attributes} */
const DETAILS = {
  componentFailures: ["List<Metadata.DeployMessage>"],
  componentSuccesses: ["List<Metadata.DeployMessage>"],
};
/** @type {Attributes} */
const RESULT = {
  id: ["Id"],
  status: ["Metadata.DeployStatus"],
  done: ["Boolean"],
  success: ["Boolean"],
  errorMessage: ["String"],
  errorStatusCode: ["Metadata.StatusCode"],
  numberComponentsTotal: ["Integer"],
  numberComponentsDeployed: ["Integer"],
  numberComponentErrors: ["Integer"],
  details: ["Metadata.DeployDetails"],
};

const STATUSES = defineEnum("Metadata.DeployStatus", [
  "Pending",
  "InProgress",
  "Succeeded",
  "SucceededPartial",
  "Failed",
  "Canceling",
  "Canceled",
]);
// One of many: no refusal of this org gives a code, a test may.
defineEnum("Metadata.StatusCode", ["UNKNOWN_EXCEPTION"]);

defineClass("Metadata.DeployCallback", {
  isInterface: true,
  methods: {
    "handleResult(Metadata.DeployResult, Metadata.DeployCallbackContext)": (
      _,
      self,
      result,
      context,
    ) => self.invoke("handleResult", result, context),
  },
});
defineData("Metadata.Metadata", COMPONENT);
defineData("Metadata.CustomMetadata", CUSTOM_METADATA, "Metadata.Metadata");
defineData("Metadata.CustomMetadataValue", { field: ["String"], value: ["Object"] });
defineData("Metadata.DeployMessage", MESSAGE);
defineData("Metadata.DeployDetails", DETAILS);
defineData("Metadata.DeployResult", RESULT);

defineClass("Metadata.DeployCallbackContext", {
  methods: { "getCallbackJobId(): Id": (_, self) => self.data.jobId },
});

/** What a callback is given. @param {string} id @param {import("../async/deployment.js").Deployed[]} deployed */
export function deployResult(id, deployed) {
  const failures = deployed.filter(({ problem }) => problem !== null);
  const isGood = failures.length === 0;
  const status = STATUSES.find(({ name }) => name === (isGood ? "Succeeded" : "Failed"));
  /** @param {typeof deployed} list */
  const messages = (list) =>
    new ApexList(
      "Metadata.DeployMessage",
      list.map((message) =>
        newObject("Metadata.DeployMessage", MESSAGE, {
          ...message,
          componentType: "CustomMetadata",
          success: message.problem === null,
        }),
      ),
    );
  return newObject("Metadata.DeployResult", RESULT, {
    id,
    status,
    done: true,
    success: isGood,
    numberComponentsTotal: deployed.length,
    // All of them or none.
    numberComponentsDeployed: isGood ? deployed.length : 0,
    numberComponentErrors: failures.length,
    details: newObject("Metadata.DeployDetails", DETAILS, {
      componentFailures: messages(failures),
      componentSuccesses: messages(isGood ? deployed : []),
    }),
  });
}

/** @param {string} jobId */
export function callbackContext(jobId) {
  return new PlatformObject("Metadata.DeployCallbackContext", { jobId });
}
