import { csvOf } from "c/csvFile";
import { ledgerLines, reportLines } from "c/reportCsv";
import { LEDGER, NAMES, report } from "@tests/report";

const ABOUT = { orgName: "Fernhill", asOf: "2026-11-23", names: NAMES, monthStartDay: 1 };

describe("reportLines", () => {
  const lines = csvOf(reportLines(report(), ABOUT)).split("\r\n");

  it("says whose it is, of which months, and what is missing", () => {
    expect(lines.slice(0, 7)).toEqual([
      "Authentication report,Fernhill",
      "As of,2026-11-23",
      "Months,2026-08,2026-10",
      "Months begin on day,1",
      "Without data,2026-09 LOGIN",
      "Incomplete,2026-10 MEMBER",
      "",
    ]);
  });

  it("has a row for each month and licence, in plain numbers", () => {
    expect(lines.slice(8)).toEqual([
      "2026-08,LOGIN,Partner Login,complete,30,5,10,6,5,1,1,1,0,2,0",
      "2026-08,MEMBER,Partner Community,complete,7,4,10,1.75,6,1,1,1,1,0,0",
      "2026-09,LOGIN,Partner Login,no data,,,,,,,,,,,",
      "2026-09,MEMBER,Partner Community,complete,9,4,10,2.25,6,1,1,1,1,0,0",
      "2026-10,LOGIN,Partner Login,complete,12,4,10,3,6,1,1,1,1,0,0",
      "2026-10,MEMBER,Partner Community,incomplete,8,4,10,2,6,1,1,1,1,0,0",
      "",
    ]);
    expect(lines[7].split(",")).toHaveLength(15);
  });

  it("quotes what needs it and lets no spreadsheet run a name", () => {
    const csv = csvOf(
      reportLines(report({ missing: [] }), {
        ...ABOUT,
        orgName: '=HYPERLINK("x")',
        names: { LOGIN: "Logins, partners" },
      }),
    );
    expect(csv).toContain(`Authentication report,"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(`2026-08,LOGIN,"Logins, partners",complete`);
    expect(csv).toContain("Without data,none");
  });
});

describe("ledgerLines", () => {
  it("has exact amounts", () => {
    const lines = csvOf(ledgerLines(LEDGER, { ...ABOUT, currency: "USD" })).split("\r\n");
    expect(lines[3]).toContain("Overage cost (USD)");
    expect(lines.slice(4, 6)).toEqual([
      "2026-09,12,20,0,12,0,8,0,200,0",
      "2026-10,30,20,8,28,0,0,2,200,50",
    ]);
  });
});
