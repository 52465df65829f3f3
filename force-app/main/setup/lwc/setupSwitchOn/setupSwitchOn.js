import { LightningElement, api } from "lwc";
import { fill } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { modeName } from "c/reviewWords";
import { getSettings, saveSettings } from "c/settingsApi";
import { TURNS } from "./turns";
import labels from "./labels";

/** @typedef {import("c/runsApi").Mode} Mode */

/** What the settings tell beside what is saved. A name that is missing here is refused, not lost. */
const TOLD = ["senders", "canManage", "problems"];

/** From counting to warning, from warning to taking seats back, and the way back: each asked for and confirmed. */
export default class SetupSwitchOn extends LightningElement {
  /** @type {import("c/setupApi").SetupAnswer} */
  @api answer;
  /** The titles of the steps that stand in the way. @type {{ name: string, title: string }[]} */
  @api blockers = [];
  /** The loaded population; null while it is read. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;

  labels = labels;
  /** The mode that is asked for. @type {Mode | null} */
  wanted = null;
  isBusy = false;
  error = "";
  status = "";

  get turn() {
    return TURNS[this.answer.mode];
  }

  get explanation() {
    return this.turn.now;
  }

  get modeText() {
    return fill(labels.mode, modeName(this.answer.mode));
  }

  /** The mode to go on to; null where there is none. */
  get next() {
    return this.turn.next;
  }

  get canTurn() {
    return this.answer.canManage && this.wanted === null;
  }

  get canGoOn() {
    return this.canTurn && this.next !== null;
  }

  get canGoBack() {
    return this.canTurn && this.answer.mode !== "Preview";
  }

  get goOnLabel() {
    return this.next === "Enforce" ? labels.toEnforce : labels.toNotify;
  }

  get hasBlockers() {
    return this.next !== null && (this.blockers.length > 0 || this.isWaiting);
  }

  get isWaiting() {
    return this.session === null;
  }

  get hints() {
    if (this.next === null) {
      return [];
    }
    return [
      ...(this.answer.schedule === null ? [labels.hintSchedule] : []),
      ...(this.next === "Enforce" && !this.answer.hasNotified ? [labels.hintNotified] : []),
    ];
  }

  handleGoOn() {
    this.ask(this.next);
  }

  handleGoBack() {
    this.ask("Preview");
  }

  /** @param {Mode | null} mode */
  ask(mode) {
    this.wanted = mode;
    this.error = "";
    this.status = "";
  }

  handleCancel() {
    const back = this.wanted === "Preview" ? "switch-back" : "switch-on";
    this.wanted = null;
    focusLater(this.template, back);
  }

  async handleConfirm() {
    const mode = /** @type {Mode} */ (this.wanted);
    if (this.isOutdated(this.answer.mode)) {
      this.error = labels.changed;
      return;
    }
    this.isBusy = true;
    this.error = "";
    try {
      // As they are now: somebody else may have changed them since they were read.
      const settings = await getSettings();
      if (this.isOutdated(settings.mode)) {
        this.error = labels.changed;
        return;
      }
      await saveSettings({ ...only(settings), mode });
      this.wanted = null;
      this.status = fill(labels.saved, modeName(mode));
      this.dispatchEvent(new CustomEvent("settingssaved"));
      this.dispatchEvent(new CustomEvent("setupchange"));
    } catch (error) {
      this.error = describeError(error).message;
    } finally {
      this.isBusy = false;
    }
  }

  /** Whether the step that was asked for is not the next one any more; back to Preview always is. @param {Mode} mode */
  isOutdated(mode) {
    return this.wanted !== "Preview" && (this.hasBlockers || TURNS[mode].next !== this.wanted);
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleStep(event) {
    const { name } = event.currentTarget.dataset;
    this.dispatchEvent(new CustomEvent("stepselect", { detail: { name } }));
  }

  handleRuns() {
    this.dispatchEvent(new CustomEvent("tabwanted", { detail: { name: "runs" } }));
  }
}

/** What is saved, without what is told beside it. @param {import("c/settingsApi").SettingsAnswer} answer */
function only(answer) {
  const saved = Object.entries(answer).filter(([name]) => !TOLD.includes(name));
  return /** @type {import("c/settingsApi").SettingsAnswer} */ (Object.fromEntries(saved));
}
