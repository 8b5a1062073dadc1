import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as addresses from "../../app/addresses";
import remixConfig from "../../remix.config.js";
import { readSourceFiles } from "./source-files";

/** The first versions of React Router 6 in which a redirect to `javascript:` or to another host is refused. */
const MENDED = { "@remix-run/router": "1.23.4", "react-router": "6.30.6", "react-router-dom": "6.30.6" };
const versionOf = (file: string) =>
  z.object({ version: z.string() }).parse(JSON.parse(fs.readFileSync(file, "utf8"))).version;

describe("what the last Remix 2 leaves open", () => {
  test.each(Object.entries(MENDED))("%s is installed once, as %s", (name, version) => {
    const lock = z
      .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
      .parse(JSON.parse(fs.readFileSync("package-lock.json", "utf8")));
    const places = Object.keys(lock.packages).filter((place) => place.endsWith(`node_modules/${name}`));
    expect(places).toEqual([`node_modules/${name}`]);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
    expect(versionOf(`node_modules/${name}/package.json`)).toBe(version);
  });

  test("single fetch and lazy discovery are off", () => {
    expect(remixConfig.future).toMatchObject({ v3_singleFetch: false, v3_lazyRouteDiscovery: false });
  });

  test("the lock file names no registry, and npm asks none for news", () => {
    expect(fs.readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/);
    const asked = fs.readFileSync(".npmrc", "utf8");
    for (const off of ["fund=false", "audit=false", "update-notifier=false"]) expect(asked).toContain(off);
    expect(fs.readFileSync("Dockerfile", "utf8")).toMatch(/COPY --from=build .*\.npmrc/);
  });
});

/** Names under which an address is handed on: whatever gets one of them is looked at where it gets it. */
const CARRIERS =
  /^(path|paths|to|href|back|backTo|cancel|next|notesPath|stylesheet|script|here|notes|roster|plan|address)$/;
