const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const CHECKSUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
const USER_PREFIX = "005Hs0000";

/** @param {number} serial @returns {string} an 18-character User id; ids ascend with their serials */
export function userId(serial) {
  let text = "";
  for (
    let rest = serial, i = 0;
    i < 15 - USER_PREFIX.length;
    i += 1, rest = Math.floor(rest / 62)
  ) {
    text = BASE62[rest % 62] + text;
  }
  return USER_PREFIX + text + idSuffix(USER_PREFIX + text);
}

/**
 * The three characters that make a case-sensitive id safe where case is lost: one per five characters, its bits telling
 * which of them are capitals.
 *
 * @param {string} id15
 */
export function idSuffix(id15) {
  let suffix = "";
  for (let start = 0; start < 15; start += 5) {
    let capitals = 0;
    for (let i = 0; i < 5; i += 1) {
      const character = id15[start + i];
      if (character >= "A" && character <= "Z") capitals += 1 << i;
    }
    suffix += CHECKSUM[capitals];
  }
  return suffix;
}

/**
 * The 18-character form of an id.
 *
 * @param {string} text
 * @param {string} prefix the object's three characters
 * @returns {string | null} null where it is no such id
 */
export function fullId(text, prefix) {
  if (!/^(?:[0-9A-Za-z]{15}|[0-9A-Za-z]{18})$/.test(text) || !text.startsWith(prefix)) return null;
  const full = text.slice(0, 15) + idSuffix(text.slice(0, 15));
  return text.length === 15 || text === full ? full : null;
}
