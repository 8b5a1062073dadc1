import ts from "typescript";

/** A text for people that stands in code: where, and which. */
type HardCodedText = { path: string; line: number; text: string };

/** Attributes that hold words for a person; all others hold what a browser or a script reads. */
const READ_ATTRIBUTES =
  /^(alt|title|placeholder|aria-label|aria-description|aria-roledescription|label|heading|note|description|legend|button|confirm|data-confirm|hint|lead|summary|caption|empty|text)$/;
/** "Save", "Only {count} people answered": one capitalised word, or words with something of a sentence about them. */
const A_WORD = /^[A-ZÄÖÜÉÈÀ](-?\p{Ll}|[’'])[\p{Ll}’']+[.:!?…]? ?$/u;
/** " people", "being counted": what goes on beside a value, and words in small letters that a class or a key would join. */
const BESIDE_A_VALUE = /^ \p{Letter}{2,}|\p{Letter}{2,},? $/u;
const SMALL_WORDS = /^\p{Ll}{2,} \p{Ll}{2,}$/u;
const SENTENCE =
  /^["“„«(]?[\p{Lu}\d][^<>{}=]*\p{Letter}{2,}[ \u00a0][^=]*\p{Letter}{2,}|\p{Letter}{2,}[,;:]? \p{Letter}+ .*[.!?]$|\p{Letter}{3,} \p{Letter}{2,} \p{Letter}{2,}/u;
/** What looks like words and is for machines: statements, headers, keys, drawings, and what a spreadsheet calls a format and a font. */
const FOR_MACHINES =
  /^Xx(px|rem|em|ms|s)$|^(select|insert|update|delete|create|drop|alter|pragma|vacuum|begin|commit|attach|detach|with|from|where|order by) |^(default-src|script-src)|^[a-z-]+\/[a-z.+-]+(;.*)?$|^M(Xx|[-\d. ])|^(MAIL FROM|RCPT TO)$|^SQLite format|^(General|Calibri)$|^(Content|Cache|Referrer|Permissions|Cross|Strict|Accept|Set|If|Sec|X|Last|Retry|Clear|Access)-|^(Content|Cookie|Host|Origin|Vary|Location|Allow|Range|Date|Age|Server|Authorization|Enter|Escape|Backspace|Space|Tab|Delete|Home|End|Arrow\w+|Page(Up|Down)|Infinity)$/i;

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
      const shown = isShown(node) && /\p{Letter}{2,}/u.test(node.text);
      if (joined || shown || isWords(node.text, attributeOf(node))) note(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      const text = node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join("");
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const joined = attributeOf(node) === null && parts.some((part) => BESIDE_A_VALUE.test(part));
      const says = /\p{Letter}/u.test(parts.join(""));
      if (
        says &&
        ((joined && !FOR_MACHINES.test(text)) || isWords(text.replaceAll("{}", "Xx"), attributeOf(node)))
      )
        note(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isWords(text: string, attribute: string | null): boolean {
  if (FOR_MACHINES.test(text)) return false;
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

/** `action` is the key of an event in the audit trail, in small letters; `kind` is one of a work; headers are quoted. */
function isKeyOrHeader(property: string, value: string): boolean {
  if (property === "action") return !/["'`]\p{Lu}/u.test(value);
  return property === "statusText" || /^"(X|List|Auto|Content)-/.test(property);
}

function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return /Error$|^RegExp$/.test(node.expression.getText());
  if (ts.isPropertyAssignment(node)) return isKeyOrHeader(node.name.getText(), node.initializer.getText());
  // Names of events: keys of the audit trail.
  if (ts.isVariableDeclaration(node)) return /(_EVENT|^kind|^className)$/.test(node.name.getText());
  if (ts.isBinaryExpression(node)) return /\.className$/.test(node.left.getText());
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === "sql";
  if (ts.isCallExpression(node))
    return /(^|\.)(log\(\)\.\w+|wasRecorded|findNewestEvent|record|recordAuditEvent|recordWaveEvent|wrong|prepare|exec|pragma|querySelector\w*|element|elements)$/.test(
      node.expression.getText(),
    );
  return ts.isElementAccessExpression(node);
}
