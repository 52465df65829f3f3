import { ApexDate, throwApex } from "../../apex/values.js";
import { unsupported } from "../exceptions.js";
import { compareValues, keyOf } from "./compare.js";
import { daysOfLiteral } from "./dates.js";
import { toValues } from "./values.js";

/**
 * @typedef {import("../../apex/values.js").ApexDatetime} ApexDatetime
 * @typedef {import("./parse.js").Condition} Condition
 * @typedef {import("./parse.js").Operand} Operand
 * @typedef {import("./parse.js").Value} Value
 * @typedef {import("./operands.js").ResolvedOperand} ResolvedOperand
 * @typedef {import("./run.js").QueryScope} Scope
 */

/**
 * Turns a condition into a function. Conditions are true or false, never unknown: a null field is different from every
 * value (so `!=` and NOT IN hold for it), and neither below nor above any.
 *
 * @template T
 * @param {Condition} condition
 * @param {(operand: Operand) => Omit<ResolvedOperand, "read"> & { read: (item: T) => any }} resolve
 * @param {Scope} scope
 * @returns {(item: T) => boolean}
 */
export function compileCondition(condition, resolve, scope) {
  if (condition.kind === "not") {
    const term = compileCondition(condition.term, resolve, scope);
    return (item) => !term(item);
  }
  if (condition.kind !== "compare") {
    const terms = condition.terms.map((term) => compileCondition(term, resolve, scope));
    return condition.kind === "and"
      ? (item) => terms.every((term) => term(item))
      : (item) => terms.some((term) => term(item));
  }
  const operand = resolve(condition.operand);
  if (operand.field && !operand.field.filter) {
    throwApex(
      "QueryException",
      `field '${operand.field.name}' can not be filtered in a query call`,
    );
  }
  const test = compileTest(condition.operator, condition.value, operand.apexType, scope);
  return (item) => test(operand.read(item));
}

/** @param {string} operator @param {Value} value @param {string} apexType @param {Scope} scope @returns {(value: any) => boolean} */
function compileTest(operator, value, apexType, scope) {
  if (value.kind === "formula") return dateTest(operator, value, apexType, scope);
  const wanted = toValues(value, apexType, scope);
  switch (operator) {
    case "IN":
      return isIn(wanted.values, apexType);
    case "NOT IN": {
      const found = isIn(wanted.values, apexType);
      return (actual) => !found(actual);
    }
    case "LIKE": {
      const patterns = wanted.values.map(likePattern);
      return (actual) => actual !== null && patterns.some((pattern) => pattern.test(actual));
    }
    case "INCLUDES":
    case "EXCLUDES":
      throw unsupported(`${operator} in SOQL`);
    default:
      if (wanted.isList) throw unsupported(`a list beside ${operator} in SOQL`);
      return ordered(operator, wanted.values[0], apexType);
  }
}

/** @param {any[]} values @param {string} apexType */
function isIn(values, apexType) {
  const keys = new Set(values.map((value) => keyOf(value, apexType)));
  return (/** @type {any} */ actual) => keys.has(keyOf(actual, apexType));
}

/** @param {string} operator @param {any} wanted @param {string} apexType @returns {(value: any) => boolean} */
function ordered(operator, wanted, apexType) {
  /** @param {any} actual */
  const equal = (actual) =>
    actual === null || wanted === null
      ? actual === wanted
      : compareValues(actual, wanted, apexType) === 0;
  /** @param {(order: number) => boolean} test */
  const compared = (test) => (/** @type {any} */ actual) =>
    actual !== null && wanted !== null && test(compareValues(actual, wanted, apexType));
  switch (operator) {
    case "=":
      return equal;
    case "!=":
    case "<>":
      return (actual) => !equal(actual);
    case "<":
      return compared((order) => order < 0);
    case ">":
      return compared((order) => order > 0);
    case "<=":
      return compared((order) => order <= 0);
    case ">=":
      return compared((order) => order >= 0);
    default:
      throw unsupported(`the operator ${operator} in SOQL`);
  }
}

/** @param {string} operator @param {{ name: string, count: number }} literal @param {string} apexType @param {Scope} scope @returns {(value: any) => boolean} */
function dateTest(operator, literal, apexType, scope) {
  const days = daysOfLiteral(literal.name, literal.count, scope.today());
  const [from, until] =
    apexType === "Datetime"
      ? [scope.startOfDay(days.from), scope.startOfDay(days.until)]
      : [days.from, days.until];
  if (!["Date", "Datetime"].includes(apexType)) {
    throwApex("QueryException", `${literal.name} needs a date field`);
  }
  /** @param {ApexDate | ApexDatetime} value */
  const at = (value) => (value instanceof ApexDate ? value.days : value.ms);
  /** @type {Record<string, (at: number) => boolean>} */
  const tests = {
    "=": (moment) => moment >= from && moment < until,
    "!=": (moment) => moment < from || moment >= until,
    "<>": (moment) => moment < from || moment >= until,
    "<": (moment) => moment < from,
    ">": (moment) => moment >= until,
    "<=": (moment) => moment < until,
    ">=": (moment) => moment >= from,
  };
  const test = tests[operator];
  if (!test) throw unsupported(`${operator} beside a date literal`);
  const whenNull = operator === "!=" || operator === "<>";
  return (actual) => (actual === null ? whenNull : test(at(actual)));
}

/** @param {any} text with % and _, a backslash before either takes it as it is @returns {RegExp} */
function likePattern(text) {
  if (typeof text !== "string") throw unsupported("LIKE with anything but a text");
  const source = text.replace(/\\(.)|[%_]|[^\\%_]+/gs, (part, escaped) => {
    if (escaped) return quote(escaped);
    if (part === "%") return ".*";
    return part === "_" ? "." : quote(part);
  });
  return new RegExp(`^${source}$`, "is");
}

/** @param {string} text */
function quote(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
