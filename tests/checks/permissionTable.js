/**
 * What the permission sets grant, as the table of docs/security.md. `node tests/checks/permissionTable.js` writes it
 * there anew, after any change of the permission sets.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readProject } from "./lib/project.js";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */

const PAGE = fileURLToPath(new URL("../../docs/security.md", import.meta.url));
const FOLDER = "force-app/main/access/permissionsets/";
const SETS = ["Seatwise_Viewer", "Seatwise_Admin"];
const NOTHING = "–";
/** @type {[string, string][]} */
const OF_OBJECTS = [
  ["allowRead", "read"],
  ["viewAllRecords", "all records"],
  ["allowCreate", "create"],
  ["allowEdit", "edit"],
  ["allowDelete", "delete"],
  ["modifyAllRecords", "modify all"],
];
/** The table between its marks. */
const PLACE = /(<!-- permissions -->\n)[^]*?(\n<!-- end of permissions -->)/;

/** @param {Files} files @returns {string} in Markdown, each column as wide as its widest cell */
export function permissionTable(files) {
  const grants = SETS.map((name) =>
    grantsOf(rootOf(files.get(`${FOLDER}${name}.permissionset-meta.xml`) ?? "")),
  );
  const names = [...new Set(grants.flatMap((granted) => [...granted.keys()]))].sort();
  // A field that all may read is no news.
  const told = names.filter((name) => grants.some((granted) => granted.get(name) !== "read field"));
  const rows = told.map((name) => [
    name,
    ...grants.map((granted) => (granted.get(name) ?? NOTHING).replace(" field", "")),
  ]);
  return markdown([["what", ...SETS.map((name) => `\`${name}\``)], ...rows]);
}

/** @param {string} page @param {string} table @returns {string} the page with that table */
export function withTable(page, table) {
  return page.replace(PLACE, (_, before, after) => `${before}\n${table}\n${after}`);
}

/** @param {XmlElement} root of a permission set @returns {Map<string, string>} what it grants → how far */
function grantsOf(root) {
  /** @param {string} list @param {string} element @param {string} kind @returns {[string, string][]} */
  const enabled = (list, element, kind) =>
    childrenOf(root, list)
      .filter((entry) => textAt(entry, "enabled") === "true")
      .map((entry) => [`${kind} \`${textAt(entry, element)}\``, "yes"]);
  return new Map([
    ...enabled("customPermissions", "name", "custom permission"),
    ...enabled("userPermissions", "name", "user permission"),
    ...enabled("classAccesses", "apexClass", "class"),
    ...childrenOf(root, "objectPermissions").map(
      (entry) =>
        /** @type {[string, string]} */ ([
          `object \`${textAt(entry, "object")}\``,
          OF_OBJECTS.filter(([flag]) => textAt(entry, flag) === "true")
            .map(([, word]) => word)
            .join(", "),
        ]),
    ),
    ...childrenOf(root, "fieldPermissions").map(
      (entry) =>
        /** @type {[string, string]} */ ([
          `field \`${textAt(entry, "field")}\``,
          textAt(entry, "editable") === "true" ? "edit" : "read field",
        ]),
    ),
  ]);
}

/** @param {string[][]} rows the first one is the head */
function markdown(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, withTable(readFileSync(PAGE, "utf8"), permissionTable(readProject())));
}
