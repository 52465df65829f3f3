import assert from "node:assert/strict";
import { test } from "node:test";
import { indexProject } from "./lib/orgIndex.js";
import { readProject, toLines } from "./lib/project.js";
import { checkPages } from "./pages.js";

const APP = "console/applications/App.app-meta.xml";
const TAB = "console/tabs/Tab.tab-meta.xml";
const PAGE = "console/flexipages/Page.flexipage-meta.xml";
const BUNDLE = "console/lwc/board/board.js-meta.xml";

const GOOD = {
  [APP]: "<CustomApplication><tabs>Tab</tabs><tabs>standard-Account</tabs></CustomApplication>",
  [TAB]: "<CustomTab><flexiPage>Page</flexiPage></CustomTab>",
  [PAGE]: page("AppPage", "board"),
  [BUNDLE]: bundle("true", "lightning__AppPage"),
};

/** @param {string} type @param {string} component @returns {string} */
function page(type, component) {
  const item = `<itemInstances><componentInstance><componentName>${component}</componentName></componentInstance></itemInstances>`;
  return `<FlexiPage><flexiPageRegions>${item}</flexiPageRegions><type>${type}</type></FlexiPage>`;
}

/** @param {string} exposed @param {string} target @returns {string} */
function bundle(exposed, target) {
  const targets = `<targets><target>${target}</target></targets>`;
  return `<LightningComponentBundle><isExposed>${exposed}</isExposed>${targets}</LightningComponentBundle>`;
}

/** @param {Record<string, string>} [changes] @returns {string[]} */
function check(changes) {
  const files = new Map(Object.entries({ ...GOOD, ...changes }));
  return toLines(checkPages(files, indexProject(files)));
}

test("the project's app leads to its console", () => {
  const files = readProject();
  for (const ending of [".app-meta.xml", ".tab-meta.xml", ".flexipage-meta.xml"]) {
    assert.ok(
      [...files.keys()].some((file) => file.endsWith(ending)),
      ending,
    );
  }
  assert.deepEqual(toLines(checkPages(files, indexProject(files))), []);
});

test("a tab shows the object that it is named after", () => {
  const tab = "review/tabs/Run__c.tab-meta.xml";
  const object = { "review/objects/Run__c/Run__c.object-meta.xml": "<CustomObject/>" };
  const objectTab = "<CustomTab><customObject>true</customObject></CustomTab>";
  assert.deepEqual(check({ ...object, [tab]: objectTab }), []);
  assert.deepEqual(check({ [tab]: objectTab }), [
    `${tab} customObject: the object Run__c does not exist`,
  ]);
});

test("good pages have no findings, standard components included", () => {
  assert.deepEqual(check(), []);
  assert.deepEqual(check({ [PAGE]: page("AppPage", "c:board") }), []);
  assert.deepEqual(check({ [PAGE]: page("AppPage", "flexipage:richText") }), []);
});

test("an app's tab, utility bar or logo that does not exist is found", () => {
  const app = "<brand><logo>Logo</logo></brand><tabs>Nope</tabs><utilityBar>Bar</utilityBar>";
  assert.deepEqual(check({ [APP]: `<CustomApplication>${app}</CustomApplication>` }), [
    `${APP} tabs: Nope does not exist`,
    `${APP} utilityBar: Bar does not exist`,
    `${APP} brand.logo: Logo does not exist`,
  ]);
});

test("a tab that leads nowhere is found", () => {
  assert.deepEqual(check({ [TAB]: "<CustomTab/>" }), [
    `${TAB} : leads to neither an object nor a page nor a component`,
  ]);
  assert.deepEqual(check({ [TAB]: "<CustomTab><flexiPage>Nope</flexiPage></CustomTab>" }), [
    `${TAB} flexiPage: Nope does not exist`,
  ]);
  assert.deepEqual(check({ [TAB]: "<CustomTab><lwcComponent>board</lwcComponent></CustomTab>" }), [
    `${TAB} lwcComponent: the component board has no target lightning__Tab`,
  ]);
});

test("a component that is not there, not exposed or not made for the page is found", () => {
  assert.deepEqual(check({ [PAGE]: page("AppPage", "nope") }), [
    `${PAGE} componentName: the component nope does not exist`,
  ]);
  assert.deepEqual(check({ [BUNDLE]: bundle("false", "lightning__AppPage") }), [
    `${PAGE} componentName: the component board is not exposed`,
  ]);
  assert.deepEqual(check({ [PAGE]: page("HomePage", "board") }), [
    `${PAGE} componentName: the component board has no target lightning__HomePage`,
  ]);
});
