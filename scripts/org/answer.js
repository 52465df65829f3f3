/**
 * Reads what Salesforce CLI answers with `--json` into a verdict, for bin/verify-org.sh:
 * `sf … --json | node scripts/org/answer.js KIND` prints the verdict, a tab, and a line of detail.
 */
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** @typedef {"pass" | "fail" | "not tried" | "waiting"} Verdict */
/** @typedef {{ verdict: Verdict, detail: string }} Answer */

/** What Salesforce asks of Apex that is deployed to production. */
const LEAST_COVERAGE = 75;
/** What a script of bin/apex/verify begins its line with. */
const DEBUG_LINE = /\|DEBUG\|SEATWISE: (.*)/;
/** How such a script says that it could not decide. */
const UNDECIDED = /(not tried|waiting): ([^]*)/;

/** @type {Record<string, (json: any) => Answer>} */
const KINDS = { org, deploy, tests, apex, mails, plain };

/**
 * @param {string} kind one of `org`, `deploy`, `tests`, `apex`, `mails`, `plain`
 * @param {string} answered what the CLI printed
 * @returns {Answer}
 */
export function readAnswer(kind, answered) {
  /** @type {any} */
  let json;
  try {
    json = JSON.parse(answered);
  } catch {
    return { verdict: "fail", detail: "Salesforce CLI gave no answer in JSON." };
  }
  const { verdict, detail } = KINDS[kind](json);
  // One cell of a table.
  return { verdict, detail: detail.replace(/\s+/g, " ").replaceAll("|", "\\|").trim() };
}

/** @param {any} json @returns {Answer} */
function org(json) {
  const { username, instanceUrl, apiVersion } = json.result ?? {};
  return username
    ? { verdict: "pass", detail: `${username} at ${instanceUrl}, API ${apiVersion}` }
    : refused(json);
}

/** @param {any} json @returns {Answer} */
function deploy(json) {
  const { status, numberComponentsDeployed, details, checkOnly } = json.result ?? {};
  if (status === "Succeeded") {
    const done = checkOnly ? "would be deployed" : "deployed";
    return { verdict: "pass", detail: `${numberComponentsDeployed} components ${done}.` };
  }
  const failures = [
    ...[details?.componentFailures ?? []]
      .flat()
      .map(({ fullName, problem }) => [fullName, problem]),
    ...[details?.runTestResult?.failures ?? []]
      .flat()
      .map(({ name, methodName, message }) => [`${name}.${methodName}`, message]),
  ];
  return failures.length > 0 ? { verdict: "fail", detail: listed(failures) } : refused(json);
}

/** @param {any} json @returns {Answer} */
function tests(json) {
  const { summary, tests: all = [] } = json.result ?? {};
  if (!summary) return refused(json);
  const failures = all
    .filter((/** @type {any} */ test) => test.Outcome === "Fail" || test.Outcome === "CompileFail")
    .map((/** @type {any} */ test) => [test.FullName, test.Message]);
  if (failures.length > 0) return { verdict: "fail", detail: listed(failures) };
  const coverage = Number.parseFloat(summary.testRunCoverage);
  const enough = Number(summary.testsRan) > 0 && coverage >= LEAST_COVERAGE;
  return {
    verdict: enough ? "pass" : "fail",
    detail: `${summary.testsRan} tests ran, coverage ${summary.testRunCoverage}.`,
  };
}

/** @param {any} json @returns {Answer} */
function apex(json) {
  const result = json.result ?? json.data ?? {};
  if (result.success) {
    const [, line = "Done."] = DEBUG_LINE.exec(result.logs ?? "") ?? [];
    return { verdict: "pass", detail: line };
  }
  const why = result.compileProblem || result.exceptionMessage || json.message || "";
  const [, verdict, detail] = UNDECIDED.exec(why) ?? [];
  return verdict
    ? { verdict: /** @type {Verdict} */ (verdict), detail }
    : { verdict: "fail", detail: why || "The script did not end well." };
}

/** @param {any} json @returns {Answer} */
function mails(json) {
  /** @type {{ name: string, remaining: number }[]} */
  const limits = Array.isArray(json.result) ? json.result : [];
  const { remaining } = limits.find(({ name }) => name === "SingleEmail") ?? {};
  return remaining === undefined ? refused(json) : { verdict: "pass", detail: `${remaining} left` };
}

/** @param {any} json @returns {Answer} */
function plain(json) {
  return json.status === 0 ? { verdict: "pass", detail: "Done." } : refused(json);
}

/** @param {any} json @returns {Answer} */
function refused(json) {
  return { verdict: "fail", detail: json.message ?? "Salesforce CLI did not say why." };
}

/** The first few, and how many more. @param {string[][]} failures */
function listed(failures) {
  const shown = failures.slice(0, 5).map(([name, problem]) => `${name}: ${problem}`);
  const more = failures.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { verdict, detail } = readAnswer(process.argv[2], await text(process.stdin));
  console.log(`${verdict}\t${detail}`);
}
