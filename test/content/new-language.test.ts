import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { listFiles } from "../architecture/source-files";

const LANGUAGE_FILE = path.resolve("app/content/language.ts");
const LISTED = 'LANGUAGES = ["en", "de", "fr", "es"]';

/** Files of the content that do not compile when the list of languages is this one. */
function filesThatFail(languages: string): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    process.cwd(),
  );
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version, ...more) => {
    const found = read(file, version, ...more);
    return found && path.resolve(file) === LANGUAGE_FILE
      ? ts.createSourceFile(file, found.text.replace(LISTED, languages), version)
      : found;
  };
  const roots = listFiles("app/content").filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram({
    rootNames: roots,
    options: { ...options, incremental: false, tsBuildInfoFile: undefined },
    host,
  });
  const wrong = roots.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source && program.getSemanticDiagnostics(source).length > 0 ? [file] : [];
  });
  return wrong.sort();
}

test("a language that is added fails the types wherever its words are missing", { timeout: 240_000 }, () => {
  expect(filesThatFail(LISTED)).toEqual([]);
  const wrong = filesThatFail('LANGUAGES = ["en", "de", "fr", "es", "it"]');
  expect(wrong).toEqual(
    expect.arrayContaining([
      "app/content/instrument/texts.ts",
      "app/content/interventions/names.ts",
      "app/content/language.ts",
      "app/content/mail/texts.ts",
      "app/content/meeting/phone-texts.ts",
      "app/content/paper/ballot.ts",
      "app/content/paper/notice.ts",
      "app/content/roster/languages.ts",
      "app/content/survey/texts.ts",
    ]),
  );
});
