/**
 * @typedef {import("c/settingsApi").Settings} Settings
 * @typedef {"maxDeactivations" | "maxDeactivationShare"} Limit
 */

/** What holds where a number is not set. */
const DEFAULTS = { maxDeactivations: 50, maxDeactivationShare: 0.25, dailyEmailBudget: 2500 };

/** The switch that lifts each limit. @type {Record<Limit, "noMaxDeactivations" | "noMaxDeactivationShare">} */
export const NO_LIMIT = {
  maxDeactivations: "noMaxDeactivations",
  maxDeactivationShare: "noMaxDeactivationShare",
};

/** From the one that does least to the one that does most. */
const MODES = ["Preview", "Notify", "Enforce"];

const NAMES = [
  "mode",
  "maxDeactivations",
  "noMaxDeactivations",
  "maxDeactivationShare",
  "noMaxDeactivationShare",
  "senderAddress",
  "portalUrl",
  "resourcesUrl",
  "supportContact",
  "dailyEmailBudget",
];

/**
 * What is edited: the settings alone, defaults filled in, texts never null.
 * @param {Settings} settings
 * @returns {Settings}
 */
export function draftOf(settings) {
  return {
    mode: settings.mode,
    maxDeactivations: settings.maxDeactivations ?? DEFAULTS.maxDeactivations,
    noMaxDeactivations: settings.noMaxDeactivations,
    maxDeactivationShare: settings.maxDeactivationShare ?? DEFAULTS.maxDeactivationShare,
    noMaxDeactivationShare: settings.noMaxDeactivationShare,
    senderAddress: settings.senderAddress ?? "",
    portalUrl: settings.portalUrl ?? "",
    resourcesUrl: settings.resourcesUrl ?? "",
    supportContact: settings.supportContact ?? "",
    dailyEmailBudget: settings.dailyEmailBudget ?? DEFAULTS.dailyEmailBudget,
  };
}

/**
 * Whether the review does more in one mode than in another.
 * @param {Settings["mode"]} mode
 * @param {Settings["mode"]} than
 */
export function doesMore(mode, than) {
  return MODES.indexOf(mode) > MODES.indexOf(than);
}

/**
 * R8. The safety limits of a draft, as a run takes them.
 * @param {Settings} draft
 * @returns {import("../../../../../src/types").Limits}
 */
export function limitsOf(draft) {
  return {
    maxDeactivations: draft.noMaxDeactivations ? null : draft.maxDeactivations,
    maxDeactivationShare: draft.noMaxDeactivationShare ? null : draft.maxDeactivationShare,
  };
}

/**
 * What is saved: a default that nobody has changed stays unset.
 * @param {Settings} draft
 * @param {import("c/settingsApi").SettingsAnswer} loaded
 */
export function toSave(draft, loaded) {
  const numbers = /** @type {(keyof typeof DEFAULTS)[]} */ (Object.keys(DEFAULTS));
  const unset = numbers
    .filter((name) => loaded[name] === null && draft[name] === DEFAULTS[name])
    .map((name) => [name, null]);
  return { ...draft, ...Object.fromEntries(unset), stamp: loaded.stamp };
}

/**
 * The controller says every problem at once, a line each, `field: what is wrong`; a line without a field is about the whole.
 * @param {string} message
 * @returns {{ byField: Record<string, string>, others: string[] }}
 */
export function problemsOf(message) {
  /** @type {Record<string, string>} */
  const byField = {};
  /** @type {string[]} */
  const others = [];
  for (const line of message.split("\n").filter((text) => text.trim() !== "")) {
    const [, field, problem] = /^(\w+): (.+)$/.exec(line) ?? [];
    if (field && NAMES.includes(field)) {
      byField[field] = byField[field] ? `${byField[field]} ${problem}` : problem;
    } else {
      others.push(line);
    }
  }
  return { byField, others };
}
