// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LoadingCancelled, letPaint } from "c/populationLoader";
import { getLicensesOf } from "c/usageApi";

/** What is read at once: large enough to be quick, small enough for the screen to stay alive. */
const CHUNK = 1_000_000;
/** What Apex answers at once. */
const MOST_IDS = 2000;

/**
 * Reads the files chunk by chunk into the core's import, which takes a day of a user that stands in two of them once.
 * @param {object} options
 * @param {{ add: (bytes: Uint8Array) => void, nextFile: () => void, finish: () => void }} options.login the core's LoginImport
 * @param {File[]} options.files
 * @param {(share: number) => void} options.onProgress
 * @param {{ cancelled: boolean }} options.cancellation
 */
export async function readLoginFiles({ login, files, onProgress, cancellation }) {
  const total = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  let read = 0;
  for (const [at, file] of files.entries()) {
    if (at > 0) {
      login.nextFile();
    }
    for (let from = 0; from < file.size; from += CHUNK) {
      // eslint-disable-next-line no-await-in-loop -- the core takes a file in its order
      const bytes = await bytesOf(file.slice(from, from + CHUNK));
      if (cancellation.cancelled) {
        throw new LoadingCancelled();
      }
      login.add(bytes);
      read += bytes.length;
      onProgress(read / total);
      // eslint-disable-next-line no-await-in-loop -- the pause is what the loop is to wait for
      await letPaint();
    }
  }
  login.finish();
}

/** @param {Blob} blob */
async function bytesOf(blob) {
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * The licences of users by their ids; who is no user of this org has none.
 * @param {string[]} ids
 * @param {{ onProgress: (share: number) => void, cancellation: { cancelled: boolean } }} options
 * @returns {Promise<Record<string, string>>}
 */
export async function licensesOfAll(ids, { onProgress, cancellation }) {
  /** @type {Record<string, string>} */
  const licenses = {};
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    // eslint-disable-next-line no-await-in-loop -- a few calls, one behind the other, that can be broken off
    Object.assign(licenses, await getLicensesOf(ids.slice(from, from + MOST_IDS)));
    if (cancellation.cancelled) {
      throw new LoadingCancelled();
    }
    onProgress(Math.min(1, (from + MOST_IDS) / ids.length));
  }
  return licenses;
}
