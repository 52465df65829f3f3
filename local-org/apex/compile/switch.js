import { unescape } from "../parse.js";
import { expression } from "./expressions.js";
import { block } from "./statements.js";

/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */

/** switch on: the first clause that holds; strings with their case. @param {Scope} scope @param {Tree} tree */
export function switchStatement(scope, tree) {
  const value = expression(scope, tree.expression());
  const held = scope.temporary();
  scope.out.write(`${held}=${value.code};`);
  let started = false;
  for (const clause of tree.whenControl_list()) {
    const when = clause.whenValue();
    if (started) scope.out.write("else ");
    started = true;
    if (when.ELSE()) block(scope, clause.block());
    else if (when.typeRef()) typeClause(scope, held, when, clause);
    else {
      const tests = when
        .whenLiteral_list()
        .map((/** @type {Tree} */ literal) => test(scope, held, value.type, literal));
      scope.out.write(`if(${tests.join("||")})`);
      block(scope, clause.block());
    }
  }
}

/** @param {Scope} scope @param {string} held @param {Tree} when @param {Tree} clause */
function typeClause(scope, held, when, clause) {
  const type = scope.type(when.typeRef());
  scope.out.write(`if($.isInstance(${held},${JSON.stringify(type)})){`);
  scope.block(() => {
    scope.out.write(`let ${scope.declare(when.id().getText(), type, when)}=${held};`);
    block(scope, clause.block());
  });
  scope.out.write("}");
}

/** @param {Scope} scope @param {string} held @param {string} type @param {Tree} literal @returns {string} */
function test(scope, held, type, literal) {
  if (literal.whenLiteral?.()) return test(scope, held, type, literal.whenLiteral());
  const text = literal.getText();
  if (literal.NULL()) return `${held}===null`;
  if (literal.StringLiteral()) return `${held}===${JSON.stringify(unescape(text))}`;
  if (literal.IntegerLiteral()) return `${held}==${Number(text)}`;
  if (literal.LongLiteral()) return `${held}==${text.slice(0, -1)}n`;
  const name = literal.qualifiedName().getText();
  const constant = scope.project.enumConstant(type, name.slice(name.lastIndexOf(".") + 1));
  if (!constant) return scope.refuse(`when ${name}`, literal);
  return `${held}===${scope.constant(constant)}`;
}
