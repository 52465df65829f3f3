import { platformModules } from "seatwise:platform";
import { openOrg } from "../records/openOrg.js";
import { prepareUsage } from "../records/usage.js";
import { createSampleOrg } from "../sample/sampleOrg.js";
import { answerBy } from "./apexMethod.js";
import { clockBar } from "./clockBar.js";
import { offerLanguages } from "./languages.js";
import { loadComponents } from "./components.js";
import { element } from "./dom.js";
import { exportDialog } from "./exportDialog.js";
import { loadProject } from "./project.js";
import { recordPages } from "./record.js";
import { answersWithoutLogins } from "./withoutLogins.js";
import { Session } from "./session.js";
import { themeChoice } from "./theme.js";
import { showToasts } from "./toasts.js";
import { fillPage } from "./words/fillPage.js";
import { fill, words } from "./words/words.js";

/** @typedef {import("../org.d.ts").Org} Org */

const SIZES = /** @type {const} */ ([500, 5000, 100000]);
/** The sample company's today: a Monday, the day of the weekly review. */
const SAMPLE_TODAY = "2026-11-23";

const { createElement } = platformModules.get("lwc");
const options = new URLSearchParams(location.search);
const main = byId("console");

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @type {Promise<import("./record.js").Components> | null} */
let components = null;

/** Whether it is the user's own export that is open. */
let isExport = false;

/** Opens an org and mounts the console on it. @param {() => Org} readOrg what it is to hold @param {{ isOwn?: boolean }} [kind] */
async function show(readOrg, { isOwn = false } = {}) {
  isExport = isOwn;
  byId("beginnings").hidden = isOwn;
  main.replaceChildren(element("p", { className: "org-loading", textContent: words.org.opening }));
  try {
    // What follows may take a moment: let the line above be seen.
    await new Promise((resolve) => setTimeout(resolve));
    components ??= loadComponents({ sandboxed: options.has("lws") });
    const [project] = await Promise.all([loadProject(), components]);
    const described = readOrg();
    const org = openOrg(project, described, {
      language: language === "de" ? "de" : "en_US",
      isFresh: options.has("fresh"),
    });
    const session = new Session(org, {
      before: { SeatwiseUsageController: () => prepareUsage(org, described) },
      answers: isOwn && !described.logins ? answersWithoutLogins() : {},
    });
    answerBy(session);
    clock.use(session, { isExport: isOwn });
    await mount(org);
  } catch (error) {
    console.error(error);
    showFailure(error);
  }
}

/** Mounts the console anew, and the page of a record where the address names one. @param {import("../org/createOrg.js").ApexOrg} org */
async function mount(org) {
  const classes = /** @type {import("./record.js").Components} */ (await components);
  main.replaceChildren(createElement("c-seatwise-console", { is: classes["c-seatwise-console"] }));
  records.use(org, classes);
}

/** The console reads the org anew, and stays where it is. */
function reload() {
  const mounted = /** @type {any} */ (main.querySelector("c-seatwise-console"));
  mounted?.reload();
}

/** @param {unknown} error */
function showFailure(error) {
  const message = error instanceof Error ? error.message : String(error);
  const alert = element("div", { className: "slds-box slds-theme_error org-failure" }, [
    element("h1", {
      className: "slds-text-heading_medium",
      textContent: words.org.failed,
    }),
    element("p", { textContent: message }),
  ]);
  alert.setAttribute("role", "alert");
  main.replaceChildren(alert);
}

function offerSizes() {
  for (const size of SIZES) {
    const id = `size-${size}`;
    const input = element("input", { type: "radio", name: "size", id, value: String(size) });
    input.checked = size === SIZES[0];
    input.dataset.id = id;
    input.addEventListener("change", leaveExport);
    const label = element("label", { className: "slds-radio_button__label", htmlFor: id }, [
      element("span", {
        className: "slds-radio_faux",
        textContent: fill(words.org.seats, { count: size }),
      }),
    ]);
    byId("sizes").append(
      element("span", { className: "slds-button slds-radio_button" }, [input, label]),
    );
  }
}

/** The sample takes the place of an export that somebody works on when that is meant. */
function leaveExport() {
  if (!isExport || window.confirm(words.org.leaveExport)) showSample();
  else uncheckSizes();
}

function uncheckSizes() {
  for (const input of document.querySelectorAll("#sizes input")) {
    /** @type {HTMLInputElement} */ (input).checked = false;
  }
}

/** The sample company at the chosen size, before its first review or some weeks into it. */
function showSample() {
  const size = Number(checked("size").value);
  const isReviewed = checked("reviewed").value === "true";
  return show(() => createSampleOrg({ size, asOf: SAMPLE_TODAY, isReviewed }));
}

/** @param {string} name of a group of radio buttons @returns {HTMLInputElement} */
function checked(name) {
  const inputs = /** @type {HTMLInputElement[]} */ ([...document.getElementsByName(name)]);
  return inputs.find((input) => input.checked) ?? inputs[0];
}

/** Who chooses when the review began goes back to the sample. */
function offerBeginnings() {
  if (options.has("fresh")) {
    const inputs = /** @type {HTMLInputElement[]} */ ([...document.getElementsByName("reviewed")]);
    for (const input of inputs) input.checked = input.value === "false";
  }
  for (const input of document.getElementsByName("reviewed")) {
    input.addEventListener("change", () => {
      /** @type {HTMLInputElement} */ (checked("size")).checked = true;
      showSample();
    });
  }
}

fillPage();
const language = offerLanguages(byId("languages"));
themeChoice({
  select: /** @type {HTMLSelectElement} */ (byId("theme")),
  styles: /** @type {HTMLLinkElement} */ (byId("styles")),
});
offerSizes();
offerBeginnings();
const records = recordPages({
  main,
  dialog: /** @type {HTMLDialogElement} */ (byId("action")),
  onReturn: reload,
});
const clock = clockBar({ byId, onWeek: reload });
exportDialog({
  dialog: /** @type {HTMLDialogElement} */ (byId("export")),
  opener: byId("open-export"),
  prices: byId("prices"),
  onOpen: (org) => {
    uncheckSizes();
    show(() => org, { isOwn: true });
  },
});
showToasts(byId("toasts"));
showSample();
