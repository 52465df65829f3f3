import { describeError } from "c/errorProblems";

describe("c/errorProblems", () => {
  it("keeps every problem of the core with its path", () => {
    const problems = [
      { path: "users[3].createdDate", message: "is not a date" },
      { path: "", message: "is not JSON" },
    ];
    const error = Object.assign(new Error("2 problems"), { problems });
    expect(describeError(error)).toEqual({ message: "2 problems", problems });
  });

  it.each([
    ["an Apex exception", { body: { message: "No access" } }, "No access"],
    ["a list of errors", { body: [{ message: "One." }, { message: "Two." }] }, "One. Two."],
    ["page errors", { body: { pageErrors: [{ message: "Locked" }] } }, "Locked"],
    ["a plain error", new Error("Offline"), "Offline"],
    ["a response", { statusText: "Gateway Timeout" }, "Gateway Timeout"],
    ["a string", "Out of luck", "Out of luck"],
  ])("reads the message of %s", (kind, error, message) => {
    expect(describeError(error)).toEqual({ message, problems: [] });
  });
});
