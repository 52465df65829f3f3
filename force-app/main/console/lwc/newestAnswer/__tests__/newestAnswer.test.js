import { newestAnswer } from "c/newestAnswer";

/** A question whose answer or failure comes when the test says so. */
function question() {
  const asked = {};
  asked.promise = new Promise((resolve, reject) => {
    Object.assign(asked, { resolve, reject });
  });
  return asked;
}

const told = [];
const ask =
  (newest) =>
  ({ promise }) =>
    newest(
      () => promise,
      (answer) => told.push(answer),
      (error) => told.push(error.message),
    );

beforeEach(() => told.splice(0));

describe("c/newestAnswer", () => {
  it("gives the answer, or the failure", async () => {
    const newest = ask(newestAnswer());
    await newest({ promise: Promise.resolve("yes") });
    await newest({ promise: Promise.reject(new Error("no")) });
    expect(told).toEqual(["yes", "no"]);
  });

  it("drops what comes late to an earlier question, answers and failures alike", async () => {
    const newest = ask(newestAnswer());
    const [first, second, third] = [question(), question(), question()];
    const all = [newest(first), newest(second), newest(third)];
    third.resolve("third");
    first.resolve("first");
    second.reject(new Error("second"));
    await Promise.all(all);
    expect(told).toEqual(["third"]);
  });

  it("tells a question that cannot be asked at all", async () => {
    const newest = newestAnswer();
    await newest(
      () => {
        throw new Error("not now");
      },
      () => told.push("answered"),
      (error) => told.push(error.message),
    );
    expect(told).toEqual(["not now"]);
  });
});
