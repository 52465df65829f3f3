import { platformModules } from "seatwise:platform";
import { currentRecord, onPageChange, openPage } from "../platform/pageAddress.js";
import { element } from "./dom.js";
import { words } from "./words/words.js";

/**
 * @typedef {import("../org/createOrg.js").ApexOrg} ApexOrg
 * @typedef {Record<string, typeof import("lwc").LightningElement>} Components
 * @typedef {{ label: string, component: string }} QuickAction
 */

const { createElement } = platformModules.get("lwc");

/** A portal user and the contact behind it are one person: here they share a page, and the contact's quick actions. */
const OF_A_PERSON = {
  card: "c-seatwise-user-card",
  actions: [
    { label: words.record.holdOrExempt, component: "c-seatwise-review-action" },
    { label: words.record.reactivate, component: "c-seatwise-reactivate-action" },
  ],
};
/** What stands on the page of a record, as an admin would place it. @type {Record<string, { kind: string, card: string, actions: QuickAction[] }>} */
const PAGES = {
  User: { kind: words.record.user, ...OF_A_PERSON },
  Contact: { kind: words.record.contact, ...OF_A_PERSON },
  Account: {
    kind: words.record.account,
    card: "c-seatwise-account-card",
    actions: [{ label: words.record.choosePolicy, component: "c-seatwise-policy-action" }],
  },
};
/** What the org itself knows of a record. @type {Record<string, [string, string][]>} */
const FACTS = {
  User: [
    [words.record.username, "username"],
    [words.record.email, "email"],
  ],
};
const CLOSE_ACTION = "lightning__actionsclosescreen";

/**
 * The pages of records, beside the console: which is open is told by the address.
 *
 * @param {object} options
 * @param {HTMLElement} options.main what holds the console
 * @param {HTMLDialogElement} options.dialog for quick actions
 * @param {() => void} options.onReturn called on the way back to the console, where users were changed
 */
export function recordPages({ main, dialog, onReturn }) {
  /** @type {{ org: ApexOrg, components: Components } | null} */
  let open = null;
  let isChanged = false;

  /** Shows the page that the address names. */
  function show() {
    if (!open) return;
    const { org, components } = open;
    const record = currentRecord();
    const page = record && pageOf(record, org, components);
    dialog.close();
    main.querySelector(".org-record")?.remove();
    for (const part of main.children) part.toggleAttribute("hidden", page !== null);
    if (page) {
      main.append(page);
      page.querySelector("h1")?.focus();
    } else if (isChanged) {
      isChanged = false;
      onReturn();
    }
  }

  /** @param {{ objectApiName: string, recordId: string }} record @param {ApexOrg} org @param {Components} components */
  function pageOf({ objectApiName, recordId }, org, components) {
    const row = PAGES[objectApiName] && org.store.get(objectApiName, recordId);
    const title = element("h1", {
      className: "slds-text-heading_large",
      textContent: row ? nameOf(row) : words.record.missing,
      tabIndex: -1,
    });
    const head = element("header", { className: "org-record-head" }, [
      button(words.record.back, "back-to-console", backToConsole),
      element("p", {
        className: "org-record-kind",
        textContent: PAGES[objectApiName]?.kind ?? objectApiName,
      }),
      title,
    ]);
    const view = element("div", { className: "org-record" }, [head]);
    view.dataset.id = "record-page";
    view.addEventListener("userschange", noteChange);
    if (row) {
      const { card, actions } = PAGES[objectApiName];
      head.append(
        factsOf(objectApiName, row),
        element(
          "div",
          { className: "org-record-actions" },
          actions.map(({ label, component }) =>
            button(label, component, () => start(component, recordId, components)),
          ),
        ),
      );
      const placed = createElement(card, { is: components[card] });
      placed.recordId = recordId;
      view.append(placed);
    }
    return view;
  }

  /** @param {string} component @param {string} recordId @param {Components} components */
  function start(component, recordId, components) {
    const action = createElement(component, { is: components[component] });
    dialog.replaceChildren(action);
    // As in Lightning: an action learns its record once it is there.
    action.recordId = recordId;
    dialog.showModal();
  }

  function noteChange() {
    isChanged = true;
  }

  dialog.addEventListener("userschange", noteChange);
  dialog.addEventListener(CLOSE_ACTION, () => dialog.close());
  dialog.addEventListener("close", () => dialog.replaceChildren());
  onPageChange(show);

  return {
    /** @param {ApexOrg} org @param {Components} components */
    use(org, components) {
      open = { org, components };
      isChanged = false;
      show();
    },
  };
}

function backToConsole() {
  openPage({ type: "standard__navItemPage", attributes: { apiName: "Seatwise_Console" } });
}

/** Of people the org keeps the parts. @param {import("../org/store/store.js").Row} row */
function nameOf(row) {
  const parts = [row.get("firstname"), row.get("lastname")].filter(Boolean);
  return row.get("name") ?? parts.join(" ");
}

/** @param {string} objectApiName @param {import("../org/store/store.js").Row} row */
function factsOf(objectApiName, row) {
  return element(
    "dl",
    { className: "org-record-facts" },
    (FACTS[objectApiName] ?? []).flatMap(([label, field]) => [
      element("dt", { textContent: label }),
      element("dd", { textContent: row.get(field) ?? "" }),
    ]),
  );
}

/** @param {string} label @param {string} id @param {() => void} onClick */
function button(label, id, onClick) {
  const created = element("button", {
    className: "slds-button slds-button_neutral",
    type: "button",
    textContent: label,
  });
  created.dataset.id = id;
  created.addEventListener("click", onClick);
  return created;
}
