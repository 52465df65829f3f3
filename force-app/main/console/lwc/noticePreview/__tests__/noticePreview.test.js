import NoticePreview from "c/noticePreview";
import { previewNotice } from "c/settingsApi";
import { decisionRow } from "@tests/answers";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, enter, mount, settled, textOf } from "@tests/mount";

jest.mock("c/settingsApi", () => ({ previewNotice: jest.fn() }));

const NOTICE = {
  kind: "First Warning",
  language: "en_US",
  from: "partners@example.com",
  to: "ana@acme.example",
  subject: "We miss you",
  html: "<p>Log in before <b>Dec 2</b></p>",
  text: "Log in before Dec 2",
  problems: [],
};

const USERS = [
  decisionRow({ id: "005A" }),
  decisionRow({ id: "005B", name: "Ben Ode", account: null }),
];

beforeEach(() => {
  previewNotice.mockReset().mockResolvedValue(NOTICE);
});

function preview(session = {}) {
  const page = jest.fn(({ search }) => ({
    total: 2,
    from: 0,
    rows: USERS.filter(({ name }) => name.toLowerCase().includes((search ?? "").toLowerCase())),
  }));
  const element = mount("c-notice-preview", NoticePreview, {
    session: session && { page, ...session },
  });
  return { element, page };
}

async function show(element) {
  byId(element, "preview-show").click();
  await settled();
}

describe("c-notice-preview", () => {
  it("shows a notice to the first user, as mail programs do and as text", async () => {
    const { element } = preview();
    await show(element);
    expect(previewNotice).toHaveBeenCalledWith({ kind: "First Warning", userId: "005A" });
    expect(textOf(element, "preview-from")).toBe("partners@example.com");
    expect(textOf(element, "preview-to")).toBe("ana@acme.example");
    expect(textOf(element, "preview-subject")).toBe("We miss you");
    expect(byId(element, "preview-html").value).toBe(NOTICE.html);
    expect(textOf(element, "preview-text")).toBe("Log in before Dec 2");
    expect(byId(element, "preview-problems")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("follows the choice of notice and user once one is on screen", async () => {
    const { element } = preview();
    await enter(byId(element, "preview-kind"), "Deactivation", "change");
    expect(previewNotice).not.toHaveBeenCalled();
    await show(element);
    await enter(byId(element, "preview-user"), "005B", "change");
    expect(previewNotice.mock.calls.map(([query]) => query)).toEqual([
      { kind: "Deactivation", userId: "005A" },
      { kind: "Deactivation", userId: "005B" },
    ]);
  });

  it("finds a user when the typing rests", async () => {
    jest.useFakeTimers();
    try {
      const { element, page } = preview();
      const search = byId(element, "preview-search");
      search.value = "ben";
      search.dispatchEvent(new CustomEvent("input"));
      expect(page).toHaveBeenCalledTimes(1);
      jest.advanceTimersByTime(300);
      await Promise.resolve();
      expect(page).toHaveBeenLastCalledWith({ search: "ben", count: 20 });
      expect(byId(element, "preview-user").value).toBe("005B");
    } finally {
      jest.useRealTimers();
    }
  });

  it("lists what keeps the notice from going out", async () => {
    previewNotice.mockResolvedValue({ ...NOTICE, problems: ["The sender is not set."] });
    const { element } = preview();
    await show(element);
    expect(byId(element, "preview-problems").problems).toEqual([
      { path: "", message: "The sender is not set." },
    ]);
  });

  it.each([
    ["no population", null],
    ["nobody found", { page: () => ({ total: 0, from: 0, rows: [] }) }],
    [
      "a plan that could not be made",
      {
        page: () => {
          throw new Error("no plan");
        },
      },
    ],
  ])("has nobody to show with %s", async (what, session) => {
    const { element } = preview(session);
    expect(textOf(element, "preview-nobody")).toBe("No user matches.");
    expect(byId(element, "preview-show").disabled).toBe(true);
    expect(byId(element, "preview-user").disabled).toBe(true);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says what failed, and asks again with another choice", async () => {
    previewNotice.mockRejectedValueOnce(refusal("There is no template."));
    const { element } = preview();
    await show(element);
    expect(element.shadowRoot.querySelector("c-problem-list").message).toBe(
      "There is no template.",
    );
    expect(byId(element, "preview-html")).toBeNull();
    await enter(byId(element, "preview-kind"), "Final Notice", "change");
    expect(element.shadowRoot.querySelector("c-problem-list")).toBeNull();
    expect(byId(element, "preview-html")).not.toBeNull();
  });

  it("drops a late answer to an older question", async () => {
    let answer;
    previewNotice.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const { element } = preview();
    await show(element);
    previewNotice.mockResolvedValue({ ...NOTICE, subject: "Newer" });
    element.shadowRoot.querySelector("[data-id='preview-show']").disabled = false;
    await show(element);
    answer(NOTICE);
    await settled();
    expect(textOf(element, "preview-subject")).toBe("Newer");
  });
});
