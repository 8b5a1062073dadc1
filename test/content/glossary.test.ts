import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { frameTexts } from "~/content/frame/texts";
import { GLOSSARY } from "~/content/glossary/terms";
import { newestDimensionText } from "~/content/instrument/texts";
import { LANGUAGES, type Language } from "~/content/language";
import { listFiles } from "../architecture/source-files";
import { DIMENSIONS } from "../support/dimensions";
import { wordsIn } from "./typography";

const FILES = listFiles("app/content").filter(
  // The words of an instrument are frozen with it; what people may call a column stands for itself.
  (file) => file.endsWith(".ts") && !/\/(instrument|glossary|roster)\//.test(file),
);

/** Ideas that an entry takes up are quoted as they were written, in English everywhere. */
const IDEAS = /^ {2}ideas: \[[^\]]*\],$/m;

/** What a text calls by another name than the glossary does: "Report, say Bericht". */
function otherNames(language: Language, text: string): readonly string[] {
  // A command and a file are called alike everywhere.
  const words = text.replace(/\{\w+\}|npm run \w+|\w+\.json/g, "");
  return Object.values(GLOSSARY).flatMap(({ [language]: { say, not = [] } }) =>
    not.filter((name) => asWord(name).test(words)).map((name) => `${name}, say ${say}`),
  );
}

function asWord(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${name.replaceAll(".", "\\.")}(?![\\p{L}-])`, "u");
}

describe.each(LANGUAGES)("the glossary in %s", (language) => {
  test("has the names of the stages and of the topics as pages and the newest survey have them", () => {
    const said = (term: string) => GLOSSARY[term]?.[language].say;
    for (const [stage, name] of Object.entries(frameTexts(language).texts.page.stages))
      expect(said(stage), stage).toBe(name);
    for (const dimension of DIMENSIONS)
      expect(said(dimension), dimension).toBe(newestDimensionText(dimension, language).name);
  });

  test("is kept to by every text", () => {
    const found = FILES.filter((file) => new RegExp(`/${language}(\\.ts$|/)`).test(file)).flatMap((file) =>
      wordsIn(file, fs.readFileSync(file, "utf8").replace(IDEAS, "")).flatMap(({ text, line }) =>
        otherNames(language, text).map((other) => `${file}:${line} ${other}: ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

test("has every term in every language, each once", () => {
  expect(Object.keys(GLOSSARY).length).toBeGreaterThanOrEqual(60);
  for (const language of LANGUAGES) {
    const said = Object.values(GLOSSARY).map((term) => term[language].say);
    expect(said.every((name) => name.length > 0)).toBe(true);
  }
});

test("broken: another name for a thing is noticed, and a word that only holds it is not", () => {
  expect(otherNames("de", "Der Report zeigt eine Gap.")).toEqual(["Gap, say Abstand", "Report, say Bericht"]);
  expect(otherNames("de", "Ein Reporter berichtet.")).toEqual([]);
  expect(otherNames("fr", "Le backup, par npm run backup, dans release.json.")).toEqual([
    "backup, say sauvegarde",
  ]);
});
