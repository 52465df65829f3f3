/**
 * Moves the focus once the change that was just made is on screen: what held it may be gone by then, and a focus that
 * is nowhere leaves a keyboard user at the top of the page.
 * @param {ParentNode | null | undefined} template
 * @param {string} id the `data-id` of what takes the focus
 */
export async function focusLater(template, id) {
  await Promise.resolve();
  /** @type {HTMLElement | null | undefined} */ (
    template?.querySelector(`[data-id='${id}']`)
  )?.focus();
}
