/** What everybody may read, without a permission. */
const OPEN_OBJECTS = new Set([
  "LoginHistory",
  "Organization",
  "StaticResource",
  "UserPermissionAccess",
]);

/**
 * What one user may do and see: the profile's and the assigned permission sets' grants together.
 *
 * @typedef {import("./schema/schema.js").SObjectType} SObjectType
 * @typedef {import("./schema/fields.js").Field} Field
 * @typedef {import("./schema/project.js").PermissionSetDefinition} PermissionSetDefinition
 * @typedef {import("./store/records.js").Records} Records
 * @typedef {import("./store/store.js").Row} Row
 */
export class Access {
  /**
   * @param {string} userId
   * @param {Records} records
   * @param {(id: string) => PermissionSetDefinition | undefined} definitionOf what a permission set or profile grants
   */
  constructor(userId, records, definitionOf) {
    this.userId = userId;
    this.records = records;
    const user = records.live("User", userId);
    this.profileId = user?.get("profileid") ?? null;
    this.permissionSetIds = permissionSetIdsOf(userId, records);
    this.grants = [this.profileId, ...this.permissionSetIds]
      .map((id) => definitionOf(id))
      .filter((grant) => grant !== undefined);
  }

  /** @param {string} permission a user permission, such as ViewAllUsers */
  has(permission) {
    return this.grants.some((grant) => grant.permissions.has(permission));
  }

  /** @param {string} name */
  hasCustomPermission(name) {
    if (this.grants.some((grant) => hasName(grant.customPermissions, name))) return true;
    const permission = this.records
      .all("CustomPermission")
      .find((row) => row.get("developername").toLowerCase() === name.toLowerCase());
    return this.records
      .all("SetupEntityAccess")
      .some(
        (row) =>
          row.get("setupentityid") === permission?.get("id") &&
          this.permissionSetIds.includes(row.get("parentid")),
      );
  }

  /** @param {SObjectType} object @param {"read" | "create" | "edit" | "delete"} operation */
  mayUse(object, operation) {
    if (this.has("ModifyAllData")) return true;
    if (object.kind === "customMetadata" || object.kind === "customSetting") {
      return this.has("CustomizeApplication") || this.#granted(object.name, operation);
    }
    if (operation === "read" && this.has("ViewAllData")) return true;
    if (object.setup || object.sharing === "setup" || OPEN_OBJECTS.has(object.name)) {
      return operation === "read" || this.has("ManageUsers");
    }
    return this.#granted(object.name, operation);
  }

  /** @param {SObjectType} object @param {Field} field @param {"read" | "edit"} operation */
  mayField(object, field, operation) {
    if (!field.custom || field.required) return true;
    if (object.kind === "customMetadata" || object.kind === "customSetting") return true;
    const key = `${object.name}.${field.name}`.toLowerCase();
    return this.grants.some((grant) => grant.fields.get(key)?.has(operation));
  }

  /** Whether sharing shows a record to the user. @param {SObjectType} object @param {Row} row @returns {boolean} */
  sees(object, row) {
    if (object.sharing === "everyone" || object.sharing === "read") return true;
    if (object.sharing === "ownLogins") return this.#seesLogin(row);
    if (this.has("ViewAllData") || this.has("ModifyAllData")) return true;
    if (object.sharing === "setup") return this.has("ViewSetup") || this.#isOwnSetup(object, row);
    if (object.name === "User") {
      return row.get("id") === this.userId || this.has("ViewAllUsers") || this.has("ManageUsers");
    }
    if (object.sharing === "parent") return this.#seesParent(object, row);
    return row.get("ownerid") === this.userId || this.#granted(object.name, "viewAll");
  }

  /** Whether sharing lets the user change a record that is seen. @param {SObjectType} object @param {Row} row */
  mayEdit(object, row) {
    if (this.has("ModifyAllData") || object.setup) return true;
    if (object.sharing !== "private" && object.sharing !== "read") return this.sees(object, row);
    return row.get("ownerid") === this.userId || this.#granted(object.name, "modifyAll");
  }

  /** Of others' logins one permission alone tells, not even the one to view all data. @param {Row} row */
  #seesLogin(row) {
    return row.get("userid") === this.userId || this.has("ManageUsers");
  }

  /** @param {string} object @param {string} grant */
  #granted(object, grant) {
    return this.grants.some(({ objects }) => objects.get(object.toLowerCase())?.has(grant));
  }

  /** One's own profile and assignments are no secret. @param {SObjectType} object @param {Row} row */
  #isOwnSetup(object, row) {
    if (object.name === "Profile") return row.get("id") === this.profileId;
    return object.name === "PermissionSetAssignment" && row.get("assigneeid") === this.userId;
  }

  /** @param {SObjectType} object @param {Row} row */
  #seesParent(object, row) {
    const master = [...object.fields.values()].find((field) => field.type === "MasterDetail");
    const parent = master && this.records.target(master, row.get(master.name.toLowerCase()));
    return parent ? this.sees(this.records.schema.object(parent.object), parent.row) : false;
  }
}

/** Those assigned to a user, and those of the groups that are. @param {string} userId @param {Records} records @returns {string[]} */
function permissionSetIdsOf(userId, records) {
  const assignments = records
    .all("PermissionSetAssignment")
    .filter((row) => row.get("assigneeid") === userId);
  const assigned = (/** @type {string} */ field) =>
    assignments.map((row) => row.get(field) ?? null).filter((id) => id !== null);
  const groupIds = assigned("permissionsetgroupid");
  const inGroups = records
    .all("PermissionSetGroupComponent")
    .filter((row) => groupIds.includes(row.get("permissionsetgroupid")))
    .map((row) => row.get("permissionsetid"));
  return [...assigned("permissionsetid"), ...inGroups];
}

/** @param {Set<string>} names @param {string} name */
function hasName(names, name) {
  return [...names].some((known) => known.toLowerCase() === name.toLowerCase());
}
