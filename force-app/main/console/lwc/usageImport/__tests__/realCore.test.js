import UsageImport from "c/usageImport";
import { getLicensesOf, importMonths } from "c/usageApi";
import { serveCore } from "@tests/realCore";
import { NAMES, usage } from "@tests/report";
import { allById, byId, enter, mount, settled, textOf } from "@tests/mount";

jest.mock("c/usageApi", () => ({ getLicensesOf: jest.fn(), importMonths: jest.fn() }));

const [ANA, BEN, EVA] = ["0055g00000AbcDeAAJ", "0055g00000AbcDfAAJ", "0055g00000AbcDgAAJ"];

/** As much of a File as is read; jsdom's cannot be. */
function file(name, lines) {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const slice = (from, to) => {
    const cut = bytes.slice(from, to);
    return { arrayBuffer: async () => cut.buffer };
  };
  return { name, size: bytes.length, slice };
}

async function until(element, id) {
  for (let turn = 0; turn < 50 && !byId(element, id); turn += 1) {
    // eslint-disable-next-line no-await-in-loop -- a compilation takes its time
    await settled();
  }
}

async function choose(...files) {
  const element = mount("c-usage-import", UsageImport, {
    usage: usage({ rows: [] }),
    names: NAMES,
  });
  const input = byId(element, "import-files");
  Object.defineProperty(input, "files", { value: files, configurable: true });
  input.dispatchEvent(new CustomEvent("change"));
  return element;
}

describe("c-usage-import with the core", () => {
  beforeEach(() => {
    serveCore();
    getLicensesOf.mockResolvedValue({ [ANA]: "LOGIN", [BEN]: "LOGIN" });
    importMonths.mockReset().mockResolvedValue({ inserted: 2, replaced: 0, kept: 0 });
  });

  it("counts a user's day once, in the org's time zone, over two files", async () => {
    const header = "UserId,LoginTime,Status";
    const element = await choose(
      file("a.csv", [
        header,
        `${ANA},2026-03-31T20:00:00Z,Success`,
        // The evening of the same day in Los Angeles.
        `${ANA},2026-04-01T06:30:00Z,Success`,
        `${BEN},2026-04-01T12:00:00Z,Invalid Password`,
      ]),
      file("b.csv", [
        header,
        `${ANA},2026-03-31T20:00:00Z,Success`,
        `${BEN},2026-04-02T12:00:00Z,Success`,
        `${EVA},2026-04-02T12:00:00Z,Success`,
      ]),
    );
    await until(element, "import-confirm");
    expect(textOf(element, "import-unknown")).toMatch(/^1 user is not known/);
    byId(element, "import-confirm").click();
    await settled();
    const [{ rows }] = importMonths.mock.calls[0];
    expect(
      rows.map(({ month, license, logins, activeUsers, distribution, isComplete }) => ({
        month,
        license,
        logins,
        activeUsers,
        distribution,
        isComplete,
      })),
    ).toEqual([
      {
        month: "2026-03",
        license: "LOGIN",
        logins: 1,
        activeUsers: 1,
        distribution: [9, 1, 0, 0, 0, 0, 0],
        isComplete: false,
      },
      {
        month: "2026-04",
        license: "LOGIN",
        logins: 1,
        activeUsers: 1,
        distribution: [9, 1, 0, 0, 0, 0, 0],
        isComplete: false,
      },
    ]);
  });

  it("counts a month between two files' gap as incomplete, unless nobody logged in there", async () => {
    const header = "UserId,LoginTime,Status";
    const rows = (...days) => [header, ...days.map((day) => `${ANA},${day}T20:00:00Z,Success`)];
    const element = await choose(
      file("a.csv", rows("2026-01-01", "2026-02-20")),
      file("b.csv", rows("2026-03-10", "2026-04-30")),
    );
    await until(element, "import-confirm");
    expect(textOf(element, "import-gaps")).toContain("Feb 21, 2026 to Mar 9, 2026");
    const wholes = () => allById(element, "import-row").map(({ cells }) => cells[4].textContent);
    expect(wholes()).toEqual(["whole", "incomplete", "incomplete", "whole"]);
    await enter(byId(element, "import-gapless"), true, "change");
    expect(wholes()).toEqual(["whole", "whole", "whole", "whole"]);
  });

  it("refuses a file that is no export by its name, and leaves nothing of it out", async () => {
    const element = await choose(
      file("a.csv", ["UserId,LoginTime,Status", `${ANA},2026-03-31T20:00:00Z,Success`, "x"]),
      file("leads.csv", ["Company,Amount", "Acme,1"]),
    );
    await until(element, "import-problems-title");
    const { title, problems } = element.shadowRoot.querySelector("c-problem-list");
    expect(title).toBe("The files cannot be read");
    expect(problems.map(({ path }) => path)).toEqual(["a.csv, line 3", "leads.csv"]);
    expect(byId(element, "import-leave-out")).toBeNull();
  });

  it("names the file and line of what it cannot read", async () => {
    const header = "UserId,LoginTime,Status";
    const element = await choose(
      file("a.csv", [header, `${ANA},2026-03-31T20:00:00Z,Success`]),
      file("b.csv", [header, `${ANA},2026-02-30T20:00:00Z,Success`, `${ANA},2026-03-01`]),
    );
    await until(element, "import-leave-out");
    const { problems } = element.shadowRoot.querySelector("c-problem-list");
    expect(problems.map(({ path }) => path)).toEqual(["b.csv, line 2, LoginTime", "b.csv, line 3"]);
  });
});
