import { boughtSeats } from "./boughtSeats.js";
import { element } from "./dom.js";
import { ExportFiles } from "./exportFiles.js";
import { contentOf } from "./exportSummary.js";
import { formatShare } from "./formats.js";
import { problemTable } from "./problemTable.js";
import { QUERIES } from "./queries.js";
import { fill, say, words } from "./words/words.js";

/**
 * The dialog that opens the user's own export files. The whole page takes dropped files.
 *
 * @param {object} options
 * @param {HTMLDialogElement} options.dialog
 * @param {HTMLElement} options.opener the button that opens the dialog
 * @param {HTMLElement} options.prices the button that opens it at what was bought
 * @param {(org: import("../org.d.ts").Org) => void} options.onOpen
 */
export function exportDialog({ dialog, opener, prices, onOpen }) {
  const files = new ExportFiles();
  const outcome = element("div", { className: "export-outcome" });
  outcome.setAttribute("aria-live", "polite");
  const review = element("button", {
    type: "button",
    className: "slds-button slds-button_brand",
    textContent: words.export.reviewNobody,
    disabled: true,
  });
  review.dataset.id = "review-export";
  let bought = boughtSeats([]);
  let isConfirmed = false;
  /** Files are read one after another, however they come. @type {Promise<unknown>} */
  let reading = Promise.resolve();

  /** @param {Iterable<File>} opened */
  function take(opened) {
    if (!dialog.open) dialog.showModal();
    review.disabled = true;
    reading = reading.then(() => files.open(opened, showProgress)).then(show);
  }

  /** @param {string} file @param {number} share */
  function showProgress(file, share) {
    const values = { file, share: formatShare(Math.floor(share * 100) / 100) };
    const note = element("p", { textContent: fill(words.export.reading, values) });
    note.dataset.id = "export-reading";
    outcome.replaceChildren(note);
  }

  function show() {
    const users = files.population()?.users ?? [];
    bought = boughtSeats(users, { typed: bought.typed(), onChange: allow });
    isConfirmed = false;
    outcome.replaceChildren(...describe(files, remove), bought.node, ...doubts());
    const { review: some, reviewNobody } = words.export;
    review.textContent = users.length === 0 ? reviewNobody : fill(some, { count: users.length });
    allow();
  }

  function doubts() {
    const said = files.doubts;
    return said.length === 0
      ? []
      : [
          confirmation(said, (answer) => {
            isConfirmed = answer;
            allow();
          }),
        ];
  }

  function allow() {
    const isSure = isConfirmed || files.doubts.length === 0;
    review.disabled = !files.population()?.users.length || !bought.isValid() || !isSure;
  }

  /** @param {string} file */
  function remove(file) {
    files.remove(file);
    show();
    dialog.querySelector("h2")?.focus();
  }

  review.addEventListener("click", () => {
    const org = files.org({ bought: bought.read() });
    dialog.close();
    if (org) onOpen(org);
  });
  opener.addEventListener("click", () => dialog.showModal());
  prices.addEventListener("click", () => {
    dialog.showModal();
    bought.node.scrollIntoView();
    bought.node.querySelector("input")?.focus();
  });
  dialog.append(...content({ take, outcome, review, close: () => dialog.close() }));
  takeDrops(take);
}

/** @param {(files: Iterable<File>) => void} take */
function takeDrops(take) {
  document.body.dataset.drop = words.export.drop;
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
    textContent: words.export.cancel,
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
        textContent: words.page.openExport,
      }),
      element("p", {
        className: "slds-text-color_weak",
        textContent: words.export.local,
      }),
    ]),
    element("div", { className: "export-body" }, [
      element("h3", { className: "slds-text-heading_small", textContent: words.export.first }),
      ...QUERIES.map(queryBox),
      element("p", {
        className: "slds-text-color_weak",
        textContent: words.export.otherOrg,
      }),
      element("h3", { className: "slds-text-heading_small", textContent: words.export.second }),
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
      textContent: words.export.choose,
    }),
    element("span", { textContent: words.export.orDrop }),
  ]);
}

/** @param {(typeof QUERIES)[number]} query */
function queryBox({ id, title, copy: copyThis, command }) {
  const copy = element("button", {
    type: "button",
    className: "slds-button slds-button_neutral export-copy",
    textContent: words.export.copy,
  });
  copy.setAttribute("aria-label", copyThis);
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(command);
    copy.textContent = words.export.copied;
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

/** @param {ExportFiles} files @param {(file: string) => void} remove */
function describe(files, remove) {
  /** @type {HTMLElement[]} */
  const parts = [
    ...files.faults.map((message) => notice(say(message), "export-failure")),
    ...files.warnings.map((message) => notice(say(message), "export-warning")),
  ];
  const isAny = files.opened.length + files.failures.size > 0;
  if (isAny) parts.push(fileList(files, remove));
  const summary = files.summary();
  if (summary.length > 0) {
    const paragraph = element("p", { className: "export-summary", textContent: summary.join(" ") });
    paragraph.dataset.id = "export-summary";
    parts.push(paragraph);
  }
  return files.problems.length > 0 ? [...parts, problemTable(files.problems)] : parts;
}

/** @param {string} message @param {string} kind */
function notice(message, kind) {
  const alert = element("p", { className: kind, textContent: message });
  alert.setAttribute("role", "alert");
  alert.dataset.id = kind;
  return alert;
}

/** @param {ExportFiles} files @param {(file: string) => void} remove */
function fileList(files, remove) {
  const listed = [
    ...files.opened.map((opened) => ({ file: opened.file, text: contentOf(opened) })),
    ...[...files.failures.keys()].map((file) => ({
      file,
      text: fill(words.export.refused, { file }),
    })),
  ];
  const items = listed.map(({ file, text }) => {
    const button = element("button", {
      type: "button",
      className: "slds-button slds-button_neutral",
      textContent: words.export.remove,
    });
    button.setAttribute("aria-label", fill(words.export.removeFile, { file }));
    button.dataset.id = "export-remove";
    button.addEventListener("click", () => remove(file));
    const item = element("li", {}, [element("span", { textContent: text }), button]);
    item.dataset.id = "export-file";
    return item;
  });
  return element("ul", { className: "export-files" }, items);
}

/** What must be looked at before the review. @param {import("../csv/messages.js").Message[]} doubts @param {(answer: boolean) => void} onAnswer */
function confirmation(doubts, onAnswer) {
  const box = element("input", { type: "checkbox", id: "export-confirm" });
  box.dataset.id = "export-confirm";
  box.addEventListener("change", () => onAnswer(box.checked));
  const node = element("div", { className: "export-failure" }, [
    ...doubts.map((message) => element("p", { textContent: say(message) })),
    element("label", { htmlFor: box.id }, [box, ` ${words.export.goOn}`]),
  ]);
  node.setAttribute("role", "alert");
  node.dataset.id = "export-doubt";
  return node;
}
