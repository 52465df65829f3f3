import { LightningElement, api } from "lwc";
import { describeError } from "c/errorProblems";
import { getSettings } from "c/settingsApi";
import labels from "./labels";

/** What the weekly review may do, whom it writes as, and what it would write. */
export default class SettingsTab extends LightningElement {
  /** The loaded population, to choose a user for the preview from. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;

  labels = labels;
  /** @type {import("c/settingsApi").SettingsAnswer | null} */
  settings = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  isConnected = false;

  connectedCallback() {
    this.isConnected = true;
    this.read();
  }

  disconnectedCallback() {
    this.isConnected = false;
  }

  /** Reads anew what was saved elsewhere. */
  @api reload() {
    this.read();
  }

  async read() {
    try {
      const settings = await getSettings();
      if (this.isConnected) {
        this.settings = settings;
        this.failure = null;
      }
    } catch (error) {
      if (this.isConnected) {
        this.failure = describeError(error);
      }
    }
  }

  get isLoading() {
    return !this.settings && !this.failure;
  }

  handleSaved() {
    this.read();
    this.dispatchEvent(new CustomEvent("settingssaved"));
  }
}
