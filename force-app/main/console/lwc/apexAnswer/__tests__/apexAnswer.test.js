import { readAnswer } from "c/apexAnswer";

describe("readAnswer", () => {
  it("reads the JSON text of a controller", async () => {
    expect(await readAnswer(Promise.resolve('{"runs":[1]}'))).toEqual({ runs: [1] });
  });

  it("says plainly that an answer cannot be read", async () => {
    await expect(readAnswer(Promise.resolve("<html>"))).rejects.toThrow(
      "The answer of the org could not be read.",
    );
  });

  it("passes a refusal on as it is", async () => {
    const refused = new Error("no");
    await expect(readAnswer(Promise.reject(refused))).rejects.toBe(refused);
  });
});
