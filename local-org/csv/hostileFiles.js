/** Files that no export is, or nearly one, drawn at random: the same seed draws the same ones. */

/** @typedef {import("../sample/random.js").Random} Random */

const HEADERS = {
  users:
    "Id,Name,IsActive,CreatedDate,LastLoginDate,UserType,Profile.Name,Profile.UserLicense.LicenseDefinitionKey,Contact.Account.Name,LicenseReviewStage__c,LicenseReviewDueDate__c".split(
      ",",
    ),
  logins: ["UserId", "LoginTime", "Status"],
};
const GOOD_DATES = ["2026-01-31", "2025-12-31T23:30:00.000+0000", "2024-02-29T09:30:00Z"];
const DATES = [
  "2026-01-31",
  "2026-01-31T09:30:00.000+0000",
  "2026-01-31T09:30:00Z",
  "2026-02-30",
  "0001-01-01T00:00:00+14:00",
  "0001-01-01",
  "0000-01-01",
  "9999-12-31T23:59:59-12:00",
  "9999-12-31",
  "2026-13-01",
  "2026-01-31T25:00:00Z",
  "2026-01-31T24:00:00Z",
  "2026-01-31T09:30:00",
  "31.01.2026",
  "1/31/26",
  "46053",
  "-2026-01-01",
  "２０２６-01-31",
  "2026-01-31T09:30:00.000+9999",
  "2026-01-31T09:30:00.000+23:59",
  "Infinity",
];
const TEXTS = [
  "Ada Lovelace",
  "Acme, Inc.",
  'Ada "the first" L.',
  "two\nlines",
  "李 伟",
  "🦀\u200d",
  "=HYPERLINK(1)",
  "__proto__",
  "constructor",
  "\u0000",
  "\ufeff",
  "\u2028",
  "\ud800",
  " ",
  "NULL",
  "a".repeat(9_000),
];
const ENCODINGS = /** @type {const} */ ([
  "utf8",
  "utf8",
  "utf8",
  "bom",
  "utf16le",
  "utf16be",
  "latin1",
]);
const LINE_ENDS = ["\n", "\r\n", "\r"];

/**
 * @param {Random} random
 * @returns {Uint8Array}
 */
export function hostileFile(random) {
  if (random.next() < 0.05) return noise(random);
  const bytes = encoded(random, hostileText(random));
  return random.next() < 0.2 ? damaged(random, bytes) : bytes;
}

/** @param {Random} random @returns {string} */
function hostileText(random) {
  const kind = random.next() < 0.6 ? "users" : "logins";
  const delimiter = random.pickFront([",", ";", "\t", "|"]);
  const lineEnd = random.pickFront([...LINE_ENDS, "mixed"]);
  const headers = HEADERS[kind].filter(() => random.next() < 0.97);
  if (random.next() < 0.1) headers.push(random.pick(headers.length > 0 ? headers : ["Id"]));
  if (random.next() < 0.2) headers.sort(() => random.next() - 0.5);
  const written = headers.map((header) => headerOf(random, header));
  const lines = Array.from({ length: random.between(0, 12) }, () =>
    row(random, headers, delimiter),
  );
  const end = () => (lineEnd === "mixed" ? random.pick(LINE_ENDS) : lineEnd);
  return [written.join(delimiter), ...lines].map((line) => line + end()).join("");
}

/** @param {Random} random @param {string} header */
function headerOf(random, header) {
  if (random.next() < 0.9) return header;
  const variants = [
    header,
    header.toUpperCase(),
    ` ${header} `,
    `"${header}"`,
    `Seatwise__${header}`,
    `\ufeff${header}`,
    header.slice(1),
  ];
  return random.pick(variants);
}

/** @param {Random} random @param {string[]} headers @param {string} delimiter */
function row(random, headers, delimiter) {
  if (random.next() < 0.03)
    return random.pick(["", " ", delimiter.repeat(30), '"', '"""', "\u0000"]);
  const cells = headers.map((header) => {
    const cell = random.next() < 0.03 ? anyCell(random) : cellOf(random, header);
    const mustQuote = /["\r\n,;|\t]/.test(cell) && random.next() < 0.95;
    return mustQuote || random.next() < 0.1 ? `"${cell.replaceAll('"', '""')}"` : cell;
  });
  if (random.next() < 0.03) cells.push("one more");
  if (random.next() < 0.03) cells.pop();
  return cells.join(delimiter);
}

/** What belongs under a header. @param {Random} random @param {string} header */
function cellOf(random, header) {
  if (/id$/i.test(header)) {
    const digits = "AbCd09".charAt(random.between(0, 5));
    return `0055g00000AbcD${digits}`.slice(0, random.next() < 0.97 ? 15 : 14);
  }
  if (/date|time/i.test(header)) return random.pick(random.next() < 0.9 ? GOOD_DATES : DATES);
  if (header === "IsActive")
    return random.pickFront(["true", "", "TRUE", "1", "0", "false", "yes"]);
  if (header === "UserType") return random.pick(["PowerPartner", "CspLitePortal", "Standard", ""]);
  if (header === "Status") return random.pick(["Success", "success", "Invalid Password", ""]);
  return random.pickFront(TEXTS);
}

/** @param {Random} random */
function anyCell(random) {
  return random.pick([...DATES, ...TEXTS, "", "0055g00000AbcDeAAJ", "-1", "NaN", '"', ","]);
}

/** @param {Random} random @param {string} text @returns {Uint8Array} */
function encoded(random, text) {
  const encoding = random.pick(ENCODINGS);
  if (encoding === "utf8") return new TextEncoder().encode(text);
  if (encoding === "bom") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "latin1") return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
  const units = new Uint8Array(2 * text.length + 2);
  const view = new DataView(units.buffer);
  const isLittle = encoding === "utf16le";
  view.setUint16(0, 0xfeff, isLittle);
  for (let i = 0; i < text.length; i += 1) {
    view.setUint16(2 * i + 2, text.charCodeAt(i), isLittle);
  }
  return units;
}

/** A few bytes changed, taken out or cut off. @param {Random} random @param {Uint8Array} bytes */
function damaged(random, bytes) {
  const copy = bytes.slice(0, random.next() < 0.3 ? random.between(0, bytes.length) : undefined);
  for (let i = random.between(0, 3); i > 0 && copy.length > 0; i -= 1) {
    copy[random.between(0, copy.length - 1)] = random.pick([0, 10, 13, 34, 44, 0xef, 0xff, 0xfe]);
  }
  return copy;
}

/** @param {Random} random */
function noise(random) {
  return Uint8Array.from({ length: random.between(0, 300) }, () => random.between(0, 255));
}
