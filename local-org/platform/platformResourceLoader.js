/** What was asked for already: the platform asks once, and a failure stays one. @type {Map<string, Promise<void>>} */
const loading = new Map();

/** @param {unknown} component @param {string} url @returns {Promise<void>} */
export function loadScript(component, url) {
  mustBeComponent(component);
  return once(url, () => Object.assign(document.createElement("script"), { src: url }));
}

/** @param {unknown} component @param {string} url @returns {Promise<void>} */
export function loadStyle(component, url) {
  mustBeComponent(component);
  return once(url, () =>
    Object.assign(document.createElement("link"), { rel: "stylesheet", href: url }),
  );
}

/** The platform looks no closer. @param {any} component */
function mustBeComponent(component) {
  if (!component?.template?.host?.ownerDocument) {
    throw new TypeError("The first parameter must be a component.");
  }
}

/** @param {string} url @param {() => HTMLElement} create @returns {Promise<void>} */
function once(url, create) {
  const known = loading.get(url) ?? load(create());
  loading.set(url, known);
  return known;
}

/** @param {HTMLElement} element @returns {Promise<void>} */
function load(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve());
    // As the platform does, without a word of what failed.
    element.addEventListener("error", () => reject());
    document.head.append(element);
  });
}
