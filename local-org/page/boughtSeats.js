import { PRICE_PRESETS, usedSeats } from "../csv/exportedOrg.js";
import { element } from "./dom.js";

/**
 * @typedef {import("../csv/exportedOrg.js").Bought} Bought
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 */

/**
 * Asks what was bought of each licence that the users hold, since no export tells.
 *
 * @param {OrgUser[]} users
 * @param {Map<string, Bought>} [known] what was answered before
 * @returns {{ node: HTMLElement, read: () => Map<string, Bought> }}
 */
export function boughtSeats(users, known = new Map()) {
  const rows = [...usedSeats(users)].map(([key, used]) => ({
    key,
    ...inputs(key, used, known.get(key)),
  }));
  const table = element("table", { className: "slds-table slds-table_cell-buffer" }, [
    element("caption", { textContent: "What did you buy? Leave open what you do not know." }),
    element("thead", {}, [
      element(
        "tr",
        {},
        ["Licence", "Used", "Seats bought", "Price per seat and month"].map((textContent) =>
          element("th", { scope: "col", textContent }),
        ),
      ),
    ]),
    element(
      "tbody",
      {},
      rows.map(({ row }) => row),
    ),
  ]);
  return {
    node: rows.length > 0 ? table : element("div"),
    read: () =>
      new Map(
        rows.map(({ key, seats, price }) => [key, { seats: read(seats), price: read(price) }]),
      ),
  };
}

/** @param {string} key @param {number} used @param {Bought} [known] */
function inputs(key, used, known) {
  const preset = PRICE_PRESETS[key];
  const seats = numberInput(`seats-${key}`, `Seats bought of ${key}`, "1");
  const price = numberInput(`price-${key}`, `Price of ${key} per seat and month`, "0.01");
  const presetPrice = preset?.model === "member" ? preset.pricePerSeatMonth : null;
  seats.value = String(known?.seats ?? "");
  price.value = String((known ? known.price : presetPrice) ?? "");
  const priceCell = preset?.model === "login" ? "paid per login" : price;
  const row = element("tr", {}, [
    element("th", { scope: "row", textContent: key }),
    element("td", { textContent: used.toLocaleString("en-US") }),
    element("td", {}, [seats]),
    element("td", {}, [priceCell]),
  ]);
  return { row, seats, price };
}

/** @param {string} id @param {string} label @param {string} step */
function numberInput(id, label, step) {
  const input = element("input", { type: "number", min: "0", step, className: "slds-input" });
  input.dataset.id = id;
  input.setAttribute("aria-label", label);
  return input;
}

/** @param {HTMLInputElement} input @returns {number | null} null where it is empty or no number that can be */
function read(input) {
  return input.value !== "" && input.validity.valid ? input.valueAsNumber : null;
}
