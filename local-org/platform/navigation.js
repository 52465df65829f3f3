/** A local page has nowhere to navigate to: the request is announced, and nothing else happens. */
const Navigate = Symbol("Navigate");
const GenerateUrl = Symbol("GenerateUrl");

/** @param {new (...args: any[]) => any} Base */
export function NavigationMixin(Base) {
  return class extends Base {
    /** @param {object} pageReference */
    [Navigate](pageReference) {
      document.dispatchEvent(new CustomEvent("localorg__navigate", { detail: pageReference }));
    }

    /** @returns {Promise<string>} */
    [GenerateUrl]() {
      return Promise.resolve("#");
    }
  };
}
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;
