/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */

/** Of a component, what is deployed and can hold a color. */
const PART = /\/lwc\/([^/]+)\/(?!__tests__\/)[^/]+\.(css|html|js)$/;
const COMMENT = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|[^:"'`])\/\/.*$/gm;
/** A hook of the design system with the value that holds where it is missing. */
const HOOK = /var\(\s*--slds-g-[\w-]+\s*,[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
const LITERAL = /#[0-9a-f]{3,8}\b(?!\w)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi;
/** A color's name, as the value of a property that takes one. */
const NAMED =
  /(?:^|[\s;{"'`])((?:[\w-]*color|background|border[\w-]*|outline|fill|stroke|[\w-]*shadow)\s*:[^;}]*?\b(?:white|black|gr[ae]y|silver|red|maroon|orange|yellow|olive|green|lime|teal|aqua|cyan|blue|navy|purple|fuchsia|magenta|pink|brown)\b)(?![\w-])/gi;
/** A rule's own selector, where a `#` is an id. */
const SELECTOR = /[^{}]*\{/g;

/**
 * Checks that components name no color: all are in the module of styles that is called `look`, as hooks of the design
 * system. Only so a component follows the org's theme, and dark mode.
 *
 * @param {Files} files
 * @returns {Finding[]}
 */
export function checkColors(files) {
  return [...files].flatMap(([file, text]) => {
    const [, , extension] = PART.exec(file) ?? [];
    if (!extension) return [];
    const own = colorsIn(withoutWhatIsNone(text, extension)).map((color) => ({
      file,
      path: color,
      message: "is a color of its own: take one of c/look (docs/look.md)",
    }));
    const hasNone = /var\(--seatwise-/.test(text) && !/look\.css$/.test(file);
    return hasNone && extension === "css" && !text.includes('@import "c/look";')
      ? [
          ...own,
          { file, path: "--seatwise-…", message: 'has no value: @import "c/look" is missing' },
        ]
      : own;
  });
}

/** @param {string} text @param {string} extension */
function withoutWhatIsNone(text, extension) {
  const code = text.replace(COMMENT, "$1");
  if (extension !== "css") return code.replace(/(?:href|id|for)="[^"]*"/g, "");
  // A color stands inside a rule; its fallback belongs to its hook.
  return code.replace(SELECTOR, (found) => (/:\s*#/.test(found) ? found : "{")).replace(HOOK, "");
}

/** @param {string} code @returns {string[]} */
function colorsIn(code) {
  const literals = [...code.matchAll(LITERAL)].map(([color]) => color);
  const named = [...code.matchAll(NAMED)].map(([, declaration]) => declaration.trim());
  return [...literals, ...named];
}
