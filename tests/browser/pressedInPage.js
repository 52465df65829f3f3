/**
 * Runs in the page before anything else does, outside of every sandbox: notes what is pressed, and tells what could be.
 * It keeps the browser's own functions, since what comes after it hides the insides of components from a page.
 */
export function watchPresses() {
  const CONTROLS = ["a", "button", "input", "select", "summary", "textarea"];
  const PRESSABLE = [...CONTROLS, "lightning-button", "lightning-button-icon", "[role=slider]"]
    .map((name) => `${name}[data-id]`)
    .join();
  const BUSY = "lightning-spinner, [role=progressbar], [aria-busy=true]";
  /** Frames without a change after which nothing more is on its way. */
  const STILL = 3;
  const { closest, querySelector, querySelectorAll } = Element.prototype;
  const pathOf = Event.prototype.composedPath;
  const Observer = MutationObserver;
  /** @type {Set<string>} */
  const pressed = new Set();
  /** @type {Element[]} */
  let scanned = [];
  let changes = 0;
  let calls = 0;
  /** @type {{ name: string, outcome: Promise<void> }[]} */
  const arranged = [];

  /** @param {string} selector @returns {HTMLElement[]} */
  const all = (selector) => [
    .../** @type {NodeListOf<HTMLElement>} */ (
      querySelectorAll.call(document.documentElement, selector)
    ),
  ];
  /** @param {Node} node @returns {HTMLElement | undefined} the component that it is in */
  const hostOf = (node) => /** @type {any} */ (node.getRootNode()).host;
  /** @param {Element} element */
  const nameOf = (element) => element.localName.replace(/^c-/, "");
  const isSeen = (/** @type {HTMLElement} */ element) =>
    element.checkVisibility() && element.getClientRects().length > 0;

  /** @param {HTMLElement} element @returns {string | null} its key; null where it is no component's of ours */
  function keyOf(element) {
    if (element.dataset.tabValue)
      return `seatwise-console lightning-tab ${element.dataset.tabValue}`;
    const host = hostOf(element);
    const { id } = element.dataset;
    if (!id || !host?.localName.startsWith("c-")) return null;
    const user = hostOf(host);
    const use = host.dataset.id ? `#${host.dataset.id}` : "";
    const place = user?.localName.startsWith("c-")
      ? `${nameOf(user)}>${nameOf(host)}${use}`
      : nameOf(host);
    const type = element instanceof HTMLInputElement ? `:${element.type}` : "";
    return `${place} ${element.localName}${type} ${id}`;
  }

  /** @param {Event} event */
  function note(event) {
    for (const target of pathOf.call(event)) {
      const key = target instanceof HTMLElement ? keyOf(target) : null;
      const isField =
        target instanceof HTMLElement && /^(input|select|textarea)$/.test(target.localName);
      if (key && isField === (event.type === "input")) pressed.add(key);
    }
  }

  /** @param {HTMLElement} element what a pointer meets of it */
  const facet = (element) =>
    /** @type {HTMLElement} */ (
      element.localName.startsWith("lightning-") ? querySelector.call(element, "button") : element
    );

  /** @param {HTMLElement} element */
  function describe(element) {
    const { value, type, min, max, step, checked, options } = /** @type {any} */ (element);
    const details =
      element.parentElement instanceof HTMLDetailsElement ? element.parentElement : null;
    return {
      key: String(keyOf(element)),
      id: String(element.dataset.id),
      kind: element instanceof HTMLInputElement ? type : element.localName,
      field: {
        value,
        min,
        max,
        step,
        options: options ? Array.from(options, (option) => option.value) : [],
      },
      isOpen: details?.open ?? false,
      isChosen: type === "radio" && checked,
      isQuestion: closest.call(element, "c-confirm-step") !== null,
    };
  }

  document.addEventListener("click", note, true);
  document.addEventListener("input", note, true);
  window.print = () => {};
  window.addEventListener("localorg__apexcall", (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    calls += 1;
    const at = arranged.findIndex(({ name }) => name === detail.name);
    if (at >= 0) detail.until = arranged.splice(at, 1)[0].outcome;
  });
  new Observer((records) => (changes += records.length)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  /** @type {any} */ (globalThis).presses = {
    pressed: () => [...pressed],
    /** What could be pressed now, in the order of the page. */
    scan() {
      // What is behind a dialog is out of reach.
      const dialog = querySelector.call(document.documentElement, "dialog:modal");
      const found = all(PRESSABLE).filter((element) => {
        if (dialog && !dialog.contains(element)) return false;
        const part = /** @type {any} */ (facet(element));
        const isReadOnly = part?.localName === "textarea" && part.readOnly;
        return part && isSeen(part) && !part.disabled && !isReadOnly && keyOf(element);
      });
      scanned = found.map(facet);
      return found.map(describe);
    },
    /** @param {number} index */
    scanned: (index) => scanned[index],
    /** What is told as an alarm: problems, and what was refused. */
    alarms: () =>
      all("main [role=alert], dialog [role=alert]")
        .filter((element) => isSeen(element) && element.innerText.trim() !== "")
        .map((element) => `${element.dataset.id}: ${element.innerText.trim()}`),
    /** @param {string} id @returns {Promise<void>} presses what is there for a moment only */
    async asSoonAsThere(id) {
      for (;;) {
        const found = all(`[data-id="${id}"]`).find((element) => {
          const part = /** @type {any} */ (facet(element));
          return part && isSeen(part) && !part.disabled;
        });
        if (found) return facet(found).click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    /** The next call of that name fails as a lost connection does. @param {string} name */
    failNext(name) {
      const lost = { status: 0, body: { message: "The connection was lost." } };
      const outcome = Promise.reject(lost);
      outcome.catch(() => {});
      arranged.push({ name, outcome });
    },
    /** The next call of that name waits. @param {string} name @returns {void} */
    holdNext(name) {
      /** @type {() => void} */
      let release = () => {};
      arranged.push({ name, outcome: new Promise((resolve) => (release = () => resolve())) });
      /** @type {any} */ (globalThis).presses.release = () => release();
    },
    /** Waits until nothing is on its way: no call, no work, no change on the page. */
    async quiet() {
      for (let still = 0; still < STILL;) {
        const before = changes + calls;
        await frame();
        const isBusy = all(BUSY).some(isSeen) || document.getElementById("working")?.textContent;
        still = isBusy || before !== changes + calls ? 0 : still + 1;
      }
    },
  };
}
