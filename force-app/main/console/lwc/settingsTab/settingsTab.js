import { LightningElement, api } from "lwc";
import { describeError } from "c/errorProblems";
import { newestAnswer } from "c/newestAnswer";
import { getSettings } from "c/settingsApi";
import labels from "./labels";

/** What the weekly review may do, whom it writes as, and what it would write. */
export default class SettingsTab extends LightningElement {
  /** The loaded population: whom a notice is previewed for, and what another mode would do. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;

  labels = labels;
  /** @type {import("c/settingsApi").SettingsAnswer | null} */
  settings = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  newest = newestAnswer();

  connectedCallback() {
    this.read();
  }

  /** Reads anew what was saved elsewhere. */
  @api reload() {
    this.read();
  }

  async read() {
    await this.newest(
      getSettings,
      (settings) => {
        this.settings = settings;
        this.failure = null;
      },
      (error) => {
        this.failure = describeError(error);
      },
    );
  }

  get isLoading() {
    return !this.settings && !this.failure;
  }

  handleSaved() {
    this.read();
    this.dispatchEvent(new CustomEvent("settingssaved"));
  }
}
