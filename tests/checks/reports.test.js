import assert from "node:assert/strict";
import { test } from "node:test";
import { checkDashboards } from "./dashboards.js";
import { indexProject } from "./lib/orgIndex.js";
import { readProject, toLines } from "./lib/project.js";
import { checkReports } from "./reports.js";
import { checkReportTypes } from "./reportTypes.js";

const TYPE = "review/reportTypes/Runs.reportType-meta.xml";
const REPORT = "console/reports/Review/Weekly.report-meta.xml";
const DASHBOARD = "console/dashboards/Review/Review.dashboard-meta.xml";
const REPORT_FOLDER = "console/reports/Review.reportFolder-meta.xml";
const DASHBOARD_FOLDER = "console/dashboards/Review.dashboardFolder-meta.xml";
const SET = "access/permissionsets/Viewer.permissionset-meta.xml";

/** @param {string} type @param {string} [more] */
const field = (type, more = "") => `<CustomField><type>${type}</type>${more}</CustomField>`;
const VALUES =
  "<valueSet><restricted>true</restricted><valueSetDefinition><value><fullName>Enforce</fullName></value></valueSetDefinition></valueSet>";

/** @param {string} name @param {string} [table] */
const column = (name, table = "Run__c") =>
  `<columns><field>${name}</field><table>${table}</table></columns>`;
/** @param {...string} columns */
const reportType = (...columns) =>
  `<ReportType><baseObject>Run__c</baseObject><sections>${columns.join("")}</sections></ReportType>`;
const FIELDS = ["Day__c", "Mode__c", "Seats__c", "Text__c"];

/** @param {string[]} fields */
const permissionSet = (fields) =>
  `<PermissionSet>${fields.map((name) => `<fieldPermissions><field>Run__c.${name}</field><readable>true</readable></fieldPermissions>`).join("")}</PermissionSet>`;

/**
 * A good report, with parts in place of others.
 * @param {Record<string, string>} [parts]
 */
function report(parts) {
  return `<Report>${Object.values({
    chart:
      "<chart><chartSummaries><aggregate>Sum</aggregate><column>Run__c$Seats__c</column></chartSummaries><chartType>VerticalColumn</chartType><groupingColumn>Run__c$Day__c</groupingColumn></chart>",
    columns:
      "<columns><field>Run__c$Name</field></columns><columns><aggregateTypes>Sum</aggregateTypes><field>Run__c$Seats__c</field></columns>",
    filter:
      "<filter><criteriaItems><column>Run__c$Mode__c</column><value>Enforce</value></criteriaItems></filter>",
    format: "<format>Summary</format>",
    groupings:
      "<groupingsDown><dateGranularity>Week</dateGranularity><field>Run__c$Day__c</field></groupingsDown>",
    name: "<name>Weekly</name>",
    type: "<reportType>Runs__c</reportType>",
    time: "<timeFrameFilter><dateColumn>Run__c$Day__c</dateColumn></timeFrameFilter>",
    ...parts,
  }).join("")}</Report>`;
}

/** @param {number} left @param {string} header @param {string} [name] */
const cell = (left, header, name = "Review/Weekly") =>
  `<dashboardGridComponents><colSpan>6</colSpan><columnIndex>${left}</columnIndex><dashboardComponent><header>${header}</header><report>${name}</report><useReportChart>true</useReportChart></dashboardComponent><rowIndex>0</rowIndex><rowSpan>8</rowSpan></dashboardGridComponents>`;
/** @param {string} cells @param {string} [user] */
const dashboard = (cells, user = "<dashboardType>LoggedInUser</dashboardType>") =>
  `<Dashboard><dashboardGridLayout>${cells}<numberOfColumns>12</numberOfColumns></dashboardGridLayout>${user}</Dashboard>`;

