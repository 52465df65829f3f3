import { words } from "./words.js";

/** Fills in what index.html names: `data-words` what stands in an element, `data-words-label` what it is called. */
export function fillPage() {
  for (const node of document.querySelectorAll("[data-words]")) {
    node.textContent = ofPage(node.getAttribute("data-words"));
  }
  for (const node of document.querySelectorAll("[data-words-label]")) {
    node.setAttribute("aria-label", ofPage(node.getAttribute("data-words-label")));
  }
}

/** @param {string | null} key */
function ofPage(key) {
  return words.page[/** @type {keyof typeof words.page} */ (key)];
}
