/**
 * Salesforce Code Analyzer over force-app: `node tests/analysis/codeAnalyzer.js`.
 * JAVA_HOME names the Java that PMD and the Graph Engine run on. Nothing is fetched: Retire.js
 * brings its list of vulnerabilities in its package.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkSuppressions } from "./suppressions.js";

/** @typedef {import("./report.js").Finding} Finding */

/**
 * What is used of the analyser's interface.
 * @typedef {object} Violation
 * @property {() => { getEngineName(): string, getName(): string }} getRule
 * @property {() => { getFile(): string | undefined, getStartLine(): number | undefined }} getPrimaryLocation
 * @property {() => string} getMessage
 */

// Untyped: where types are checked these packages need not be there.
const load = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PLUGINS = ["pmd", "regex", "retirejs", "eslint", "sfge"];
const TAGS = ["Recommended", "Security", "AppExchange"];
/**
 * Where the Graph Engine itself breaks, told in its words: what it cannot follow is no finding, but is printed. PMD reads
 * these files, and the Apex tests hold who may call them.
 */
const ENGINE_FAULTS = [
  // A Decimal behind a safe navigation has no methods for it.
  /SeatwiseSettingsController\.cls:\d+.*UnexpectedException: MethodCallExpressionVertex\{fullMethodName=share\./s,
  // It types what a list of policies gives as "Object or null", and then finds no method for it.
  /SeatwiseSettingsController\.cls:\d+.*Did not expect NOT_A_MATCH when ranking parameter match/s,
];

/**
 * @param {string} folder
 * @param {{ plugins?: string[], selectors?: string[] }} [options]
 * @returns {Promise<{ findings: Finding[], files: string[] }>} in files below the folder
 */
export async function analyse(folder, { plugins = PLUGINS, selectors = TAGS } = {}) {
  const { CodeAnalyzer, CodeAnalyzerConfig, EventType, LogLevel } = load(
    "@salesforce/code-analyzer-core",
  );
  const analyser = new CodeAnalyzer(
    CodeAnalyzerConfig.fromFile(path.join(ROOT, "code-analyzer.yml")),
  );
  /** @type {Finding[]} */
  const complaints = [];
  // A file that an engine could not read is as bad as a finding in it.
  const complain = (
    /** @type {{ logLevel: number, engineName?: string, message: string }} */ event,
  ) => {
    if (event.logLevel > LogLevel.Warn) return;
    if (ENGINE_FAULTS.some((fault) => fault.test(event.message))) {
      console.log(`not followed by the Graph Engine: ${event.message.slice(0, 160)}`);
      return;
    }
    const rule = `${event.engineName ?? "core"}:log`;
    complaints.push({ file: folder, line: 0, rule, message: event.message });
  };
  analyser.onEvent(EventType.LogEvent, complain);
  analyser.onEvent(EventType.EngineLogEvent, complain);
  for (const name of plugins) {
    const { createEnginePlugin } = load(`@salesforce/code-analyzer-${name}-engine`);
    await analyser.addEnginePlugin(createEnginePlugin());
  }
  const workspace = await analyser.createWorkspace([folder]);
  const rules = await analyser.selectRules(selectors, { workspace });
  const results = await analyser.run(rules, { workspace });
  /** @type {Violation[]} */
  const violations = results.getViolations();
  return {
    findings: [...complaints, ...violations.map((violation) => toFinding(violation, folder))],
    files: await workspace.getTargetedFiles(),
  };
}

/**
 * @param {Violation} violation
 * @param {string} folder takes what an engine says about no file
 * @returns {Finding}
 */
export function toFinding(violation, folder) {
  const place = violation.getPrimaryLocation();
  const rule = violation.getRule();
  return {
    file: place.getFile() ?? folder,
    line: place.getStartLine() ?? 0,
    rule: `${rule.getEngineName()}:${rule.getName()}`,
    message: violation.getMessage(),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { report } = await import("./report.js");
  const { findings, files } = await analyse(path.join(ROOT, "force-app"));
  const unexplained = files
    .filter((file) => /\.(cls|trigger|js|css|html|xml)$/.test(file))
    .flatMap((file) => checkSuppressions(file, readFileSync(file, "utf8")));
  const fromRoot = [...findings, ...unexplained].map((finding) => ({
    ...finding,
    file: path.relative(ROOT, finding.file),
  }));
  process.exitCode = report(fromRoot, files.length) ? 0 : 1;
}
