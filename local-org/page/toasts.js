const THEMES = new Set(["success", "warning", "error", "info"]);
const SHOWN_FOR_MS = 5000;

/**
 * Shows what `ShowToastEvent` asks for, as a Lightning page does.
 *
 * @param {HTMLElement} container
 */
export function showToasts(container) {
  document.addEventListener("lightning__showtoast", (event) => {
    const { title, message, variant, mode } = /** @type {CustomEvent} */ (event).detail;
    const toast = document.createElement("div");
    toast.className = `slds-notify slds-notify_toast slds-theme_${THEMES.has(variant) ? variant : "info"}`;
    toast.textContent = [title, message].filter(Boolean).join(": ");
    container.append(toast);
    if (mode !== "sticky") setTimeout(() => toast.remove(), SHOWN_FOR_MS);
  });
}
