// code-analyzer-suppress(pmd:AvoidLwcBubblesComposedTrue): the console is many levels up, and nothing above it listens
/**
 * Tells the console that users have been changed in the org, so that it reads them anew.
 *
 * @param {import("lwc").LightningElement} component that changed them
 */
export function announceUsersChange(component) {
  component.dispatchEvent(new CustomEvent("userschange", { bubbles: true, composed: true }));
}
