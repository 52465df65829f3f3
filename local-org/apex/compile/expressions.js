import { unescape } from "../parse.js";
import { Decimal, Double, ApexType } from "../values.js";
import { assignment, step } from "./assign.js";
import { coerce, condition } from "./coerce.js";
import { creator } from "./creators.js";
import { unqualifiedCall } from "./calls.js";
import { chain, nameOf } from "./members.js";
import { query } from "./queries.js";
import { isRecordQuery, rowOrNull } from "./records.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */

const NUMBERS = ["Integer", "Long", "Double", "Decimal"];

/** @type {Record<string, (scope: Scope, tree: Tree) => Expression>} by the class of the node */
const FORMS = {
  PrimaryExpressionContext: (scope, tree) => primary(scope, tree.primary()),
  SubExpressionContext: (scope, tree) => parenthesized(expression(scope, tree.expression())),
  DotExpressionContext: chain,
  ArrayExpressionContext: chain,
  MethodCallExpressionContext: (scope, tree) => unqualifiedCall(scope, tree.methodCall()),
  NewExpressionContext: (scope, tree) => creator(scope, tree.creator()),
  CastExpressionContext: cast,
  AssignExpressionContext: assignment,
  PostOpExpressionContext: step,
  PreOpExpressionContext: prefix,
  NegExpressionContext: negation,
  Arth1ExpressionContext: arithmetic,
  Arth2ExpressionContext: arithmetic,
  CmpExpressionContext: comparison,
  EqualityExpressionContext: equality,
  LogAndExpressionContext: logical,
  LogOrExpressionContext: logical,
  CondExpressionContext: ternary,
  CoalExpressionContext: coalesce,
  InstanceOfExpressionContext: instanceOf,
  BitExpressionContext: bits,
  BitAndExpressionContext: bits,
  BitOrExpressionContext: bits,
  BitNotExpressionContext: bits,
};

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
export function expression(scope, tree) {
  const form = FORMS[tree.constructor.name];
  return form ? form(scope, tree) : scope.refuse(tree.getText(), tree);
}

