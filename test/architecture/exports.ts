import path from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source-files";

/** What a file hands out and what it takes from others, by the paths of the project without their endings. */
type Traffic = { path: string; exported: readonly string[]; taken: readonly Taken[] };
type Taken = { from: string; name: string };

/** Stands for every name of a file that is imported as a whole. */
const ALL = "*";

const withoutEnding = (file: string) => file.replace(/\.(tsx?|js)$/, "");

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith("~db/")) return withoutEnding(`db/${specifier.slice(4)}`);
  if (specifier.startsWith("~/")) return withoutEnding(`app/${specifier.slice(2)}`);
  return withoutEnding(path.posix.join(path.posix.dirname(file), specifier));
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind);
  return has(ts.SyntaxKind.ExportKeyword) && !has(ts.SyntaxKind.DefaultKeyword);
}

function trafficOf({ path: file, text }: SourceFile): Traffic {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const taken: Taken[] = [];
  const take = (specifier: ts.Node | undefined, names: readonly string[]) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      for (const name of names) taken.push({ from: resolve(file, specifier.text), name });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const named = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      const list = named && (ts.isNamedImports(named) || ts.isNamedExports(named)) ? named.elements : null;
      take(node.moduleSpecifier, list?.map((one) => (one.propertyName ?? one.name).text) ?? [ALL]);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], [ALL]);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      take(node.argument.literal, [ALL]);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path: file, exported: tree.statements.filter(isExported).flatMap(namesOf), taken };
}

/** Exports of the files that `looked` picks which no other file imports, as "file: name". */
export function unusedExports(files: readonly SourceFile[], looked: (file: string) => boolean): string[] {
  const traffic = files.map(trafficOf);
  const used = new Set(traffic.flatMap(({ taken }) => taken.map(({ from, name }) => `${from}: ${name}`)));
  return traffic
    .filter(({ path: file }) => looked(file))
    .flatMap(({ path: file, exported }) =>
      exported
        .filter(
          (name) =>
            !used.has(`${withoutEnding(file)}: ${name}`) && !used.has(`${withoutEnding(file)}: ${ALL}`),
        )
        .map((name) => `${file}: ${name}`),
    );
}
