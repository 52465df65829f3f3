import { platformModules } from "seatwise:platform";
import { useOrg } from "../apex.js";
import { createSampleOrg } from "../sample/sampleOrg.js";
import { loadComponents } from "./components.js";
import { element } from "./dom.js";
import { exportDialog } from "./exportDialog.js";
import { showToasts } from "./toasts.js";

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

/** @type {Promise<typeof import("lwc").LightningElement> | null} */
let components = null;

/** Mounts the console anew on an org. @param {() => Org} readOrg */
async function show(readOrg) {
  main.replaceChildren(element("p", { className: "org-loading", textContent: "Opening the org…" }));
  try {
    // What follows may take a moment: let the line above be seen.
    await new Promise((resolve) => setTimeout(resolve));
    components ??= loadComponents({ sandboxed: options.has("lws") });
    const Console = await components;
    useOrg(readOrg());
    main.replaceChildren(createElement("c-seatwise-console", { is: Console }));
  } catch (error) {
    console.error(error);
    showFailure(error);
  }
}

/** @param {unknown} error */
function showFailure(error) {
  const message = error instanceof Error ? error.message : String(error);
  const alert = element("div", { className: "slds-box slds-theme_error org-failure" }, [
    element("h1", {
      className: "slds-text-heading_medium",
      textContent: "The page could not be shown",
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
    input.addEventListener("change", () => showSample(size));
    const label = element("label", { className: "slds-radio_button__label", htmlFor: id }, [
      element("span", {
        className: "slds-radio_faux",
        textContent: `${size.toLocaleString("en-US")} seats`,
      }),
    ]);
    byId("sizes").append(
      element("span", { className: "slds-button slds-radio_button" }, [input, label]),
    );
  }
}

/** @param {number} size */
function showSample(size) {
  return show(() => createSampleOrg({ size, asOf: SAMPLE_TODAY }));
}

offerSizes();
exportDialog({
  dialog: /** @type {HTMLDialogElement} */ (byId("export")),
  opener: byId("open-export"),
  onOpen: (org) => {
    for (const input of document.querySelectorAll("#sizes input")) {
      /** @type {HTMLInputElement} */ (input).checked = false;
    }
    show(() => org);
  },
});
showToasts(byId("toasts"));
showSample(SIZES[0]);
