import { element } from "./dom.js";
import { fill, words } from "./words/words.js";

/**
 * The dialog with the mails that the org has sent: the newest first, found by recipient or subject, each as it reads.
 *
 * @typedef {import("../org/mail/mail.js").SentMail} Sent
 */

/** How many rows the page shows; the search finds all. */
const LISTED = 200;

/**
 * @param {object} options
 * @param {HTMLDialogElement} options.dialog
 * @param {HTMLElement} options.opener
 * @param {(ms: number) => string} options.formatTime
 * @returns {{ show: (mails: Sent[]) => void }} `show`: what is in the outbox now
 */
export function outboxDialog({ dialog, opener, formatTime }) {
  /** @type {Sent[]} */
  let mails = [];
  /** @type {Sent | null} */
  let chosen = null;
  const search = element("input", {
    type: "search",
    className: "slds-input",
    placeholder: words.outbox.search,
  });
  search.setAttribute("aria-label", words.outbox.searchFor);
  search.dataset.id = "outbox-search";
  const list = element("div", { className: "outbox-list" });
  const reading = element("div", { className: "outbox-mail" });
  const close = element("button", {
    type: "button",
    className: "slds-button slds-button_neutral",
    textContent: words.outbox.close,
  });
  close.addEventListener("click", () => dialog.close());
  dialog.append(
    element("header", { className: "export-head" }, [
      element("h2", {
        id: "outbox-title",
        tabIndex: -1,
        autofocus: true,
        className: "slds-text-heading_medium",
        textContent: words.page.outbox,
      }),
      element("p", {
        className: "slds-text-color_weak",
        textContent: words.outbox.about,
      }),
    ]),
    element("div", { className: "export-body" }, [
      search,
      element("div", { className: "outbox" }, [list, reading]),
    ]),
    element("footer", { className: "export-foot" }, [close]),
  );

  /** @param {Sent} mail */
  function choose(mail) {
    chosen = mail;
    draw();
    reading.replaceChildren(...mailParts(mail, formatTime));
    reading.scrollTop = 0;
  }

  function draw() {
    if (mails.length === 0) {
      list.replaceChildren(note(words.outbox.empty, "outbox-empty"));
      reading.replaceChildren();
      return;
    }
    const found = mails.filter((mail) => matches(mail, search.value)).reverse();
    const rows = found.slice(0, LISTED).map((mail) =>
      mailRow(mail, {
        isChosen: mail === chosen,
        formatTime,
        onChoose: () => choose(mail),
      }),
    );
    list.replaceChildren(note(summary(found.length, mails.length), "outbox-summary"), ...rows);
  }

  search.addEventListener("input", draw);
  opener.addEventListener("click", () => {
    draw();
    dialog.showModal();
  });
  return {
    show(sent) {
      if (sent.length === 0) chosen = null;
      mails = [...sent];
      if (dialog.open) draw();
    },
  };
}

/** @param {Sent} mail @param {string} text */
function matches({ to, subject }, text) {
  const wanted = text.trim().toLowerCase();
  return [...to, subject ?? ""].some((part) => part.toLowerCase().includes(wanted));
}

/** @param {number} found @param {number} all */
function summary(found, all) {
  const { outbox } = words;
  const number = fill(found === all ? outbox.all : outbox.found, { count: all, found });
  return found > LISTED
    ? `${number}; ${fill(outbox.newest, { listed: LISTED })}`
    : `${number}, ${outbox.newestFirst}`;
}

/** @param {string} textContent @param {string} id */
function note(textContent, id) {
  const paragraph = element("p", { className: "slds-text-color_weak outbox-note", textContent });
  paragraph.dataset.id = id;
  paragraph.setAttribute("aria-live", "polite");
  return paragraph;
}

/** @param {Sent} mail @param {{ isChosen: boolean, formatTime: (ms: number) => string, onChoose: () => void }} options */
function mailRow({ to, subject, sentAt }, { isChosen, formatTime, onChoose }) {
  const row = element("button", { type: "button", className: "outbox-row" }, [
    element("span", { className: "outbox-to", textContent: to.join(", ") }),
    element("span", { className: "outbox-when", textContent: formatTime(sentAt) }),
    element("span", {
      className: "outbox-subject",
      textContent: subject || words.outbox.noSubject,
    }),
  ]);
  row.dataset.id = "outbox-row";
  row.setAttribute("aria-pressed", String(isChosen));
  row.addEventListener("click", onChoose);
  return row;
}

/** @param {Sent} mail @param {(ms: number) => string} formatTime @returns {Node[]} */
function mailParts({ to, cc, from, fromName, subject, sentAt, html, text }, formatTime) {
  const facts = [
    [words.outbox.from, fromName ? `${fromName} <${from}>` : from],
    [words.outbox.to, to.join(", ")],
    ...(cc.length > 0 ? [[words.outbox.cc, cc.join(", ")]] : []),
    [words.outbox.sent, formatTime(sentAt)],
  ];
  /** @type {Node[]} */
  const parts = [
    element("h3", {
      className: "slds-text-heading_small",
      textContent: subject || words.outbox.noSubject,
    }),
    element(
      "dl",
      { className: "outbox-facts" },
      facts.flatMap(([term, textContent]) => [
        element("dt", { textContent: term }),
        element("dd", { textContent }),
      ]),
    ),
  ];
  if (html !== null) {
    // Without scripts, forms and links that lead away: a mail is only looked at.
    const frame = element("iframe", {
      className: "outbox-body",
      srcdoc: html,
      title: words.outbox.mail,
    });
    frame.setAttribute("sandbox", "");
    frame.dataset.id = "outbox-body";
    parts.push(frame);
  }
  if (text !== null) {
    const body = element("pre", { className: "outbox-text", textContent: text, tabIndex: 0 });
    body.dataset.id = "outbox-text";
    parts.push(
      element("h4", { className: "slds-text-title", textContent: words.outbox.asText }),
      body,
    );
  }
  return parts;
}
