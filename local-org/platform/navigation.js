import { currentPage, onPageChange, openPage, pathTo } from "./pageAddress.js";

/** @typedef {import("./pageAddress.js").PageReference} PageReference */

/** Where a local page is, how one goes to another and would come back to it: by the address. */
const Navigate = Symbol("Navigate");
const GenerateUrl = Symbol("GenerateUrl");

/** The wire adapter: it tells the page, and each that is opened after it. */
export class CurrentPageReference {
  /** @type {(() => void) | undefined} */
  #end;

  /** @param {(page: PageReference) => void} tell */
  constructor(tell) {
    this.tell = tell;
  }

  connect() {
    this.#end = onPageChange(() => this.tell(currentPage()));
    this.tell(currentPage());
  }

  update() {}

  disconnect() {
    this.#end?.();
  }
}

/** @param {new (...args: any[]) => any} Base */
export function NavigationMixin(Base) {
  return class extends Base {
    /** @param {PageReference} pageReference */
    [Navigate](pageReference) {
      openPage(pageReference);
    }

    /** @param {PageReference} pageReference @returns {Promise<string>} */
    [GenerateUrl](pageReference) {
      return Promise.resolve(pathTo(pageReference));
    }
  };
}
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;