/** @type {Record<string, string>} */
const GOOD = {
  "review/objects/Run__c/Run__c.object-meta.xml": "<CustomObject/>",
  "review/objects/Run__c/fields/Day__c.field-meta.xml": field("Date"),
  "review/objects/Run__c/fields/Mode__c.field-meta.xml": field("Picklist", VALUES),
  "review/objects/Run__c/fields/Seats__c.field-meta.xml": field("Number"),
  "review/objects/Run__c/fields/Text__c.field-meta.xml": field("LongTextArea"),
  [SET]: permissionSet(FIELDS),
  [TYPE]: reportType(column("Name"), ...FIELDS.map((name) => column(name))),
  [REPORT_FOLDER]: "<ReportFolder/>",
  [REPORT]: report(),
  [DASHBOARD_FOLDER]: "<DashboardFolder/>",
  [DASHBOARD]: dashboard(cell(0, "Left") + cell(6, "Right")),
};

/** @param {Map<string, string>} files @returns {string[]} */
function checkAll(files) {
  const index = indexProject(files);
  return toLines([
    ...checkReportTypes(files, index),
    ...checkReports(files, index),
    ...checkDashboards(files),
  ]);
}

/** @param {Record<string, string>} [changes] @param {string} [without] @returns {string[]} */
function check(changes, without) {
  const files = new Map(Object.entries({ ...GOOD, ...changes }));
  files.delete(without ?? "");
  return checkAll(files);
}

test("the project's report types, reports and dashboards fit each other and the objects", () => {
  const files = readProject();
  for (const kind of ["reportType", "report", "dashboard"]) {
    assert.ok(
      [...files.keys()].some((file) => file.endsWith(`.${kind}-meta.xml`)),
      kind,
    );
  }
  assert.deepEqual(checkAll(files), []);
});

test("good ones have no findings", () => assert.deepEqual(check(), []));

test("a report type of what does not exist, is not its own or may not be read is found", () => {
  const missing = reportType(column("Gone__c"), column("Name", "User"), column("Name"));
  assert.deepEqual(
    check({ [TYPE]: missing }).filter((line) => line.startsWith(TYPE)),
    [
      `${TYPE} columns: Run__c has no field Gone__c`,
      `${TYPE} columns: Name is of User, not of Run__c`,
      `${TYPE} columns: Name is there twice`,
    ],
  );
  assert.deepEqual(check({ [SET]: permissionSet(FIELDS.slice(1)) }), [
    `${TYPE} columns: Viewer may not read Day__c`,
  ]);
  const other = "<ReportType><baseObject>Gone__c</baseObject></ReportType>";
  assert.ok(check({ [TYPE]: other }).includes(`${TYPE} baseObject: Gone__c does not exist`));
  const joined = GOOD[TYPE].replace("<sections>", "<join/><sections>");
  assert.deepEqual(check({ [TYPE]: joined }), [`${TYPE} join: cannot be checked`]);
});

test("a standard lookup is named by what it leads to", () => {
  const user = (/** @type {string} */ name) =>
    `<ReportType><baseObject>User</baseObject><sections>${column(name, "User")}</sections></ReportType>`;
  const [file, line] = ["a/reportTypes/Seats.reportType-meta.xml", "columns: User has no field"];
  assert.deepEqual(check({ [file]: user("Account") }), []);
  assert.deepEqual(check({ [file]: user("Acount") }), [`${file} ${line} Acount`]);
});

test("a report without a folder or a report type is found", () => {
  assert.deepEqual(check({}, REPORT_FOLDER), [`${REPORT} : the folder Review has no definition`]);
  assert.deepEqual(check({ [REPORT]: report({ type: "<reportType>Rns__c</reportType>" }) }), [
    `${REPORT} reportType: Rns__c does not exist`,
  ]);
});

