import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export type SourceFile = {
  path: string;
  text: string;
  imports: readonly { from: string; typeOnly: boolean }[];
};

const SOURCE = /\.(ts|tsx|js)$/;

function walk(directory: string): string[] {
  return fs.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const child = path.posix.join(directory, entry.name);
    return entry.isDirectory() ? walk(child) : [child];
  });
}

export function listFiles(...directories: string[]): string[] {
  return directories.flatMap(walk);
}

export function readSourceFiles(...directories: string[]): SourceFile[] {
  return listFiles(...directories)
    .filter((file) => SOURCE.test(file))
    .map((file) => parseSource(file, fs.readFileSync(file, "utf8")));
}

/** Imports with `~/`, `~db/` and relative paths resolved to paths from the top of the project. */
export function parseSource(file: string, text: string): SourceFile {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const imports: { from: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const specifier = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : "";
      imports.push({ from: resolve(file, specifier), typeOnly: isTypeOnly(node) });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) {
        imports.push({ from: resolve(file, argument.text), typeOnly: false });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path: file, text, imports };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((e) => e.isTypeOnly)
  );
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith("~db/")) return `db/${specifier.slice(4)}`;
  if (specifier.startsWith("~/")) return `app/${specifier.slice(2)}`;
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier;
}
