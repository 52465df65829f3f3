import { LightningElement, api } from "lwc";
import { describeError, inUserLanguage } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { modeOptions } from "c/reviewWords";
import { modeMeaning } from "c/runWords";
import { saveSettings } from "c/settingsApi";
import { NO_LIMIT, doesMore, draftOf, limitsOf, problemsOf, toSave } from "./settingsDraft";
import labels from "./labels";

/** @type {{ name: "portalUrl" | "resourcesUrl" | "supportContact", label: string, help: string, type: string }[]} */
const TEXTS = [
  { name: "portalUrl", label: labels.portalUrl, help: labels.portalUrlHelp, type: "url" },
  { name: "resourcesUrl", label: labels.resourcesUrl, help: labels.resourcesUrlHelp, type: "url" },
  {
    name: "supportContact",
    label: labels.supportContact,
    help: labels.supportContactHelp,
    type: "text",
  },
];

/** The settings of the weekly review: nothing is changed before Save. */
export default class ReviewSettings extends LightningElement {
  /** Whether only what notices need is edited; the rest is saved as it is. @type {boolean} */
  @api noticesOnly = false;
  /** The loaded population, to tell what another mode would do; null while it is read. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;

  labels = labels;
  /** @type {import("c/settingsApi").SettingsAnswer} */
  loaded;
  /** @type {import("c/settingsApi").Settings} */
  saved;
  /** @type {import("c/settingsApi").Settings} */
  draft;
  /** @type {ReturnType<typeof problemsOf>} */
  problems = { byField: {}, others: [] };
  isBusy = false;
  isSaved = false;
  /** While a mode is confirmed in which the review does more. */
  isAsking = false;

  /** The settings as they are in the org. @type {import("c/settingsApi").SettingsAnswer} */
  @api get settings() {
    return this.loaded;
  }

  set settings(settings) {
    this.loaded = settings;
    this.saved = draftOf(settings);
    this.draft = this.saved;
    this.problems = { byField: {}, others: [] };
    this.isAsking = false;
  }

  get isWhole() {
    return !this.noticesOnly;
  }

  get title() {
    return this.noticesOnly ? labels.noticesTitle : labels.title;
  }

  get isReadOnly() {
    return !this.loaded.canManage;
  }

  get isEdited() {
    return JSON.stringify(this.draft) !== JSON.stringify(this.saved);
  }

  get cannotSave() {
    return !this.isEdited || this.isBusy || this.isAsking;
  }

  get draftLimits() {
    return limitsOf(this.draft);
  }

  get state() {
    if (this.isReadOnly) {
      return labels.readOnly;
    }
    if (this.isBusy) {
      return labels.saving;
    }
    if (this.isEdited) {
      return labels.edited;
    }
    return this.isSaved ? labels.saved : "";
  }

  get modes() {
    return modeOptions().map(({ value, label }) => ({
      value,
      label,
      meaning: modeMeaning(value),
      id: `settings-mode-${value}`,
      checked: value === this.draft.mode,
    }));
  }

  get modeProblem() {
    return this.problems.byField.mode ?? "";
  }

  get limits() {
    return /** @type {import("./settingsDraft").Limit[]} */ (Object.keys(NO_LIMIT)).map((name) => ({
      name,
      label: labels[name],
      value: this.draft[name],
      isLifted: this.draft[NO_LIMIT[name]],
      isShare: name === "maxDeactivationShare",
      problem: this.problems.byField[name] ?? "",
    }));
  }

  get budgetProblem() {
    return this.problems.byField.dailyEmailBudget ?? "";
  }

  get texts() {
    return TEXTS.map((text) => ({
      ...text,
      value: this.draft[text.name] ?? "",
      problem: this.problems.byField[text.name] ?? "",
    }));
  }

  /** One that is no longer verified stays visible: silently another would be chosen. */
  get senders() {
    const current = this.draft.senderAddress ?? "";
    const known = this.loaded.senders;
    const addresses = current === "" || known.includes(current) ? known : [current, ...known];
    return [
      { value: "", label: labels.noSender, selected: current === "" },
      ...addresses.map((value) => ({ value, label: value, selected: value === current })),
    ];
  }

  get hasNoSenders() {
    return this.loaded.senders.length === 0;
  }

  get senderProblem() {
    return this.problems.byField.senderAddress ?? "";
  }

  get senderInvalid() {
    return this.senderProblem ? "true" : "false";
  }

  /** What keeps notices from going out, of the settings as saved. */
  get missing() {
    return asProblems(this.loaded.problems);
  }

  get hasMissing() {
    return this.isWhole && this.missing.length > 0;
  }

  get otherProblems() {
    return asProblems(this.problems.others);
  }

  get hasProblems() {
    return this.otherProblems.length > 0 || Object.keys(this.problems.byField).length > 0;
  }

  get problemsMessage() {
    return this.otherProblems.length > 0 ? "" : labels.seeFields;
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleMode(event) {
    this.change({ mode: /** @type {import("c/runsApi").Mode} */ (event.target.value) });
  }

  /** Lifted, a limit keeps its number. @param {CustomEvent<{ name: import("./settingsDraft").Limit, value: number | null }>} event */
  handleLimit(event) {
    const { name, value } = event.detail;
    const isLifted = value === null;
    this.change({ [NO_LIMIT[name]]: isLifted, ...(!isLifted && { [name]: value }) });
  }

  /** @param {CustomEvent<{ value: number }>} event */
  handleBudget(event) {
    this.change({ dailyEmailBudget: event.detail.value });
  }

  /** @param {CustomEvent<{ name: string, value: string }>} event */
  handleText(event) {
    this.change({ [event.detail.name]: event.detail.value });
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleSender(event) {
    this.change({ senderAddress: event.target.value });
  }

  /** @param {Partial<import("c/settingsApi").Settings>} change */
  change(change) {
    this.draft = { ...this.draft, ...change };
    this.isSaved = false;
    this.isAsking = false;
  }

  handleReset() {
    this.draft = this.saved;
    this.problems = { byField: {}, others: [] };
  }

  handleSave() {
    if (doesMore(this.draft.mode, this.saved.mode)) {
      this.isAsking = true;
    } else {
      this.save();
    }
  }

  handleCancel() {
    this.isAsking = false;
    focusLater(this.template, "save-settings");
  }

  async save() {
    const { draft } = this;
    this.isBusy = true;
    this.problems = { byField: {}, others: [] };
    try {
      await saveSettings(toSave(draft, this.loaded));
      this.saved = draft;
      this.isSaved = true;
      this.dispatchEvent(new CustomEvent("saved"));
    } catch (error) {
      this.problems = problemsOf(describeError(error).message);
    } finally {
      this.isBusy = false;
      this.isAsking = false;
    }
  }
}

/** @param {string[]} texts */
function asProblems(texts) {
  return texts.map((message) => ({ path: "", message: inUserLanguage(message) }));
}
