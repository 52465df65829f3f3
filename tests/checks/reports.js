import { baseName } from "./lib/project.js";
import { reportTypesOf, fieldOf } from "./reportTypes.js";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */
/** @typedef {import("./lib/orgIndex.js").FieldDefinition} FieldDefinition */
/** @typedef {import("./reportTypes.js").ReportType} ReportType */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */
/** @typedef {(path: string, message: string) => void} Say */

/** The column that counts rows. */
const ROW_COUNT = "RowCount";
const LONGEST_NAME = 40;
const LONGEST_DESCRIPTION = 255;

/**
 * Checks that reports lie in a folder, and that their columns, groupings, filters and charts fit their report type.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkReports(files, index) {
  const types = reportTypesOf(files);
  return [...files]
    .filter(([file]) => file.endsWith(".report-meta.xml"))
    .flatMap(([file, text]) => {
      /** @type {Finding[]} */
      const findings = [];
      /** @type {Say} */
      const say = (path, message) => void findings.push({ file, path, message });
      const root = rootOf(text);
      const folder = file.slice(0, file.lastIndexOf("/"));
      if (!files.has(`${folder}.reportFolder-meta.xml`)) {
        say("", `the folder ${baseName(folder)} has no definition`);
      }
      if ((textAt(root, "name") ?? "").length > LONGEST_NAME) {
        say("name", `is over ${LONGEST_NAME} characters`);
      }
      if ((textAt(root, "description") ?? "").length > LONGEST_DESCRIPTION) {
        say("description", `is over ${LONGEST_DESCRIPTION} characters`);
      }
      const name = textAt(root, "reportType") ?? "";
      const type = types.get(name);
      if (type) checkContent(root, new Columns(type, index), say);
      else say("reportType", `${name} does not exist`);
      return findings;
    });
}

/** What a report may name. */
class Columns {
  /** @param {ReportType} type @param {OrgIndex} index */
  constructor(type, index) {
    this.type = type;
    this.index = index;
  }

  /**
   * The field of a column, as far as the project defines it; standard fields have no definition here.
   * @param {string} column
   * @returns {FieldDefinition | undefined}
   */
  definitionOf(column) {
    const { object } = this.type;
    const field = fieldOf(object, column.slice(object.length + 1), this.index) ?? "";
    return this.index.objects.get(object)?.get(field);
  }

  /** @param {string} column @returns {boolean} */
  has(column) {
    const { object, columns } = this.type;
    return column.startsWith(`${object}$`) && columns.has(column.slice(object.length + 1));
  }

  /** @param {string} column @returns {boolean} */
  isDate(column) {
    const type = this.definitionOf(column)?.type ?? "";
    return /^Date(Time)?$/.test(type) || /Date$/.test(column);
  }
}

/**
 * @param {XmlElement} root
 * @param {Columns} columns
 * @param {Say} say
 */
function checkContent(root, columns, say) {
  const shown = childrenOf(root, "columns");
  const groupings = [...childrenOf(root, "groupingsDown"), ...childrenOf(root, "groupingsAcross")];
  const criteria = childrenOf(root, "filter").flatMap((at) => childrenOf(at, "criteriaItems"));
  const names = (/** @type {XmlElement[]} */ list, /** @type {string} */ element) =>
    list.map((entry) => textAt(entry, element) ?? "");
  /** @type {[string, string[]][]} */
  const uses = [
    ["columns", names(shown, "field")],
    ["groupings", names(groupings, "field")],
    ["filter", names(criteria, "column")],
    ["timeFrameFilter", names(childrenOf(root, "timeFrameFilter"), "dateColumn")],
  ];
  for (const [path, used] of uses) {
    for (const [i, column] of used.entries()) {
      if (!columns.has(column)) say(path, `the report type has no column ${column}`);
      if (path !== "filter" && used.indexOf(column) !== i) say(path, `${column} is there twice`);
      if (path === "columns" && uses[1][1].includes(column)) say(path, `${column} is grouped by`);
      if (path === "timeFrameFilter" && !columns.isDate(column)) say(path, `${column} is no date`);
    }
  }
  checkSums(shown, columns, say);
  checkGroupings(root, groupings, columns, say);
  checkCriteria(criteria, columns, say);
  for (const chart of childrenOf(root, "chart")) {
    checkChart(chart, names(groupings, "field"), shown, say);
  }
}

/** @param {XmlElement[]} shown @param {Columns} columns @param {Say} say */
function checkSums(shown, columns, say) {
  for (const column of shown) {
    const field = textAt(column, "field") ?? "";
    const type = columns.definitionOf(field)?.type;
    if (childrenOf(column, "aggregateTypes").length > 0 && type !== "Number") {
      say("columns", `${field} is no number to be summed up`);
    }
  }
}

/** @param {XmlElement} root @param {XmlElement[]} groupings @param {Columns} columns @param {Say} say */
function checkGroupings(root, groupings, columns, say) {
  const isSummary = textAt(root, "format") === "Summary";
  if (isSummary !== groupings.length > 0) {
    say("format", isSummary ? "a summary groups by nothing" : "only a summary may group");
  }
  for (const grouping of groupings) {
    const field = textAt(grouping, "field") ?? "";
    const granularity = textAt(grouping, "dateGranularity") ?? "Day";
    if (granularity !== "Day" && !columns.isDate(field)) {
      say("groupings", `${field} is no date to be grouped by ${granularity}`);
    }
    if (columns.definitionOf(field)?.type === "LongTextArea") {
      say("groupings", `${field} is too long to be grouped by`);
    }
  }
}

/** @param {XmlElement[]} criteria @param {Columns} columns @param {Say} say */
function checkCriteria(criteria, columns, say) {
  for (const item of criteria) {
    const column = textAt(item, "column") ?? "";
    const { type, values } = columns.definitionOf(column) ?? {};
    if (type === "LongTextArea") say("filter", `${column} cannot be filtered by`);
    for (const value of (textAt(item, "value") ?? "").split(",")) {
      if (value !== "" && values && !values.has(value))
        say("filter", `${column} is never ${value}`);
    }
  }
}

/**
 * @param {XmlElement} chart
 * @param {string[]} groupings
 * @param {XmlElement[]} shown
 * @param {Say} say
 */
function checkChart(chart, groupings, shown, say) {
  const secondary = textAt(chart, "secondaryGroupingColumn");
  for (const column of [textAt(chart, "groupingColumn"), secondary]) {
    if (column !== undefined && !groupings.includes(column)) {
      say("chart", `the report does not group by ${column}`);
    }
  }
  const type = textAt(chart, "chartType") ?? "";
  if (/(Grouped|Stacked|StackedTo100)$/.test(type) !== (secondary !== undefined)) {
    say("chart", `${type} and a second grouping go together`);
  }
  for (const summary of childrenOf(chart, "chartSummaries")) {
    const column = textAt(summary, "column") ?? "";
    const aggregate = textAt(summary, "aggregate");
    const isThere =
      column === ROW_COUNT
        ? aggregate === undefined
        : shown.some(
            (one) =>
              textAt(one, "field") === column &&
              childrenOf(one, "aggregateTypes").some(({ text }) => text === aggregate),
          );
    if (!isThere) say("chart", `the report has no ${aggregate ?? "count"} of ${column}`);
  }
}
