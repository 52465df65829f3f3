import { LightningElement, api, wire } from "lwc";
import { CurrentPageReference } from "lightning/navigation";
import getContext from "@salesforce/apex/SeatwiseConsoleController.getContext";
import getPopulationPage from "@salesforce/apex/SeatwiseConsoleController.getPopulationPage";
import { readAnswer } from "c/apexAnswer";
import { fill, formatDate, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { textOfPage } from "c/labHandover";
import { LoadingCancelled, loadPopulation } from "c/populationLoader";
import { ReviewSession } from "c/reviewSession";
import { loadCore } from "c/seatwiseCore";
import { isWasmBlocked } from "c/wasmModule";
import labels from "./labels";

/** What a link has the search for users in: a state of one's own begins with the namespace. */
const SEARCH = "c__search";

/** The console: loads the org's users into the core and shows its tabs. */
export default class SeatwiseConsole extends LightningElement {
  labels = labels;
  /** One of "loading", "ready", "empty", "cancelled", "failed". */
  state = "loading";
  /** @type {import("c/reviewSession").Context | null} */
  context = null;
  /** @type {ReviewSession | null} */
  session = null;
  users = 0;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  /** The token of the loading under way; a newer loading takes its place. @type {{ cancelled: boolean } | null} */
  loading = null;
  /** Whether the core runs as plain JavaScript. */
  isSlower = false;
  /** Whether users are read anew while the last reading stays on screen. */
  isRereading = false;
  activeTab = "review";
  /** How often the renewal pack was asked for: each time it opens. */
  packWishes = 0;

  /** The trial in the page's link. @type {string | null} */
  linkedTrial = null;

  /** The users that the page's link searches for. @type {string | null} */
  linkedSearch = null;

  /** A link with a trial opens the lab, one with a search the review. @param {import("c/labHandover").PageReference | null} page */
  @wire(CurrentPageReference)
  takePage(page) {
    const text = textOfPage(page);
    if (text !== null && text !== this.linkedTrial) {
      this.linkedTrial = text;
      this.activeTab = "lab";
    }
    const search = page?.state?.[SEARCH] ?? null;
    if (search !== null) {
      this.linkedSearch = search;
      this.activeTab = "review";
    }
  }

  connectedCallback() {
    this.load();
  }

  disconnectedCallback() {
    this.release();
  }

  /** Reads everything anew. */
  @api reload() {
    this.runsTab?.reload();
    return this.load();
  }

  async load() {
    this.release();
    this.state = "loading";
    this.context = null;
    this.users = 0;
    await this.read();
  }

  /** Reads everything anew behind what is on screen, which keeps its place. */
  async reread() {
    if (this.state !== "ready") {
      await this.load();
      return;
    }
    this.stopLoading();
    this.isRereading = true;
    await this.read();
  }

  async read() {
    const cancellation = { cancelled: false };
    this.loading = cancellation;
    try {
      const [core, context] = await Promise.all([loadCore(this), readAnswer(getContext())]);
      if (cancellation.cancelled) {
        return;
      }
      this.isSlower = isWasmBlocked();
      this.context = context;
      const population = await loadPopulation({
        core,
        fetchPage: (afterId) => getPopulationPage({ afterId }),
        onProgress: (users) => {
          this.users = users;
        },
        cancellation,
      });
      if (cancellation.cancelled) {
        population.free();
        return;
      }
      this.take(new ReviewSession(population, context));
    } catch (error) {
      if (!cancellation.cancelled && !(error instanceof LoadingCancelled)) {
        this.release();
        this.failure = describeError(error);
        this.state = "failed";
      }
    }
  }

  /** @param {ReviewSession} session takes the place of the one before */
  take(session) {
    const before = this.session;
    this.session = session;
    this.isRereading = false;
    this.state = session.size === 0 ? "empty" : "ready";
    before?.free();
  }

  /** Stops what is under way and gives the core's memory back. */
  release() {
    this.stopLoading();
    this.isRereading = false;
    this.session?.free();
    this.session = null;
  }

  stopLoading() {
    if (this.loading) {
      this.loading.cancelled = true;
    }
  }

  get is() {
    return { [this.state]: true };
  }

  get isLabActive() {
    return this.activeTab === "lab";
  }

  get isPlannerActive() {
    return this.activeTab === "planner";
  }

  get isSetupActive() {
    return this.activeTab === "setup";
  }

  /** The banner leads to the set-up, and is not needed there. */
  get onlyCounts() {
    return this.context?.run.mode === "Preview" && !this.isSetupActive;
  }

  get isReportActive() {
    return this.activeTab === "report";
  }

  get expected() {
    return this.context?.populationSize ?? null;
  }

  get subtitle() {
    return this.context
      ? fill(labels.subtitle, this.context.orgName, formatDate(this.context.asOf))
      : "";
  }

  get cancelledText() {
    return fill(labels.cancelledBody, formatNumber(this.users), formatNumber(this.expected ?? 0));
  }

  handleCancel() {
    this.release();
    this.state = "cancelled";
  }

  handleReload() {
    this.reload();
  }

  handleUsersChange() {
    this.reread();
  }

  handleOpenRenewalPack() {
    this.activeTab = "report";
    this.packWishes += 1;
  }

  handleOpenSetup() {
    this.activeTab = "setup";
  }

  /** @param {CustomEvent<{ name: string }>} event */
  handleTabWanted(event) {
    this.activeTab = event.detail.name;
  }

  handleOpenSettings() {
    this.activeTab = "settings";
  }

  /** @param {{ target: { value: string } }} event */
  handleTab(event) {
    this.activeTab = event.target.value;
    // Somebody else, or the schedule, may have started a run in the meantime.
    if (this.activeTab === "runs") {
      this.runsTab?.reload();
    }
  }

  handleSettingsSaved() {
    this.runsTab?.reload();
    this.settingsTab?.reload();
    this.reread();
  }

  /** What is saved is read anew; the users and their logins are the same. */
  async handlePolicySaved() {
    const { session } = this;
    await readAnswer(getContext())
      .then((context) => {
        if (session && session === this.session) {
          this.context = context;
          this.session = session.withContext(context);
        }
      })
      // Whatever is wrong, reading everything says it.
      .catch(() => this.reread());
  }

  /** Null until it is looked at. @returns {any} */
  get runsTab() {
    return this.template?.querySelector("c-runs-tab");
  }

  /** Null until it is looked at. @returns {any} */
  get settingsTab() {
    return this.template?.querySelector("c-settings-tab");
  }
}
