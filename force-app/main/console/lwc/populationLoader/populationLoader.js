// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
/** How long pages are read before the screen may paint, in milliseconds. */
const SLICE = 50;

/** @typedef {(afterId: string | null) => Promise<{ population: string, lastId: string | null, done: boolean }>} FetchPage */

/** Thrown where the user stopped the loading. */
export class LoadingCancelled extends Error {}

/**
 * Pulls the population page by page into the core. The JSON text of a page goes in as bytes,
 * unopened: parsing or walking it here would cost seconds under Lightning Web Security.
 * @param {object} options
 * @param {any} options.core
 * @param {FetchPage} options.fetchPage
 * @param {(users: number) => void} options.onProgress
 * @param {{ cancelled: boolean }} options.cancellation
 * @returns {Promise<any>} the core's Population, the caller's to free
 */
export async function loadPopulation({ core, fetchPage, onProgress, cancellation }) {
  const encoder = new TextEncoder();
  let population = null;
  let painted = Date.now();
  try {
    /** @type {ReturnType<FetchPage> | null} */
    let coming = fetchPage(null);
    while (coming) {
      /** @type {Awaited<ReturnType<FetchPage>>} */
      // eslint-disable-next-line no-await-in-loop -- each page begins after the last id of the one before
      const page = await coming;
      if (cancellation.cancelled) {
        throw new LoadingCancelled();
      }
      coming = page.done ? null : fetchAhead(fetchPage, page.lastId);
      const bytes = encoder.encode(page.population);
      if (population) {
        population.add(bytes);
      } else {
        population = new core.Population(bytes);
      }
      onProgress(population.size);
      if (Date.now() - painted > SLICE) {
        // eslint-disable-next-line no-await-in-loop -- the pause is what the loop is to wait for
        await letPaint();
        painted = Date.now();
      }
    }
    return population;
  } catch (error) {
    population?.free();
    throw error;
  }
}

/**
 * The next page travels while this one is read; its failure is met where it is awaited.
 * @param {FetchPage} fetchPage
 * @param {string | null} afterId
 */
function fetchAhead(fetchPage, afterId) {
  const coming = fetchPage(afterId);
  coming.catch(() => {});
  return coming;
}

/** Lets the screen paint and events come through before the work goes on. */
export function letPaint() {
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- a timer: frames stand still in a background tab
  return new Promise((resolve) => setTimeout(resolve, 0));
}
