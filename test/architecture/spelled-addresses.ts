import ts from "typescript";
import * as addresses from "../../app/addresses";
import type { SourceFile } from "./source-files";

/** The one page of what is called, and the one page of who answers. */
const HOMES = ["app/addresses.ts", "app/routes.ts"];
const FIXED: readonly string[] = Object.values(addresses).filter((value) => typeof value === "string");
const BELOW = /^\/(r|s|m|work|accounts|relationships|interventions|data-protection)\/$/;
/** What may follow `${path}` is a query or a fragment; a further segment is an address of its own. */
const SEGMENT = /^\/[a-z-]/;

/** Every address that is spelled where it should be asked of `addresses.ts`. */
export function spelledAddresses({ path, text }: SourceFile): string[] {
  if (HOMES.includes(path)) return [];
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isFixed(node.text)) note(node);
    if (ts.isTemplateExpression(node) && isBuilt(node)) note(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isFixed(text: string): boolean {
  const [address = ""] = text.split(/[?#]/);
  return FIXED.includes(address);
}

/** `/r/${id}...`, `${origin}/s/${id}...` and `${path}/plan`. */
function isBuilt({ head, templateSpans }: ts.TemplateExpression): boolean {
  const literals = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  const [span] = templateSpans;
  const ofPath =
    span && head.text === "" && /(^|\.)(\w*[pP]ath|base|here)(\(.*\))?$/.test(span.expression.getText());
  return (
    literals.some((part) => BELOW.test(part)) ||
    isFixed(head.text) ||
    (ofPath === true && SEGMENT.test(literals[1] ?? ""))
  );
}
