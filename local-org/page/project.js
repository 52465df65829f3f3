import { unpack } from "../org/schema/packed.js";
import { userLanguage } from "../platform/userLanguage.js";
import { words } from "./words/words.js";

/** @typedef {import("../org/schema/project.js").Project} Project */

/** @type {Promise<Project> | null} */
let loading = null;

/** The project as the build packed it: metadata, and Apex compiled. @returns {Promise<Project>} */
export function loadProject() {
  loading ??= fetchProject();
  return loading;
}

async function fetchProject() {
  const [{ compiled, ...packed }, translations] = await Promise.all([
    fetchJson("/org.json"),
    userLanguage() === "en" ? {} : fetchJson(`/labels.${userLanguage()}.json`),
  ]);
  const project = unpack(packed);
  // Apex too gets a label in the language of who runs it.
  for (const [name, text] of Object.entries(translations)) {
    project.labels.set(name.toLowerCase(), text);
  }
  return { ...project, compiled };
}

/** @param {string} path */
async function fetchJson(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(words.org.notBuilt);
  return response.json();
}
