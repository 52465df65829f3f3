import { baseName } from "./lib/project.js";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Place */

/** What Salesforce allows on one dashboard. */
const MOST_COMPONENTS = 20;

/**
 * Checks that dashboards lie in a folder, belong to no org's user, and show charts that there are, side by side.
 * @param {Files} files
 * @returns {Finding[]}
 */
export function checkDashboards(files) {
  const reports = reportsOf(files);
  return [...files]
    .filter(([file]) => file.endsWith(".dashboard-meta.xml"))
    .flatMap(([file, text]) => {
      const root = rootOf(text);
      const folder = file.slice(0, file.lastIndexOf("/"));
      const cells = childrenOf(root, "dashboardGridLayout").flatMap((grid) =>
        childrenOf(grid, "dashboardGridComponents"),
      );
      const components = cells.flatMap((cell) => childrenOf(cell, "dashboardComponent"));
      const messages = [
        ...(files.has(`${folder}.dashboardFolder-meta.xml`)
          ? []
          : [`the folder ${baseName(folder)} has no definition`]),
        ...usersOf(root),
        ...components.flatMap((component) => problemsOfComponent(component, reports)),
        ...problemsOfGrid(cells, Number(textAt(root, "dashboardGridLayout", "numberOfColumns"))),
      ];
      return messages.map((message) => ({ file, path: "", message }));
    });
}

/** @param {XmlElement} root @returns {string[]} */
function usersOf(root) {
  const named = ["runningUser", "owner"].filter((name) => textAt(root, name) !== undefined);
  const type = textAt(root, "dashboardType");
  return [
    ...named.map((name) => `${name} is a user of one org`),
    ...(type === "LoggedInUser" ? [] : [`${type} needs a user of one org`]),
  ];
}

/**
 * @param {XmlElement} component
 * @param {Map<string, XmlElement>} reports
 * @returns {string[]}
 */
function problemsOfComponent(component, reports) {
  const name = textAt(component, "report") ?? "";
  const report = reports.get(name);
  if (!report) return [`the report ${name} does not exist`];
  const needsChart = textAt(component, "useReportChart") === "true";
  return needsChart && childrenOf(report, "chart").length === 0
    ? [`the report ${name} has no chart`]
    : [];
}

/**
 * @param {XmlElement[]} cells
 * @param {number} width
 * @returns {string[]}
 */
function problemsOfGrid(cells, width) {
  const places = cells.map(placeOf);
  const names = cells.map((cell) => textAt(cell, "dashboardComponent", "header") ?? "");
  const overlaps = places.flatMap((place, i) =>
    places.slice(i + 1).flatMap((other, j) => (isOver(place, other) ? [[i, i + 1 + j]] : [])),
  );
  return [
    ...(cells.length > MOST_COMPONENTS ? [`has over ${MOST_COMPONENTS} components`] : []),
    ...names.filter((_, i) => !(places[i].right <= width)).map((name) => `${name} is off the grid`),
    ...overlaps.map(([a, b]) => `${names[a]} and ${names[b]} overlap`),
  ];
}

/** @param {XmlElement} cell @returns {Place} */
function placeOf(cell) {
  const number = (/** @type {string} */ name) => Number(textAt(cell, name));
  const [left, top] = [number("columnIndex"), number("rowIndex")];
  return { left, top, right: left + number("colSpan"), bottom: top + number("rowSpan") };
}

/** @param {Place} a @param {Place} b @returns {boolean} */
function isOver(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** @param {Files} files @returns {Map<string, XmlElement>} by folder and name */
function reportsOf(files) {
  /** @type {Map<string, XmlElement>} */
  const reports = new Map();
  for (const [file, text] of files) {
    const match = /\/reports\/(.+)\.report-meta\.xml$/.exec(file);
    if (match) reports.set(match[1], rootOf(text));
  }
  return reports;
}
