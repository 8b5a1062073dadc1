import path from "node:path";
import ts from "typescript";

/** Reads a file of the project; undefined where there is none. */
type Read = (path: string) => string | undefined;

/** Areas of texts that one place of a page asks for, and those that it is handed. */
type Areas = { needed: Set<string>; handed: Set<string> };

/** A page's own texts, those of what it hands out to people, and those of what is rendered apart. */
export type PageAreas = { page: Areas; people: Areas; apart: readonly Areas[] };

type Found = { page: Areas; people: Areas; apart: Areas[] };
type File = {
  declarations: Map<string, ts.Node>;
  imports: Map<string, { file: string; name: string }>;
};

const ENDINGS = ["", ".tsx", ".ts"];
const FOLLOWED = /^app\/(components|routes)\/|^app\/root/;
/** What of a route module is called by the framework. */
const ROOTS = /^(default|meta|links|Layout|ErrorBoundary|loader|action)$/;
/** What a route module says to the server and not to whoever reads it. */
const OF_SERVER = /^(loader|action)$/;

/**
 * The areas of pages: walks from what a route module draws through every component that it can reach. Files are read
 * once for all pages.
 */
export function pageWalker(read: Read): (route: string) => PageAreas {
  const files = new Map<string, File | null>();
  const fileOf = (name: string): File | null => {
    const known = files.get(name);
    if (known !== undefined) return known;
    const text = FOLLOWED.test(name) ? read(name) : undefined;
    const parsed = text === undefined ? null : parse(name, text);
    files.set(name, parsed);
    return parsed;
  };
  return (route) => walkPage(route, fileOf);
}

function walkPage(route: string, fileOf: (name: string) => File | null): PageAreas {
  const found = { page: areas(), people: areas(), apart: [] as Areas[] };
  const seen = new Map<Areas, Set<ts.Node>>();
  const follow = (file: string, node: ts.Node, into: Areas): void => {
    const known = seen.get(into) ?? new Set();
    seen.set(into, known.add(node));
    const enter = (name: string) => {
      const there = fileOf(file)?.imports.get(name) ?? { file, name };
      for (const ending of ENDINGS) {
        const next = fileOf(there.file + ending)?.declarations.get(there.name);
        if (next !== undefined && !known.has(next)) follow(there.file + ending, next, into);
      }
    };
    const visit = (at: ts.Node): void => {
      if (ts.isTypeNode(at) || ts.isImportDeclaration(at)) return;
      const provided = ts.isJsxElement(at) ? providedBy(at, found) : null;
      if (provided !== null && ts.isJsxElement(at)) {
        for (const child of at.children) follow(file, child, provided);
        return;
      }
      const asked = askedArea(at);
      if (asked !== null) (asked.people ? found.people : into).needed.add(asked.area);
      if (ts.isIdentifier(at)) enter(at.text);
      ts.forEachChild(at, visit);
    };
    visit(node);
  };
  for (const [name, node] of fileOf(route)?.declarations ?? []) {
    // What a loader reads of the texts itself is the server's; what it renders stands apart.
    if (ROOTS.test(name)) follow(route, node, OF_SERVER.test(name) ? areas() : found.page);
    collectHanded(node, found);
  }
  return found;
}

/** Where the texts of what stands inside come from, when it is not where those outside come from. */
function providedBy(element: ts.JsxElement, { people, apart }: Found): Areas | null {
  if (nameOf(element) === "HandedOut") return people;
  const handed = nameOf(element) === "Texts" ? areasIn(element.openingElement) : [];
  if (handed.length === 0) return null;
  const place = { needed: new Set<string>(), handed: new Set(handed) };
  apart.push(place);
  return place;
}

function areas(): Areas {
  return { needed: new Set(), handed: new Set() };
}

function nameOf(element: ts.JsxElement): string {
  return element.openingElement.tagName.getText();
}

/** What is asked for by `useTexts("waves")`, or read from the loader's answer as `data.texts.waves`. */
function askedArea(node: ts.Node): { area: string; people: boolean } | null {
  if (ts.isCallExpression(node) && node.expression.getText() === "useTexts") {
    const [area] = node.arguments;
    return area && ts.isStringLiteral(area) ? { area: area.text, people: false } : null;
  }
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return null;
  const from = node.expression;
  const isTexts = ts.isPropertyAccessExpression(from) && from.name.text === "texts";
  if (!isTexts || !/\b(data|people)\b|useRouteLoaderData/.test(from.expression.getText())) return null;
  const area = ts.isPropertyAccessExpression(node) ? node.name.text : node.argumentExpression.getText();
  return { area: area.replaceAll('"', ""), people: /\bpeople\b/.test(from.expression.getText()) };
}

function collectHanded(root: ts.Node, { page, people }: Found): void {
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && nameOf(node) === "Texts" && areasIn(node.openingElement).length > 0) return;
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      const into = called === "pageTexts" ? page : called === "peoplesTexts" ? people : null;
      if (into) for (const area of areasIn(node)) into.handed.add(area);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
}

/** The names in a call for texts; a list of its own is looked up where it stands. */
function areasIn(node: ts.Node): string[] {
  const found: string[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isStringLiteral(at) && !ts.isJsxAttribute(at.parent)) {
      // `findPageTexts("en", [...])`: the first is a language.
      const isLanguage =
        ts.isCallExpression(at.parent) && /findPageTexts$/.test(at.parent.expression.getText());
      if (!isLanguage) found.push(at.text);
    }
    if (ts.isSpreadElement(at) && ts.isIdentifier(at.expression)) {
      const list = constantOf(at.getSourceFile(), at.expression.text);
      if (list) visit(list);
    }
    ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
}

function constantOf(tree: ts.SourceFile, name: string): ts.Expression | undefined {
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((it) => it.name.getText() === name);
    if (found) return found.initializer;
  }
  return undefined;
}

function parse(name: string, text: string): File {
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const declarations = new Map<string, ts.Node>();
  const imports = new Map<string, { file: string; name: string }>();
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) {
      const named = statement.importClause?.namedBindings;
      if (!named || !ts.isNamedImports(named) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const file = resolve(name, statement.moduleSpecifier.text);
      for (const one of named.elements)
        imports.set(one.name.text, { file, name: (one.propertyName ?? one.name).text });
    } else if (ts.isVariableStatement(statement)) {
      for (const one of statement.declarationList.declarations) declarations.set(one.name.getText(), one);
    } else if (ts.isFunctionDeclaration(statement)) {
      const isDefault = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
      declarations.set(isDefault ? "default" : (statement.name?.text ?? "default"), statement);
    }
  }
  return { declarations, imports };
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith("~/")) return `app/${specifier.slice(2)}`;
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
}
