import { LoadingCancelled } from "c/populationLoader";
import { getLicensesOf } from "c/usageApi";
import { OtherColumns, licensesOfAll, placeOf, readLoginFiles } from "../loginFiles";

jest.mock("c/usageApi", () => ({ getLicensesOf: jest.fn() }));

const HEADER = "UserId,LoginTime,Status";

/** As much of a File as is read; jsdom's cannot be. */
function file(name, text) {
  const bytes = new TextEncoder().encode(text);
  const part = (from, to) => {
    const cut = bytes.slice(from, to);
    return { arrayBuffer: async () => cut.buffer };
  };
  return { name, size: bytes.length, slice: part };
}

/** Takes what the core would. */
function taken() {
  const decoder = new TextDecoder();
  const login = {
    text: "",
    isFinished: false,
    add: (bytes) => {
      login.text += decoder.decode(bytes, { stream: true });
    },
    finish: () => {
      login.isFinished = true;
    },
  };
  return login;
}

async function read(files, cancellation = { cancelled: false }) {
  const login = taken();
  const shares = [];
  const beginnings = await readLoginFiles({
    login,
    files,
    onProgress: (share) => shares.push(share),
    cancellation,
  });
  return { login, beginnings, shares };
}

describe("readLoginFiles", () => {
  it("reads several files as one, with one header", async () => {
    const { login, beginnings, shares } = await read([
      file("a.csv", `${HEADER}\n1,x,y\n2,x,y`),
      file("b.csv", `\uFEFF${HEADER}\r\n3,x,y\r\n`),
      file("c.csv", `${HEADER}\n`),
      file("d.csv", `${HEADER}\n4,x,y\n`),
    ]);
    expect(login.text).toBe(`${HEADER}\n1,x,y\n2,x,y\n3,x,y\r\n4,x,y\n`);
    expect(login.isFinished).toBe(true);
    expect(shares[shares.length - 1]).toBe(1);
    const place = (line) => placeOf(line, beginnings);
    expect(place(1)).toEqual({ file: 0, line: 1 });
    expect(place(3)).toEqual({ file: 0, line: 3 });
    expect(place(4)).toEqual({ file: 1, line: 2 });
    expect(place(5)).toEqual({ file: 3, line: 2 });
  });

  it("reads a large file in pieces", async () => {
    const rows = "0055g00000AbcDeAAJ,2026-01-31T08:30:00Z,Succès\n".repeat(50_000);
    const { login, shares } = await read([file("large.csv", `${HEADER}\n${rows}`)]);
    expect(login.text).toHaveLength(HEADER.length + 1 + rows.length);
    expect(shares.length).toBeGreaterThan(2);
  });

  it("refuses to count files of two kinds together", async () => {
    await expect(
      read([file("a.csv", `${HEADER}\n`), file("b.csv", "USER_ID,TIMESTAMP\n")]),
    ).rejects.toThrow(new OtherColumns("b.csv"));
  });

  it("stops where it is cancelled", async () => {
    await expect(read([file("a.csv", HEADER)], { cancelled: true })).rejects.toThrow(
      LoadingCancelled,
    );
  });
});

describe("licensesOfAll", () => {
  const options = { onProgress: () => {}, cancellation: { cancelled: false } };

  it("asks for 2,000 users at once", async () => {
    getLicensesOf.mockImplementation(async (ids) => ({ [ids[0]]: "LOGIN" }));
    const ids = Array.from({ length: 4001 }, (_, at) => `id${at}`);
    expect(await licensesOfAll(ids, options)).toEqual({
      id0: "LOGIN",
      id2000: "LOGIN",
      id4000: "LOGIN",
    });
    expect(getLicensesOf.mock.calls.map(([asked]) => asked.length)).toEqual([2000, 2000, 1]);
  });

  it("asks nothing of nobody", async () => {
    getLicensesOf.mockReset();
    expect(await licensesOfAll([], options)).toEqual({});
    expect(getLicensesOf).not.toHaveBeenCalled();
  });
});
