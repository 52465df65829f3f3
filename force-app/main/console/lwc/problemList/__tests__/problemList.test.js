import ProblemList from "c/problemList";
import { accessibilityProblems, allById, byId, listen, mount, textOf, textsOf } from "@tests/mount";

describe("c-problem-list", () => {
  it("names every problem with its path", async () => {
    const element = mount("c-problem-list", ProblemList, {
      title: "Not loaded",
      message: "2 problems",
      problems: [
        { path: "users[3].createdDate", message: "is not a date" },
        { path: "", message: "is not JSON" },
      ],
    });
    expect(textsOf(element, "problem")).toEqual([
      "users[3].createdDateis not a date",
      "is not JSON",
    ]);
    expect(textOf(element, "message")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows the message where no problem has a path, and retries only where that makes sense", async () => {
    const element = mount("c-problem-list", ProblemList, {
      title: "Not loaded",
      message: "Offline",
    });
    expect(textOf(element, "message")).toBe("Offline");
    expect(allById(element, "retry")).toHaveLength(0);

    element.canRetry = true;
    await Promise.resolve();
    const retried = listen(element, "retry");
    byId(element, "retry").click();
    expect(retried).toHaveLength(1);
  });
});
