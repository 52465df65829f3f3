import { csvLink, csvOf } from "c/csvFile";

describe("c/csvFile", () => {
  it("quotes what would break a cell, and disarms what a spreadsheet would run", () => {
    expect(csvOf([["a,b", 'say "x"', "=1+1", -2, null, 1.5]])).toBe(
      '"a,b","say ""x""",\'=1+1,-2,,1.5\r\n',
    );
  });

  it("is a link that holds the file, marked as UTF-8", () => {
    const link = csvLink([["Zürich", 1]]);
    expect(decodeURIComponent(link)).toBe("data:text/csv;charset=utf-8,\uFEFFZürich,1\r\n");
  });
});
