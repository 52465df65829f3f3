import ConfirmStep from "c/confirmStep";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

function step(changes = {}) {
  const element = mount("c-confirm-step", ConfirmStep, {
    question: "Run now?",
    detail: "Nothing is written.",
    confirmLabel: "Run",
    ...changes,
  });
  return { element, yes: listen(element, "confirm"), no: listen(element, "cancel") };
}

describe("c-confirm-step", () => {
  it("takes the focus, says what will happen, and asks", async () => {
    const { element, yes, no } = step();
    expect(element.shadowRoot.activeElement).toBe(byId(element, "confirm-question"));
    expect(textOf(element, "confirm-question")).toBe("Run now?");
    expect(textOf(element, "confirm-detail")).toBe("Nothing is written.");
    byId(element, "confirm-yes").click();
    byId(element, "confirm-no").click();
    expect(yes).toEqual([{ comment: "" }]);
    expect(no).toHaveLength(1);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("demands a comment where one is asked for", async () => {
    const { element, yes } = step({ needsComment: true });
    const comment = byId(element, "confirm-comment");
    await enter(comment, "   ");
    byId(element, "confirm-yes").click();
    await settled();
    expect(yes).toEqual([]);
    expect(textOf(element, "confirm-comment-problem")).toBe("Say why: the log keeps it.");
    expect(comment.getAttribute("aria-invalid")).toBe("true");
    expect(element.shadowRoot.activeElement).toBe(comment);

    await enter(comment, " back from leave ");
    expect(textOf(element, "confirm-comment-problem")).toBe("");
    byId(element, "confirm-yes").click();
    expect(yes).toEqual([{ comment: "back from leave" }]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("closes with Escape, itself alone", () => {
    const { element, no } = step();
    const outer = jest.fn();
    document.body.addEventListener("keydown", outer);
    byId(element, "confirm-step").dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }),
    );
    document.body.removeEventListener("keydown", outer);
    expect(no).toHaveLength(1);
    expect(outer).not.toHaveBeenCalled();
  });

  it("waits while the act is under way, and shows why it was refused", async () => {
    const { element, no } = step({ isBusy: true });
    expect(byId(element, "confirm-yes").disabled).toBe(true);
    expect(byId(element, "confirm-no").disabled).toBe(true);
    byId(element, "confirm-step").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(no).toEqual([]);
    element.isBusy = false;
    element.error = "A run is under way.";
    await settled();
    expect(textOf(element, "confirm-error")).toBe("A run is under way.");
  });
});
