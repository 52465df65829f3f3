import { readPrice, readSeats } from "../csv/amounts.js";
import { PRICE_PRESETS, usedSeats } from "../csv/exportedOrg.js";
import { element } from "./dom.js";

/**
 * @typedef {import("../csv/exportedOrg.js").Bought} Bought
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 * @typedef {{ seats: string, price: string }} Typed
 */

/**
 * Asks what was bought of each licence that the users hold, since no export tells.
 *
 * @param {OrgUser[]} users
 * @param {{ typed?: Map<string, Typed>, onChange?: () => void }} [options] `typed`: what stood in the fields before
 * @returns {{ node: HTMLElement, read: () => Map<string, Bought>, isValid: () => boolean, typed: () => Map<string, Typed> }}
 */
export function boughtSeats(users, { typed = new Map(), onChange = () => {} } = {}) {
  const rows = [...usedSeats(users)].map(([key, used]) => rowOf(key, used, typed.get(key)));
  const guesses = rows.flatMap(({ key }) => presetPrice(key) ?? []);
  const table = element("table", { className: "slds-table slds-table_cell-buffer" }, [
    element("caption", { textContent: captionOf(guesses) }),
    element("thead", {}, [
      element(
        "tr",
        {},
        ["Licence", "Used", "Seats bought", "Price per seat and month (USD)"].map((textContent) =>
          element("th", { scope: "col", textContent }),
        ),
      ),
    ]),
    element(
      "tbody",
      {},
      rows.map(({ node }) => node),
    ),
  ]);
  table.dataset.id = "export-bought";
  table.addEventListener("input", onChange);
  return {
    node: rows.length > 0 ? table : element("div"),
    read: () =>
      new Map(
        rows.map(({ key, seats, price }) => [key, { seats: seats.read(), price: price.read() }]),
      ),
    isValid: () => rows.every(({ seats, price }) => seats.isValid() && price.isValid()),
    typed: () =>
      new Map(
        rows.map(({ key, seats, price }) => [
          key,
          { seats: seats.input.value, price: price.input.value },
        ]),
      ),
  };
}

/** @param {number[]} guesses the prices that stand in the fields to begin with */
function captionOf(guesses) {
  const listed = new Intl.ListFormat("en").format(guesses.map(String));
  const guessed =
    guesses.length > 1
      ? ` ${listed} are guesses: put in yours.`
      : guesses.map((price) => ` ${price} is a guess: put in yours.`).join("");
  return `What did you buy? Price per seat and month in USD.${guessed} Where it is empty, nothing is counted in money.`;
}

/** @param {string} key @returns {number | null} */
function presetPrice(key) {
  const preset = PRICE_PRESETS[key];
  return preset?.model === "member" ? preset.pricePerSeatMonth : null;
}

/** @param {string} key @param {number} used @param {Typed} [typed] */
function rowOf(key, used, typed) {
  const seats = field({
    id: `seats-${key}`,
    label: `Seats bought of ${key}`,
    value: typed?.seats ?? "",
    readText: readSeats,
  });
  const price = field({
    id: `price-${key}`,
    label: `Price of ${key} per seat and month in USD`,
    value: typed?.price ?? String(presetPrice(key) ?? ""),
    readText: readPrice,
  });
  const isPaidPerLogin = PRICE_PRESETS[key]?.model === "login";
  const node = element("tr", {}, [
    element("th", { scope: "row", textContent: key }),
    element("td", { textContent: used.toLocaleString("en-US") }),
    element("td", {}, seats.nodes),
    element("td", {}, isPaidPerLogin ? ["paid per login"] : price.nodes),
  ]);
  return { key, node, seats, price };
}

/**
 * A field for a number, with its problem below. No field of type number: some browsers drop a decimal comma there, and
 * make a hundredfold of a price.
 *
 * @param {{ id: string, label: string, value: string, readText: (text: string) => number | null }} options
 */
function field({ id, label, value, readText }) {
  const input = element("input", {
    type: "text",
    inputMode: "decimal",
    autocomplete: "off",
    className: "slds-input",
    value,
  });
  input.dataset.id = id;
  input.setAttribute("aria-label", label);
  const problem = element("p", { id: `${id}-problem`, className: "export-field-problem" });
  problem.dataset.id = problem.id;
  input.setAttribute("aria-describedby", problem.id);
  const check = () => {
    try {
      return { number: readText(input.value), message: "" };
    } catch (error) {
      return { number: null, message: /** @type {Error} */ (error).message };
    }
  };
  const show = () => {
    const { message } = check();
    problem.textContent = message;
    input.setAttribute("aria-invalid", String(message !== ""));
  };
  input.addEventListener("input", show);
  show();
  return {
    input,
    nodes: [input, problem],
    read: () => check().number,
    isValid: () => check().message === "",
  };
}
