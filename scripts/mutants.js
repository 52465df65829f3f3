/**
 * Changes the rules in every small way there is, and asks each time whether a test notices: `npm run mutants`, or with
 *
 * - `-- --only src/review/run.rs`: the mutants of these files alone (a glob)
 * - `-- --jobs 2`: so many at a time
 *
 * A mutant that no test notices is a missing test, or changes nothing that can be seen: then tests/mutants/survivors.json
 * says why. Any other survivor fails, and so does a reason for one that does not survive any more.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { judge } from "../tests/mutants/survivors.js";
import { CannotBeHad, inRoot, root } from "./lib/run.js";
import { ensureCargoMutants } from "./lib/rust.js";

const SOURCES = ["src/review/**", "src/commitment/**"];
const OUT = inRoot("target", "mutants");
/** How cargo-mutants ends where all were noticed, some were not, or some never came to an end. */
const ENDED = [0, 2, 3];

/** The quick tests notice most mutants; all tests are run on what these leave. What never ends is noticed. */
const QUICK = {
  tests: ["--lib", "--test=vectors", "--test=lab_vectors", "--test=commitment_vectors"],
  timeout: "60",
};
const ALL = { tests: ["--tests"], timeout: "300" };

/**
 * @param {{ tests: string[], timeout: string }} round
 * @param {string[]} chosen which mutants
 * @returns {string[]} those that no test of the round noticed
 */
function tryMutants({ tests, timeout }, chosen) {
  const fixed = ["mutants", "--profile", "dev", "--output", OUT, "--no-shuffle"];
  const asked = [...tests.map((test) => `--cargo-arg=${test}`), "--timeout", timeout];
  const env = { ...process.env, CARGO_PROFILE_DEV_DEBUG: "0" };
  const { status } = spawnSync("cargo", [...fixed, ...asked, ...chosen], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  if (status === null || !ENDED.includes(status)) {
    throw new CannotBeHad("cargo mutants did not come to its end: see above");
  }
  return readFileSync(path.join(OUT, "mutants.out", "missed.txt"), "utf8")
    .split("\n")
    .filter(Boolean);
}

/** Chooses one mutant by its name; the file as well, since names choose every deleted field. @param {string} mutant */
const only = (mutant) => [
  ...["--file", mutant.slice(0, mutant.indexOf(":"))],
  ...["--re", `^${mutant.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&")}$`],
];

try {
  const { values } = parseArgs({
    options: { only: { type: "string" }, jobs: { type: "string", default: "1" } },
  });
  ensureCargoMutants();
  mkdirSync(OUT, { recursive: true });
  const files = (values.only ? [values.only] : SOURCES).flatMap((glob) => ["--file", glob]);
  const jobs = ["--jobs", values.jobs];
  const left = tryMutants(QUICK, [...files, ...jobs]);
  const missed = left.length > 0 ? tryMutants(ALL, [...left.flatMap(only), ...jobs]) : [];
  const explained = JSON.parse(readFileSync(inRoot("tests/mutants/survivors.json"), "utf8"));
  const { unexplained, stale } = judge(missed, explained);
  for (const mutant of unexplained) console.log(`no test notices  ${mutant}`);
  const outdated = values.only ? [] : stale;
  for (const mutant of outdated) console.log(`is noticed now   ${mutant}`);
  console.log(
    `${missed.length} survivors, ${unexplained.length} of them unexplained; ` +
      `${outdated.length} explanations of none`,
  );
  process.exitCode = unexplained.length + outdated.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof CannotBeHad)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
