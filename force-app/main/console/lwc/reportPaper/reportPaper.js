import { LightningElement, api } from "lwc";

/**
 * What stands in it is printed alone: the page around it is left out and does not clip it. It renders into the light
 * because its style has to reach what lies around it; the style holds only while this paper is being printed.
 */
export default class ReportPaper extends LightningElement {
  /** @type {"light"} */
  static renderMode = "light";

  /** Of the printed page and of the file that a browser proposes. @type {string} */
  @api name = "";

  titleBefore = "";

  connectedCallback() {
    window.addEventListener("beforeprint", this.begin);
    window.addEventListener("afterprint", this.end);
  }

  disconnectedCallback() {
    window.removeEventListener("beforeprint", this.begin);
    window.removeEventListener("afterprint", this.end);
    this.end();
  }

  /** Opens the browser's dialog, which also saves as PDF. */
  @api print() {
    window.print();
  }

  get paper() {
    return /** @type {HTMLElement | null} */ (
      /** @type {any} */ (this).querySelector("[data-paper]")
    );
  }

  /** Whoever prints while this is on screen means it, by the button or by the browser's own menu. */
  begin = () => {
    const { paper } = this;
    if (paper && paper.dataset.paper !== "printing" && paper.getClientRects().length > 0) {
      paper.dataset.paper = "printing";
      this.titleBefore = document.title;
      document.title = this.name || this.titleBefore;
    }
  };

  end = () => {
    const { paper } = this;
    if (paper?.dataset.paper === "printing") {
      paper.dataset.paper = "";
      document.title = this.titleBefore;
    }
  };
}
