import fs from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "~/content/language";
import { openDatabase } from "~db/client.server";
import { listFiles } from "../architecture/source-files";
import { wordsIn } from "../content/typography";
import { shownMarkup } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import {
  type DemonstrationVisit,
  exploreDemonstration,
  openPlannedWave,
  SIX_WEEKS,
} from "../support/demonstration";
import { type ServedApp, serveApp } from "../support/served-app";
import { addToCompany, signInOwner } from "./owner-visit";
import { guestAddresses, openAddresses, UNKNOWN, WITH_ACCOUNT } from "./page-addresses";

type State = DemonstrationVisit["state"];
const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** What the log says at start, a command, and works that are cited. */
const QUOTED = /^Tandem is ready:|^curl |\(\d{4}\)\. /;

/** Everything that is said by any file of one language. */
function saidIn(language: Language): Set<string> {
  const files = listFiles("app/content").filter((file) => new RegExp(`/${language}(\\.ts$|/)`).test(file));
  const texts = files.flatMap((file) => wordsIn(file, fs.readFileSync(file, "utf8")).map(({ text }) => text));
  return new Set(texts.flatMap((text) => text.split(/\{\w+\}/)).map(plain));
}

const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** Long enough that no other language says it by chance: three words. */
const LONG = 14;
const SAID = Object.fromEntries(OTHERS.map((language) => [language, saidIn(language)]));
const ENGLISH = [...saidIn("en")].filter(
  (text) => text.length >= LONG && /^\S+ \S+ \S/.test(text) && !QUOTED.test(text),
);

/** English sentences on a page, apart from what is stored and what is marked to be quoted as it is. */
function englishOn(html: string, language: Language, stored = ""): string[] {
  const shown = plain(
    shownMarkup(html)
      .replace(/<(style|noscript|code)\b.*?<\/\1>/gs, " ")
      .replace(/<(\w+)\b[^>]* lang="en".*?<\/\1>/gs, " ")
      .replaceAll("&#x27;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
  return ENGLISH.filter(
    (text) => shown.includes(text) && !SAID[language]?.has(text) && !stored.includes(text),
  );
}

let app: ServedApp;
let browser: Browser;
let visit: DemonstrationVisit;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
  visit = await exploreDemonstration(app, browser);
  addToCompany(app);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** What the company and its demonstration have written themselves. */
function storedTexts(): string {
  const db = openDatabase(app.databaseFile);
  const tables = db.$client.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  const rows = tables.flatMap((name) => db.$client.prepare(`select * from "${name}"`).all());
  db.$client.close();
  return rows
    .flatMap((row) => Object.values(Object(row)).filter((value) => typeof value === "string"))
    .join("\n");
}

async function faults(language: Language, paths: readonly string[], state?: State): Promise<string[]> {
  const cookie = (state?.cookies ?? []).map(({ name, value }) => `${name}=${value}`).join("; ");
  const stored = storedTexts();
  const wrong: string[] = [];
  for (const path of paths) {
    const address = `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
    const answer = await fetch(app.url + address, {
      headers: { "Accept-Language": language, ...(cookie && { Cookie: cookie }) },
      redirect: "manual",
    });
    const html = await answer.text();
    if (answer.status !== 200) wrong.push(`${path} is answered with ${answer.status}`);
    if (!new RegExp(`<html[^>]* lang="${language}"`).test(html)) wrong.push(`${path} says another language`);
    if (/fallback-note|comes-in-english/.test(html)) wrong.push(`${path} comes in English`);
    wrong.push(...englishOn(html, language, stored).map((text) => `${path}: ${text}`));
  }
  return wrong;
}

describe("every page says all that it says in the reader's language", { timeout: 400_000 }, () => {
  test.each(OTHERS)("%s, of the demonstration", async (language) => {
    const pages = guestAddresses(visit).filter((path) => !UNKNOWN.includes(path));
    expect(await faults(language, pages, visit.state)).toEqual([]);
    expect(await faults(language, ["/", "/set-up"])).toEqual([]);
  });

  test("of an open wave and of a company that has set itself up", async () => {
    const guest = await openPlannedWave(app, browser, visit);
    for (const language of OTHERS)
      expect(await faults(language, openAddresses(visit), guest), language).toEqual([]);
    const owner = signInOwner(app, new Date(Date.now() + SIX_WEEKS));
    for (const language of OTHERS) {
      expect(await faults(language, ["/sign-in", "/sign-in/second-step"]), language).toEqual([]);
      const pages = [...WITH_ACCOUNT, "/data-protection/print"];
      expect(await faults(language, pages, owner), language).toEqual([]);
    }
  });

  test("broken: a sentence that stayed English is seen", () => {
    const [sentence = ""] = ENGLISH;
    expect(englishOn(`<html lang="de"><p>${sentence}</p></html>`, "de")).toEqual([sentence]);
  });
});
