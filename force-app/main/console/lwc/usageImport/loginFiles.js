// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LoadingCancelled, letPaint } from "c/populationLoader";
import { getLicensesOf } from "c/usageApi";

/** What is read at once: large enough to be quick, small enough for the screen to stay alive. */
const CHUNK = 1_000_000;
/** What Apex answers at once. */
const MOST_IDS = 2000;

const LINE_FEED = 10;

/** A file whose columns are not those of the first one: they cannot be counted together. */
export class OtherColumns extends Error {}

/**
 * Reads the files chunk by chunk into the core's import. They are read as one, so that a day of a user that stands in two
 * of them counts once: the header of each but the first is left out.
 * @param {object} options
 * @param {{ add: (bytes: Uint8Array) => void, finish: () => void }} options.login the core's LoginImport
 * @param {File[]} options.files
 * @param {(share: number) => void} options.onProgress
 * @param {{ cancelled: boolean }} options.cancellation
 * @returns {Promise<number[]>} in which line of them all each file begins, from 0
 */
export async function readLoginFiles({ login, files, onProgress, cancellation }) {
  const total = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  /** @type {number[]} */
  const beginnings = [];
  let [read, lines, header] = [0, 0, ""];
  for (const [at, file] of files.entries()) {
    beginnings.push(at === 0 ? 0 : lines - 1);
    let isEnded = true;
    for (let from = 0; from < file.size; from += CHUNK) {
      // eslint-disable-next-line no-await-in-loop -- the core takes a file in its order
      let bytes = await bytesOf(file.slice(from, from + CHUNK));
      if (cancellation.cancelled) {
        throw new LoadingCancelled();
      }
      read += bytes.length;
      isEnded = bytes[bytes.length - 1] === LINE_FEED;
      if (from === 0) {
        const end = bytes.indexOf(LINE_FEED) + 1 || bytes.length;
        const own = new TextDecoder().decode(bytes.subarray(0, end)).trim();
        if (at === 0) {
          header = own;
        } else if (own !== header) {
          throw new OtherColumns(file.name);
        } else {
          bytes = bytes.subarray(end);
        }
      }
      lines += lineFeeds(bytes);
      login.add(bytes);
      onProgress(read / total);
      // eslint-disable-next-line no-await-in-loop -- the pause is what the loop is to wait for
      await letPaint();
    }
    if (!isEnded) {
      login.add(new Uint8Array([LINE_FEED]));
      lines += 1;
    }
  }
  login.finish();
  return beginnings;
}

/**
 * In which file a line of them all stands, and where in it.
 * @param {number} line from 1
 * @param {number[]} beginnings
 */
export function placeOf(line, beginnings) {
  // The first line behind a beginning is a header, which only the first file still has.
  const file = beginnings.findLastIndex((begin) => begin === 0 || line > begin + 1);
  return { file, line: line - beginnings[file] };
}

/** Counted in the text: walking the bytes one by one is slow under Lightning Web Security. @param {Uint8Array} bytes */
function lineFeeds(bytes) {
  return new TextDecoder("latin1").decode(bytes).split("\n").length - 1;
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
