/**
 * @typedef {import("c/setupApi").SetupAnswer} SetupAnswer
 * @typedef {"done" | "todo" | "problem"} Status
 * @typedef {"checks" | "scope" | "thresholds" | "preview" | "mails" | "schedule" | "switchOn"} StepName
 * @typedef {{ name: StepName, status: Status }} Step
 */

/** The checks that have a step of their own; all others are the first step's. @type {Record<string, StepName>} */
const STEP_OF_CHECK = { policies: "scope", population: "scope", schedule: "schedule" };

/** Without these nothing may be sent; a schedule can wait: a run can be started by hand. @type {StepName[]} */
const NEEDED = ["checks", "scope", "thresholds", "preview", "mails"];

/**
 * The steps of the set-up as the org stands: a tick counts only where nothing in the org can show it.
 * @param {SetupAnswer} answer
 * @returns {Step[]}
 */
export function stepsOf(answer) {
  const { marks, mode, schedule, hasRun, hasNotified } = answer;
  const isOn = mode !== "Preview";
  return [
    { name: "checks", status: hasProblem(answer, "checks") ? "problem" : "done" },
    { name: "scope", status: hasProblem(answer, "scope") ? "problem" : "done" },
    // Who was warned already, was so by these thresholds and these mails.
    { name: "thresholds", status: doneIf(Boolean(marks.thresholds) || hasNotified) },
    { name: "preview", status: doneIf(Boolean(marks.preview) || hasRun) },
    { name: "mails", status: doneIf(Boolean(marks.mails) || hasNotified) },
    {
      name: "schedule",
      status: hasProblem(answer, "schedule") ? "problem" : doneIf(schedule !== null),
    },
    { name: "switchOn", status: doneIf(isOn) },
  ];
}

/** The step to go on with: the first that is open, or the last one. @param {Step[]} steps */
export function firstOpen(steps) {
  return (steps.find(({ status }) => status !== "done") ?? steps[steps.length - 1]).name;
}

/** The steps that stand in the way of switching on. @param {Step[]} steps */
export function blockersOf(steps) {
  return steps.filter(({ name, status }) => NEEDED.includes(name) && status !== "done");
}

/** @param {SetupAnswer} answer @param {StepName} step */
function hasProblem({ checks }, step) {
  return checks.some(
    ({ key, state }) => state === "problem" && (STEP_OF_CHECK[key] ?? "checks") === step,
  );
}

/** @param {boolean} isDone @returns {Status} */
function doneIf(isDone) {
  return isDone ? "done" : "todo";
}
