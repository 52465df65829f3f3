import SetupChecks from "c/setupChecks";
import { check, setupAnswer, withChecks } from "@tests/setup";
import { accessibilityProblems, allById, byId, listen, mount, settled, textOf } from "@tests/mount";

const mockNavigate = jest.fn();
jest.mock("lightning/navigation", () => {
  const NavigationMixin = (Base) =>
    class extends Base {
      go(page) {
        mockNavigate(page);
      }
    };
  return { NavigationMixin: Object.assign(NavigationMixin, { Navigate: "go" }) };
});

beforeEach(() => {
  mockNavigate.mockReset();
});

const checks = (answer) =>
  mount("c-setup-checks", SetupChecks, { answer, checkedAt: "2026-11-23T14:00:00.000Z" });

const rowOf = (element, key) =>
  allById(element, "setup-check").find((row) => row.dataset.key === key);
const sentence = (element, key) => rowOf(element, key).querySelector("p").textContent.trim();
const links = (element, key) => [...rowOf(element, key).querySelectorAll("[data-id='check-link']")];

/** Every finding that Apex can make, with what has to be said of it. */
const FINDINGS = [
  [check("access", "hint", "views"), /permission set Seatwise Admin/],
  [check("holders", "hint", "none", [0]), /Nobody holds.*: 0/],
  [check("everybody", "problem", "some"), /View All Users/],
  [check("sender", "problem", "none"), /no organization-wide/],
  [check("sender", "problem", "unverified", [["a@b.c"]]), /Not verified yet: a@b\.c/],
  [check("sender", "problem", "notChosen", [["a@b.c", "d@e.f"]]), /Verified: a@b\.c and d@e\.f/],
  [check("sender", "problem", "unknown", ["x@y.z", ["a@b.c"]]), /x@y\.z is no.*: a@b\.c/],
  [check("portal", "problem", "none"), /portal is missing/],
  [check("portal", "problem", "noLink", ["http://x"]), /^http:\/\/x is no link/],
  [check("contact", "problem", "none"), /support contact is missing/],
  [check("deliverability", "problem", "closed"), /System email only/],
  [check("deliverability", "hint", "usedUp"), /Tomorrow/],
  [check("templates", "problem", "incomplete", [], ["One is missing."]), /something is missing/],
  [check("seats", "problem", "none"), /Digital Experiences/],
  [check("seats", "hint", "full", [["Partner Community"]]), /Partner Community/],
  [check("policies", "problem", "none"), /no active policy/],
  [check("policies", "problem", "strangers", [["Old"]]), /does not have: Old/],
  [check("policies", "problem", "unreadable", [], ["Pauses: no."]), /cannot be read/],
  [check("population", "problem", "none"), /nobody to review/],
  [check("population", "problem", "outOfScope", [1200]), /none of the 1,200/],
  [check("population", "ok", "uncounted", [116800]), /116,800 external users/],
  [check("killSwitch", "problem", "pulled"), /no run starts/],
  [check("schedule", "ok", "set", ["Ada"]), /runs as Ada/],
  [check("schedule", "problem", "inactive", ["Bob"]), /^Bob, who/],
  [check("schedule", "problem", "notAllowed", ["Bob"]), /^Bob, who .* may not steer/],
  [check("logins", "hint", "none"), /no login/],
  [check("logins", "hint", "unreadable"), /Manage Users/],
  [check("months", "ok", "scheduled", ["2026-11-30T13:00:00.000Z"]), /Nov 30, 2026/],
  [check("months", "hint", "stopped", [], ["Bob is gone."]), /not kept any more/],
];

describe("c-setup-checks", () => {
  it("shows an org where nothing is missing", async () => {
    const element = checks(setupAnswer());
    expect(textOf(element, "checks-summary")).toBe("Nothing is missing.");
    expect(allById(element, "setup-check")).toHaveLength(15);
    expect(sentence(element, "logins")).toBe("You can read the logins since May 26, 2026.");
    expect(links(element, "sender")).toEqual([]);
    // What Apex cannot read can be looked at all the same.
    expect(links(element, "deliverability")).toHaveLength(1);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("has words for every finding", () => {
    for (const [found, words] of FINDINGS) {
      const element = checks(withChecks([found]));
      expect(sentence(element, found.key)).toMatch(words);
      expect(sentence(element, found.key)).not.toMatch(/\{\d\}/);
      expect(rowOf(element, found.key).dataset.state).toBe(found.state);
      for (const detail of found.details) {
        expect(rowOf(element, found.key).textContent).toContain(detail);
      }
      element.remove();
    }
  });

  it("leads to where each is mended", () => {
    for (const [found] of FINDINGS.filter(([{ state }]) => state !== "ok")) {
      const element = checks(withChecks([found]));
      expect(links(element, found.key).length).toBeGreaterThan(0);
      element.remove();
    }
  });

  it("counts what stands in the way, hints not among it", () => {
    const element = checks(
      withChecks([
        check("portal", "problem", "none"),
        check("contact", "problem", "none"),
        check("logins", "hint", "none"),
      ]),
    );
    expect(textOf(element, "checks-summary")).toBe("2 things stand in the way of switching on.");
  });

  it("shortens a long list of names", () => {
    const names = ["A", "B", "C", "D", "E", "F", "G", "H"];
    const element = checks(withChecks([check("holders", "ok", "some", [names, 1])]));
    expect(sentence(element, "holders")).toContain("A, B, C, D, E, F and 2 more");
  });

  it("leads to the page of Setup", () => {
    const element = checks(withChecks([check("sender", "problem", "none")]));
    links(element, "sender")[0].click();
    expect(mockNavigate).toHaveBeenCalledWith({
      type: "standard__webPage",
      attributes: { url: "/lightning/setup/OrgWideEmailAddresses/home" },
    });
  });

  it("leads to a step, a tab and the form below", async () => {
    const element = checks(
      withChecks([
        check("policies", "problem", "strangers", [["Old"]]),
        check("killSwitch", "problem", "pulled"),
        check("portal", "problem", "none"),
      ]),
    );
    const steps = listen(element, "stepselect");
    const tabs = listen(element, "tabwanted");
    links(element, "policies")[0].click();
    links(element, "killSwitch")[0].click();
    links(element, "portal")[0].click();
    await settled();
    expect(steps).toEqual([{ name: "scope" }]);
    expect(tabs).toEqual([{ name: "runs" }]);
    expect(element.shadowRoot.activeElement).toBe(byId(element, "setup-form"));
  });

  it("looks again when asked, and after the form was saved", async () => {
    const element = checks(setupAnswer());
    const changes = listen(element, "setupchange");
    const saves = listen(element, "settingssaved");
    byId(element, "check-again").click();
    expect(changes).toHaveLength(1);
    const form = element.shadowRoot.querySelector("c-review-settings");
    expect(form.noticesOnly).toBe(true);
    form.dispatchEvent(new CustomEvent("saved"));
    expect(saves).toHaveLength(1);
    expect(changes).toHaveLength(2);
    element.isChecking = true;
    await settled();
    expect(textOf(element, "checked-at")).toBe("Checking…");
  });

  it("shows a viewer no form", () => {
    expect(byId(checks(setupAnswer({ canManage: false })), "setup-form")).toBeNull();
  });
});
