/** @type {typeof import("./en.js").EN} */
export const DE = {
  page: {
    app: "App",
    tab: "Platzprüfung",
    language: "Sprache",
    sampleOrg: "Beispiel-Org",
    review: "Prüfung",
    underWay: "Im Gange",
    notBegun: "Nicht begonnen",
    openExport: "Eigenen Export öffnen",
    localOrg: "Lokale Org",
    weekOn: "Eine Woche weiter",
    weekHint:
      "Benutzer melden sich an wie sonst auch, und die Prüfung läuft, wenn sie geplant ist.",
    prices: "Preise",
    exportNote:
      "Ihr eigener Export, nur in dieser Seite: Neuladen oder eine andere Sprache vergisst ihn.",
    theme: "Design",
    systemTheme: "Wie das System",
    dark: "Cosmos, dunkel",
    outbox: "Postausgang",
  },

  org: {
    seats: { one: "{count} Platz", many: "{count} Plätze" },
    opening: "Die Org wird geöffnet…",
    leaveExport:
      "Das Beispiel anstelle Ihres Exports anzeigen? Was Sie darin geändert haben, geht verloren; die Dateien bleiben im Dialog, bis Sie die Seite neu laden.",
    failed: "Die Seite kann nicht angezeigt werden",
    noComponents: "Die Komponenten sind nicht gebaut: Starten Sie die Seite neu.",
    notBuilt: "Die Org ist nicht gebaut: Starten Sie die Seite neu.",
    noLogins:
      "Es wurden keine Anmeldungen geöffnet. Wählen Sie „{button}“ und fügen Sie logins.csv hinzu.",
    elsewhere: "In einer Org öffnet sich hier",
  },

  clock: {
    date: "{weekday}, {day}. {month} {year}",
    running: "Die Prüfung läuft…",
    week: {
      one: "Eine Woche ist vergangen: {count} Person hat sich angemeldet.",
      many: "Eine Woche ist vergangen: {count} Personen haben sich angemeldet.",
    },
    weekAfterNotices: {
      one: "Eine Woche ist vergangen: {count} Person hat sich angemeldet, davon {answers} nach einem Hinweis.",
      many: "Eine Woche ist vergangen: {count} Personen haben sich angemeldet, davon {answers} nach einem Hinweis.",
    },
  },

  export: {
    local: "Die Dateien werden in dieser Seite gelesen. Nichts verlässt sie.",
    first: "1. Exportieren",
    second: "2. Öffnen",
    users: "Benutzer",
    logins: "Anmeldungen (optional: die letzten sechs Monate, für das Richtlinienlabor)",
    copy: "Kopieren",
    copied: "Kopiert",
    copyUsers: "Befehl für die Benutzer kopieren",
    copyLogins: "Befehl für die Anmeldungen kopieren",
    otherOrg:
      "Abgefragt wird die Standard-Org von sf; eine andere nennen Sie mit --target-org ALIAS am Ende jedes Befehls. Mehr als 10.000 Zeilen? Führen Sie zuerst aus: sf config set org-max-query-limit 1000000. Exporte aus Data Loader lassen sich ebenfalls öffnen.",
    choose: "Dateien auswählen",
    orDrop:
      "oder ziehen Sie users.csv und logins.csv auf eine beliebige Stelle dieser Seite. Mehrere Dateien einer Art werden zusammengeführt.",
    drop: "users.csv und logins.csv hier ablegen",
    reading: "{file} wird gelesen … {share}",
    remove: "Entfernen",
    removeFile: "{file} entfernen",
    refused: "{file}: abgelehnt",
    goOn: "Trotzdem fortfahren",
    cancel: "Abbrechen",
    reviewNobody: "Diese Benutzer prüfen",
    review: { one: "{count} Benutzer prüfen", many: "{count} Benutzer prüfen" },
  },

  summary: {
    usersFile: { one: "{file}: {count} Benutzer", many: "{file}: {count} Benutzer" },
    loginsFile: {
      one: "{file}: {count} Anmeldung, {failed}",
      many: "{file}: {count} Anmeldungen, {failed}",
    },
    failed: {
      one: "{count} fehlgeschlagener Versuch",
      many: "{count} fehlgeschlagene Versuche",
    },
    users: { one: "{count} Benutzer für die Prüfung.", many: "{count} Benutzer für die Prüfung." },
    internal: {
      one: "{count} interner Benutzer ausgelassen.",
      many: "{count} interne Benutzer ausgelassen.",
    },
    inactive: {
      one: "{count} inaktiver Benutzer ausgelassen.",
      many: "{count} inaktive Benutzer ausgelassen.",
    },
    missing: "Im Export fehlt: {columns}.",
    range: {
      one: "{count} Anmeldung vom {from} bis {to}",
      many: "{count} Anmeldungen vom {from} bis {to}",
    },
    ofUsers: {
      one: "davon von diesem Benutzer: {logins}",
      many: "davon von diesen {count} Benutzern: {logins}",
    },
    timeZone: "Die Tage gelten in {zone}, der Zeitzone Ihres Browsers.",
    later: {
      one: "{count} Anmeldung liegt nach heute und wird ausgelassen.",
      many: "{count} Anmeldungen liegen nach heute und werden ausgelassen.",
    },
    repeated: {
      one: "{count} Anmeldung steht in zwei Dateien und zählt einmal.",
      many: "{count} Anmeldungen stehen in zwei Dateien und zählen einmal.",
    },
    openUsers: "Öffnen Sie auch den Export der Benutzer (User).",
    updated: {
      one: "{count} Benutzer hat sich später angemeldet, als {files} angibt; der spätere Tag zählt.",
      many: "{count} Benutzer haben sich später angemeldet, als {files} angibt; der spätere Tag zählt.",
    },
  },

  bought: {
    question: "Was haben Sie gekauft? Preis pro Platz und Monat in USD.",
    guess: {
      one: "{prices} ist geschätzt: Tragen Sie Ihren Preis ein.",
      many: "{prices} sind geschätzt: Tragen Sie Ihre Preise ein.",
    },
    unknown: "Wo nichts steht, wird nichts in Geld gerechnet.",
    licence: "Lizenz",
    used: "Verwendet",
    seats: "Gekaufte Plätze",
    price: "Preis pro Platz und Monat (USD)",
    seatsOf: "Gekaufte Plätze von {licence}",
    priceOf: "Preis von {licence} pro Platz und Monat in USD",
    perLogin: "pro Login bezahlt",
  },

  messages: {
    noText: "{file} ist keine Textdatei",
    empty: "{file} ist leer",
    unknownKind:
      "{file} ist weder ein Export von User (Id, CreatedDate, LastLoginDate …) noch von LoginHistory (UserId, LoginTime, Status)",
    brokenHeader: "{file}: Die Kopfzeile, Zeile {line}, kann nicht gelesen werden",
    noColumn: "In {file} fehlt die Spalte {columns}",
    loginsForUsers: "{file} ist ein Export von LoginHistory, nicht von User",
    usersForLogins: "{file} ist ein Export von User, nicht von LoginHistory",
    noUsers:
      "{file} hat eine Kopfzeile und keine Zeilen: Die Abfrage hat niemanden gefunden. Ist es die richtige Org?",
    noLogins:
      "{file} hat eine Kopfzeile und keine Zeilen: Die Abfrage hat keine Anmeldung gefunden. Ist es die richtige Org, und dürfen Sie die Anmeldungen anderer sehen („Benutzer verwalten“)?",
    unreadable: "{file} konnte nicht gelesen werden: {reason}",

    badQuote: "ein Anführungszeichen fehlt oder steht an der falschen Stelle",
    otherLength: "Felder in der Zeile: {cells}, in der Kopfzeile: {headers}",
    sameUser: "derselbe Benutzer wie in Zeile {line}",
    sameUserElsewhere: "derselbe Benutzer wie in Zeile {line} von {file}",
    futureDate: "„{date}“ liegt nach heute: Die Prüfung rechnet mit heute",

    noId: "es fehlt die Id",
    noUserId:
      "„{cell}“ ist keine Benutzer-Id (15 oder 18 Zeichen, 005…, mit Groß- und Kleinschreibung)",
    noBoolean: "„{cell}“ ist weder true noch false",
    noDate: "es fehlt das Datum",
    noLoginTime: "es fehlt der Zeitpunkt der Anmeldung",
    otherDate:
      "„{cell}“ ist kein Datum, wie Salesforce es exportiert (2026-01-31 oder 2026-01-31T09:30:00.000Z)",
    noCalendarDay: "„{cell}“ ist kein Tag des Kalenders",
    noTimeOfDay: "„{cell}“ ist keine Uhrzeit",
    noTimeZone: "„{cell}“ hat eine Uhrzeit, aber keine Zeitzone",

    cutOff:
      "Genau {rows} Zeilen in {file}: Dort hat sf aufgehört. Führen Sie „sf config set org-max-query-limit 1000000“ aus und exportieren Sie noch einmal.",
    rewrittenDates:
      "{file}: Diese Daten stehen nicht so da, wie Salesforce sie schreibt: Wahrscheinlich hat Excel die Datei gespeichert. Exportieren Sie sie noch einmal und öffnen Sie sie dazwischen nicht. Unten stehen die ersten {shown} Zeilen; weitere wie diese: {others}.",
    noneBelong:
      "Keine dieser Anmeldungen ({files}) gehört zu einem Benutzer in {users}: Stammen beide Dateien aus derselben Org?",
    fewBelong:
      "Anmeldungen ({files}), die zu einem Benutzer in {users} gehören: nur {belonging} von {logins}. Stammen beide Dateien aus derselben Org?",
    leftOut: {
      one: "{files} wurde abgelehnt (siehe oben) und ausgelassen.",
      many: "{files} wurden abgelehnt (siehe oben) und ausgelassen.",
    },
    nothingToReplay:
      "Es sind keine Anmeldungen geöffnet: Das Richtlinienlabor hat nichts durchzuspielen.",

    negativePrice: "Ein Preis ist 0 oder mehr.",
    noPrice: "Das ist kein Preis. Schreiben Sie ihn wie 22,50.",
    unclearPrice:
      "Das kann {whole}{decimals} oder {whole},{decimals} sein: Schreiben Sie {whole}{decimals} oder {whole},{decimals}0.",
    highPrice: "Dieser Preis ist zu hoch.",
    negativeSeats: "Plätze sind 0 oder mehr.",
    noWholeNumber: "Das ist keine ganze Zahl.",
    manySeats: "Das sind zu viele Plätze.",
  },

  problems: {
    file: "Datei",
    line: "Zeile",
    field: "Feld",
    why: "Grund",
    leftOut: {
      one: "{count} Problem in ausgelassenen Zeilen",
      many: "{count} Probleme in ausgelassenen Zeilen",
    },
    allKept: {
      one: "{count} Problem in Zeilen, die alle übernommen werden",
      many: "{count} Probleme in Zeilen, die alle übernommen werden",
    },
    someKept: {
      one: "{count} Problem in Zeilen; übernommen werden davon {kept}",
      many: "{count} Probleme in Zeilen; übernommen werden davon {kept}",
    },
    listed: "die ersten {listed} sind hier aufgelistet",
    save: "Diese Liste als CSV speichern",
  },

  outbox: {
    about: "E-Mails, die die Prüfung gesendet hätte. Sie bleiben in dieser Seite.",
    search: "Empfänger oder Betreff",
    searchFor: "E-Mails nach Empfänger oder Betreff suchen",
    close: "Schließen",
    empty: "Es wurde noch keine E-Mail gesendet.",
    all: { one: "{count} E-Mail", many: "{count} E-Mails" },
    found: { one: "{found} von {count} E-Mail", many: "{found} von {count} E-Mails" },
    newestFirst: "die neuesten zuerst",
    newest: "die neuesten {listed} sind aufgelistet",
    from: "Von",
    to: "An",
    cc: "Cc",
    sent: "Gesendet",
    noSubject: "(kein Betreff)",
    mail: "Die E-Mail",
    asText: "Als reiner Text",
  },

  record: {
    back: "Zurück zur Konsole",
    missing: "Diesen Datensatz gibt es nicht",
    user: "Benutzer",
    contact: "Kontakt",
    account: "Account",
    username: "Benutzername",
    email: "E-Mail",
    holdOrExempt: "Zurückstellen oder ausnehmen",
    reactivate: "Platz reaktivieren",
    choosePolicy: "Prüfungsrichtlinie wählen",
  },
};
