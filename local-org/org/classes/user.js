import { PlatformObject } from "../../apex/values.js";
import { defineClass } from "../../apex/registry.js";
import { currentTransaction } from "../transaction.js";

/** A field of the user who runs. @param {string} name */
function mine(name) {
  const { org, userId } = currentTransaction();
  const user = org.records.live("User", userId);
  return user ? org.records.get("User", user, name) : null;
}

/** @param {string} name */
const field = (name) => () => mine(name);

defineClass("UserInfo", {
  statics: {
    "getUserId(): Id": field("Id"),
    "getUserName(): String": field("Username"),
    "getName(): String": field("Name"),
    "getFirstName(): String": field("FirstName"),
    "getLastName(): String": field("LastName"),
    "getUserEmail(): String": field("Email"),
    "getUserType(): String": field("UserType"),
    "getProfileId(): Id": field("ProfileId"),
    "getUserRoleId(): Id": field("UserRoleId"),
    "getLocale(): String": field("LocaleSidKey"),
    "getLanguage(): String": field("LanguageLocaleKey"),
    "getTimeZone(): TimeZone": () => {
      const { org, userId } = currentTransaction();
      return new PlatformObject("TimeZone", { id: org.timeZoneOf(userId) });
    },
    "getOrganizationId(): Id": () => currentTransaction().org.organizationId,
    "getOrganizationName(): String": () => currentTransaction().org.organization.get("name"),
    "getDefaultCurrency(): String": () => currentTransaction().org.currency,
    "isMultiCurrencyOrganization(): Boolean": () => false,
  },
});

defineClass("FeatureManagement", {
  statics: {
    "checkPermission(String): Boolean": (_, name) =>
      currentTransaction().access.hasCustomPermission(name),
  },
});
