/** What the local org does not cover, or what no org would compile. Never caught by Apex code. */
export class NotSupported extends Error {
  /** @param {string} what @param {string} [where] "file:line" */
  constructor(what, where) {
    super(`not supported here: ${what}${where ? ` at ${where}` : ""}`);
    this.what = what;
  }

  get name() {
    return "NotSupported";
  }
}

/** Everything that keeps the sources from running, one line each. */
export class CompileError extends Error {
  /** @param {string[]} problems */
  constructor(problems) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
