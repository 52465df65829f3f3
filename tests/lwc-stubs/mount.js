import { createElement } from "lwc";
import axe from "axe-core";

/** Puts a component on the page. */
export function mount(name, Component, properties = {}) {
  const element = createElement(name, { is: Component });
  Object.assign(element, properties);
  document.body.append(element);
  return element;
}

/** What carries a `data-id`, in the component's own template. */
export function byId(element, id) {
  return element.shadowRoot.querySelector(`[data-id="${id}"]`);
}

/** The first part of a component that a selector means, however deep it lies. */
export function partOf(element, selector) {
  const { shadowRoot } = element;
  if (!shadowRoot) {
    return null;
  }
  const own = shadowRoot.querySelector(selector);
  return (
    own ??
    [...shadowRoot.querySelectorAll("*")].map((inner) => partOf(inner, selector)).find(Boolean) ??
    null
  );
}

/** What no user is to read: a number or a text that is none, in any text or attribute however deep it lies. */
export function brokenWords(element) {
  const own = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
  const children = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
  const texts = children.filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim());
  return [
    ...[...own, ...texts].filter((text) => /undefined|\bNaN|\bnull\b|Infinity|\{\d\}/.test(text)),
    ...children.filter(({ nodeType }) => nodeType === 1).flatMap(brokenWords),
  ];
}

export function allById(element, id) {
  return [...element.shadowRoot.querySelectorAll(`[data-id="${id}"]`)];
}

/** The text of a part, its white space as it shows on screen; null where the part is not there. */
export function textOf(element, id) {
  return shown(byId(element, id));
}

export function textsOf(element, id) {
  return allById(element, id).map(shown);
}

function shown(part) {
  return part && part.textContent.replace(/\s+/g, " ").trim();
}

/** Lets promises, renderings and timers that are due come to rest. */
export function settled() {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** What a user types or picks. */
export function enter(input, value, event = "input") {
  if (input.type === "checkbox" || input.type === "radio") {
    input.checked = value;
  } else {
    input.value = value;
  }
  input.dispatchEvent(new CustomEvent(event, { bubbles: true }));
  return settled();
}

/** Opens the table behind a chart: jsdom tells nobody of it. */
export async function openFigures(table) {
  const details = table.shadowRoot.querySelector("details");
  details.open = true;
  details.dispatchEvent(new CustomEvent("toggle"));
  await settled();
}

/** The `detail` of every event of that name from now on. */
export function listen(element, name) {
  const details = [];
  element.addEventListener(name, ({ detail }) => details.push(detail));
  return details;
}

/** Accessibility problems of the component, one line each. jsdom paints nothing: contrast is for the browser tests. */
export async function accessibilityProblems(element) {
  const { violations } = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
