import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readSourceFiles } from "../architecture/source-files";
import { sample } from "./example-values";
import { agree } from "./statistics/reference";

/** Every folder whose docstrings are executed. */
const ROOTS = ["app/domain", "app/ballot"];
/** Here everything is listed in the README. */
const LISTED = "app/domain/statistics";
/** Examples may use these beside their own module's exports. */
const BORROWED = ["app/domain/statistics/random.ts"];

type Example = { expression: string; mark: "=>" | "~>"; result: string };
type Documented = { file: string; name: string; described: boolean; examples: Example[] };

function examplesIn(comment: string): Example[] {
  return comment.split("\n").flatMap((line) => {
    const parts = /^(.+?)\s+\/\/ (=>|~>) (.+)$/.exec(line.trim());
    if (!parts) return [];
    const [, expression = "", mark, result = ""] = parts;
    return [{ expression, mark: mark === "=>" ? "=>" : "~>", result }];
  });
}

/** The exported functions of a source text and the examples of their docstrings. */
function documented(file: string, source: string): Documented[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Documented[] = [];
  for (const statement of parsed.statements) {
    if (!ts.isFunctionDeclaration(statement) && !ts.isVariableStatement(statement)) continue;
    const exported = statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) continue;
    const texts = ts
      .getJSDocTags(statement)
      .filter((tag) => tag.tagName.text === "example")
      .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? "");
    const examples = texts.flatMap(examplesIn);
    const described = ts.getJSDocCommentsAndTags(statement).length > 0;
    if (ts.isFunctionDeclaration(statement)) {
      found.push({ file, name: statement.name?.text ?? "default", described, examples });
    } else if (examples.length > 0) {
      const name = statement.declarationList.declarations[0]?.name.getText() ?? "";
      found.push({ file, name, described, examples });
    }
  }
  return found;
}

function evaluate(expression: string, scope: Record<string, unknown>): unknown {
  return new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(
    ...Object.values(scope),
  );
}

/** Compared as JSON would carry it, except that nothing undefined, NaN or infinite passes for null. */
function holds(actual: unknown, { mark, result }: Example): boolean {
  const wanted: unknown = JSON.parse(result);
  if (mark === "~>") return agree(actual, wanted, 1e-6, 1e-6);
  const plain = JSON.stringify(actual, (_, value) =>
    value === undefined || (typeof value === "number" && !Number.isFinite(value)) ? "not a value" : value,
  );
  return plain === JSON.stringify(wanted);
}

const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(root, name.split(path.sep).join("/")))
    .filter((name) => name.endsWith(".ts")),
).sort();
const everything = files.flatMap((file) => documented(file, readFileSync(file, "utf8")));

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  return { ...(await import(path.resolve(file))) };
}

const borrowed = Object.assign({}, ...(await Promise.all(BORROWED.map(exportsOf))));

describe("examples in docstrings", () => {
  const cases = everything.flatMap(({ file, name, examples }) =>
    examples.map((example) => ({ file, name, example, title: `${name}: ${example.expression}` })),
  );
  test.each(cases)("$title", async ({ file, example }) => {
    const actual = await evaluate(example.expression, { sample, ...borrowed, ...(await exportsOf(file)) });
    if (!holds(actual, example))
      expect(actual, `${file}: ${example.expression}`).toEqual(JSON.parse(example.result));
    expect(holds(actual, example)).toBe(true);
  });
});

/** Functions that a file outside their own folder imports: what a room offers to others. */
const offered = new Set(readSourceFiles("app", "db").flatMap((file) => offersUsedBy(file.path, file.text)));

function offersUsedBy(file: string, text: string): string[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return parsed.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const from = statement.moduleSpecifier.text;
    const target = from.startsWith("~/")
      ? `app/${from.slice(2)}`
      : path.posix.join(path.posix.dirname(file), from);
    const names = statement.importClause?.namedBindings;
    if (path.posix.dirname(target) === path.posix.dirname(file) || !names || !ts.isNamedImports(names))
      return [];
    return names.elements.map((it) => `${target}.ts: ${(it.propertyName ?? it.name).text}`);
  });
}

test("every exported function says what it is for", () => {
  const bare = everything.filter(({ described }) => !described);
  expect(bare.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  expect(everything.length).toBeGreaterThan(0);
});

test("every exported function that another room uses, and all of the statistics, have an example", () => {
  const bare = everything
    .filter(({ examples }) => examples.length === 0)
    .map(({ file, name }) => `${file}: ${name}`);
  expect(bare.filter((it) => offered.has(it) || it.startsWith(LISTED))).toEqual([]);
  expect([...offered].filter((it) => it.startsWith("app/domain/")).length).toBeGreaterThan(100);
});

test("every exported function of the statistics is listed", () => {
  const listed = readFileSync("app/domain/README.md", "utf8");
  const names = everything.filter(({ file }) => file.startsWith(LISTED)).map(({ name }) => name);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(listed))).toEqual([]);
  expect(names.length).toBeGreaterThan(0);
});

describe("the check itself", () => {
  const source = (docstring: string) =>
    `/** ${docstring} */\nexport function twice(x: number) { return 2 * x; }`;
  test("sees a function without an example", () => {
    expect(documented("made-up.ts", source("Doubles."))).toEqual([
      { file: "made-up.ts", name: "twice", described: true, examples: [] },
    ]);
  });
  test("sees what another room uses, and not what its own does", () => {
    const text = 'import { makeRelease } from "~/domain/disclosure/release";';
    expect(offersUsedBy("app/features/x.server.ts", text)).toEqual([
      "app/domain/disclosure/release.ts: makeRelease",
    ]);
    expect(offersUsedBy("app/domain/disclosure/x.ts", text)).toEqual([]);
  });
  test("sees a wrong example and a right one", () => {
    const [found] = documented(
      "made-up.ts",
      source("Doubles.\n * @example\n * twice(2) // => 5\n * twice(2) // => 4"),
    );
    const scope = { twice: (x: number) => 2 * x };
    expect(found?.examples.map((example) => holds(evaluate(example.expression, scope), example))).toEqual([
      false,
      true,
    ]);
  });
  test("does not let NaN or undefined pass for null", () => {
    const example: Example = { expression: "", mark: "=>", result: "null" };
    expect(
      [Number.NaN, undefined, Number.POSITIVE_INFINITY, null].map((value) => holds(value, example)),
    ).toEqual([false, false, false, true]);
    expect(holds(1.2345, { expression: "", mark: "~>", result: "1.2346" })).toBe(false);
  });
});
