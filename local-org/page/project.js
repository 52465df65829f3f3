import { unpack } from "../org/schema/packed.js";

/** @typedef {import("../org/schema/project.js").Project} Project */

/** @type {Promise<Project> | null} */
let loading = null;

/** The project as the build packed it: metadata, and Apex compiled. @returns {Promise<Project>} */
export function loadProject() {
  loading ??= fetchProject();
  return loading;
}

async function fetchProject() {
  const response = await fetch("/org.json");
  if (!response.ok) throw new Error("The org has not been built: start the page anew.");
  const { compiled, ...project } = await response.json();
  return { ...unpack(project), compiled };
}
