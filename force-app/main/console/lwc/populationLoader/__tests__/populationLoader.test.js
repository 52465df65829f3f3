import { LoadingCancelled, loadPopulation } from "c/populationLoader";

/** A core that remembers what it was given and reads nothing. */
function recordingCore() {
  const made = [];
  class Population {
    constructor(bytes) {
      this.pages = [bytes];
      this.freed = false;
      made.push(this);
    }
    add(bytes) {
      this.pages.push(bytes);
    }
    get size() {
      return this.pages.length * 2;
    }
    free() {
      this.freed = true;
    }
    texts() {
      return this.pages.map((bytes) => new TextDecoder().decode(bytes));
    }
  }
  return { core: { Population }, made };
}

const PAGES = {
  null: { population: "first é", lastId: "a", done: false },
  a: { population: "not even JSON {", lastId: "b", done: false },
  b: { population: "third", lastId: "c", done: true },
};

function load(options) {
  const progress = [];
  return {
    progress,
    loaded: loadPopulation({
      fetchPage: (afterId) => Promise.resolve(PAGES[afterId]),
      onProgress: (users) => progress.push(users),
      cancellation: { cancelled: false },
      ...options,
    }),
  };
}

describe("c/populationLoader", () => {
  it("hands each page over as it came, as UTF-8 bytes, in order", async () => {
    const { core } = recordingCore();
    const { loaded, progress } = load({ core });
    const population = await loaded;
    expect(population.texts()).toEqual(["first é", "not even JSON {", "third"]);
    expect(progress).toEqual([2, 4, 6]);
    expect(population.freed).toBe(false);
  });

  it("gives the memory back where a page is refused", async () => {
    const { core, made } = recordingCore();
    core.Population.prototype.add = () => {
      throw new Error("users[1].id: duplicate");
    };
    await expect(load({ core }).loaded).rejects.toThrow("duplicate");
    expect(made[0].freed).toBe(true);
  });

  it("gives the memory back where the org fails midway", async () => {
    const { core, made } = recordingCore();
    const fetchPage = (afterId) =>
      afterId === "a" ? Promise.reject(new Error("Offline")) : Promise.resolve(PAGES[afterId]);
    await expect(load({ core, fetchPage }).loaded).rejects.toThrow("Offline");
    expect(made[0].freed).toBe(true);
  });

  it("stops where it is cancelled, and frees what it had", async () => {
    const { core, made } = recordingCore();
    const cancellation = { cancelled: false };
    const asked = [];
    const fetchPage = (afterId) => {
      asked.push(afterId);
      cancellation.cancelled = afterId === "a";
      return Promise.resolve(PAGES[afterId]);
    };
    await expect(load({ core, fetchPage, cancellation }).loaded).rejects.toThrow(LoadingCancelled);
    expect(asked).toEqual([null, "a"]);
    expect(made[0].freed).toBe(true);
  });
});
