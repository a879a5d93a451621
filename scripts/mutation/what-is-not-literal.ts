import { parseSync } from "@swc/core";

const TYPES_ALONE = /^Ts(TypeAlias|Interface)Declaration$|^TsTypeAnnotation$/;
const LITERAL = new Set([
  "ImportDeclaration",
  "ImportSpecifier",
  "ExportDeclaration",
  "VariableDeclaration",
  "VariableDeclarator",
  "Identifier",
  "ObjectExpression",
  "KeyValueProperty",
  "ArrayExpression",
  "SpreadElement",
  "StringLiteral",
  "NumericLiteral",
  "BooleanLiteral",
  "NullLiteral",
  "TsConstAssertion",
  "TsSatisfiesExpression",
]);

/** The kinds of syntax in a TypeScript source that are neither a literal, a type nor an import or export. */
export function whatIsNotLiteral(source: string): readonly string[] {
  return [...new Set(notLiteral(parseSync(source, { syntax: "typescript" }).body))];
}

function notLiteral(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(notLiteral);
  if (node === null || typeof node !== "object") return [];
  const kind = "type" in node && typeof node.type === "string" ? node.type : null;
  if (isNegativeNumber(node)) return [];
  if (kind !== null && TYPES_ALONE.test(kind)) return [];
  const { typeAnnotation: _type, ...rest } = Object(node);
  const within = Object.values(rest).flatMap(notLiteral);
  return kind === null || LITERAL.has(kind) ? within : [kind, ...within];
}

function isNegativeNumber(node: object): boolean {
  const { type, operator, argument } = Object(node);
  return type === "UnaryExpression" && operator === "-" && argument.type === "NumericLiteral";
}
