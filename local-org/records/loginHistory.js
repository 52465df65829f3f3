import { ApexDatetime } from "../apex/values.js";
import { recordId } from "../org/store/recordId.js";
import { placeAfter } from "../org/store/store.js";

/**
 * The rows of LoginHistory. A large org has more of them than of everything else together: they are three numbers each
 * until a query reads them.
 *
 * @typedef {import("../org.d.ts").Login} Login
 * @typedef {import("../org/org.js").Org} Org
 * @typedef {import("../org/store/store.js").Row} Row
 * @typedef {import("../org/store/store.js").RowSource} RowSource
 */

const OBJECT = "LoginHistory";
const SECOND = 1000;

/** @type {WeakMap<Org, LoginHistory>} */
const histories = new WeakMap();

/**
 * Adds to the login history of an org. What is added later has the higher ids.
 *
 * @param {Org} org
 * @param {Iterable<Login>} logins in any order
 */
export function addLogins(org, logins) {
  let history = histories.get(org);
  if (!history) {
    history = new LoginHistory(org.schema.object(OBJECT).prefix);
    histories.set(org, history);
    org.store.attach(OBJECT, history);
  }
  history.add(logins);
}

/** @implements {RowSource} */
class LoginHistory {
  #users = new Names();
  #statuses = new Names();
  /** Places in #users. */
  #userPlaces = new Uint32Array();
  /** Since 1970, as the platform keeps times. */
  #seconds = new Uint32Array();
  /** Places in #statuses. */
  #statusPlaces = new Uint16Array();

  /** The places of each user's rows, user after user, and where each user's begin; null until asked for. @type {{ places: Uint32Array, starts: Uint32Array } | null} */
  #byUser = null;

  /** @param {string} prefix of its ids */
  constructor(prefix) {
    this.prefix = prefix;
  }

  /** @param {string} id @returns {Row | undefined} */
  get(id) {
    const place = this.#placeAfter(id) - 1;
    return place >= 0 && this.#idAt(place) === id ? this.#rowAt(place) : undefined;
  }

  rows() {
    return this.rowsAfter("");
  }

  /** @param {string} after @returns {Iterable<Row>} */
  *rowsAfter(after) {
    for (let place = this.#placeAfter(after); place < this.#seconds.length; place += 1) {
      yield this.#rowAt(place);
    }
  }

  /** @param {string} field @param {Set<string | null>} values @returns {Iterable<Row> | null} */
  rowsWith(field, values) {
    return field === "userid" ? this.#rowsOf(values) : null;
  }

  /** @param {Set<string | null>} users */
  *#rowsOf(users) {
    const { places, starts } = (this.#byUser ??= this.#indexByUser());
    const wanted = [...users].flatMap((user) => {
      const at = user === null ? undefined : this.#users.find(user);
      return at === undefined ? [] : [...places.subarray(starts[at], starts[at + 1])];
    });
    for (const place of wanted.sort((a, b) => a - b)) yield this.#rowAt(place);
  }

  #indexByUser() {
    const starts = new Uint32Array(this.#users.count + 1);
    for (const user of this.#userPlaces) starts[user + 1] += 1;
    for (let user = 0; user < this.#users.count; user += 1) starts[user + 1] += starts[user];
    const next = starts.slice();
    const places = new Uint32Array(this.#userPlaces.length);
    this.#userPlaces.forEach((user, place) => {
      places[next[user]++] = place;
    });
    return { places, starts };
  }

  /** @param {Iterable<Login>} logins */
  add(logins) {
    this.#byUser = null;
    /** @type {number[]} */
    const users = [];
    /** @type {number[]} */
    const seconds = [];
    /** @type {number[]} */
    const statuses = [];
    for (const { userId, time, status } of logins) {
      users.push(this.#users.placeOf(userId));
      seconds.push(Math.floor(time / SECOND));
      statuses.push(this.#statuses.placeOf(status));
    }
    const order = orderOf(seconds);
    this.#userPlaces = joined(Uint32Array, this.#userPlaces, users, order);
    this.#seconds = joined(Uint32Array, this.#seconds, seconds, order);
    this.#statusPlaces = joined(Uint16Array, this.#statusPlaces, statuses, order);
  }

  /** @param {string} id */
  #placeAfter(id) {
    return placeAfter(this.#seconds.length, (place) => this.#idAt(place), id);
  }

  /** @param {number} place */
  #idAt(place) {
    return recordId(this.prefix, place + 1);
  }

  /** @param {number} place @returns {Row} */
  #rowAt(place) {
    const read = (/** @type {string} */ field) => this.#read(place, field);
    // Whoever looks for one login looks at a million: what is not asked for is not made. Rows are asked by `get` alone.
    return /** @type {Row} */ ({ get: read });
  }

  /** @param {number} place @param {string} field by lower-case name */
  #read(place, field) {
    switch (field) {
      case "id":
        return this.#idAt(place);
      case "userid":
        return this.#users.at(this.#userPlaces[place]);
      case "logintime":
        return new ApexDatetime(this.#seconds[place] * SECOND);
      case "status":
        return this.#statuses.at(this.#statusPlaces[place]);
      default:
        return undefined;
    }
  }
}

/** Texts by numbers. */
class Names {
  /** @type {string[]} */
  #names = [];
  /** @type {Map<string, number>} */
  #places = new Map();

  /** @param {string} name */
  placeOf(name) {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.#names.push(name) - 1;
      this.#places.set(name, place);
    }
    return place;
  }

  /** @param {number} place */
  at(place) {
    return this.#names[place];
  }

  get count() {
    return this.#names.length;
  }

  /** @param {string} name @returns {number | undefined} its place */
  find(name) {
    return this.#places.get(name);
  }
}

/**
 * The places of numbers from the least to the greatest, equal ones as they were. As numbers, which sort ten times as
 * fast as by a comparison: each is the difference to the least, then the place.
 *
 * @param {number[]} numbers whole ones
 * @returns {Float64Array}
 */
function orderOf(numbers) {
  const least = numbers.reduce((low, number) => Math.min(low, number), Infinity);
  const count = numbers.length;
  const keys = new Float64Array(count);
  for (let place = 0; place < count; place += 1) {
    keys[place] = (numbers[place] - least) * count + place;
  }
  return keys.sort().map((key) => key % count);
}

/**
 * @template {Uint16Array | Uint32Array} Numbers
 * @param {new (length: number) => Numbers} Kind
 * @param {Numbers} before
 * @param {number[]} added
 * @param {Float64Array} order
 * @returns {Numbers}
 */
function joined(Kind, before, added, order) {
  const all = new Kind(before.length + added.length);
  all.set(before);
  order.forEach((from, place) => {
    all[before.length + place] = added[from];
  });
  return all;
}
