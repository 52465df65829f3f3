/** Every control in the components' templates: what a person can press or change, told from the sources. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesBelow } from "../../local-org/build/project.js";

/**
 * @typedef {object} Control
 * @property {string} place its component, after the one that this is used in, as in "save-policy>confirm-step"
 * @property {string} kind its element, and an input's type
 * @property {string} id its `data-id`; `*` where that is known at run time only
 *
 * @typedef {{ name: string, attributes: Map<string, string> }} Tag
 */

const ROOT = join(import.meta.dirname, "../..");
const TAG = /<([a-z][\w-]*)((?:\s+[\w:.-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:.-]+)(?:=(?:"([^"]*)"|(\{[^}]*\})))?/g;
/** What is a control by itself. */
const NATIVE = new Set(["a", "button", "input", "select", "summary", "textarea"]);
const PRESSED = "onclick";
const ANY = "*";
/** What a component offers only to who asks for it by an attribute. @type {Record<string, Record<string, string>>} */
const ASKED_FOR = {
  "problem-list": { retry: "can-retry" },
  "confirm-step": { "confirm-comment": "needs-comment" },
  "number-setting": { "{sliderId}": "slider-max" },
  "figures-table": { figures: "!always-open" },
  "review-settings": { "{mode.id}": "!notices-only" },
};

const CORE =
  "only a fault of the core itself, which no answer of the org can bring about, shows it";

/** What is not pressed, and why. @type {Record<string, string>} */
export const EXCEPTIONS = {
  "lab-bench>problem-list lightning-button retry": CORE,
  "lab-search>problem-list lightning-button retry": CORE,
  "planner-uncertainty>problem-list lightning-button retry": CORE,
};

/** @param {string} text a template @returns {Tag[]} */
export function tagsOf(text) {
  const tags = [...text.matchAll(TAG)].map(([, name, rest]) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(ATTRIBUTE)].map(([, key, value, bound]) => [key, value ?? bound ?? ""]),
    ),
  }));
  const opened = text.match(/<[a-z]/g)?.length ?? 0;
  if (opened !== tags.length)
    throw new Error(`${opened} elements, of which ${tags.length} are read`);
  return tags;
}

/** @returns {Map<string, Tag[]>} the elements of each template, by the name of its component's element without `c-` */
export function readTemplates() {
  const files = filesBelow(join(ROOT, "force-app")).filter((file) =>
    /\/lwc\/(\w+)\/\1\.html$/.test(file.replaceAll("\\", "/")),
  );
  return new Map(
    files.map((file) => [
      basename(file, ".html").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      tagsOf(readFileSync(file, "utf8")),
    ]),
  );
}

/** @param {Map<string, Tag[]>} templates @returns {Control[]} each once for every component that its own is used in */
export function inventory(templates) {
  return [...templates].flatMap(([component, tags]) => {
    const controls = tags.filter(isControl);
    return usesOf(component, templates).flatMap(({ place, attributes }) =>
      controls
        .filter((tag) => isOffered(component, tag, attributes))
        .map((tag) => controlAt(place, tag)),
    );
  });
}

/** @param {Tag} tag */
function isControl({ name, attributes }) {
  if (attributes.has("readonly")) return false;
  if (name === "lightning-tab") return true;
  return NATIVE.has(name) || attributes.has(PRESSED) || /^lightning-(input|combobox)/.test(name);
}

/** @param {string} component @param {Tag} tag @param {Map<string, string>} use */
function isOffered(component, { attributes }, use) {
  const wish = ASKED_FOR[component]?.[attributes.get("data-id") ?? ""];
  if (wish === undefined) return true;
  return wish.startsWith("!") ? !use.has(wish.slice(1)) : use.has(wish);
}

/** @param {string} component @param {Map<string, Tag[]>} templates */
function usesOf(component, templates) {
  const uses = [...templates].flatMap(([user, tags]) =>
    tags
      .filter(({ name }) => name === `c-${component}`)
      .map(({ attributes }) => ({
        place: placeOf(user, component, attributes.get("data-id")),
        attributes,
      })),
  );
  // What no component uses is placed on a page.
  return uses.length > 0 ? uses : [{ place: component, attributes: new Map() }];
}

/** @param {string} user @param {string} component @param {string} [id] the `data-id` that it is used with */
function placeOf(user, component, id) {
  if (!id) return `${user}>${component}`;
  return `${user}>${component}#${id.startsWith("{") ? ANY : id}`;
}

/** @param {string} place @param {Tag} tag @returns {Control} */
function controlAt(place, { name, attributes }) {
  const id = attributes.get(name === "lightning-tab" ? "value" : "data-id");
  if (!id) throw new Error(`${place}: a ${name} without a data-id`);
  const type = attributes.get("type") ?? "text";
  const kind = name === "input" ? `input:${type.startsWith("{") ? ANY : type}` : name;
  return { place, kind, id: id.startsWith("{") ? ANY : id };
}

/** @param {Control} control @returns {string} as the page tells it of what is pressed */
export function keyOf({ place, kind, id }) {
  return `${place} ${kind} ${id}`;
}

/**
 * Which controls nobody has pressed.
 *
 * @param {Control[]} controls
 * @param {Set<string>} pressed keys
 * @returns {string[]} their keys
 */
export function neverPressed(controls, pressed) {
  const known = new Set(controls.map(keyOf));
  const keys = [...pressed];
  return [...known]
    .filter((key) => {
      if (!key.includes(ANY)) return !pressed.has(key);
      const pattern = new RegExp(`^${key.split(ANY).map(escape).join("[^ ]+")}$`);
      // What is known by its own name is not one of those that are told at run time.
      return !keys.some((other) => pattern.test(other) && !known.has(other));
    })
    .sort();
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&");
}
