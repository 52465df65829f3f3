import { LightningElement, api } from "lwc";
import getContext from "@salesforce/apex/SeatwiseConsoleController.getContext";
import getPopulationPage from "@salesforce/apex/SeatwiseConsoleController.getPopulationPage";
import { fill, formatDate, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { LoadingCancelled, loadPopulation } from "c/populationLoader";
import { ReviewSession } from "c/reviewSession";
import { loadCore } from "c/seatwiseCore";
import labels from "./labels";

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

  connectedCallback() {
    this.load();
  }

  disconnectedCallback() {
    this.release();
  }

  /** Reads everything anew. */
  @api reload() {
    return this.load();
  }

  async load() {
    this.release();
    const cancellation = { cancelled: false };
    this.loading = cancellation;
    this.state = "loading";
    this.context = null;
    this.users = 0;
    try {
      const [core, context] = await Promise.all([loadCore(), readContext()]);
      if (cancellation.cancelled) {
        return;
      }
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
      this.session = new ReviewSession(population, context);
      this.state = this.session.size === 0 ? "empty" : "ready";
    } catch (error) {
      if (!cancellation.cancelled && !(error instanceof LoadingCancelled)) {
        this.failure = describeError(error);
        this.state = "failed";
      }
    }
  }

  /** Stops what is under way and gives the core's memory back. */
  release() {
    if (this.loading) {
      this.loading.cancelled = true;
    }
    this.session?.free();
    this.session = null;
  }

  get isLoading() {
    return this.state === "loading";
  }

  get isReady() {
    return this.state === "ready";
  }

  get isEmpty() {
    return this.state === "empty";
  }

  get isCancelled() {
    return this.state === "cancelled";
  }

  get isFailed() {
    return this.state === "failed";
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
    this.load();
  }
}

/**
 * The context is small and read here; the population never is.
 * @returns {Promise<import("c/reviewSession").Context>}
 */
async function readContext() {
  const text = await getContext();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(labels.unreadable);
  }
}
