import { baseName } from "./lib/project.js";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */

/** Kind of page → the target that a component on it must have. @type {Record<string, string>} */
const TARGETS = {
  AppPage: "lightning__AppPage",
  HomePage: "lightning__HomePage",
  RecordPage: "lightning__RecordPage",
  UtilityBar: "lightning__UtilityBar",
};

/**
 * Checks the way to a component: app → tab → page → component, which must be made for that place.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkPages(files, index) {
  return [...files].flatMap(([file, text]) => {
    /** @type {(path: string, message: string) => Finding} */
    const finding = (path, message) => ({ file, path, message });
    if (file.endsWith(".app-meta.xml")) {
      return checkApplication(rootOf(text), index, finding);
    }
    if (file.endsWith(".tab-meta.xml")) {
      return checkTab(rootOf(text), nameOf(file), index, finding);
    }
    return file.endsWith(".flexipage-meta.xml") ? checkPage(rootOf(text), index, finding) : [];
  });
}

/**
 * @param {XmlElement} root
 * @param {OrgIndex} index
 * @param {(path: string, message: string) => Finding} finding
 * @returns {Finding[]}
 */
function checkApplication(root, index, finding) {
  const tabs = childrenOf(root, "tabs")
    .filter(({ text }) => !text.startsWith("standard-") && !index.tabs.has(text))
    .map(({ text }) => finding("tabs", `${text} does not exist`));
  const utilityBars = childrenOf(root, "utilityBar")
    .filter(({ text }) => !index.flexipages.has(text))
    .map(({ text }) => finding("utilityBar", `${text} does not exist`));
  const logo = textAt(root, "brand", "logo");
  return logo !== undefined && !index.contentAssets.has(logo)
    ? [...tabs, ...utilityBars, finding("brand.logo", `${logo} does not exist`)]
    : [...tabs, ...utilityBars];
}

/**
 * A tab: of the object that it is named after, of a page or of a component.
 * @param {XmlElement} root
 * @param {string} name
 * @param {OrgIndex} index
 * @param {(path: string, message: string) => Finding} finding
 * @returns {Finding[]}
 */
function checkTab(root, name, index, finding) {
  if (textAt(root, "customObject") === "true") {
    return index.customObjects.has(name)
      ? []
      : [finding("customObject", `the object ${name} does not exist`)];
  }
  const page = textAt(root, "flexiPage");
  const component = textAt(root, "lwcComponent");
  if (page === undefined && component === undefined) {
    return [finding("", "leads to neither an object nor a page nor a component")];
  }
  if (page !== undefined && !index.flexipages.has(page)) {
    return [finding("flexiPage", `${page} does not exist`)];
  }
  return component === undefined
    ? []
    : checkComponent(component, "lightning__Tab", index, (message) =>
        finding("lwcComponent", message),
      );
}

/**
 * @param {XmlElement} root
 * @param {OrgIndex} index
 * @param {(path: string, message: string) => Finding} finding
 * @returns {Finding[]}
 */
function checkPage(root, index, finding) {
  const type = textAt(root, "type") ?? "";
  const instances = childrenOf(root, "flexiPageRegions")
    .flatMap((region) => childrenOf(region, "itemInstances"))
    .flatMap((item) => childrenOf(item, "componentInstance"));
  return instances
    .map((instance) => textAt(instance, "componentName") ?? "")
    .filter((name) => !name.includes(":") || name.startsWith("c:"))
    .flatMap((name) =>
      checkComponent(name.replace(/^c:/, ""), TARGETS[type] ?? "", index, (message) =>
        finding("componentName", message),
      ),
    );
}

/**
 * @param {string} name
 * @param {string} target
 * @param {OrgIndex} index
 * @param {(message: string) => Finding} finding
 * @returns {Finding[]}
 */
function checkComponent(name, target, index, finding) {
  const bundle = index.bundles.get(name);
  if (!bundle) {
    return [finding(`the component ${name} does not exist`)];
  }
  if (!bundle.isExposed) {
    return [finding(`the component ${name} is not exposed`)];
  }
  return bundle.targets.has(target)
    ? []
    : [finding(`the component ${name} has no target ${target}`)];
}

/** @param {string} file @returns {string} */
function nameOf(file) {
  return baseName(file).replace(".tab-meta.xml", "");
}
