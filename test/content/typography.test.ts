import fs from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "~/content/language";
import { listFiles } from "../architecture/source-files";
import { faultsOf, wordsIn } from "./typography";

const FILES = listFiles("app/content").filter((file) => file.endsWith(".ts"));

function filesIn(language: Language): readonly string[] {
  return FILES.filter((file) => new RegExp(`/${language}(\\.ts$|/)`).test(file));
}

/** "the French texts:3 no space before a mark: Quoi?" */
function faultsIn(language: Language, file: string, source: string): readonly string[] {
  return wordsIn(file, source).flatMap(({ text, line }) =>
    faultsOf(language, text).map((fault) => `${file}:${line} ${fault}: ${text}`),
  );
}

test.each(LANGUAGES.filter((language) => language !== "en"))(
  "%s has its own marks and spaces",
  (language) => {
    const files = filesIn(language);
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => faultsIn(language, file, fs.readFileSync(file, "utf8")))).toEqual([]);
  },
);

test.each([
  ["de", 'Er sagt "ja".', 1],
  ["de", "Er sagt „ja“.", 0],
  ["de", "Was ist das ?", 1],
  ["fr", "Quoi ?", 1],
  ["fr", "Quoi?", 1],
  ["fr", "Quoi\u00a0?", 0],
  ["fr", "« oui\u00a0»", 1],
  ["fr", "«\u00a0oui\u00a0»\u00a0: merci", 0],
  ["fr", "Écrivez (nginx\u00a0: proxy_set_header Host $http_host;)", 0],
  ["fr", "Écrivez $host;", 1],
  ["es", "Y usted?", 1],
  ["es", "¿Y usted?", 0],
  ["es", 'La llaman "lista".', 1],
] as const)("broken: %s %j has %d faults", (language, text, faults) => {
  expect(faultsOf(language, text)).toHaveLength(faults);
});

test("broken: a fault is named with its file and line", () => {
  const source = 'import { x } from "./a?";\nexport const fr = { "clé !": "Quoi ?" };';
  expect(faultsIn("fr", "fr.ts", source)).toEqual(["fr.ts:2 a space that may break beside a mark: Quoi ?"]);
});
