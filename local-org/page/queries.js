/** The two exports, as commands to copy. The fields of Seatwise come on top once it is deployed. */
export const QUERIES = [
  {
    id: "users",
    title: "Users",
    command: [
      'sf data query --query "SELECT Id, Name, IsActive, CreatedDate, LastLoginDate, UserType,',
      "Profile.Name, Profile.UserLicense.LicenseDefinitionKey, Contact.Account.Name FROM User",
      "WHERE IsActive = true AND UserType IN ('PowerPartner', 'PowerCustomerSuccess', 'CustomerSuccess', 'CspLitePortal')\"",
      "--result-format csv > users.csv",
    ].join(" "),
  },
  {
    id: "logins",
    title: "Logins (optional: the last six months, for the policy lab)",
    command:
      'sf data query --query "SELECT UserId, LoginTime, Status FROM LoginHistory" --result-format csv > logins.csv',
  },
];
