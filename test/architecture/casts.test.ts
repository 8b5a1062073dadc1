import ts from "typescript";
import { expect, test } from "vitest";
import { parseSource, readSourceFiles } from "./source-files";

/** Where the compiler is told a type, with what stands in for it. */
const KNOWN = [
  // Given to every role, one by one, from the list of roles.
  "app/content/accounts/roles.ts: as Readonly<Record<GivenRole, Made>>",
  // Stretching keeps the shape of the texts.
  // Only words inside strings change.
  "app/content/interventions/department-sides.ts: as T",
  "app/content/pseudo.ts: as T",
  // Compared while compiling, by translationOf.
  "app/content/translated.ts: as English",
  // Checked while compiling, by the type of its argument.
  "app/content/translated.ts: as Readonly<Record<Key, Made>>",
  // Brands.
  "app/domain/disclosure/release.ts: as Released<T>",
  "app/domain/trends/imported.ts: as ImportedSurvey",
  // Made from the list of areas that its type is made from.
  "app/features/find-page-texts.server.ts: as Pick<PageTexts, A>",
];

function casts({ path, text }: { path: string; text: string }): string[] {
  const found: string[] = [];
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && node.type.getText(tree) !== "const")
      found.push(`${path}: as ${node.type.getText(tree)}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test("types are claimed in the places that are known, and nowhere else", () => {
  expect(readSourceFiles("app", "db").flatMap(casts).sort()).toEqual(KNOWN);
});

test("a claim is seen, a constant is none", () => {
  const broken = parseSource("app/x.ts", "export const y = [] as string[];\nexport const z = [1] as const;");
  expect(casts(broken)).toEqual(["app/x.ts: as string[]"]);
});
