/** What language is on screen: told by texts of which each language has its own. */

/** @typedef {{ name: string, pattern: RegExp }} Words a text with its places as a pattern */
/** @typedef {{ spoken: Words[], leftovers: Words[] }} Language what may be on screen, and what may not be any more */

/**
 * @param {Map<string, string>} english
 * @param {Map<string, string>} other the same texts in another language
 * @returns {Language}
 */
export function languageOf(english, other) {
  return {
    spoken: [...other].flatMap(asPattern),
    leftovers: [...english].filter(([name, text]) => other.get(name) !== text).flatMap(asPattern),
  };
}

/** @param {[string, string]} text @returns {Words[]} none where it has too few words to tell a language: `{0} in {1}` */
function asPattern([name, text]) {
  const words = text.replace(/\{\w+\}/g, " ").match(/\p{L}{2,}/gu) ?? [];
  if (words.length < (text.includes("{") ? 2 : 1)) return [];
  const escaped = text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+");
  return [{ name, pattern: new RegExp(`^${escaped.replace(/\s+/g, "\\s+")}$`, "s") }];
}

/** @param {Language} language @param {string} text @returns {string[]} the name of a text of English */
export function leftoverOf({ spoken, leftovers }, text) {
  const isIn = (/** @type {Words} */ { pattern }) => pattern.test(text);
  if (spoken.some(isIn)) return [];
  const found = leftovers.find(isIn);
  return found ? [`${found.name}: ${text}`] : [];
}

/**
 * Every text of a part of the page that is seen or heard.
 *
 * @param {import("./harness.js").Session} session
 * @param {string} part a selector
 * @returns {Promise<string[]>}
 */
export function textsOf({ page }, part) {
  return page.evaluate((selector) => {
    const names = ["aria-label", "aria-description", "title", "placeholder", "alt"];
    const texts = new Set();
    const root = /** @type {HTMLElement} */ (document.querySelector(selector));
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (!node.checkVisibility()) continue;
        for (const name of names) texts.add(node.getAttribute(name)?.trim());
      } else {
        const range = document.createRange();
        range.selectNode(node);
        if (range.getClientRects().length > 0) texts.add(node.nodeValue?.trim());
      }
    }
    return [...texts].filter(Boolean);
  }, part);
}

/** How far the page reaches beyond the window. @param {import("./harness.js").Session} session */
export function overflowOf({ page }) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}