/** @param {Expression} value @returns {Expression} */
function parenthesized(value) {
  return { ...value, code: `(${value.code})` };
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function primary(scope, tree) {
  switch (tree.constructor.name) {
    case "LiteralPrimaryContext":
      return literal(scope, tree.literal());
    case "IdPrimaryContext": {
      const found = nameOf(scope, tree.id().getText(), tree);
      if (!("code" in found)) return scope.refuse(`variable ${tree.getText()}`, tree);
      return found;
    }
    case "ThisPrimaryContext":
      return { code: "this", type: scope.owner.name, nonNull: true };
    case "SoqlPrimaryContext":
      return query(scope, tree.soqlLiteral());
    case "TypeRefPrimaryContext":
      return { code: scope.constant(new ApexType(scope.type(tree.typeRef()))), type: "Type" };
    default:
      return scope.refuse(tree.getText(), tree);
  }
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function literal(scope, tree) {
  const text = tree.getText();
  if (tree.NULL()) return { code: "null", type: "null" };
  if (tree.BooleanLiteral()) return { code: text.toLowerCase(), type: "Boolean", nonNull: true };
  if (tree.StringLiteral() || tree.MultilineStringLiteral?.()) {
    return { code: JSON.stringify(unescape(text)), type: "String", nonNull: true };
  }
  if (tree.LongLiteral()) return { code: `${text.slice(0, -1)}n`, type: "Long", nonNull: true };
  if (tree.IntegerLiteral()) {
    // 2147483648 may only follow a minus, and wraps to the same number there.
    if (Number(text) > 2147483648) return scope.refuse(`Integer ${text}`, tree);
    return { code: String(Number(text)), type: "Integer", nonNull: true };
  }
  if (/d$/i.test(text)) {
    const value = new Double(Number(text.slice(0, -1)));
    return { code: scope.constant(value), type: "Double", nonNull: true };
  }
  return { code: scope.constant(Decimal.parse(text)), type: "Decimal", nonNull: true };
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function cast(scope, tree) {
  const type = scope.type(tree.typeRef());
  const value = expression(scope, tree.expression());
  if (value.type === type) return value;
  if (value.isQuery && scope.types.isSObject(type))
    return { code: coerce(scope, value, type), type };
  if (NUMBERS.includes(value.type) && NUMBERS.includes(type)) {
    return { code: `$.convert(${value.code},${JSON.stringify(type)})`, type };
  }
  return { code: `$.cast(${value.code},${JSON.stringify(type)})`, type };
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function prefix(scope, tree) {
  if (tree.INC() || tree.DEC()) return step(scope, tree);
  const value = expression(scope, tree.expression());
  return tree.SUB() ? { code: `$.negate(${value.code})`, type: value.type, nonNull: true } : value;
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function negation(scope, tree) {
  const value = expression(scope, tree.expression());
  if (tree.TILDE())
    return { code: `$.bits("^",${value.code},-1)`, type: value.type, nonNull: true };
  return { code: `!${condition(value)}`, type: "Boolean", nonNull: true };
}

const FAST = { "+": "$.iadd", "-": "$.isub", "*": "$.imul", "/": "$.idiv" };

/**
 * @param {"+" | "-" | "*" | "/"} operator
 * @param {Expression} a
 * @param {Expression} b
 * @returns {Expression}
 */
export function binary(operator, a, b) {
  if (operator === "+" && (isText(a) || isText(b))) {
    return { code: `$.concat(${a.code},${b.code})`, type: "String", nonNull: true };
  }
  if (a.type === "Integer" && b.type === "Integer") {
    return { code: `${FAST[operator]}(${a.code},${b.code})`, type: "Integer", nonNull: true };
  }
  const rank = Math.max(NUMBERS.indexOf(a.type), NUMBERS.indexOf(b.type));
  const known = NUMBERS.includes(a.type) && NUMBERS.includes(b.type);
  const isMoment = a.type === "Date" || a.type === "Datetime" || a.type === "Time";
  const type = known ? NUMBERS[rank] : isMoment ? a.type : "any";
  if (type === "any" && operator === "+") return { code: `$.plus(${a.code},${b.code})`, type };
  return { code: `$.arithmetic("${operator}",${a.code},${b.code})`, type, nonNull: true };
}

/** @param {Expression} value */
function isText(value) {
  return value.type === "String" || value.type === "Id";
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function arithmetic(scope, tree) {
  if (tree.getChild(1).getText() === "%") return scope.refuse("operator %", tree);
  const [a, b] = operands(scope, tree);
  return binary(tree.getChild(1).getText(), a, b);
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression[]} */
function operands(scope, tree) {
  return tree.expression_list().map((/** @type {Tree} */ operand) => expression(scope, operand));
}

const COMPARE = { "<": "less", "<=": "lessOrEqual", ">": "greater", ">=": "greaterOrEqual" };

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function comparison(scope, tree) {
  const [a, b] = operands(scope, tree);
  const operator = (tree.LT() ? "<" : ">") + (tree.ASSIGN() ? "=" : "");
  const run = COMPARE[/** @type {keyof typeof COMPARE} */ (operator)];
  return { code: `$.${run}(${a.code},${b.code})`, type: "Boolean", nonNull: true };
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function equality(scope, tree) {
  const [a, b] = operands(scope, tree);
  const operator = tree.getChild(1).getText();
  const isExact = operator.length === 3;
  const isNot = operator.startsWith("!") || operator === "<>";
  const code = isExact ? `$.identical(${a.code},${b.code})` : equalCode(scope, a, b);
  return { code: isNot ? `!${code}` : code, type: "Boolean", nonNull: true };
}

/** @param {Scope} scope @param {Expression} a @param {Expression} b */
function equalCode(scope, a, b) {
  if (a.type === "null" || b.type === "null") return `(${a.code}===${b.code})`;
  const isSimple = a.type === b.type && (a.type === "Integer" || a.type === "Boolean");
  if (isSimple) return `(${a.code}===${b.code})`;
  if (a.type === "Id" || b.type === "Id") return `$.sameId(${a.code},${b.code})`;
  if (a.type === "String" && b.type === "String") return `$.sameText(${a.code},${b.code})`;
  return `$.equal(${scalar(scope, a, b)},${scalar(scope, b, a)})`;
}

/** A query beside a record or value gives its one row. @param {Scope} scope @param {Expression} value @param {Expression} other */
function scalar(scope, value, other) {
  return value.isQuery ? coerce(scope, value, other.type) : value.code;
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function logical(scope, tree) {
  const [a, b] = operands(scope, tree);
  const operator = tree.getChild(1).getText();
  return {
    code: `(${condition(a)}${operator}${condition(b)})`,
    type: "Boolean",
    nonNull: true,
  };
}

/** The type that both branches fit. @param {Scope} scope @param {Expression} a @param {Expression} b */
function commonType(scope, a, b) {
  if (a.type === b.type || b.type === "null") return a.type;
  if (a.type === "null") return b.type;
  if (a.type === "any" || b.type === "any") return "any";
  if (scope.types.distance(a.type, b.type) >= 0) return b.type;
  return scope.types.distance(b.type, a.type) >= 0 ? a.type : "Object";
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function ternary(scope, tree) {
  const [test, yes, no] = operands(scope, tree);
  const type = commonType(scope, yes, no);
  return {
    code: `(${condition(test)}?${coerce(scope, yes, type)}:${coerce(scope, no, type)})`,
    type,
    nonNull: yes.nonNull && no.nonNull,
  };
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function coalesce(scope, tree) {
  const [left, b] = operands(scope, tree);
  if (left.isQuery && b.isQuery) return scope.refuse("?? between two queries", tree);
  const a = isRecordQuery(scope, left) ? rowOrNull(scope, left) : left;
  const type = commonType(scope, a, b);
  return {
    code: `(${coerce(scope, a, type)}??${coerce(scope, b, type)})`,
    type,
    nonNull: b.nonNull,
  };
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function instanceOf(scope, tree) {
  const value = expression(scope, tree.expression());
  const type = scope.type(tree.typeRef());
  if (type === "Id" && value.type === "Id") {
    return { code: `(${value.code}!==null)`, type: "Boolean", nonNull: true };
  }
  return {
    code: `$.isInstance(${value.code},${JSON.stringify(type)})`,
    type: "Boolean",
    nonNull: true,
  };
}

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
function bits(scope, tree) {
  const [a, b] = operands(scope, tree);
  let operator = "";
  for (let i = 1; i < tree.getChildCount() - 1; i += 1) operator += tree.getChild(i).getText();
  const type = a.type === "Long" || (b.type === "Long" && operator.length === 1) ? "Long" : a.type;
  return { code: `$.bits("${operator}",${a.code},${b.code})`, type, nonNull: true };
}
