/** Cards and quick actions of one page share this module: what one changes, the others read anew. @type {Set<() => void>} */
const listeners = new Set();

/**
 * @param {() => void} listener called when another component has changed users
 * @returns {() => void} ends it
 */
export function whenOthersChange(listener) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells all but the one that made the change, which knows. @param {() => void} own its listener */
export function tellOthers(own) {
  for (const listener of listeners) {
    if (listener !== own) {
      listener();
    }
  }
}
