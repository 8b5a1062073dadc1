import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { compiledWith } from "./compiled-with";
import { listFiles } from "./source-files";

/** A role that nobody will ever add: what it would be given without anybody deciding shows. */
const STOWAWAY = "stowaway";
const ROLES = "app/domain/roles.ts";
const LIST = /(GIVEN_ROLES = \[)/;

type ProjectWithStowaway = { program: ts.Program; checker: ts.TypeChecker };

/** The project as it would be if the list of roles had one more and nothing else had changed. */
export function projectWithStowaway(added: Readonly<Record<string, string>>): ProjectWithStowaway {
  const files = listFiles("app", "db").filter((file) => /\.tsx?$/.test(file));
  const roles = withStowaway(fs.readFileSync(ROLES, "utf8"));
  const program = compiledWith({ ...added, [ROLES]: roles }, [...files, ...Object.keys(added)]);
  return { program, checker: program.getTypeChecker() };
}

function withStowaway(text: string): string {
  if (!LIST.test(text)) throw new Error(`${ROLES} has no list of roles that could take another`);
  return text.replace(LIST, `$1"${STOWAWAY}", `);
}

/** Where the compiler stops: "app/domain/roles.ts: const MAY". */
export function namedByCompiler({ program }: ProjectWithStowaway): string[] {
  return ownFiles(program).flatMap((file) =>
    program
      .getSemanticDiagnostics(file)
      .map((diagnostic) => `${nameOf(file)}: ${statementAt(file, diagnostic)}`),
  );
}

/** Where a role is told from the others by its name, so that a new one would silently be treated as some other. */
export function decidedByName({ program, checker }: ProjectWithStowaway): string[] {
  return ownFiles(program)
    .filter((file) => nameOf(file) !== ROLES)
    .flatMap((file) => {
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (tellsRoles(node, checker)) found.push(`${nameOf(file)}: ${node.getText(file)}`);
        ts.forEachChild(node, visit);
      };
      ts.forEachChild(file, visit);
      return found;
    });
}

function tellsRoles(node: ts.Node, checker: ts.TypeChecker): boolean {
  const isRole = (part: ts.Node) => hasStowaway(checker.getTypeAtLocation(part));
  if (ts.isBinaryExpression(node) && isComparison(node.operatorToken.kind)) {
    const sides = [node.left, node.right];
    return sides.some(isRole) !== sides.every(isRole)
      ? sides.some((side) => !isRole(side) && isText(checker.getTypeAtLocation(side)))
      : sides.some(isCalledRole) && sides.some(ts.isStringLiteralLike);
  }
  if (ts.isSwitchStatement(node)) return isRole(node.expression);
  if (ts.isElementAccessExpression(node) && isRole(node.argumentExpression))
    return !answersStowaway(checker.getTypeAtLocation(node.expression), checker);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [first] = node.arguments;
    const asked = ["includes", "has", "indexOf", "get", "startsWith"].includes(node.expression.name.text);
    return asked && (isRole(node.expression.expression) || (first !== undefined && isRole(first)));
  }
  if (!ts.isStringLiteralLike(node)) return false;
  const expected = checker.getContextualType(node);
  return expected !== undefined && hasStowaway(expected);
}

function isComparison(kind: ts.SyntaxKind): boolean {
  const { EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken, EqualsEqualsToken, ExclamationEqualsToken } =
    ts.SyntaxKind;
  return [
    EqualsEqualsEqualsToken,
    ExclamationEqualsEqualsToken,
    EqualsEqualsToken,
    ExclamationEqualsToken,
  ].includes(kind);
}

/** Also where a role has become any text. */
function isCalledRole(node: ts.Node): boolean {
  return (
    (ts.isIdentifier(node) && node.text === "role") ||
    (ts.isPropertyAccessExpression(node) && node.name.text === "role")
  );
}

function isText(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(isText) : type.isStringLiteral();
}

function hasStowaway(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(hasStowaway) : type.isStringLiteral() && type.value === STOWAWAY;
}

/** Whether a table must have an entry for every role; one that may lack some answers nothing for a new one. */
function answersStowaway(table: ts.Type, checker: ts.TypeChecker): boolean {
  const entry = checker.getPropertyOfType(table, STOWAWAY);
  return entry !== undefined && (entry.flags & ts.SymbolFlags.Optional) === 0;
}

function ownFiles(program: ts.Program): ts.SourceFile[] {
  return program.getSourceFiles().filter((file) => /^(app|db)\//.test(nameOf(file)));
}

function nameOf(file: ts.SourceFile): string {
  return path.relative(process.cwd(), file.fileName);
}

function statementAt(file: ts.SourceFile, { start = 0, messageText }: ts.Diagnostic): string {
  const statement = file.statements.find(
    (candidate) => candidate.getStart(file) <= start && start < candidate.end,
  );
  const [declared] =
    statement && ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declared
    ? `const ${declared.name.getText(file)}`
    : ts.flattenDiagnosticMessageText(messageText, " ");
}
