import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import { listFiles } from "../architecture/source-files";

const LANGUAGE_FILE = path.resolve("app/content/language.ts");
const LISTED = /(?<=LANGUAGES = \[)[^\]]*(?=\])/;
/** Reserved for private use: nobody will add it. */
const ADDED = "qaa";

/** Files of the content that do not compile when the list of languages is this one. */
function filesThatFail(languages: readonly string[]): string[] {
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
      ? ts.createSourceFile(
          file,
          found.text.replace(LISTED, languages.map((tag) => `"${tag}"`).join(", ")),
          version,
        )
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
  expect(filesThatFail(LANGUAGES)).toEqual([]);
  const wrong = filesThatFail([...LANGUAGES, ADDED]);
  expect(wrong).toEqual(
    expect.arrayContaining([
      "app/content/instrument/texts.ts",
      "app/content/interventions/catalogue.ts",
      "app/content/language.ts",
      "app/content/mail/texts.ts",
      "app/content/meeting/phone-texts.ts",
      "app/content/paper/ballot/texts.ts",
      "app/content/paper/notice/texts.ts",
      "app/content/roster/column-names.ts",
      "app/content/roster/languages.ts",
      "app/content/survey/common-words.ts",
      "app/content/survey/texts.ts",
    ]),
  );
});
