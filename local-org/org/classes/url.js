import { PlatformObject } from "../../apex/values.js";
import { defineClass } from "../../apex/registry.js";

/** No address of any org: one to be seen in tests and mails. */
const DOMAIN = "local.my.salesforce.com";

defineClass("Url", {
  statics: {
    "getOrgDomainUrl(): Url": () => new PlatformObject("Url", { host: DOMAIN }),
  },
  methods: {
    "toExternalForm(): String": (_, self) => `https://${self.data.host}`,
    "getHost(): String": (_, self) => self.data.host,
    "getProtocol(): String": () => "https",
  },
});
