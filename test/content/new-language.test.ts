import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import { compiledWith } from "../architecture/compiled-with";
import { listFiles } from "../architecture/source-files";

const LANGUAGE_FILE = "app/content/language.ts";
const LISTED = /(?<=LANGUAGES = \[)[^\]]*(?=\])/;
/** Reserved for private use: nobody will add it. */
const ADDED = "qaa";

/** Files of the content that do not compile when the list of languages is this one. */
function filesThatFail(languages: readonly string[]): string[] {
  const text = fs.readFileSync(LANGUAGE_FILE, "utf8");
  const listed = languages.map((tag) => `"${tag}"`).join(", ");
  const roots = listFiles("app/content").filter((file) => file.endsWith(".ts"));
  const program = compiledWith({ [LANGUAGE_FILE]: text.replace(LISTED, listed) }, roots);
  const wrong = roots.flatMap((file) => {
    const source = program.getSourceFile(path.resolve(file));
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
      "app/content/interventions/find-worksheet.ts",
      "app/content/language.ts",
      "app/content/mail/texts.ts",
      "app/content/meeting/phone-texts.ts",
      "app/content/paper/ballot/texts.ts",
      "app/content/paper/notice/texts.ts",
      "app/content/paper/slip/texts.ts",
      "app/content/roster/column-names.ts",
      "app/content/roster/languages.ts",
      "app/content/survey/common-words.ts",
      "app/content/survey/texts.ts",
    ]),
  );
});
