import Papa from "papaparse";
import { element } from "./dom.js";
import { count } from "./exportSummary.js";

/** @typedef {import("../csv/problems.js").RowProblem} RowProblem */

/** How many rows the page shows; the file to save holds all of them. */
const LISTED = 1000;
const HEADERS = ["File", "Line", "Field", "Why"];

/**
 * The rows that could not be read, each with its place and the reason.
 *
 * @param {RowProblem[]} problems
 * @returns {HTMLElement}
 */
export function problemTable(problems) {
  const cells = problems.map(({ file, line, field, reason }) => [
    file,
    String(line),
    field || "–",
    reason,
  ]);
  const rows = cells.slice(0, LISTED).map((texts) => {
    const row = element(
      "tr",
      {},
      texts.map((textContent) => element("td", { textContent })),
    );
    row.dataset.id = "export-problem";
    return row;
  });
  const table = element(
    "table",
    { className: "slds-table slds-table_cell-buffer slds-table_bordered" },
    [
      element("caption", {
        textContent: caption(problems.length, problems.filter(({ isKept }) => isKept).length),
      }),
      element("thead", {}, [
        element(
          "tr",
          {},
          HEADERS.map((textContent) => element("th", { scope: "col", textContent })),
        ),
      ]),
      element("tbody", {}, rows),
    ],
  );
  const list = element("div", { className: "export-problems", tabIndex: 0 }, [table]);
  return element("div", {}, [list, saveButton(cells)]);
}

/** @param {number} total @param {number} kept those in rows that are taken all the same */
function caption(total, kept) {
  const shown =
    total > LISTED ? `; the first ${LISTED.toLocaleString("en-US")} are listed here` : "";
  const rows =
    kept === 0
      ? " in rows that were left out"
      : ` in rows, of which ${kept === total ? "all" : kept.toLocaleString("en-US")} are kept`;
  return `${count(total, "problem")}${rows}${shown}`;
}

/** @param {string[][]} cells */
function saveButton(cells) {
  const button = element("button", {
    type: "button",
    className: "slds-button slds-button_neutral slds-m-top_x-small",
    textContent: "Save this list as CSV",
  });
  button.dataset.id = "save-problems";
  button.addEventListener("click", () => {
    // A cell of the user's file must not become a formula in the user's spreadsheet.
    const text = Papa.unparse([HEADERS, ...cells], { escapeFormulae: true });
    const url = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv" }));
    element("a", { href: url, download: "unreadable-rows.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(url));
  });
  return button;
}
