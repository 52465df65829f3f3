import UserTable from "c/userTable";
import { decisionRow } from "@tests/answers";
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

const QUERY = { search: null, sortBy: "inactiveDays", descending: true, from: 0, count: 50 };
const ROWS = [
  decisionRow({
    id: "005A",
    action: "firstWarning",
    reason: "inactive",
    stage: "First Warning",
    next: { action: "finalNotice", on: "2026-12-06" },
  }),
  decisionRow({
    id: "005B",
    name: null,
    account: null,
    license: null,
    lastLoginDate: null,
    inactiveDays: null,
    reason: "exempt",
    stage: "Exempt",
    before: { stage: "Exempt" },
  }),
];

function table(changes = {}) {
  const element = mount("c-user-table", UserTable, {
    page: { total: 37, from: 0, rows: ROWS },
    query: QUERY,
    populationSize: 500,
    licenses: [
      { key: "PID_Partner_Community", name: "Partner Community" },
      { key: null, name: null },
    ],
    ...changes,
  });
  return {
    element,
    queries: listen(element, "querychange"),
    selected: listen(element, "userselect"),
  };
}

const cells = (element, row) =>
  [...allById(element, "row")[row].children].map((cell) =>
    cell.textContent.replace(/\s+/g, " ").trim(),
  );