test("what a report says wrongly is found", () => {
  const criterion = (/** @type {string} */ name, value = "") =>
    `<filter><criteriaItems><column>Run__c$${name}</column><value>${value}</value></criteriaItems></filter>`;
  const grouping = (/** @type {string} */ name, by = "Day") =>
    `<groupingsDown><dateGranularity>${by}</dateGranularity><field>Run__c$${name}</field></groupingsDown>`;
  const chart = (/** @type {string} */ of, /** @type {string} */ by, type = "Donut", more = "") =>
    `<chart><chartSummaries>${of}</chartSummaries><chartType>${type}</chartType><groupingColumn>Run__c$${by}</groupingColumn>${more}</chart>`;
  const count = "<column>RowCount</column>";
  /** @type {[Record<string, string>, ...string[]][]} */
  const cases = [
    [{ filter: criterion("Gone__c") }, "filter: the report type has no column Run__c$Gone__c"],
    [{ filter: criterion("Mode__c", "Guess") }, "filter: Run__c$Mode__c is never Guess"],
    [{ filter: criterion("Text__c") }, "filter: Run__c$Text__c cannot be filtered by"],
    [
      { columns: "<columns><field>Seats__c</field></columns>", chart: "" },
      "columns: the report type has no column Seats__c",
    ],
    [
      { columns: "<columns><field>Run__c$Day__c</field></columns>", chart: "" },
      "columns: Run__c$Day__c is grouped by",
    ],
    [
      {
        columns:
          "<columns><aggregateTypes>Sum</aggregateTypes><field>Run__c$Mode__c</field></columns>",
        chart: "",
      },
      "columns: Run__c$Mode__c is no number to be summed up",
    ],
    [
      { groupings: grouping("Mode__c", "Week"), chart: "" },
      "groupings: Run__c$Mode__c is no date to be grouped by Week",
    ],
    [
      { groupings: grouping("Text__c"), chart: "" },
      "groupings: Run__c$Text__c is too long to be grouped by",
    ],
    [{ groupings: "", chart: "" }, "format: a summary groups by nothing"],
    [{ format: "<format>Tabular</format>" }, "format: only a summary may group"],
    [{ chart: chart(count, "Mode__c") }, "chart: the report does not group by Run__c$Mode__c"],
    [
      { chart: chart("<aggregate>Average</aggregate><column>Run__c$Seats__c</column>", "Day__c") },
      "chart: the report has no Average of Run__c$Seats__c",
    ],
    [
      { chart: chart(count, "Day__c", "VerticalColumnStacked") },
      "chart: VerticalColumnStacked and a second grouping go together",
    ],
    [
      {
        time: "<timeFrameFilter><dateColumn>Run__c$Mode__c</dateColumn></timeFrameFilter>",
      },
      "timeFrameFilter: Run__c$Mode__c is no date",
    ],
    [{ name: `<name>${"a".repeat(41)}</name>` }, "name: is over 40 characters"],
  ];
  for (const [parts, ...lines] of cases) {
    const found = check({ [REPORT]: report(parts) }).filter((line) => line.startsWith(REPORT));
    assert.deepEqual(
      found,
      lines.map((line) => `${REPORT} ${line}`),
    );
  }
});

test("a dashboard of reports that are not there, without a chart or a folder is found", () => {
  assert.deepEqual(check({ [DASHBOARD]: dashboard(cell(0, "Left", "Review/Gone")) }), [
    `${DASHBOARD} : the report Review/Gone does not exist`,
  ]);
  assert.deepEqual(
    check({ [REPORT]: report({ chart: "" }), [DASHBOARD]: dashboard(cell(0, "A")) }),
    [`${DASHBOARD} : the report Review/Weekly has no chart`],
  );
  assert.deepEqual(check({}, DASHBOARD_FOLDER), [
    `${DASHBOARD} : the folder Review has no definition`,
  ]);
});

test("components that overlap or leave the grid are found", () => {
  assert.deepEqual(check({ [DASHBOARD]: dashboard(cell(0, "A") + cell(3, "B") + cell(7, "C")) }), [
    `${DASHBOARD} : C is off the grid`,
    `${DASHBOARD} : A and B overlap`,
    `${DASHBOARD} : B and C overlap`,
  ]);
});

test("a dashboard that names a user of one org is found", () => {
  const user =
    "<dashboardType>SpecifiedUser</dashboardType><runningUser>me@example.com</runningUser>";
  assert.deepEqual(check({ [DASHBOARD]: dashboard(cell(0, "A"), user) }), [
    `${DASHBOARD} : runningUser is a user of one org`,
    `${DASHBOARD} : SpecifiedUser needs a user of one org`,
  ]);
});
