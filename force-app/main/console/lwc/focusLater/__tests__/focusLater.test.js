import { focusLater } from "c/focusLater";

describe("focusLater", () => {
  it("focuses what is there after the change, and nothing where there is none", async () => {
    const coming = focusLater(document.body, "next");
    const button = document.createElement("button");
    button.dataset.id = "next";
    document.body.append(button);
    await coming;
    expect(document.activeElement).toBe(button);
    await focusLater(document.body, "gone");
    await focusLater(null, "next");
    expect(document.activeElement).toBe(button);
  });
});
