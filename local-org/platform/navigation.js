/**
 * Where a local page is and how one would come back to it. There is nowhere to navigate to: a request is announced, and
 * nothing else happens.
 */
const Navigate = Symbol("Navigate");
const GenerateUrl = Symbol("GenerateUrl");

/** In Lightning a state of one's own begins with a namespace, and `c` is that of code in the org itself. */
const OWN_STATE = /^c__/;

/** @typedef {{ type: string, attributes: object, state: Record<string, string> }} PageReference */

/** The page as an app's tab, what a link handed on in its state. @returns {PageReference} */
function currentPage() {
  const state = Object.fromEntries(
    [...new URLSearchParams(location.search)].filter(([name]) => OWN_STATE.test(name)),
  );
  return {
    type: "standard__navItemPage",
    attributes: { apiName: "Seatwise_Console" },
    state,
  };
}

/** @param {PageReference} pageReference @returns {string} */
function pathTo({ state }) {
  const parameters = new URLSearchParams(location.search);
  for (const name of [...parameters.keys()]) {
    if (OWN_STATE.test(name)) parameters.delete(name);
  }
  for (const [name, value] of Object.entries(state)) parameters.set(name, value);
  const query = parameters.toString();
  return `${location.pathname}${query && "?"}${query}`;
}

/** The wire adapter: the page stays where it is, so it is told once. */
export class CurrentPageReference {
  /** @param {(page: PageReference) => void} tell */
  constructor(tell) {
    this.tell = tell;
  }

  connect() {
    this.tell(currentPage());
  }

  update() {}

  disconnect() {}
}

/** @param {new (...args: any[]) => any} Base */
export function NavigationMixin(Base) {
  return class extends Base {
    /** @param {object} pageReference */
    [Navigate](pageReference) {
      document.dispatchEvent(new CustomEvent("localorg__navigate", { detail: pageReference }));
    }

    /** @param {PageReference} pageReference @returns {Promise<string>} */
    [GenerateUrl](pageReference) {
      return Promise.resolve(pathTo(pageReference));
    }
  };
}
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;
