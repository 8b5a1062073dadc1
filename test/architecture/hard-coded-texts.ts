import ts from "typescript";

/** A text for people that stands in code: where, and which. */
type HardCodedText = { path: string; line: number; text: string };

/** Attributes that hold words for a person; all others hold what a browser or a script reads. */
const READ_ATTRIBUTES =
  /^(alt|title|placeholder|aria-label|aria-description|aria-roledescription|label|heading|note|description|legend|button|confirm|data-confirm|hint|lead|summary|caption|empty|text)$/;
/** What a feature hands back for a page to show; small single words are found here only. */
const READ_PROPERTIES = /^(label|hint|legend|caption|remedy|sentence)$/;
/** "Save", "Only {count} people answered": one capitalised word, or words with something of a sentence about them. */
const A_WORD = /^[A-ZÄÖÜÉÈÀ](-?\p{Ll}|[’'])[\p{Ll}’']+[.:!?…]? ?$/u;
/** " people", "being counted": what goes on beside a value, and words in small letters that a class or a key would join. */
const BESIDE_A_VALUE = /^ \p{Letter}{2,}|\p{Letter}{2,},? $/u;
const SMALL_WORDS = /^\p{Ll}{2,} \p{Ll}{2,}$/u;
const SENTENCE =
  /^["“„«(]?[\p{Lu}\d][^<>{}=]*\p{Letter}{2,}[ \u00a0][^=]*\p{Letter}{2,}|\p{Letter}{2,}[,;:]? \p{Letter}+ .*[.!?]$|\p{Letter}{3,} \p{Letter}+ \p{Letter}{2,}/u;
/** Statements in small letters or in capitals, each with what only a statement has; "Select a wave" has none of it. */
const SQL = [
  /^\s*select\s.*\sfrom\s|^\s*select \S+$/s,
  /^\s*(insert( or \w+)? into|replace into|delete from|drop (table|index|trigger|view)|alter table) \S+/,
  /^\s*update \S+ set /,
  /^\s*create (temp |unique |virtual )*(table|index|trigger|view)\b/,
  /^\s*(pragma \w+|vacuum( into.*)?|begin( (immediate|exclusive))?|commit|rollback|(attach|detach)( database)? \S+.*)$/s,
  /^\s*with \w+(\([^)]*\))? as (materialized )?\(/,
  /^ ?(from \S+|where \S+ ?(=|<|>|in |is |like ).*|order by \S+.*)$/s,
];
/** What looks like words and is for machines: types of content, drawings, mail and security policies, formats, fonts. */
const FOR_MACHINES =
  /^Xx(px|rem|em|ms|s)$|^(default-src|script-src) |^[a-z-]+\/[a-z.+-]+(;.*)?$|^M(Xx|[-\d. ])|^(MAIL FROM|RCPT TO)$|^SQLite format|^(General|Calibri)$|^(Content|Cache|Referrer|Permissions|Cross|Strict|Accept|Set|If|Sec|X|Last|Retry|Clear|WWW)-[A-Z][A-Za-z]+(-[A-Z][A-Za-z]+)*$/;

function isForMachinesText(text: string): boolean {
  const inCapitals = /^\s*[A-Z]{4,} /.test(text);
  const isSql = SQL.some((shape) => shape.test(inCapitals ? text.toLowerCase() : text));
  return isSql || FOR_MACHINES.test(text);
}

/**
 * Every text for people in a file. Errors that are thrown, what is logged and the keys of the audit trail are for
 * whoever runs or mends the program.
 */
export function hardCodedTexts(path: string, source: string): HardCodedText[] {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: HardCodedText[] = [];
  const note = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push({ path, line: line + 1, text: text.replace(/\s+/g, " ").trim() });
  };
  const visit = (node: ts.Node): void => {
    if (isForMachines(node)) return;
    if (ts.isJsxText(node)) {
      if (/\p{Letter}{2,}/u.test(node.text) && node.text.trim() !== "Tandem") note(node, node.text);
    } else if (ts.isStringLiteralLike(node)) {
      const joined = isAdded(node) && BESIDE_A_VALUE.test(node.text);
      const shown = (isShown(node) || isWritten(node)) && /\p{Letter}{2,}/u.test(node.text);
      if (joined || shown || isWords(node.text, attributeOf(node))) note(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      const text = node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join("");
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const joined = attributeOf(node) === null && parts.some((part) => BESIDE_A_VALUE.test(part));
      const says = /\p{Letter}/u.test(parts.join(""));
      if (
        says &&
        ((joined && !isForMachinesText(text)) || isWords(text.replaceAll("{}", "Xx"), attributeOf(node)))
      )
        note(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isWords(text: string, attribute: string | null): boolean {
  if (isForMachinesText(text)) return false;
  if (attribute !== null) return READ_ATTRIBUTES.test(attribute) && /\p{Letter}{2,}/u.test(text);
  return A_WORD.test(text) || SENTENCE.test(text) || SMALL_WORDS.test(text);
}

/** `"Wave " + quarter` */
function isAdded({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** What stands between tags by itself or as a case of a condition: `{open ? "open" : "closed"}`. */
function isShown(node: ts.Node): boolean {
  let at = node.parent;
  while (ts.isConditionalExpression(at) || ts.isBinaryExpression(at) || ts.isParenthesizedExpression(at)) {
    if (ts.isConditionalExpression(at) && at.condition === node) return false;
    if (ts.isBinaryExpression(at) && /[=!]==/.test(at.operatorToken.getText())) return false;
    at = at.parent;
  }
  return ts.isJsxExpression(at) && !ts.isJsxAttribute(at.parent);
}

/** The attribute that a literal is the value of, directly or through a condition. */
function attributeOf(node: ts.Node): string | null {
  for (let at = node.parent; at && !ts.isJsxElement(at) && !ts.isJsxSelfClosingElement(at); at = at.parent) {
    if (ts.isJsxAttribute(at)) return at.name.getText();
    if (ts.isFunctionLike(at) || ts.isCallExpression(at)) return null;
  }
  return null;
}

/** Headers are quoted; what a response is called beside its number is written by nobody for anybody. */
function isHeader(property: string): boolean {
  return property === "statusText" || /^"(X|List|Auto|Content)-/.test(property);
}

/** Developers read what is thrown; a class of our own is told to somebody. */
const IS_THROWN = /^(Type|Range|Syntax|Aggregate)?Error$|^RegExp$/;
/** What goes to the log and into the audit trail. */
const IS_RECORDED = /(^|\.)(log\(\)\.\w+|wasRecorded|findNewestEvent|recordAuditEvent|recordWaveEvent)$/;

/** `{ ...by, action: "account disabled" }`: the key of an event, beside who did it or when. */
function isAuditKey({ name, initializer, parent }: ts.PropertyAssignment): boolean {
  if (name.getText() !== "action" || /["'`]\p{Lu}|[.!?]["'`]$/u.test(initializer.getText())) return false;
  return parent.properties.some(
    (beside) => /^\.\.\.by$/.test(beside.getText()) || /^(at|accountId)$/.test(beside.name?.getText() ?? ""),
  );
}

/** `key === "Enter"`, `["Escape", "Tab"].includes(key)`: shown nowhere. */
function isCompared({ parent }: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) return /^[=!]==$/.test(parent.operatorToken.getText());
  if (ts.isCaseClause(parent)) return true;
  const { parent: around } = parent;
  return (
    ts.isArrayLiteralExpression(parent) &&
    ts.isPropertyAccessExpression(around) &&
    around.name.text === "includes"
  );
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

/** `element.textContent = "sent"`, `make("p", "sent")`, `{ label: "sent" }`: what somebody reads whatever it looks like. */
function isWritten(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return /\.(textContent|innerText|title|ariaLabel|placeholder|alt)$/.test(parent.left.getText());
  if (ts.isPropertyAssignment(parent)) return READ_PROPERTIES.test(parent.name.getText());
  if (!ts.isCallExpression(parent) || parent.arguments[0] === node) return false;
  return /^(make|say)$/.test(parent.expression.getText());
}

function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return IS_THROWN.test(node.expression.getText());
  if (ts.isPropertyAssignment(node)) return isHeader(node.name.getText()) || isAuditKey(node);
  if (ts.isStringLiteralLike(node)) return isCompared(node) || isNameOfHeader(node);
  // Names of events: keys of the audit trail.
  if (ts.isVariableDeclaration(node)) return /(_EVENT|^className)$/.test(node.name.getText());
  if (ts.isBinaryExpression(node)) return /\.className$/.test(node.left.getText());
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === "sql";
  // What a stored release lacks is thrown by its name.
  if (ts.isThrowStatement(node)) return /^throw wrong\(/.test(node.getText());
  if (ts.isCallExpression(node)) return IS_RECORDED.test(node.expression.getText());
  return ts.isElementAccessExpression(node);
}
