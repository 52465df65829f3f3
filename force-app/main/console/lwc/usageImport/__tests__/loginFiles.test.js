import { LoadingCancelled } from "c/populationLoader";
import { getLicensesOf } from "c/usageApi";
import { licensesOfAll, readLoginFiles } from "../loginFiles";

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
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const login = {
    texts: [""],
    isFinished: false,
    add: (bytes) => {
      login.texts[login.texts.length - 1] += decoder.decode(bytes, { stream: true });
    },
    nextFile: () => {
      login.texts.push("");
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
  await readLoginFiles({
    login,
    files,
    onProgress: (share) => shares.push(share),
    cancellation,
  });
  return { login, shares };
}

describe("readLoginFiles", () => {
  it("reads several files, each as it is", async () => {
    const texts = [
      `${HEADER}\n1,x,y\n2,x,y`,
      `\uFEFF${HEADER}\r\n3,x,y\r\n`,
      "",
      "USER_ID,TIMESTAMP\n",
    ];
    const { login, shares } = await read(texts.map((text, at) => file(`${at}.csv`, text)));
    expect(login.texts).toEqual(texts);
    expect(login.isFinished).toBe(true);
    expect(shares[shares.length - 1]).toBe(1);
  });

  it("reads a large file in pieces", async () => {
    const rows = "0055g00000AbcDeAAJ,2026-01-31T08:30:00Z,Succès\n".repeat(50_000);
    const { login, shares } = await read([file("large.csv", `${HEADER}\n${rows}`)]);
    expect(login.texts).toEqual([`${HEADER}\n${rows}`]);
    expect(shares.length).toBeGreaterThan(2);
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