describe("c-user-table", () => {
  it("shows who, what happens, when and why", async () => {
    const { element } = table();
    expect(cells(element, 0)).toEqual([
      "Ana Lima",
      "Acme",
      "Partner Community",
      "May 2, 2026",
      "87",
      expect.stringMatching(/^First Warning ?was Active$/),
      "First warning",
      expect.stringMatching(/^Final notice ?Dec 6, 2026$/),
      "Inactive too long",
    ]);
    expect(cells(element, 1)).toEqual([
      "005B",
      "",
      "Licence not known",
      "Never",
      "–",
      "Exempt",
      "No change",
      "–",
      "Exempt",
    ]);
    expect(textOf(element, "match-count")).toBe("37 of 500");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("marks what Notify would hold: a deactivation, not a notice", () => {
    const nextOf = (action) => {
      const next = { action, on: "2026-12-06" };
      const { element } = table({
        mode: "Notify",
        page: { total: 1, from: 0, rows: [decisionRow({ next })] },
      });
      return textOf(element, "next-on");
    };
    expect(nextOf("deactivate")).toBe("Dec 6, 2026, held: Notify");
    expect(nextOf("finalNotice")).toBe("Dec 6, 2026");
  });

  it("marks the sorted column for a screen reader and sorts by another", () => {
    const { element, queries } = table();
    const days = byId(element, "sort-inactiveDays");
    expect(days.closest("th").getAttribute("aria-sort")).toBe("descending");
    expect(byId(element, "sort-name").closest("th").getAttribute("aria-sort")).toBe("none");
    byId(element, "sort-name").click();
    days.click();
    expect(queries.map(({ query }) => [query.sortBy, query.descending])).toEqual([
      ["name", false],
      ["inactiveDays", false],
    ]);
  });

  it("searches once when the typing rests, from the first row on", () => {
    jest.useFakeTimers();
    try {
      const { element, queries } = table({ query: { ...QUERY, from: 50 } });
      const search = byId(element, "search");
      for (const text of ["a", "ac", "acm"]) {
        search.value = text;
        search.dispatchEvent(new CustomEvent("input"));
        jest.advanceTimersByTime(100);
      }
      expect(queries).toEqual([]);
      jest.advanceTimersByTime(300);
      expect(queries).toEqual([{ query: { ...QUERY, search: "acm", from: 0 } }]);
    } finally {
      jest.useRealTimers();
    }
  });

  it("filters, also by having no licence, and back to all", async () => {
    const { element, queries } = table();
    await enter(byId(element, "filter-reasons"), "paused", "change");
    await enter(byId(element, "filter-licenses"), "-", "change");
    await enter(byId(element, "filter-stages"), "", "change");
    expect(queries.map(({ query }) => query)).toEqual([
      { ...QUERY, reasons: ["paused"], from: 0 },
      { ...QUERY, licenses: [null], from: 0 },
      { ...QUERY, stages: null, from: 0 },
    ]);
  });

  it("shows the filter that is on", () => {
    const { element } = table({ query: { ...QUERY, actions: ["deactivate"], licenses: [null] } });
    expect(byId(element, "filter-actions").value).toBe("deactivate");
    expect(byId(element, "filter-licenses").value).toBe("-");
    expect(byId(element, "filter-stages").value).toBe("");
  });

  it("pages", () => {
    const { element, queries } = table({
      page: { total: 102, from: 50, rows: ROWS },
      query: { ...QUERY, from: 50 },
    });
    expect(textOf(element, "page-text")).toBe("51–52 of 102");
    byId(element, "next-page").click();
    byId(element, "previous").click();
    expect(queries.map(({ query }) => query.from)).toEqual([100, 0]);
    expect(byId(element, "next-page").disabled).toBe(false);
  });

  it("ends at both ends", () => {
    const { element } = table({ page: { total: 2, from: 0, rows: ROWS } });
    expect(byId(element, "previous").disabled).toBe(true);
    expect(byId(element, "next-page").disabled).toBe(true);
  });

  it("opens a user by the row and by its button, once each", () => {
    const { element, selected } = table();
    allById(element, "row")[1].click();
    allById(element, "open")[0].click();
    expect(selected).toEqual([{ id: "005B" }, { id: "005A" }]);
  });

  it("gives the focus back to the user, or to the search where the user is gone", async () => {
    const { element } = table();
    element.focusUser("005A");
    expect(element.shadowRoot.activeElement).toBe(allById(element, "open")[0]);
    element.focusUser("005Z");
    expect(element.shadowRoot.activeElement).toBe(byId(element, "search"));
  });

  describe("with deactivated users", () => {
    const GONE = ["005C", "005D"].map((id) =>
      decisionRow({
        id,
        name: `Gone ${id}`,
        isActive: false,
        reason: "inactiveUser",
        stage: "Deactivated",
        before: { stage: "Deactivated" },
      }),
    );
    const PAGE = { total: 3, from: 0, rows: [ROWS[0], ...GONE] };
    const selected = (element) => element.shadowRoot.querySelector("c-reactivate-users").userIds;

    it("lets them be chosen, them alone, without opening them", async () => {
      const { element, selected: opened } = table({ page: PAGE, canManage: true });
      expect(allById(element, "select-user").map(({ dataset }) => dataset.userId)).toEqual([
        "005C",
        "005D",
      ]);
      expect(allById(element, "select-user")[0].getAttribute("aria-label")).toBe(
        "Select Gone 005C",
      );
      await enter(allById(element, "select-user")[1], true, "change");
      allById(element, "select-user")[1].closest("td").click();
      expect(selected(element)).toEqual(["005D"]);
      expect(opened).toEqual([]);
      await enter(byId(element, "select-all"), true, "change");
      expect(selected(element)).toEqual(["005C", "005D"]);
      await enter(allById(element, "select-user")[0], false, "change");
      expect(selected(element)).toEqual(["005D"]);
      expect(await accessibilityProblems(element)).toEqual([]);
    });

    it("keeps the choice on another page and drops who was reactivated", async () => {
      const { element } = table({ page: PAGE, canManage: true });
      await enter(byId(element, "select-all"), true, "change");
      element.page = { total: 3, from: 0, rows: ROWS };
      await settled();
      expect(byId(element, "select-all")).toBeNull();
      expect(selected(element)).toEqual(["005C", "005D"]);
      element.shadowRoot
        .querySelector("c-reactivate-users")
        .dispatchEvent(new CustomEvent("reactivated", { detail: { ids: ["005C"] } }));
      await settled();
      expect(selected(element)).toEqual(["005D"]);
    });

    it("has no choice for those who may only look", () => {
      const { element } = table({ page: PAGE, canManage: false });
      expect(byId(element, "select-user")).toBeNull();
      expect(byId(element, "select-all")).toBeNull();
    });
  });

  it("says that nobody matches and clears everything", async () => {
    const { element, queries } = table({
      page: { total: 0, from: 0, rows: [] },
      query: { ...QUERY, search: "zzz", stages: ["Exempt"] },
    });
    expect(textOf(element, "match-count")).toBe("0 of 500");
    expect(textOf(element, "no-match")).toContain("No user matches");
    byId(element, "clear").click();
    await settled();
    expect(queries[0].query).toEqual({
      ...QUERY,
      search: null,
      stages: null,
      actions: null,
      reasons: null,
      licenses: null,
    });
    expect(textsOf(element, "row")).toEqual([]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
