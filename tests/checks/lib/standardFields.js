/**
 * The standard objects that the Apex of this project queries, and of each the fields and parents that it uses.
 * Taken from the Object Reference of the Salesforce Platform; add here what a new query needs, after looking it up there.
 * @type {Record<string, { fields: string[], parents?: Record<string, string> }>}
 */
export const STANDARD_OBJECTS = {
  AsyncApexJob: {
    fields: [
      "Id",
      "CompletedDate",
      "CreatedDate",
      "ExtendedStatus",
      "JobItemsProcessed",
      "JobType",
      "NumberOfErrors",
      "Status",
      "TotalJobItems",
    ],
    parents: { ApexClass: "ApexClass", CreatedBy: "User" },
  },
  ApexClass: { fields: ["Id", "Name"] },
  BatchApexErrorEvent: {
    fields: ["AsyncApexJobId", "ExceptionType", "JobScope", "Message", "Phase", "StackTrace"],
  },
  CronJobDetail: { fields: ["Id", "JobType", "Name"] },
  CronTrigger: {
    fields: [
      "Id",
      "CronExpression",
      "CronJobDetailId",
      "NextFireTime",
      "OwnerId",
      "PreviousFireTime",
      "State",
    ],
    parents: { CronJobDetail: "CronJobDetail", Owner: "User" },
  },
  EmailTemplate: {
    fields: ["Id", "Body", "DeveloperName", "HtmlValue", "IsActive", "Name", "Subject"],
    parents: { Folder: "Folder" },
  },
  Folder: { fields: ["Id", "DeveloperName", "Name", "Type"] },
  OrgWideEmailAddress: { fields: ["Id", "Address", "DisplayName", "IsVerified"] },
  Account: { fields: ["Id", "Name"] },
  Contact: { fields: ["Id", "AccountId", "LastName"], parents: { Account: "Account" } },
  EventBusSubscriber: { fields: ["Id", "LastError", "Retries", "Status", "Topic", "Type"] },
  LoginHistory: { fields: ["Id", "LoginTime", "Status", "UserId"] },
  Organization: { fields: ["Id", "Name", "TimeZoneSidKey"] },
  PermissionSet: { fields: ["Id", "Name"] },
  CustomPermission: { fields: ["Id", "DeveloperName"] },
  SetupEntityAccess: { fields: ["Id", "ParentId", "SetupEntityId"] },
  PermissionSetAssignment: {
    fields: ["Id", "AssigneeId", "PermissionSetGroupId", "PermissionSetId"],
    parents: { Assignee: "User", PermissionSet: "PermissionSet" },
  },
  PermissionSetGroup: { fields: ["Id", "DeveloperName", "MasterLabel"] },
  PermissionSetGroupComponent: { fields: ["Id", "PermissionSetGroupId", "PermissionSetId"] },
  Profile: {
    fields: [
      "Id",
      "Name",
      "PermissionsManageUsers",
      "PermissionsModifyAllData",
      "PermissionsViewAllData",
      "UserLicenseId",
      "UserType",
    ],
    parents: { UserLicense: "UserLicense" },
  },
  StaticResource: { fields: ["Id", "Body", "Name"] },
  User: {
    fields: [
      "AccountId",
      "Alias",
      "CommunityNickname",
      "ContactId",
      "CreatedDate",
      "Email",
      "EmailEncodingKey",
      "FirstName",
      "Id",
      "IsActive",
      "LanguageLocaleKey",
      "LastLoginDate",
      "LastModifiedDate",
      "LastName",
      "LocaleSidKey",
      "Name",
      "ProfileId",
      "TimeZoneSidKey",
      "UserRoleId",
      "UserType",
      "Username",
    ],
    parents: { Contact: "Contact", Profile: "Profile" },
  },
  UserLicense: {
    fields: ["Id", "LicenseDefinitionKey", "Name", "TotalLicenses", "UsedLicenses"],
  },
  UserPermissionAccess: { fields: ["Id", "PermissionsManageUsers", "PermissionsViewAllUsers"] },
  UserRole: { fields: ["Id", "DeveloperName", "Name"] },
};

/** What every custom metadata type has. */
export const METADATA_FIELDS = ["Id", "DeveloperName", "MasterLabel", "Label", "QualifiedApiName"];

/** What every custom object and custom setting has. */
export const CUSTOM_FIELDS = [
  "Id",
  "Name",
  "CreatedById",
  "CreatedDate",
  "OwnerId",
  "SetupOwnerId",
];

/** What a WHERE clause may not ask for, though it can be selected. @type {Record<string, string[]>} */
export const NOT_FILTERABLE = {
  LoginHistory: ["Status"],
  UserLicense: ["UsedLicenses"],
};
