import Papa from "papaparse";
import { element } from "./dom.js";
import { fill, say, words } from "./words/words.js";

/** @typedef {import("../csv/problems.js").RowProblem} RowProblem */

/** How many rows the page shows; the file to save holds all of them. */
const LISTED = 1000;
const HEADERS = [
  words.problems.file,
  words.problems.line,
  words.problems.field,
  words.problems.why,
];

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
    say(reason),
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
  const found = element("p", {
    id: "export-found",
    className: "export-found",
    textContent: summary(problems.length, problems.filter(({ isKept }) => isKept).length),
  });
  table.setAttribute("aria-labelledby", found.id);
  const list = element("div", { className: "export-problems", tabIndex: 0 }, [table]);
  return element("div", {}, [found, list, saveButton(cells)]);
}

/** @param {number} total @param {number} kept those in rows that are taken all the same */
function summary(total, kept) {
  const { leftOut, allKept, someKept, listed } = words.problems;
  const phrase = kept === 0 ? leftOut : kept === total ? allKept : someKept;
  const found = fill(phrase, { count: total, kept });
  return total > LISTED ? `${found}; ${fill(listed, { listed: LISTED })}` : found;
}

/** @param {string[][]} cells */
function saveButton(cells) {
  const button = element("button", {
    type: "button",
    className: "slds-button slds-button_neutral slds-m-top_x-small",
    textContent: words.problems.save,
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
