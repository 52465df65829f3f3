import AccountUsers from "c/accountUsers";
import { decisionRow } from "@tests/answers";
import {
  accessibilityProblems,
  allById,
  byId,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";

const people = (count) =>
  Array.from({ length: count }, (_, i) => decisionRow({ id: `005${i}`, name: `User ${i}` }));

const users = (rows, changes = {}) =>
  mount("c-account-users", AccountUsers, { rows, total: rows.length, ...changes });

describe("c-account-users", () => {
  it("tells of each the stage, the last login and the next step, with a way there", async () => {
    const element = users([
      decisionRow({
        id: "005A",
        stage: "Final Notice",
        before: { stage: "First Warning" },
        next: { action: "finalNotice", on: "2026-12-01" },
      }),
      decisionRow({ id: "005B", lastLoginDate: null }),
    ]);
    expect(textsOf(element, "user-stage")).toEqual(["First Warning", "Active"]);
    expect(textsOf(element, "user-last-login")).toEqual(["May 2, 2026", "Never"]);
    expect(textsOf(element, "user-next")).toEqual([expect.stringMatching(/^Final notice/), "–"]);
    expect(textsOf(element, "user-next-on")).toEqual(["Dec 1, 2026"]);
    const link = byId(element, "user-link");
    expect(link.label).toBe("Ana Lima");
    expect(link.page.attributes).toMatchObject({ objectApiName: "User", recordId: "005A" });
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says that Notify would hold a deactivation", () => {
    const element = users([decisionRow({ next: { action: "deactivate", on: "2026-12-01" } })], {
      mode: "Notify",
    });
    expect(textOf(element, "user-next-on")).toBe("Dec 1, 2026, held: Notify");
  });

  it("shows the first five, and more on demand", async () => {
    const element = users(people(27));
    expect(allById(element, "account-user")).toHaveLength(5);
    expect(byId(element, "account-users-more").label).toBe("Show 20 more");
    byId(element, "account-users-more").click();
    await settled();
    expect(allById(element, "account-user")).toHaveLength(25);
    expect(byId(element, "account-users-more").label).toBe("Show 2 more");
    byId(element, "account-users-more").click();
    await settled();
    expect(allById(element, "account-user")).toHaveLength(27);
    expect(byId(element, "account-users-more")).toBeNull();
    expect(byId(element, "account-users-rest")).toBeNull();
    expect(element.shadowRoot.activeElement).toBe(byId(element, "account-users-title"));
  });

  it("says where it does not have them all", () => {
    const element = users(people(3), { total: 1200 });
    expect(textOf(element, "account-users-rest")).toContain(
      "The 3 that have been inactive longest",
    );
  });

  it("says where there is nobody", async () => {
    const element = users([]);
    expect(textOf(element, "account-users-empty")).toContain("no portal users");
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
