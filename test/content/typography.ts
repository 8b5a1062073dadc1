import ts from "typescript";
import type { Language } from "~/content/language";

/** What a text of a language may not hold, and what an editor calls it. */
const RULES: Readonly<Record<Language, readonly { wrong: RegExp; name: string }[]>> = {
  en: [],
  de: [
    { wrong: /["«»”]/, name: "quotation marks other than „ and “" },
    { wrong: / [:;?!]/, name: "a space before a mark" },
  ],
  fr: [
    { wrong: / [:;?!»]|« /, name: "a space that may break beside a mark" },
    { wrong: /[^\s\u00a0\u202f({"][;?!»]/, name: "no space before a mark" },
    { wrong: /["„“”]/, name: "quotation marks other than « and »" },
  ],
  es: [
    { wrong: / [:;?!]/, name: "a space before a mark" },
    { wrong: /["„“”]/, name: "quotation marks other than « and »" },
    { wrong: /^[^¿]*(?<!\()\?/, name: "a question that nothing opens" },
  ],
};

/** Marks up for machines, not words: an address, a placeholder of mail templates. */
const MACHINE = /https?:|^\S*[/#=]\S*$/;

/** What a sentence cites for machines, with marks that belong to it: a line for nginx, a record of a DNS, a link. */
const CITED = /\$http_host;|v=DMARC1; p=none;|\/\?start=/g;

/** The faults of one text, by the names above. */
export function faultsOf(language: Language, text: string): readonly string[] {
  if (MACHINE.test(text)) return [];
  const words = text.replace(CITED, "");
  return RULES[language].filter(({ wrong }) => wrong.test(words)).map(({ name }) => name);
}

/** Every text that a file of the content says, keys and names of modules left out. */
export function wordsIn(path: string, source: string): readonly { text: string; line: number }[] {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const said: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isKey = ts.isPropertyAssignment(node.parent ?? node) && node.parent.getChildAt(0) === node;
    if ((ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && !isKey) {
      said.push({ text: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return said;
}
