import { FileError } from "./problems.js";

/** What the first bytes of a file say about its encoding. @type {[string, number[]][]} */
const MARKS = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of a file, in the encodings that spreadsheets and command lines write: UTF-8, UTF-16 with its mark
 * (PowerShell's `>`), and where neither fits, Windows' western one.
 *
 * @param {Uint8Array} bytes
 * @param {string} file the name that problems carry
 */
export function decode(bytes, file) {
  const [encoding] = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [];
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  if (bytes.includes(0)) throw new FileError("noText", { file });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
