/** @param {unknown} _component @param {string} url @returns {Promise<void>} */
export function loadScript(_component, url) {
  return load(Object.assign(document.createElement("script"), { src: url }));
}

/** @param {unknown} _component @param {string} url @returns {Promise<void>} */
export function loadStyle(_component, url) {
  return load(Object.assign(document.createElement("link"), { rel: "stylesheet", href: url }));
}

/** @param {HTMLElement} element @returns {Promise<void>} */
function load(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => reject(new Error("the resource could not be loaded")));
    document.head.append(element);
  });
}
