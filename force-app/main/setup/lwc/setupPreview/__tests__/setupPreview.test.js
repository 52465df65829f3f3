import SetupPreview from "c/setupPreview";
import { session } from "@tests/lab";
import { MARK, setupAnswer } from "@tests/setup";
import {
  accessibilityProblems,
  allById,
  byId,
  listen,
  mount,
  partOf,
  settled,
  textOf,
} from "@tests/mount";

// On the real core: Ben and Dee have been away for more than a year, Ana and Çelik for 13 and 49 days.
const preview = async (context, changes) =>
  mount("c-setup-preview", SetupPreview, {
    answer: setupAnswer(changes),
    session: await session(context),
  });

const words = (row) => [...row.children].map(({ textContent }) => textContent.trim());

describe("c-setup-preview", () => {
  it("counts what the first run would do", async () => {
    const element = await preview();
    const figures = ["inScope", "firstWarning", "finalNotice", "deactivate", "held", "untouched"];
    expect(figures.map((key) => textOf(element, `preview-${key}`))).toEqual([
      "4",
      "2",
      "0",
      "0",
      "0",
      "2",
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows the wave: warned, noticed and switched off together", async () => {
    const element = await preview();
    const table = byId(element, "preview-runs");
    await settled();
    const rows = [...table.shadowRoot.querySelectorAll("[data-id='figures-row']")].map(words);
    expect(rows.slice(0, 3)).toEqual([
      ["Nov 30, 2026", "2", "0", "0"],
      // Çelik's sixtieth day was Dec 4.
      ["Dec 7, 2026", "1", "2", "0"],
      ["Dec 14, 2026", "0", "0", "2"],
    ]);
    // R8: the larger of 5 and a quarter of four.
    expect(textOf(element, "preview-limit")).toContain("more than 5");
  });

  it("names people on demand, the longest away first", async () => {
    const element = await preview();
    expect(byId(element, "preview-names")).toBeNull();
    const [who, ...others] = allById(element, "preview-who");
    expect(others).toEqual([]);
    who.click();
    await settled();
    expect(allById(element, "preview-name").map(words)).toEqual([
      ["Ben Ode", "Acme", "Oct 1, 2025", "418"],
      ["Dee Roe", "Borealis", "Nov 1, 2025", "387"],
    ]);
    expect(who.getAttribute("aria-expanded")).toBe("true");
    expect(await accessibilityProblems(element)).toEqual([]);
    who.click();
    await settled();
    expect(byId(element, "preview-names")).toBeNull();
  });

  it("leaves the plan on screen elsewhere as it was", async () => {
    const loaded = await session();
    const policies = [{ name: "Default", firstWarningDays: 10, finalNoticeDays: 20 }];
    loaded.plan({ ...loaded.saved, policies });
    const warned = () => loaded.page({ actions: ["firstWarning"] }).total;
    // Ana and Çelik too, by ten days.
    expect(warned()).toBe(4);
    const element = mount("c-setup-preview", SetupPreview, {
      answer: setupAnswer(),
      session: loaded,
    });
    allById(element, "preview-who")[0].click();
    await settled();
    expect(textOf(element, "preview-firstWarning")).toBe("2");
    expect(warned()).toBe(4);
  });

  it("says where no limit is set, and where nothing would happen", async () => {
    const limits = { maxDeactivations: null, maxDeactivationShare: null };
    const run = { mode: "Preview", limits, release: null, recentDeactivations: 0 };
    const unlimited = await preview({ run });
    expect(textOf(unlimited, "preview-limit")).toContain("No safety limit");
    const quiet = await preview({
      policies: [
        { name: "Default", firstWarningDays: 3000, finalNoticeDays: 3100, deactivationDays: 3200 },
      ],
    });
    expect(textOf(quiet, "preview-quiet")).toContain("first 26 runs");
    expect(allById(quiet, "preview-who")).toEqual([]);
  });

  it("names what keeps it from counting", async () => {
    const element = await preview({ policies: [{ name: "Default", firstWarningDays: 100 }] });
    expect(partOf(element, "[data-id='problem']").textContent).toContain("finalNoticeDays");
    expect(byId(element, "preview-runs")).toBeNull();
  });

  it("passes on the tick", async () => {
    const element = await preview({}, { marks: { preview: MARK } });
    const changes = listen(element, "setupchange");
    const tick = element.shadowRoot.querySelector("c-setup-tick");
    expect(tick.mark).toEqual(MARK);
    tick.dispatchEvent(new CustomEvent("ticked"));
    expect(changes).toHaveLength(1);
  });
});
