import fs from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { listFiles } from "../architecture/source-files";

/** From this length on a text is a sentence, or a title long enough to be one. */
const LONG = 25;

/** What rightly stands in two places: either may change without the other. */
const ALLOWED: Readonly<Record<string, string>> = {
  "Guest of the demonstration": "the name of a role, and that of the account which has it",
  "The sales cycle is short.": "what a department answers about itself, and what advice takes from it",
};

/** Other languages follow the English; the gallery names what others say; catalogues have a file for each entry. */
const ELSEWHERE =
  /\/(de|fr|es)(\.ts$|\/)|^app\/content\/(gallery|instrument|interventions\/(entries|worksheets))\//;

/** `owner`: whose the text is, so that what one owner says twice is said once. */
type Said = { text: string; owner: string; place: string };

function textsOf(path: string, source: string): Said[] {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const said: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (!isName(node)) {
        const owner = `${path}:${isNumbered(node) ? node.parent.parent.getStart() : node.getStart()}`;
        said.push({ text: node.text, owner, place: `${path}:${line}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return said;
}

/** Of a module or a key. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isImportDeclaration(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
}

/** `{ one: "…", other: "…" }`: a plural has both, also where they are alike. */
function isNumbered({ parent }: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && /^(one|other)$/.test(parent.name.getText());
}

/** Long texts that stand in two places each for itself. */
function saidTwice(texts: readonly Said[]): { text: string; places: readonly string[] }[] {
  const long = texts.filter(({ text }) => text.length >= LONG);
  return [...new Set(long.map(({ text }) => text))]
    .map((text) => ({ text, said: long.filter((each) => each.text === text) }))
    .filter(({ said }) => new Set(said.map(({ owner }) => owner)).size > 1)
    .map(({ text, said }) => ({ text, places: said.map(({ place }) => place) }));
}

function readTexts(): Said[] {
  return listFiles("app/content")
    .filter((path) => path.endsWith(".ts") && !ELSEWHERE.test(path))
    .flatMap((path) => textsOf(path, fs.readFileSync(path, "utf8")));
}

test("no two places say the same sentence each for itself", () => {
  const found = saidTwice(readTexts());
  expect(found.filter(({ text }) => ALLOWED[text] === undefined)).toEqual([]);
});

test("what is allowed is still said in two places", () => {
  const found = saidTwice(readTexts()).map(({ text }) => text);
  expect(Object.keys(ALLOWED).filter((text) => !found.includes(text))).toEqual([]);
});

test("broken: a sentence that a second place repeats is named with both, in another area or in the same", () => {
  const sentence = "Every answer counts in the same way.";
  const texts = [
    ...textsOf("app/content/report/en/a.ts", `export const a = { one: "${sentence}" };`),
    ...textsOf("app/content/plan/en.ts", `import "${sentence}";\nexport const b = { one: \`${sentence}\` };`),
    ...textsOf(
      "app/content/report/en/c.ts",
      'export const c = { "a key that is long enough for it": "short" };',
    ),
  ];
  const places = ["app/content/report/en/a.ts:1", "app/content/plan/en.ts:2"];
  expect(saidTwice(texts)).toEqual([{ text: sentence, places }]);
  expect(saidTwice(texts.slice(0, 1))).toEqual([]);
  const one = textsOf("app/content/report/en/d.ts", `const a = "${sentence}"; const b = "${sentence}";`);
  expect(saidTwice(one)).toHaveLength(1);
  const plural = textsOf("app/content/report/en/e.ts", `a = { one: "${sentence}", other: "${sentence}" };`);
  expect(saidTwice(plural)).toEqual([]);
});
