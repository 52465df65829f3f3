import UsageImport from "c/usageImport";
import { loadImport } from "c/seatwiseImport";
import { getLicensesOf, importMonths } from "c/usageApi";
import { NAMES, month, usage } from "@tests/report";
import { refusal } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  listen,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

jest.mock("c/usageApi", () => ({ getLicensesOf: jest.fn(), importMonths: jest.fn() }));
jest.mock("c/seatwiseImport", () => ({ loadImport: jest.fn() }));

const SEPTEMBER = month({
  month: "2026-09",
  firstDay: "2026-09-01",
  logins: 5,
  activeUsers: 2,
  loginsByDay: [0, 2, ...Array(27).fill(0), 3],
  isComplete: false,
});
const OCTOBER = month({
  month: "2026-10",
  firstDay: "2026-10-01",
  logins: 7,
  loginsByDay: [3, ...Array(29).fill(0), 4],
});

const SPANS = [{ from: "2026-09-02", to: "2026-10-31" }];

let login;
let made;

beforeEach(() => {
  login = {
    add: jest.fn(),
    nextFile: jest.fn(),
    finish: jest.fn(),
    free: jest.fn(),
    problems: jest.fn(() => []),
    userIds: jest.fn(() => ["005A", "005B", "005C"]),
    months: jest.fn(() => ({ rows: [SEPTEMBER, OCTOBER], spans: SPANS, unknownUsers: 1 })),
  };
  made = jest.fn();
  class LoginImport {
    constructor(request) {
      made(request);
      return login;
    }
  }
  loadImport.mockReset().mockResolvedValue({ LoginImport });
  getLicensesOf.mockReset().mockResolvedValue({ "005A": "LOGIN", "005B": "LOGIN" });
  importMonths.mockReset().mockResolvedValue({ inserted: 1, replaced: 0, kept: 1 });
});

function file(name) {
  const bytes = new TextEncoder().encode("UserId,LoginTime,Status\n");
  return {
    name,
    size: bytes.length,
    slice: () => ({ arrayBuffer: async () => bytes.buffer.slice(0) }),
  };
}

function card() {
  const element = mount("c-usage-import", UsageImport, { usage: usage(), names: NAMES });
  return { element, changes: listen(element, "usagechange") };
}

async function choose(element, ...names) {
  const input = byId(element, "import-files");
  Object.defineProperty(input, "files", { value: names.map(file), configurable: true });
  input.dispatchEvent(new CustomEvent("change"));
  for (let turn = 0; turn < 8; turn += 1) {
    // eslint-disable-next-line no-await-in-loop -- the screen paints between two chunks
    await settled();
  }
}

