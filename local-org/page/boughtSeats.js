import { readPrice, readSeats } from "../csv/amounts.js";
import { PRICE_PRESETS, usedSeats } from "../csv/exportedOrg.js";
import { Problem } from "../csv/problems.js";
import { element } from "./dom.js";
import { formatList, formatNumber } from "./formats.js";
import { fill, say, words } from "./words/words.js";

/**
 * @typedef {import("../csv/exportedOrg.js").Bought} Bought
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 * @typedef {{ seats: string, price: string }} Typed
 */

const { bought } = words;

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
    element("thead", {}, [
      element(
        "tr",
        {},
        [bought.licence, bought.used, bought.seats, bought.price].map((textContent) =>
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
  const question = element("p", {
    id: "export-question",
    className: "export-question",
    textContent: questionOf(guesses),
  });
  table.setAttribute("aria-labelledby", question.id);
  table.addEventListener("input", onChange);
  const node = element("div", {}, [
    question,
    element("div", { className: "export-bought" }, [table]),
  ]);
  node.dataset.id = "export-bought";
  return {
    node: rows.length > 0 ? node : element("div"),
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
function questionOf(guesses) {
  const prices = formatList(guesses.map(formatNumber));
  const guessed = guesses.length > 0 ? [fill(bought.guess, { count: guesses.length, prices })] : [];
  return [bought.question, ...guessed, bought.unknown].join(" ");
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
    label: fill(bought.seatsOf, { licence: key }),
    value: typed?.seats ?? "",
    readText: readSeats,
  });
  const price = field({
    id: `price-${key}`,
    label: fill(bought.priceOf, { licence: key }),
    value: typed?.price ?? String(presetPrice(key) ?? ""),
    readText: readPrice,
  });
  const isPaidPerLogin = PRICE_PRESETS[key]?.model === "login";
  const node = element("tr", {}, [
    element("th", { scope: "row", textContent: key }),
    element("td", { textContent: formatNumber(used) }),
    element("td", {}, seats.nodes),
    element("td", {}, isPaidPerLogin ? [bought.perLogin] : price.nodes),
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
      if (!(error instanceof Problem)) throw error;
      return { number: null, message: say(error.said) };
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
