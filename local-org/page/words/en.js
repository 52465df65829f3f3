import { MESSAGES } from "../../csv/messages.js";

/** The page's own words in English; the console's are its labels. */
export const EN = {
  /** Where index.html names them. */
  page: {
    app: "App",
    tab: "Seat Review",
    language: "Language",
    sampleOrg: "Sample org",
    review: "Review",
    underWay: "Under way",
    notBegun: "Not begun",
    openExport: "Open your own export",
    localOrg: "Local org",
    weekOn: "A week on",
    weekHint: "People log in as they would, and the review runs where it is scheduled.",
    prices: "Prices",
    exportNote:
      "Your own export, held by this page alone: a reload or another language forgets it.",
    theme: "Theme",
    systemTheme: "As the system",
    dark: "Cosmos, dark",
    outbox: "Outbox",
  },

  org: {
    seats: { one: "{count} seat", many: "{count} seats" },
    opening: "Opening the org…",
    leaveExport:
      "Show the sample in the place of your export? What you changed in it is forgotten; its files stay in the dialog until you reload the page.",
    failed: "The page could not be shown",
    noComponents: "The components have not been built: start the page anew.",
    notBuilt: "The org has not been built: start the page anew.",
    noLogins: "No logins were opened. Choose “{button}” and add logins.csv.",
    elsewhere: "In an org this opens",
  },

  clock: {
    date: "{weekday}, {day} {month} {year}",
    running: "The review is running…",
    week: {
      one: "A week went by: {count} person logged in.",
      many: "A week went by: {count} people logged in.",
    },
    weekAfterNotices: {
      one: "A week went by: {count} person logged in, {answers} of them after a notice.",
      many: "A week went by: {count} people logged in, {answers} of them after a notice.",
    },
  },

  export: {
    local: "The files are read in this page. Nothing leaves it.",
    first: "1. Export",
    second: "2. Open",
    users: "Users",
    logins: "Logins (optional: the last six months, for the policy lab)",
    copy: "Copy",
    copied: "Copied",
    copyUsers: "Copy the command for users",
    copyLogins: "Copy the command for logins",
    otherOrg:
      "The org is sf’s default one; another is named by --target-org ALIAS at the end of each command. More than 10,000 rows? Run first: sf config set org-max-query-limit 1000000. Exports from Data Loader open as well.",
    choose: "Choose files",
    orDrop:
      "or drop users.csv and logins.csv anywhere on this page. Several files of one kind are joined.",
    drop: "Drop users.csv and logins.csv",
    reading: "Reading {file} … {share}",
    remove: "Remove",
    removeFile: "Remove {file}",
    refused: "{file}: refused",
    goOn: "Go on all the same",
    cancel: "Cancel",
    reviewNobody: "Review these users",
    review: { one: "Review {count} user", many: "Review {count} users" },
  },

  summary: {
    usersFile: { one: "{file}: {count} user", many: "{file}: {count} users" },
    loginsFile: {
      one: "{file}: {count} login, {failed}",
      many: "{file}: {count} logins, {failed}",
    },
    failed: { one: "{count} failed attempt", many: "{count} failed attempts" },
    users: { one: "{count} user for the review.", many: "{count} users for the review." },
    internal: { one: "{count} internal user left out.", many: "{count} internal users left out." },
    inactive: { one: "{count} inactive user left out.", many: "{count} inactive users left out." },
    missing: "The export has no {columns}.",
    range: { one: "{count} login from {from} to {to}", many: "{count} logins from {from} to {to}" },
    ofUsers: {
      one: "{logins} of them belong to this {count} user",
      many: "{logins} of them belong to these {count} users",
    },
    timeZone: "Days are counted in {zone}, your browser’s time zone.",
    later: {
      one: "{count} login lies after today and is left out.",
      many: "{count} logins lie after today and are left out.",
    },
    repeated: {
      one: "{count} login stands in two files and counts once.",
      many: "{count} logins stand in two files and count once.",
    },
    openUsers: "Open the User export too.",
    updated: {
      one: "{count} user logged in later than {files} says; the later day counts.",
      many: "{count} users logged in later than {files} says; the later day counts.",
    },
  },

  bought: {
    question: "What did you buy? Price per seat and month in USD.",
    guess: {
      one: "{prices} is a guess: put in yours.",
      many: "{prices} are guesses: put in yours.",
    },
    unknown: "Where it is empty, nothing is counted in money.",
    licence: "Licence",
    used: "Used",
    seats: "Seats bought",
    price: "Price per seat and month (USD)",
    seatsOf: "Seats bought of {licence}",
    priceOf: "Price of {licence} per seat and month in USD",
    perLogin: "paid per login",
  },

  /** What the import says. */
  messages: MESSAGES,

  problems: {
    file: "File",
    line: "Line",
    field: "Field",
    why: "Why",
    leftOut: {
      one: "{count} problem in rows that were left out",
      many: "{count} problems in rows that were left out",
    },
    allKept: {
      one: "{count} problem in rows, of which all are kept",
      many: "{count} problems in rows, of which all are kept",
    },
    someKept: {
      one: "{count} problem in rows, of which {kept} are kept",
      many: "{count} problems in rows, of which {kept} are kept",
    },
    listed: "the first {listed} are listed here",
    save: "Save this list as CSV",
  },

  outbox: {
    about: "Mails that the review would have sent. They stay in this page.",
    search: "Recipient or subject",
    searchFor: "Find mails by recipient or subject",
    close: "Close",
    empty: "No mail has been sent yet.",
    all: { one: "{count} mail", many: "{count} mails" },
    found: { one: "{found} of {count} mail", many: "{found} of {count} mails" },
    newestFirst: "the newest first",
    newest: "the newest {listed} are listed",
    from: "From",
    to: "To",
    cc: "Cc",
    sent: "Sent",
    noSubject: "(no subject)",
    mail: "The mail",
    asText: "As plain text",
  },

  record: {
    back: "Back to the console",
    missing: "There is no such record",
    user: "User",
    contact: "Contact",
    account: "Account",
    username: "Username",
    email: "Email",
    holdOrExempt: "Hold or Exempt from Review",
    reactivate: "Reactivate Seat",
    choosePolicy: "Choose Review Policy",
  },
};
