import path from "node:path";
import ts from "typescript";
import { compiledWith } from "./compiled-with";
import { listFiles } from "./source-files";

/** Fill what they are given, or only ask what is in it. */
const FILLING = new Set([
  "fill",
  "fillFrom",
  "fillUnchecked",
  "plural",
  "counted",
  "FilledText",
  "Filled",
  "includes",
  "startsWith",
]);
/** A count in a regular expression is none. */
const PLACEHOLDER = /\{[a-z]\w*\}/i;

/** The project, with files besides that are written nowhere. */
export function projectWith(added: Readonly<Record<string, string>>): ts.Program {
  const files = listFiles("app").filter((file) => /\.tsx?$/.test(file));
  return compiledWith(added, [...files, ...Object.keys(added)]);
}

/**
 * Where a text that still has placeholders is shown, or becomes any text, so that nobody could tell any more what it
 * needs: "app/components/waves/open.tsx: texts.asOf".
 */
export function unfilledTexts(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  return program.getSourceFiles().flatMap((file) => {
    const name = path.relative(process.cwd(), file.fileName);
    if (!name.startsWith("app/") || name.startsWith("app/content/")) return [];
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (isRead(node) && goesUnfilled(node, checker)) found.push(`${name}: ${node.getText(file)}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** What names a text, or chooses between some, and is not itself a part of a longer name. */
function isRead(node: ts.Node): node is ts.Expression {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node) && !ts.isIdentifier(node))
    return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) {
    return ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
  }
  return ts.isIdentifier(node) ? isValue(node) : true;
}

/** Names of types, properties, parameters and attributes are no texts. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  const isName =
    ("name" in parent && parent.name === node) || ("tagName" in parent && parent.tagName === node);
  return !isName || ts.isShorthandPropertyAssignment(parent);
}

function goesUnfilled(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const place = outermost(node);
  if (place === null || !hasPlaceholder(checker.getTypeAtLocation(node))) return false;
  const { parent } = place;
  if (ts.isJsxExpression(parent)) return !isForFilling(parent) && takesAny(place, parent, checker);
  if (ts.isTemplateSpan(parent)) return true;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken) return true;
  if (ts.isCallExpression(parent) && (parent.expression === place || FILLING.has(calleeOf(parent))))
    return false;
  return isAnyText(checker.getContextualType(place), checker);
}

/** The whole of "a ? text : other", "(text)" and "text ?? other" goes where the text goes; null for what only asks. */
function outermost(node: ts.Expression): ts.Expression | null {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) return outermost(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition === node ? null : outermost(parent);
  if (ts.isBinaryExpression(parent)) {
    const { QuestionQuestionToken, BarBarToken, AmpersandAmpersandToken } = ts.SyntaxKind;
    const chooses = [QuestionQuestionToken, BarBarToken, AmpersandAmpersandToken].includes(
      parent.operatorToken.kind,
    );
    if (!chooses) return node;
    return parent.operatorToken.kind === AmpersandAmpersandToken && parent.left === node
      ? null
      : outermost(parent);
  }
  return node;
}

function isForFilling({ parent }: ts.JsxExpression): boolean {
  if (!ts.isJsxAttribute(parent)) return false;
  // Tells entries of a list apart and is not shown.
  if (parent.name.getText() === "key") return true;
  const tag = parent.parent.parent;
  return FILLING.has(tag.tagName.getText());
}

/** A child is shown as it is; an attribute may hand on a text to what fills it. */
function takesAny(node: ts.Expression, { parent }: ts.JsxExpression, checker: ts.TypeChecker): boolean {
  return !ts.isJsxAttribute(parent) || isAnyText(checker.getContextualType(node), checker);
}

function calleeOf({ expression }: ts.CallExpression): string {
  // `fillFrom(values)(text)`
  if (ts.isCallExpression(expression)) return calleeOf(expression);
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

function hasPlaceholder(type: ts.Type): boolean {
  return type.isUnion()
    ? type.types.some(hasPlaceholder)
    : type.isStringLiteral() && PLACEHOLDER.test(type.value);
}

/** Whatever is put here loses its words: a plain string is expected, or what can be shown. */
function isAnyText(expected: ts.Type | undefined, checker: ts.TypeChecker): boolean {
  if (expected === undefined) return false;
  if (expected.isUnion()) return expected.types.some((type) => isAnyText(type, checker));
  // A type parameter keeps the words, unless whoever uses it says otherwise.
  return (expected.flags & ts.TypeFlags.String) !== 0;
}
