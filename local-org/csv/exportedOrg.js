/**
 * @typedef {import("../org.d.ts").Org} Org
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 * @typedef {import("../org.d.ts").Login} Login
 * @typedef {import("../../src/types.d.ts").Price} Price
 *
 * What was bought of a licence, null where it is not known.
 * @typedef {{ seats: number | null, price: number | null }} Bought
 */

/**
 * List prices as others report them, in dollars: a start, to be replaced by those of one's own contract.
 *
 * @type {Record<string, Price>}
 */
export const PRICE_PRESETS = {
  PID_Partner_Community: { model: "member", pricePerSeatMonth: 25 },
  PID_Partner_Community_Login: { model: "login" },
  PID_Customer_Community: { model: "member", pricePerSeatMonth: 5 },
  PID_Customer_Community_Login: { model: "login" },
  PID_Customer_Community_Plus: { model: "member", pricePerSeatMonth: 15 },
  PID_Customer_Community_Plus_Login: { model: "login" },
};

/** @param {OrgUser[]} users @returns {Map<string, number>} active users by licence */
export function usedSeats(users) {
  /** @type {Map<string, number>} */
  const seats = new Map();
  for (const { isActive, license } of users) {
    if (isActive && license) seats.set(license, (seats.get(license) ?? 0) + 1);
  }
  return seats;
}

/**
 * The org as far as an export of its users tells it, and what was bought besides.
 *
 * @param {{ users: OrgUser[], asOf: string, timeZone?: string, name: string, bought?: Map<string, Bought>, logins?: Iterable<Login> }} options
 *   `timeZone`: the one in which the dates are; the browser's where absent
 * @returns {Org}
 */
export function toOrg({
  users,
  asOf,
  timeZone = localTimeZone(),
  name,
  bought = new Map(),
  logins,
}) {
  return {
    asOf,
    timeZone,
    orgName: name,
    currency: "USD",
    // The export's own WHERE chose the users: the defaults of R4 hold for all of them.
    policies: [{ name: "Default" }],
    licenses: [...usedSeats(users)].flatMap(([key, used]) => {
      const total = bought.get(key)?.seats ?? null;
      return total === null ? [] : [{ key, name: licenseName(key), total, used }];
    }),
    prices: pricesOf(users, bought),
    run: { mode: "Preview", limits: { maxDeactivations: 50, maxDeactivationShare: 0.25 } },
    // No export tells these. Nothing is sent from here: mails end in the page's outbox.
    notices: {
      sender: { address: "partners@example.com", name: "Partner Team" },
      portalUrl: "https://partners.example.com",
      resourcesUrl: "https://partners.example.com",
      supportContact: "partner-support@example.com",
    },
    users,
    logins,
  };
}

function localTimeZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * Of the licences that the users hold: what was answered, and the presets of what nobody was asked about. A price that was
 * left open is not known.
 *
 * @param {OrgUser[]} users
 * @param {Map<string, Bought>} bought
 * @returns {Record<string, Price>} what is paid per login stays so
 */
function pricesOf(users, bought) {
  const held = new Set(users.flatMap(({ license }) => license ?? []));
  return Object.fromEntries(
    [...held].flatMap((key) => {
      const preset = PRICE_PRESETS[key];
      const asked = bought.get(key);
      if (!asked || preset?.model === "login") return preset ? [[key, preset]] : [];
      const { price } = asked;
      return price === null ? [] : [[key, { model: "member", pricePerSeatMonth: price }]];
    }),
  );
}

/** @param {string} key */
function licenseName(key) {
  return key.replace(/^PID_/, "").replaceAll("_", " ");
}
