import ts from "typescript";
import { attributeOf, isForMachines } from "./machine-places";
import { hasWords, isForMachinesText, isHandedOn } from "./machine-texts";

/** A text for people that stands in code: where, and which. */
type HardCodedText = { path: string; line: number; text: string };

/** What a feature, a script or the rule of a form hands on for somebody to read; a single small word is one here. */
const READ_PROPERTIES =
  /^(label|hint|legend|caption|remedy|sentence|tooltip|placeholder|textContent|innerText|alt|ariaLabel)$/;
/** Calls that put into the page, say or print what they are given. */
const SAYS =
  /(^|\.)(append|prepend|before|after|replaceWith|replaceChildren|createTextNode|insertAdjacentText|setCustomValidity|alert|confirm|prompt|say|print|fail|write|make|setRangeText)$/;
const SAID_ATTRIBUTES =
  /^["'`](aria-(label|description|valuetext|roledescription)|title|placeholder|alt|label|value)["'`]$/;
const IS_SAID_OF = /^(error|cause)\.message$|(^|\.)(\w*[nN]ame|\w*[tT]itle|label|sentence|text|textContent)$/;
/** Of these the first argument is the name of an element. */
const NAMES_FIRST = /(^|\.)(make|insertAdjacentText)$/;

/** Every text for people in a file. */
export function hardCodedTexts(path: string, source: string): HardCodedText[] {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: HardCodedText[] = [];
  const note = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push({ path, line: line + 1, text: text.replace(/\s+/g, " ").trim() });
  };
  const visit = (node: ts.Node): void => {
    const isOfCommand = ts.isNewExpression(node) && path.startsWith("app/commands/");
    if (!isOfCommand && isForMachines(node)) return;
    if (ts.isJsxText(node)) {
      if (hasWords(node.text)) note(node, node.text);
    } else if (ts.isStringLiteralLike(node)) {
      if (isForPeople(node, node.text)) note(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (isForPeople(node, text.join("Xx"))) note(node, text.join("{}"));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** {@link text} has `Xx` where a value comes in. */
function isForPeople(node: ts.Node, text: string): boolean {
  if (!hasWords(text)) return false;
  const attribute = attributeOf(node);
  if (attribute === "browser") return false;
  if (attribute === "people") return !isHandedOn(text);
  if (isShown(node) || isSaid(node) || isStandIn(node)) return true;
  return !isForMachinesText(text);
}

/** Up through conditions, defaults and brackets: `open ? "open" : name ?? "closed"`. */
function outOf(node: ts.Node): { child: ts.Node; parent: ts.Node } | null {
  let child = node;
  let { parent } = node;
  while (
    ts.isConditionalExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    (ts.isBinaryExpression(parent) && /^(\?\?|\|\||&&|\+)$/.test(parent.operatorToken.getText()))
  ) {
    if (ts.isConditionalExpression(parent) && parent.condition === child) return null;
    child = parent;
    parent = parent.parent;
  }
  return { child, parent };
}

/** What stands between tags by itself or as a case of a condition: `{open ? "open" : "closed"}`. */
function isShown(node: ts.Node): boolean {
  const out = outOf(node);
  return out !== null && ts.isJsxExpression(out.parent) && !ts.isJsxAttribute(out.parent.parent);
}

/** `z.string().min(1, "required")`, `issue.addIssue({ message: "required" })` */
function isOfRule(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isStringLiteral(node) || !/^[\p{Letter} ]+$/u.test(node.text)) return false;
  const isNamed = ts.isPropertyAssignment(parent) && /^(message|error)$/.test(parent.name.getText());
  const call = isNamed ? parent.parent.parent : parent;
  if (!ts.isCallExpression(call)) return false;
  const called = call.expression.getText();
  const isRule = /^z\.|\.(addIssue|refine|min|max|length|regex)$/.test(called);
  return (
    isRule && (isNamed || (call.arguments[1] === node && /\.(refine|min|max|length|regex)$/.test(called)))
  );
}

/** `name ?? "unknown"`, `known ? error.message : "unknown"`: said where the words are missing. */
function isStandIn(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isStringLiteral(node) || !/^[\p{Letter} ]+$/u.test(node.text) || isBaseOfFile(parent)) return false;
  if (ts.isBinaryExpression(parent))
    return /^(\?\?|\|\|)$/.test(parent.operatorToken.getText()) && IS_SAID_OF.test(parent.left.getText());
  if (!ts.isConditionalExpression(parent) || parent.condition === node) return false;
  const other = parent.whenTrue === node ? parent.whenFalse : parent.whenTrue;
  return ts.isPropertyAccessExpression(other) && IS_SAID_OF.test(other.getText());
}

/** `${name ?? "chart"}.png` */
function isBaseOfFile({ parent }: ts.Node): boolean {
  return ts.isTemplateSpan(parent) && /^\.[a-z]+$/.test(parent.literal.text);
}

/** `element.textContent = "sent"`, `print("sent")`, `{ label: "sent" }`: what somebody reads whatever it looks like. */
function isSaid(node: ts.Node): boolean {
  const out = outOf(node);
  if (out === null) return false;
  const { child, parent } = out;
  if (ts.isBinaryExpression(parent) && parent.right === child)
    return (
      ts.isPropertyAccessExpression(parent.left) &&
      (READ_PROPERTIES.test(parent.left.name.text) || parent.left.name.text === "title")
    );
  if (isOfRule(child)) return true;
  if (ts.isNewExpression(parent)) return /^(Option|Text|Response)$/.test(parent.expression.getText());
  if (ts.isPropertyAssignment(parent)) return READ_PROPERTIES.test(parent.name.getText());
  if (!ts.isCallExpression(parent)) return false;
  const called = parent.expression.getText();
  const isFirst = parent.arguments[0] === child;
  if (/(^|\.)setAttribute$/.test(called))
    return !isFirst && SAID_ATTRIBUTES.test(parent.arguments[0]?.getText() ?? "");
  return SAYS.test(called) && !(isFirst && NAMES_FIRST.test(called));
}
