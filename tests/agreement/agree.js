/**
 * Whether the two runtimes of the rules agree: the committed core, and the Apex in the local org,
 * on requests drawn at random. `npm run agree`, or with `-- USERS SEED`.
 */
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import { ApexOrg } from "../../local-org/org/createOrg.js";
import { readOrgProject } from "../../local-org/org/schema/project.js";
import { loadBuiltCore } from "../../scripts/lib/core.js";
import { inRoot } from "../../scripts/lib/run.js";
import { Generator, USERS } from "./generate.js";

/** Lets JSON text in and out of the Apex, whose own answers are maps. */
const DOOR = {
  file: "AgreementDoor.cls",
  text: `
    public with sharing class AgreementDoor {
      public static String planRun(String request) {
        try {
          return JSON.serialize(ReviewAnswer.planRun(JSON.deserializeUntyped(request)));
        } catch (ReviewRequestException refused) {
          List<String> paths = new List<String>();
          for (ReviewProblem problem : refused.problems()) {
            paths.add(problem.path);
          }
          return JSON.serialize(new Map<String, Object>{ 'refused' => paths });
        }
      }
    }`,
};

/**
 * @typedef {object} Agreement
 * @property {number} users
 * @property {number} refused requests that both refused with the same paths
 * @property {Record<string, number>} reasons how often each was met
 * @property {string[]} differences
 */

/**
 * @param {{ users: number, seed: number }} options
 * @returns {Promise<Agreement>}
 */
export async function compare({ users, seed }) {
  const core = await loadBuiltCore();
  const project = readOrgProject(inRoot("force-app"));
  const org = new ApexOrg({ ...project, sources: [...project.sources, DOOR] });
  const generator = new Generator(seed);
  /** @type {Agreement} */
  const agreement = { users: 0, refused: 0, reasons: {}, differences: [] };
  while (agreement.users < users) {
    const request = generator.request();
    const text = JSON.stringify(request);
    const fromApex = JSON.parse(org.executeAnonymousStatic("AgreementDoor", "planRun", [text]));
    const fromCore = answerOf(core, request);
    const answers = [fromCore, fromApex].map(comparable);
    if (!isDeepStrictEqual(answers[0], answers[1])) {
      const [inCore, inApex] = answers.map((answer) => JSON.stringify(answer));
      agreement.differences.push(`${text}\n  core: ${inCore}\n  Apex: ${inApex}`);
    }
    agreement.users += USERS;
    if (fromCore.refused) agreement.refused += 1;
    for (const { reason } of fromCore.decisions ?? []) {
      agreement.reasons[reason] = (agreement.reasons[reason] ?? 0) + 1;
    }
  }
  return agreement;
}

/**
 * @param {Awaited<ReturnType<typeof loadBuiltCore>>} core
 * @param {import("../../src/types.d.ts").PlanRunRequest} request
 * @returns {any}
 */
function answerOf(core, request) {
  try {
    return core.planRun(request);
  } catch (error) {
    const { problems } = /** @type {import("../../src/types.d.ts").CoreError} */ (error);
    if (!problems) throw error;
    return { refused: problems.map(({ path }) => path) };
  }
}

/** Problems have no order. @param {any} answer */
function comparable(answer) {
  return answer.refused ? { refused: [...answer.refused].sort() } : answer;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [users, seed] = [process.argv[2] ?? 100_000, process.argv[3] ?? 1].map(Number);
  const { differences, reasons, ...figures } = await compare({ users, seed });
  for (const difference of differences.slice(0, 10)) console.error(difference);
  console.log(reasons);
  const refused = `${figures.refused} requests refused by both alike`;
  console.log(
    `${figures.users} users, seed ${seed}: ${differences.length} requests decided otherwise; ${refused}`,
  );
  process.exitCode = differences.length > 0 ? 1 : 0;
}
