import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { listFiles } from "../architecture/source-files";
import { BANNED_CLAIMS } from "./banned-claims";

/** One line, with plain spaces and apostrophes: a wording must not hide behind a line's end or a language's typography. */
function plain(text: string): string {
  return text
    .replace(/\\u00a0|\u00a0|\u202f/g, " ")
    .replace(/[’ʼ]/g, "'")
    .replace(/\*\*/g, "")
    .replace(/"\s*\+\s*"|\{" "\}/g, " ")
    .replace(/\n\s*(\*|\/\/|\/\*\*?)(?= )/g, " ")
    .replace(/\s+/g, " ");
}

type Text = { file: string; text: string };

function bannedIn(texts: readonly Text[]): string[] {
  return texts.flatMap(({ file, text }) => {
    const line = plain(text);
    return BANNED_CLAIMS.flatMap(({ wording, why }) => {
      const found = line.match(wording);
      return found ? [`${file}: "${found[0]}". ${why}`] : [];
    });
  });
}

/** Everything in words: texts, pages, commands, descriptions, comments and documents. */
function everyText(): Text[] {
  const top = fs.readdirSync(".").filter((name) => name.endsWith(".md") || name.startsWith(".env"));
  const files = [...listFiles("app", "db"), ...top].filter((file) => /\.(tsx?|js|md)$|\.env/.test(file));
  return files.map((file) => ({ file, text: fs.readFileSync(file, "utf8") }));
}

test("no text, page, description or document claims what is not kept, in any language", () => {
  expect(bannedIn(everyText())).toEqual([]);
});

test("the search covers contents in four languages, pages, commands, descriptions and documents", () => {
  const files = everyText().map(({ file }) => file);
  for (const file of [
    ...["en", "de", "fr", "es"].map((language) => `app/content/survey/${language}/asking.ts`),
    "app/content/data-protection/en/purposes.ts",
    "app/components/waves/open.tsx",
    "app/content/anonymity/en.ts",
    "app/content/anonymity/en/results.ts",
    "app/domain/README.md",
    "app/content/commands/en.ts",
    "app/content/data-protection/en/tables/ballots.ts",
    "db/README.md",
    "README.md",
    "SECURITY.md",
    "CHANGELOG.md",
  ])
    expect(files).toContain(file);
});

describe.each(BANNED_CLAIMS)("$wording", ({ wording, caught, passes = [] }) => {
  test("catches the sentences that were too strong, wherever they stand", () => {
    for (const sentence of caught) {
      expect(plain(sentence)).toMatch(wording);
      const words = sentence.split(" ");
      const broken = `const text = <p>\n  ${words.join("\n    ")}</p>;`;
      expect(bannedIn([{ file: "app/content/broken.ts", text: broken }]).length).toBeGreaterThan(0);
    }
  });

  test("lets the true ones pass", () => {
    for (const sentence of passes) expect(plain(sentence)).not.toMatch(wording);
  });
});
