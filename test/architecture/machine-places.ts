import ts from "typescript";

/** Attributes that browsers read, in whatever form. */
const READ_BY_BROWSERS =
  /^(className|id|htmlFor|key|keys|href|to|src|srcSet|style|d|points|viewBox|transform|xmlns|rel|target|accept|sandbox|encType|aria-(describedby|labelledby|controls|owns|activedescendant|details|errormessage)|font(Family|Size|Weight)|stroke\w*|fill)$/;
/** Attributes that choose among names in code; words in them are words all the same. */
const READ_BY_CODE =
  /^(data-[a-z-]+|dataKey|aria-(current|hidden|live|pressed|expanded|sort|haspopup|atomic|busy|checked|invalid)|auto[A-Z]\w+|charSet|default(Checked|Value)|height|width|httpEquiv|inputMode|lang|language|method|name|role|scope|shapeRendering|textAnchor|dominantBaseline|translate|type|value|content|download|intent|kind|mark|of|error|errors|fields|what|words|list|ends|done|saved|chosen|state|receipts|notices|wave|relationship|relationshipId)$/;

/** The gallery says which components it shows. */
const NAMES_OF_COMPONENTS = /^of="[A-Z]\w+(, [A-Z]\w+)*"$/;

type Attribute = "browser" | "code" | "people";

/** The kind of attribute that a literal is the value of, directly, through a condition, a list or an object. */
export function attributeOf(node: ts.Node): Attribute | null {
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return null;
  for (let at = node.parent; at && !ts.isJsxElement(at) && !ts.isJsxSelfClosingElement(at); at = at.parent) {
    if (ts.isFunctionLike(at) || ts.isCallExpression(at)) return null;
    if (!ts.isJsxAttribute(at)) continue;
    const name = at.name.getText();
    if (NAMES_OF_COMPONENTS.test(at.getText())) return "browser";
    if (name === "value" && isOnButton(at)) return "people";
    if (READ_BY_BROWSERS.test(name) || isOfMeta(at)) return "browser";
    return READ_BY_CODE.test(name) ? "code" : "people";
  }
  return null;
}

/** `<input type="submit" value="send" />` */
function isOnButton({ parent }: ts.JsxAttribute): boolean {
  const isInput = parent.parent.getText().startsWith("<input");
  return (
    isInput && parent.properties.some((beside) => /^type="(submit|button|reset)"$/.test(beside.getText()))
  );
}

/** `<meta name="viewport" content="width=device-width" />` */
function isOfMeta({ name, parent }: ts.JsxAttribute): boolean {
  if (name.getText() !== "content") return false;
  return parent.properties.some((beside) =>
    /^(httpEquiv=|name="(viewport|robots|color-scheme|format-detection)")/.test(beside.getText()),
  );
}

/** Developers read what is thrown, and a class of our own is told to somebody. */
const IS_THROWN = /^(Type|Range|Syntax|Aggregate)?Error$/;
/** A sentence, or what is said of a value: somebody is told it. Developers get half of one in small letters. */
const IS_TOLD = /^["'`]([A-ZÄÖÜ][a-zäöü]|\$\{[^}]*\}[ ,:])|[.!?]["'`]$/;

/** `new Error("a wave without its relationship")` */
function isForDevelopers(node: ts.NewExpression): boolean {
  if (node.expression.getText() === "RegExp") return true;
  const [message] = node.arguments ?? [];
  return IS_THROWN.test(node.expression.getText()) && !(message && IS_TOLD.test(message.getText()));
}

/** What goes to the log and into the audit trail. */
const IS_RECORDED = /(^|\.)(log\(\)\.\w+|wasRecorded|findNewestEvent|recordAuditEvent|recordWaveEvent)$/;
function isToldWithin(node: ts.Node): boolean {
  const isLiteral = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  return (
    (isLiteral && /^["'`][A-Z][a-z]|[.!?]["'`]$/.test(node.getText())) ||
    node.getChildren().some(isToldWithin)
  );
}

function isRecorded({ expression, arguments: given }: ts.CallExpression): boolean {
  return IS_RECORDED.test(expression.getText()) && !given.some(isToldWithin);
}

/** Keys of events: some words in small letters. */
const KEY_OF_EVENT = /^["'`][a-z]+( [a-z]+|: [a-z]+){0,8}["'`]$/;

/** `{ ...by, action: "account disabled" }`: the key of an event, beside who did it or when. */
function isAuditKey({ name, initializer, parent }: ts.PropertyAssignment): boolean {
  if (name.getText() !== "action" || /["'`]\p{Lu}|[.!?]["'`]$/u.test(initializer.getText())) return false;
  return parent.properties.some(
    (beside) => /^\.\.\.by$/.test(beside.getText()) || /^(at|accountId)$/.test(beside.name?.getText() ?? ""),
  );
}

function isHeaderOfMail({ name }: ts.PropertyAssignment): boolean {
  return name.getText() === '"X-Auto-Response-Suppress"';
}

/** `key === "Enter"`, `["Escape", "Tab"].includes(key)`: shown nowhere. */
function isCompared({ parent }: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) return /^[=!]==$/.test(parent.operatorToken.getText());
  if (ts.isCaseClause(parent)) return true;
  if (ts.isCallExpression(parent))
    return /\.(startsWith|endsWith|includes|postMessage)$/.test(parent.expression.getText());
  const { parent: around } = parent;
  return (
    ts.isArrayLiteralExpression(parent) &&
    ts.isPropertyAccessExpression(around) &&
    around.name.text === "includes"
  );
}

/** `const className = open ? "tag tag-open" : "tag"`, `box.className = "tag"` */
function isClass(node: ts.StringLiteralLike | ts.TemplateExpression): boolean {
  if (!/^[`"]? ?[a-z][a-z\d-]*( ?\$\{.*\}| [a-z][a-z\d-]*)*[`"]$/.test(node.getText())) return false;
  let at = node.parent;
  while (ts.isConditionalExpression(at) || ts.isTemplateSpan(at) || ts.isTemplateExpression(at))
    at = at.parent;
  if (ts.isVariableDeclaration(at)) return at.name.getText() === "className";
  return ts.isBinaryExpression(at) && /\.className$/.test(at.left.getText());
}

/** `request.headers.get("Cookie")` */
function isNameOfHeader(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    /\bheaders\.(get|set|has|append|delete)$/.test(parent.expression.getText())
  );
}

/** `texts["two words"]`: the key alone. */
function isKeyOfAccess(node: ts.Node): boolean {
  return ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node;
}

/** `new Worker("...", { eval: true })`: a program. */
function isSourceOfWorker({ expression, arguments: given }: ts.NewExpression): boolean {
  return expression.getText() === "Worker" && /\beval: true\b/.test(given?.[1]?.getText() ?? "");
}

/** What nobody reads who is not a machine or a developer, with all that is inside. */
export function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return isForDevelopers(node) || isSourceOfWorker(node);
  if (ts.isPropertyAssignment(node)) return isAuditKey(node) || isHeaderOfMail(node);
  if (ts.isTemplateExpression(node)) return isClass(node);
  if (ts.isStringLiteralLike(node))
    return isCompared(node) || isClass(node) || isNameOfHeader(node) || isKeyOfAccess(node);
  if (ts.isVariableDeclaration(node)) {
    return /_EVENT$/.test(node.name.getText()) && KEY_OF_EVENT.test(node.initializer?.getText() ?? "");
  }
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === "sql";
  return ts.isCallExpression(node) && isRecorded(node);
}
