import { onElsewhere } from "../platform/pageAddress.js";
import { words } from "./words/words.js";

const THEMES = new Set(["success", "warning", "error", "info"]);
const SHOWN_FOR_MS = 5000;

/**
 * Shows what `ShowToastEvent` asks for, as a Lightning page does.
 *
 * @param {HTMLElement} container
 */
export function showToasts(container) {
  /** @param {{ title?: string, message?: string, variant?: string, mode?: string }} detail */
  function show({ title, message, variant = "", mode }) {
    const toast = document.createElement("div");
    toast.className = `slds-notify slds-notify_toast slds-theme_${THEMES.has(variant) ? variant : "info"}`;
    toast.textContent = [title, message].filter(Boolean).join(": ");
    container.append(toast);
    if (mode !== "sticky") setTimeout(() => toast.remove(), SHOWN_FOR_MS);
  }

  document.addEventListener("lightning__showtoast", (event) =>
    show(/** @type {CustomEvent} */ (event).detail),
  );
  onElsewhere((url) => show({ title: words.org.elsewhere, message: url }));
}
