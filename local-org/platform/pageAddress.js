/**
 * The pages of the local org and their addresses: the console, and the page of a record (`?record=User/005…`).
 *
 * @typedef {{ type: string, attributes: any, state?: Record<string, string | undefined> }} PageReference
 */

/** In Lightning a state of one's own begins with a namespace, and `c` is that of code in the org itself. */
const OWN_STATE = /^c__/;
const RECORD = "record";
/** Told to the document when the page has changed without the browser's doing. */
const PAGE_CHANGE = "localorg__page";
/** And where a page was asked for that only an org has. */
const ELSEWHERE = "localorg__elsewhere";

/** The record whose page is open; null on the console. @returns {{ objectApiName: string, recordId: string } | null} */
export function currentRecord() {
  const [objectApiName, recordId] =
    new URLSearchParams(location.search).get(RECORD)?.split("/") ?? [];
  return recordId ? { objectApiName, recordId } : null;
}

/** The page as Lightning describes it; of the console, what a link handed on in its state. @returns {PageReference} */
export function currentPage() {
  const record = currentRecord();
  const state = Object.fromEntries(
    [...new URLSearchParams(location.search)].filter(([name]) => OWN_STATE.test(name)),
  );
  return record
    ? { type: "standard__recordPage", attributes: { ...record, actionName: "view" }, state }
    : { type: "standard__navItemPage", attributes: { apiName: "Seatwise_Console" }, state };
}

/** @param {PageReference} pageReference @returns {string} */
export function pathTo({ type, attributes, state = {} }) {
  const parameters = new URLSearchParams(location.search);
  for (const name of [...parameters.keys()]) {
    if (name === RECORD || OWN_STATE.test(name)) parameters.delete(name);
  }
  if (type === "standard__recordPage") {
    parameters.set(RECORD, `${attributes.objectApiName}/${attributes.recordId}`);
  }
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined) parameters.set(name, value);
  }
  // What may stand in an address as it is makes it readable.
  const query = parameters.toString().replaceAll("%2F", "/");
  return `${location.pathname}${query && "?"}${query}`;
}

/** A page of Lightning's own, such as one of Setup, is not here: whoever listens is told its address. @param {PageReference} pageReference */
export function openPage(pageReference) {
  if (pageReference.type === "standard__webPage") {
    const detail = pageReference.attributes.url;
    document.dispatchEvent(new CustomEvent(ELSEWHERE, { detail }));
    return;
  }
  history.pushState(null, "", pathTo(pageReference));
  document.dispatchEvent(new Event(PAGE_CHANGE));
}

/** @param {(url: string) => void} listener called when a page was asked for that only an org has */
export function onElsewhere(listener) {
  document.addEventListener(ELSEWHERE, (event) =>
    listener(/** @type {CustomEvent<string>} */ (event).detail),
  );
}

/** @param {() => void} listener called when another page is open @returns {() => void} ends it */
export function onPageChange(listener) {
  document.addEventListener(PAGE_CHANGE, listener);
  window.addEventListener("popstate", listener);
  return () => {
    document.removeEventListener(PAGE_CHANGE, listener);
    window.removeEventListener("popstate", listener);
  };
}
