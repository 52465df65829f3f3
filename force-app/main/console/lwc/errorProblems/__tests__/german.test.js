import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { serveCore } from "@tests/realCore";

const FILE = "languages/de/translations/de.translation-meta.xml";

/** `describeError` for somebody who reads German. */
function inGerman() {
  const { customLabels } = new XMLParser({ parseTagValue: false }).parse(
    readFileSync(FILE, "utf8"),
  ).Translations;
  for (const { name, label } of customLabels) {
    jest.doMock(`@salesforce/label/c.${name}`, () => ({ __esModule: true, default: label }), {
      virtual: true,
    });
  }
  for (const [name, value] of [
    ["lang", "de"],
    ["locale", "de-DE"],
  ]) {
    jest.doMock(`@salesforce/i18n/${name}`, () => ({ __esModule: true, default: value }), {
      virtual: true,
    });
  }
  return require("c/errorProblems").describeError;
}

/** What the core says to a policy. @returns {Promise<any>} the error */
async function refusalOf(policy) {
  serveCore();
  const core = await require("c/seatwiseCore").loadCore();
  try {
    return core.evaluate({ asOf: "2026-11-23", policies: [policy], users: [] });
  } catch (error) {
    return error;
  }
}

describe("c/errorProblems in German", () => {
  beforeEach(() => jest.resetModules());

  it("says what the core says of a policy", async () => {
    const describeError = inGerman();
    const error = await refusalOf({
      name: " ",
      firstWarningDays: 0,
      finalNoticeDays: 90.5,
      deactivationDays: 3651,
      minDaysInFinalNotice: 0,
      noticeValidityDays: 366,
      pauses: [
        { from: "2026-12-24", to: "2026-12-20" },
        { from: "2026-13-01", to: "2026-12-20" },
        { from: "2026-01-01", to: "2027-12-31" },
      ],
    });
    const german = Object.fromEntries(
      describeError(error).problems.map(({ path, message }) => [
        path.replace("policies[0].", ""),
        message,
      ]),
    );
    expect(german).toEqual({
      name: "darf nicht leer sein",
      firstWarningDays: "muss mindestens 1 sein",
      finalNoticeDays: "muss eine ganze Zahl sein, nicht 90,5",
      deactivationDays: "darf höchstens 3650 sein",
      minDaysInFinalNotice: "muss zwischen 1 und 365 liegen, nicht bei 0",
      noticeValidityDays: "muss zwischen 7 und 365 liegen, nicht bei 366",
      "pauses[0].to": "darf nicht vor dem 24.12.2026 liegen",
      "pauses[1].from": "muss ein Datum der Form JJJJ-MM-TT sein, nicht `2026-13-01`",
      "pauses[2].to": "muss innerhalb von 366 Tagen ab dem 01.01.2026 enden",
    });
  });

  it("says what Apex says of a form, a line for each field", () => {
    const message =
      "limits.maxDeactivations: must be at most 1,000,000, but is 2000000\nportalUrl: is required";
    expect(inGerman()({ body: { message } }).message).toBe(
      "limits.maxDeactivations: darf höchstens 1.000.000 sein, ist aber 2000000\nportalUrl: ist erforderlich",
    );
  });

  it("says what the import says of a file", () => {
    const describeError = inGerman();
    const said = [
      "has 3 columns, and the header 1200",
      "is no user's id: `005x`",
      "holds a line break or far too much: is a quotation mark left open?",
      "1,200 more problems are not listed",
    ];
    expect(said.map((message) => describeError(new Error(message)).message)).toEqual([
      "hat 3 Spalten, die Kopfzeile aber 1200",
      "ist keine Benutzer-ID: `005x`",
      "enthält einen Zeilenumbruch oder viel zu viel: Fehlt ein schließendes Anführungszeichen?",
      "1.200 weitere Fehler sind nicht aufgeführt",
    ]);
  });

  it.each([
    [
      "Stopped by Ada Admin.\n12 users were left for the next run.\n" +
        "1 of 3 batches of users broke and were undone: the next run picks them up.",
      "Angehalten von Ada Admin.\n12 Benutzer blieben für den nächsten Lauf.\n" +
        "Gescheiterte Stapel von Benutzern: 1 von 3. Sie wurden zurückgenommen, der nächste Lauf holt sie nach.",
    ],
    [
      "Not everybody could be counted.\nNothing was changed and nobody was notified.",
      "Nicht alle konnten gezählt werden.\nEs wurde nichts geändert und niemand benachrichtigt.",
    ],
    [
      "The run broke: System.LimitException: Out of CPU",
      "Der Lauf ist gescheitert: System.LimitException: Out of CPU",
    ],
    [
      "The run did not end well: System.QueryException: Locked",
      "Der Lauf hat nicht gut geendet: System.QueryException: Locked",
    ],
    ["The job of the run is gone.", "Der Auftrag des Laufs ist nicht mehr da."],
    ["The job of the run was aborted.", "Der Auftrag des Laufs wurde abgebrochen."],
    [
      "The job of the run ended without finishing the run.",
      "Der Auftrag des Laufs ist zu Ende, ohne den Lauf abzuschließen.",
    ],
    [
      "The job of the run ended without finishing the run (First error: Out of rows).",
      "Der Auftrag des Laufs ist zu Ende, ohne den Lauf abzuschließen (First error: Out of rows).",
    ],
    [
      "The summary could not be mailed: Single email is not enabled",
      "Die Zusammenfassung konnte nicht gesendet werden: Single email is not enabled",
    ],
    [
      "2027-03-01: Ada Admin undid the deactivations. Reactivated: 1200, refused: 1 (Pat Partner is active already: nothing was changed.)\n" +
        "Parts of up to 200 users that failed: 2. Undo it once more.",
      "01.03.2027: Ada Admin hat die Deaktivierungen rückgängig gemacht. Reaktiviert: 1200, abgelehnt: 1 (Pat Partner ist bereits aktiv: Es wurde nichts geändert.)\n" +
        "Gescheiterte Teile von bis zu 200 Benutzern: 2. Machen Sie es noch einmal rückgängig.",
    ],
    [
      "2027-03-01: Ada Admin undid the deactivations. Reactivated: 12, refused: 0.",
      "01.03.2027: Ada Admin hat die Deaktivierungen rückgängig gemacht. Reaktiviert: 12, abgelehnt: 0.",
    ],
  ])("says what a run says of itself: %s", (english, german) => {
    inGerman();
    expect(require("c/errorProblems").inUserLanguage(english)).toBe(german);
  });

  it("leaves what it does not know as it is", () => {
    const error = { body: { message: "UNABLE_TO_LOCK_ROW: try again" } };
    expect(inGerman()(error).message).toBe("UNABLE_TO_LOCK_ROW: try again");
  });
});