describe("c-usage-import", () => {
  it("reads in the org's time zone and months, and shows what would be imported", async () => {
    const { element } = card();
    await enter(byId(element, "import-slash"), "dayFirst", "change");
    await choose(element, "a.csv", "b.csv");
    const [request] = made.mock.calls[0];
    expect(request).toMatchObject({ format: null, monthStartDay: 1, slashedDates: "dayFirst" });
    expect(request.transitions).toContainEqual({
      from: "2026-03-08T10:00:00.000Z",
      offsetMinutes: -420,
    });
    const [licenses, addressable] = login.months.mock.calls[0];
    expect(JSON.parse(new TextDecoder().decode(licenses))).toEqual({
      "005A": "LOGIN",
      "005B": "LOGIN",
    });
    expect(addressable).toEqual({ LOGIN: 10, MEMBER: 10 });
    expect(textOf(element, "import-source")).toBe("a.csv, b.csv");
    expect(textOf(element, "import-unknown")).toMatch(/^1 user is not known/);
    // The org has October already, September not.
    expect(textsOf(element, "import-outcome")).toEqual(["imported", "kept as it is"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("imports, keeps what is there, and says what became of it", async () => {
    const { element, changes } = card();
    await choose(element, "a.csv");
    expect(byId(element, "import-confirm").label).toBe("Import 1 month");
    byId(element, "import-confirm").click();
    await settled();
    const [{ source, rows }] = importMonths.mock.calls[0];
    expect(source).toBe("a.csv");
    expect(rows.map(({ month: of, isComplete, replace }) => [of, isComplete, replace])).toEqual([
      ["2026-09", false, undefined],
      ["2026-10", true, undefined],
    ]);
    expect(textOf(element, "import-result")).toBe(
      "a.csv: 1 imported, 0 replaced, 1 kept as they were. 1 user is not known in this org with a licence, and is not counted.",
    );
    expect(changes).toHaveLength(1);
    expect(login.free).toHaveBeenCalledTimes(1);
  });

  it("replaces where that is wished, and takes the user's word for what the files cover", async () => {
    const { element } = card();
    await choose(element, "a.csv");
    expect(byId(element, "import-from").value).toBe("2026-09-02");
    await enter(byId(element, "import-from"), "2026-09-01", "change");
    await enter(byId(element, "import-replace"), true, "change");
    expect(textsOf(element, "import-outcome")).toEqual(["imported", "replaced"]);
    byId(element, "import-confirm").click();
    await settled();
    const [{ rows }] = importMonths.mock.calls[0];
    expect(rows.map(({ isComplete, replace }) => [isComplete, replace])).toEqual([
      [true, undefined],
      [true, true],
    ]);
  });

  it("names the first gaps between the files, and counts the others", async () => {
    const spans = Array.from({ length: 8 }, (_, at) => ({
      from: `2026-09-${String(2 * at + 10)}`,
      to: `2026-09-${String(2 * at + 10)}`,
    }));
    login.months.mockReturnValue({ rows: [SEPTEMBER], spans, unknownUsers: 0 });
    const { element } = card();
    await choose(element, "a.csv");
    expect(textOf(element, "import-gaps")).toContain(
      "Sep 11, 2026, Sep 13, 2026, Sep 15, 2026, Sep 17, 2026, Sep 19, 2026, and 2 more gaps.",
    );
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("refuses a span that ends before it begins", async () => {
    const { element } = card();
    await choose(element, "a.csv");
    await enter(byId(element, "import-to"), "2026-01-01", "change");
    expect(textOf(element, "import-span-problem")).toContain("must not be after");
    expect(byId(element, "import-confirm").disabled).toBe(true);
  });

  it("names every bad row, imports nothing, and goes on without them where that is wished", async () => {
    login.problems.mockReturnValue([
      { file: 0, line: 2, column: "LoginTime", message: "is no date" },
      { file: 0, line: 2, column: "UserId", message: "is no user's id" },
      { file: 1, line: 9, column: null, message: "has 2 columns, and the header 3" },
    ]);
    const { element } = card();
    await choose(element, "a.csv", "b.csv");
    const list = element.shadowRoot.querySelector("c-problem-list");
    expect(list.title).toBe("2 rows cannot be read");
    expect(list.problems).toEqual([
      { path: "a.csv, line 2, LoginTime", message: "is no date" },
      { path: "a.csv, line 2, UserId", message: "is no user's id" },
      { path: "b.csv, line 9", message: "has 2 columns, and the header 3" },
    ]);
    expect(getLicensesOf).not.toHaveBeenCalled();
    byId(element, "import-leave-out").click();
    await settled();
    await settled();
    expect(textOf(element, "import-left-out")).toBe("2 rows that could not be read are left out.");
    byId(element, "import-confirm").click();
    await settled();
    expect(textOf(element, "import-result")).toContain("2 rows that could not be read");
  });

  it("offers nothing to go on with where nothing could be read", async () => {
    login.problems.mockReturnValue([
      { file: 0, line: null, column: null, message: "has no column UserId" },
    ]);
    login.userIds.mockReturnValue([]);
    const { element } = card();
    await choose(element, "leads.csv");
    expect(byId(element, "import-leave-out")).toBeNull();
    byId(element, "import-cancel").click();
    await settled();
    expect(byId(element, "import-files")).not.toBeNull();
    expect(login.free).toHaveBeenCalledTimes(1);
  });

  it("lists so many problems as can be read", async () => {
    login.problems.mockReturnValue(
      Array.from({ length: 250 }, (_, at) => ({
        file: 0,
        line: at + 2,
        column: null,
        message: "bad",
      })),
    );
    const { element } = card();
    await choose(element, "a.csv");
    expect(element.shadowRoot.querySelector("c-problem-list").problems).toHaveLength(200);
    expect(textOf(element, "import-more")).toBe("and 50 more");
  });

  it("says why the org refused, and keeps the preview", async () => {
    importMonths.mockRejectedValue(refusal("Row 1 is wrong."));
    const { element, changes } = card();
    await choose(element, "a.csv");
    byId(element, "import-confirm").click();
    await settled();
    expect(element.shadowRoot.querySelector("c-problem-list").message).toBe("Row 1 is wrong.");
    expect(allById(element, "import-row")).toHaveLength(2);
    expect(changes).toEqual([]);
  });

  it("has nothing to import of files without a login of this org", async () => {
    login.months.mockReturnValue({ rows: [], spans: [], unknownUsers: 3 });
    const { element } = card();
    await choose(element, "a.csv");
    expect(byId(element, "import-nothing")).not.toBeNull();
    expect(byId(element, "import-confirm")).toBeNull();
    expect(textOf(element, "import-unknown")).toMatch(/^3 users are not known/);
  });
});
