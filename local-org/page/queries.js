import { words } from "./words/words.js";

/** The two exports, as commands to copy. The fields of Seatwise come on top once it is deployed. */
export const QUERIES = [
  {
    id: "users",
    title: words.export.users,
    copy: words.export.copyUsers,
    command: [
      'sf data query --query "SELECT Id, Name, IsActive, CreatedDate, LastLoginDate, UserType,',
      "Profile.Name, Profile.UserLicense.LicenseDefinitionKey, Contact.Account.Name FROM User",
      "WHERE IsActive = true AND UserType IN ('PowerPartner', 'PowerCustomerSuccess', 'CustomerSuccess', 'CspLitePortal')\"",
      "--result-format csv > users.csv",
    ].join(" "),
  },
  {
    id: "logins",
    title: words.export.logins,
    copy: words.export.copyLogins,
    command:
      'sf data query --query "SELECT UserId, LoginTime, Status FROM LoginHistory" --result-format csv > logins.csv',
  },
];
