/** An org that has the project and one class more, which tells what a test wants to know. */
import { fileURLToPath } from "node:url";
import { ApexOrg } from "../../local-org/org/createOrg.js";
import { readOrgProject } from "../../local-org/org/schema/project.js";

const FORCE_APP = fileURLToPath(new URL("../../force-app", import.meta.url));

/** @typedef {{ file: string, text: string }} Source */

/**
 * @param {Source} subject
 * @param {(source: Source) => Source} [change] of the project's own classes
 */
export function orgWith(subject, change = (source) => source) {
  const project = readOrgProject(FORCE_APP);
  return new ApexOrg({ ...project, sources: [...project.sources.map(change), subject] });
}
