import { runScript, serveCore } from "@tests/realCore";

const component = { name: "the one that asks" };
const bytes = (page) => new TextEncoder().encode(JSON.stringify(page));
const contract = { startMonth: "2026-01", termMonths: 2, monthlyCommitment: 100, pricePerLogin: 4 };

/** The modules anew, as a page that was just opened has them. */
function freshPage() {
  const page = {};
  jest.isolateModules(() => {
    Object.assign(
      page,
      require("c/seatwiseCore"),
      require("c/seatwiseCommitment"),
      require("c/seatwiseImport"),
      require("c/wasmModule"),
    );
    page.loadScript = require("lightning/platformResourceLoader").loadScript;
    page.loadScript.mockReset();
    page.loadScript.mockImplementation(async (_component, url) => runScript(url));
  });
  return page;
}

describe("c/wasmModule", () => {
  const { WebAssembly } = globalThis;

  beforeEach(() => {
    serveCore();
    globalThis.fetch = jest.fn(globalThis.fetch);
  });

  afterEach(() => {
    globalThis.WebAssembly = WebAssembly;
    jest.restoreAllMocks();
    for (const name of Object.keys(window).filter((key) => key.endsWith("Fallback"))) {
      delete window[name];
    }
  });

  it("loads no script where WebAssembly works", async () => {
    const page = freshPage();
    await page.loadCore(component);
    await page.loadCommitment(component);
    expect(page.isWasmBlocked()).toBe(false);
    expect(page.loadScript).not.toHaveBeenCalled();
  });

  it("loads the script of each module where there is no WebAssembly", async () => {
    delete globalThis.WebAssembly;
    const page = freshPage();
    const core = await page.loadCore(component);
    expect(page.isWasmBlocked()).toBe(true);
    const users = [{ id: "a", createdDate: "2025-01-01" }];
    const run = { asOf: "2026-06-15", policies: [{ name: "Default" }] };
    expect(core.planRun({ ...run, users }).decisions[0].action).toBe("firstWarning");
    const commitment = await page.loadCommitment(component);
    expect(commitment.contractLedger({ contract, demand: [80, 130] }).totals.cost).toBe(1100);
    const { LoginImport } = await page.loadImport(component);
    expect(() => new LoginImport({})).toThrow("is required");
    expect(page.loadScript.mock.calls).toEqual(
      ["seatwiseCore", "seatwiseCommitment", "seatwiseImport"].map((name) => [
        component,
        expect.stringMatching(new RegExp(`${name}Fallback$`)),
      ]),
    );
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });

  it("asks a browser that refuses to compile once", async () => {
    jest.spyOn(WebAssembly, "compile").mockRejectedValue(new WebAssembly.CompileError("refused"));
    const page = freshPage();
    const [core, again] = await Promise.all([page.loadCore(component), page.loadCore(component)]);
    expect(again).toBe(core);
    expect(core.coreVersion().version).toMatch(/^\d+\.\d+\.\d+$/);
    await page.loadCommitment(component);
    expect(page.isWasmBlocked()).toBe(true);
    expect(WebAssembly.compile).toHaveBeenCalledTimes(1);
    expect(globalThis.fetch).toHaveBeenCalledTimes(1);
    expect(page.loadScript).toHaveBeenCalledTimes(2);
  });

  it("blames no policy for a network that fails", async () => {
    globalThis.fetch.mockResolvedValue({ ok: false, status: 503 });
    const page = freshPage();
    await expect(page.loadCore(component)).rejects.toThrow("answered 503");
    expect(page.isWasmBlocked()).toBe(false);
    expect(page.loadScript).not.toHaveBeenCalled();
  });

  it("takes a page that came in place of the module for no refusal, and asks anew", async () => {
    const { fetch } = globalThis;
    const page = freshPage();
    const signIn = new TextEncoder().encode("<!doctype html>").buffer;
    globalThis.fetch = jest.fn().mockResolvedValue({ ok: true, arrayBuffer: async () => signIn });
    await expect(page.loadCore(component)).rejects.toThrow("is no whole WebAssembly module");
    expect(page.isWasmBlocked()).toBe(false);
    globalThis.fetch = fetch;
    const core = await page.loadCore(component);
    expect(core.coreVersion().version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(page.isWasmBlocked()).toBe(false);
    expect(page.loadScript).not.toHaveBeenCalled();
  });

  it("says that the script failed, and asks for it anew at another address", async () => {
    delete globalThis.WebAssembly;
    const page = freshPage();
    // As the platform rejects.
    page.loadScript.mockRejectedValueOnce(undefined);
    await expect(page.loadCore(component)).rejects.toThrow("could not be loaded");
    const core = await page.loadCore(component);
    expect(core.coreVersion().version).toMatch(/^\d+\.\d+\.\d+$/);
    const [first, second] = page.loadScript.mock.calls.map(([, url]) => url);
    expect(second).toBe(`${first}?1`);
  });

  it("gives a freed handle a meaning there too", async () => {
    delete globalThis.WebAssembly;
    const core = await freshPage().loadCore(component);
    const population = new core.Population(bytes({ users: [] }));
    population.free();
    expect(() => population.size).toThrow("this population was freed");
  });
});