const OPENS: Readonly<Record<string, number>> = {
  redirect: 0,
  redirectDocument: 0,
  navigate: 0,
  signedIn: 2,
  signedOut: 1,
  welcome: 2,
  submitOwnPassword: 3,
  "location.assign": 0,
  "location.replace": 0,
};
/** A path of this installation, a query, a place on the page, or data that stands in the code. */
const OWN = /^(\/(?![/\\])|[?#]|data:|[a-zA-Z -]*$)/;
const OWN_HEAD = /^(\/[a-z]|[?#]|data:)/;

/** Written in the code from its first sign on, handed on under a carrier's name, or checked. */
function isOurs(it: ts.Expression, constants: ReadonlyMap<string, ts.Expression>, depth = 0): boolean {
  const ours = (part: ts.Expression) => depth < 6 && isOurs(part, constants, depth + 1);
  if (ts.isParenthesizedExpression(it)) return ours(it.expression);
  if (ts.isConditionalExpression(it)) return ours(it.whenTrue) && ours(it.whenFalse);
  if (ts.isBinaryExpression(it)) return ours(it.left) && ours(it.right);
  if (ts.isStringLiteralLike(it)) return OWN.test(it.text);
  if (ts.isNumericLiteral(it) || it.kind === ts.SyntaxKind.NullKeyword) return true;
  if (ts.isTemplateExpression(it)) {
    if (OWN_HEAD.test(it.head.text)) return true;
    const [first] = it.templateSpans;
    return (
      it.head.text === "" &&
      first !== undefined &&
      /^[/?#]/.test(first.literal.text) &&
      ours(first.expression)
    );
  }
  if (ts.isArrowFunction(it)) return !ts.isBlock(it.body) && ours(it.body);
  if (ts.isCallExpression(it) && ts.isIdentifier(it.expression) && it.expression.text in addresses)
    return !startsWithItsWave(it.expression.text) || (it.arguments[0] !== undefined && ours(it.arguments[0]));
  if (ts.isCallExpression(it))
    return (
      it.expression.getText() === "safeRedirectPath" ||
      (ts.isIdentifier(it.expression) && ours(it.expression))
    );
  if (ts.isPropertyAccessExpression(it)) return CARRIERS.test(it.name.text);
  if (!ts.isIdentifier(it)) return false;
  if (it.text in addresses) return true;
  const named = constants.get(it.text);
  return named ? ours(named) : CARRIERS.test(it.text);
}

/** What a function hands back that returns in one place only. */
function onlyReturn(made: ts.FunctionDeclaration): ts.Expression | undefined {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  if (made.body) visit(made.body);
  return found.length === 1 ? found[0] : undefined;
}

/** An address below a wave begins with what it is given; all others begin with a path of their own. */
function startsWithItsWave(name: string): boolean {
  return (
    new Map<string, unknown>(Object.entries(addresses))
      .get(name)
      ?.toString()
      .includes("$" + "{wave}") === true
  );
}

/** Where an address is handed to the router, to a browser or to a redirect and may come from outside. */
function foreignAddresses(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const constants = new Map<string, ts.Expression>();
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    const returned = ts.isFunctionDeclaration(node) && node.name ? onlyReturn(node) : undefined;
    if (ts.isFunctionDeclaration(node) && node.name && returned) constants.set(node.name.text, returned);
    if (ts.isCallExpression(node)) {
      const given = node.arguments[OPENS[node.expression.getText(source)] ?? Number.NaN];
      if (given) found.push(given);
    }
    const assigned = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (assigned && /\blocation(\.href)?$/.test(node.left.getText(source))) found.push(node.right);
    if (ts.isJsxAttribute(node)) {
      const name = node.name.getText(source);
      const form = /^<?\s*(Form|form|button|fetcher\.Form)\b/.test(
        node.parent.parent.getText(source).slice(0, 20),
      );
      const value =
        node.initializer && ts.isJsxExpression(node.initializer)
          ? node.initializer.expression
          : node.initializer;
      if (
        value &&
        ts.isExpression(value) &&
        (CARRIERS.test(name) || (form && /^(action|formAction)$/.test(name)))
      )
        found.push(value);
    }
    if (
      ts.isPropertyAssignment(node) &&
      /^"?(Location|path|to|href|back|next)"?$/.test(node.name.getText(source))
    )
      found.push(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((it) => !isOurs(it, constants)).map((it) => it.getText(source));
}

/** Not addresses, or ones that the program makes elsewhere; each was looked at. */
const LOOKED_AT: readonly string[] = [
  // Made of a survey's path and a fragment, of which neither can name another host.
  "address.server.ts: mended",
  "chain.tsx: day(manifest.closesAt)",
  // The parameters of an operation, for its description.
  "document.server.ts: placeOf(operation)",
  "glance.tsx: report",
  "glance.tsx: trends",
  "interrupted-form.server.ts: pathOf(request)",
  // Made of the public address and the path of a survey.
  "opening-test.tsx: made.link",
  `opening.tsx: next && {
              quarter: formatQuarter(language, next.quarter),
              href: tallyKeyPath(wavePath(relationship.id, next.id)),
            }`,
  "own-password.server.ts: nextPassword",
  "preview.tsx: preview",
  "series.tsx: point",
  'set-up.tsx: ["secondDepartment"]',
  "sign-in-again.tsx: otherWays",
];

describe("no value from outside becomes an address to go to", () => {
  test("unless it went through the one check there is", () => {
    const all = readSourceFiles("app/routes", "app/http", "app/components");
    // The page of components is in no build, and what it shows is invented.
    const files = all.filter(({ path: file }) => !file.includes("/gallery/"));
    const found = files.flatMap(({ path: file, text }) =>
      foreignAddresses(file, text).map((written) => `${path.basename(file)}: ${written}`),
    );
    expect([...new Set(found)].sort()).toEqual(LOOKED_AT);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: what is looked at is code.
  test.each([
    'redirect(new URL(request.url).searchParams.get("next") ?? "/")',
    "redirect(`${params.id}/x`)",
    'const next = String(form.get("next")); signedIn(request, secret, next)',
    "<Link to={row.website}>x</Link>",
    'const to = form.get("to"); const shown = <Link to={to}>x</Link>',
    "<a href={`//${host}/x`}>x</a>",
    "location.href = params.get(0)",
    '<form action={search.get("to")} />',
    "new Response(null, { headers: { Location: target } })",
    'redirect("//elsewhere.example")',
    'function made() { return form.get("next"); } redirect(made())',
    'function made() { if (a) return form.get("next"); return "/"; } redirect(made())',
    'redirect(planPath(params.get("wave")))',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: what is looked at is code.
  ])("%s is noticed", (written) => {
    expect(foreignAddresses("x.tsx", written)).toHaveLength(1);
  });
});
