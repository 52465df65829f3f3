import { boughtSeats } from "./boughtSeats.js";
import { element } from "./dom.js";
import { ExportFiles, count } from "./exportFiles.js";
import { problemTable } from "./problemTable.js";
import { QUERIES } from "./queries.js";

/**
 * The dialog that opens the user's own export files. The whole page takes dropped files.
 *
 * @param {object} options
 * @param {HTMLDialogElement} options.dialog
 * @param {HTMLElement} options.opener the button that opens the dialog
 * @param {(org: import("../org.d.ts").Org) => void} options.onOpen
 */
export function exportDialog({ dialog, opener, onOpen }) {
  const files = new ExportFiles();
  const outcome = element("div", { className: "export-outcome" });
  outcome.setAttribute("aria-live", "polite");
  const review = element("button", {
    type: "button",
    className: "slds-button slds-button_brand",
    textContent: "Review these users",
    disabled: true,
  });
  review.dataset.id = "review-export";
  let bought = boughtSeats([]);

  /** @param {Iterable<File>} opened */
  async function take(opened) {
    if (!dialog.open) dialog.showModal();
    try {
      await files.open(opened);
    } catch (error) {
      files.failures.push(`The file could not be read: ${/** @type {Error} */ (error).message}`);
    }
    const users = files.population()?.users ?? [];
    bought = boughtSeats(users, bought.read());
    outcome.replaceChildren(...describe(files), bought.node);
    review.disabled = users.length === 0;
    review.textContent =
      users.length === 0 ? "Review these users" : `Review ${count(users.length, "user")}`;
  }

  review.addEventListener("click", () => {
    const org = files.org({ asOf: today(), bought: bought.read() });
    dialog.close();
    if (org) onOpen(org);
  });
  opener.addEventListener("click", () => dialog.showModal());
  dialog.append(...content({ take, outcome, review, close: () => dialog.close() }));
  takeDrops(take);
}

/** Today where the browser is: an export carries no date of its own. */
function today() {
  const now = new Date();
  const pad = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** @param {(files: Iterable<File>) => void} take */
function takeDrops(take) {
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    document.body.classList.add("is-dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("is-dropping");
  });
  document.addEventListener("drop", (event) => {
    document.body.classList.remove("is-dropping");
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}

/** @param {{ take: (files: Iterable<File>) => void, outcome: HTMLElement, review: HTMLElement, close: () => void }} parts */
function content({ take, outcome, review, close }) {
  const cancel = element("button", {
    type: "button",
    className: "slds-button slds-button_neutral",
    textContent: "Cancel",
  });
  cancel.addEventListener("click", close);
  return [
    element("header", { className: "export-head" }, [
      element("h2", {
        id: "export-title",
        // The dialog begins where its text does.
        tabIndex: -1,
        autofocus: true,
        className: "slds-text-heading_medium",
        textContent: "Open your own export",
      }),
      element("p", {
        className: "slds-text-color_weak",
        textContent: "The files are read in this page. Nothing leaves it.",
      }),
    ]),
    element("div", { className: "export-body" }, [
      element("h3", { className: "slds-text-heading_small", textContent: "1. Export" }),
      ...QUERIES.map(queryBox),
      element("p", {
        className: "slds-text-color_weak",
        textContent:
          "More than 10,000 rows? Run first: sf config set org-max-query-limit 1000000. Exports from Data Loader open as well.",
      }),
      element("h3", { className: "slds-text-heading_small", textContent: "2. Open" }),
      fileChooser(take),
      outcome,
    ]),
    element("footer", { className: "export-foot" }, [cancel, review]),
  ];
}

/** @param {(files: Iterable<File>) => void} take */
function fileChooser(take) {
  const input = element("input", {
    type: "file",
    id: "export-files",
    className: "slds-assistive-text",
    multiple: true,
    accept: ".csv,text/csv",
  });
  input.dataset.id = "export-files";
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
    input.value = "";
  });
  return element("div", { className: "export-drop" }, [
    input,
    element("label", {
      htmlFor: "export-files",
      className: "slds-button slds-button_neutral",
      textContent: "Choose files",
    }),
    element("span", { textContent: "or drop users.csv and logins.csv anywhere on this page" }),
  ]);
}

/** @param {(typeof QUERIES)[number]} query */
function queryBox({ id, title, command }) {
  const copy = element("button", {
    type: "button",
    className: "slds-button slds-button_neutral export-copy",
    textContent: "Copy",
  });
  copy.setAttribute("aria-label", `Copy the command for ${id}`);
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(command);
    copy.textContent = "Copied";
  });
  const code = element("code", { textContent: command });
  code.dataset.id = `query-${id}`;
  return element("div", { className: "export-query" }, [
    element("div", { className: "export-query-head" }, [
      element("span", { textContent: title }),
      copy,
    ]),
    element("pre", { tabIndex: 0 }, [code]),
  ]);
}

/** @param {ExportFiles} files */
function describe(files) {
  const parts = files.failures.map((message) => {
    const alert = element("p", { className: "export-failure", textContent: message });
    alert.setAttribute("role", "alert");
    alert.dataset.id = "export-failure";
    return alert;
  });
  const summary = files.summary();
  if (summary.length > 0) {
    const paragraph = element("p", { className: "export-summary", textContent: summary.join(" ") });
    paragraph.dataset.id = "export-summary";
    parts.push(paragraph);
  }
  return files.problems.length > 0 ? [...parts, problemTable(files.problems)] : parts;
}
