import { randomUUID } from "node:crypto";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fingerprint, parseManifest } from "~/ballot/manifest";
import { instrumentTexts } from "~/content/instrument/texts";
import { PSEUDO_LANGUAGE } from "~/content/language";
import { paperEntryTexts } from "~/content/paper/entry/texts";
import { withDepartments } from "~/content/texts";
import { startSession } from "~/features/accounts/sign-in.server";
import { slipCodes } from "~/features/derive-code.server";
import { beginPaperEntry } from "~/features/paper/begin-paper-entry.server";
import { openWave } from "~/features/waves/open-wave.server";
import { type Database, openDatabase } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import type { WaveRow } from "~db/queries/waves.server";
import { launchBrowserWith } from "../../support/browser";
import { browserCookies } from "../../support/browser-cookies";
import { addRelationship, DAY, plannedWave, reload } from "../../support/company";
import { everyRow } from "../../support/database";
import { FONT_SETS } from "../../support/fonts";
import { type ServedApp, serveApp } from "../../support/served-app";
import { setUp, type Visitor, visitor } from "../requests";

const A4 = { name: "a4", width: 595, height: 842 };
const LETTER = { name: "letter", width: 612, height: 792 };
const LANGUAGES = ["en", "de", "fr", "es"] as const;

let app: ServedApp;
let browser: Browser;
let owner: Visitor;
let db: Database;
let wave: WaveRow;
let path: string;

beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  db = openDatabase(app.databaseFile);
  addRelationship(db, "large", [18, 11]);
  const planned = plannedWave(db, {
    relationshipId: "large",
    delivery: "slips",
    closesAt: new Date(Date.now() + 10 * DAY),
  });
  expect(await openWave(db, { path: app.keyDirectory }, planned.id, new Date())).toEqual({ ok: true });
  wave = reload(db, planned);
  path = `/r/large/waves/${wave.id}`;
});
afterAll(async () => {
  db?.$client.close();
  await app?.stop();
});

/** The ballot as the server sends it, without the page around it. */
async function sheet(person: Visitor, department: 0 | 1, lang = "en"): Promise<string> {
  const html = await (await person.get(`${path}/paper-ballots?department=${department}&lang=${lang}`)).text();
  return /<table class="paper-ballot".*?<\/table>/s.exec(html)?.[0] ?? "";
}

function facilitator(): Visitor {
  const id = randomUUID();
  const account = { id, email: `${id}@brandt.example`, name: "Fay", role: "facilitator" as const };
  insertAccount(db, { ...account, passwordHash: "-", createdAt: new Date() });
  const secret = Buffer.from(JSON.stringify(startSession(db, id, new Date()))).toString("base64");
  const person = visitor(app);
  person.presentCookie(`tandem=${encodeURIComponent(secret)}`);
  return person;
}

/** Each word with its size in points and where it ends. */
async function wordsOf(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
    .promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , c, d, left, bottom] = item.transform;
        return [{ text: item.str, size: Math.hypot(c, d), left, right: left + item.width, bottom }];
      });
      return {
        words,
        width,
        height,
        text: words
          .map(({ text }) => text)
          .join(" ")
          .replace(/\s+/g, " "),
      };
    }),
  );
  await document.destroy();
  return pages;
}

async function open(query: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(browserCookies(owner.cookie(), app.url));
  const page = await context.newPage();
  await page.goto(`${app.url}${path}/paper-ballots${query}`);
  return page;
}

describe("the paper ballot", () => {
  /** Sheets that are not like the first of their department and language. */
  function different(sheets: readonly string[]): number {
    return sheets.filter((other) => other !== sheets[0]).length;
  }

  test("is the same to the byte for everybody of a wave, department and language", async () => {
    const first = await sheet(owner, 0);
    expect(first.length).toBeGreaterThan(4000);
    expect(different([first, await sheet(owner, 0), await sheet(facilitator(), 0)])).toBe(0);
    // The other department's differs by its name alone; another language is another ballot.
    const other = await sheet(owner, 1);
    expect(other).toBe(first.replace("<strong>Sales</strong>", "<strong>Marketing</strong>"));
    expect(different([first, other, await sheet(owner, 0, "de")])).toBe(2);
  });

  test("broken: a sheet that is numbered is seen", async () => {
    const first = await sheet(owner, 0);
    const numbered = (copy: number) => first.replace("Sales</strong>", `Sales</strong> ${copy}`);
    expect(different([numbered(1), numbered(2)])).toBe(1);
  });

  test("holds no code, no name and no number of a copy, and printing writes nothing", async () => {
    const before = everyRow(db);
    const text = [await sheet(owner, 0), await sheet(owner, 1)].join(" ");
    expect(everyRow(db)).toBe(before);
    const by = { accountId: "hr", name: "Ines Brandt", now: new Date() };
    const both = { second: "Wanda Rat", bothHere: true, shuffled: true };
    const entry = beginPaperEntry(db, { path: app.keyDirectory }, wave.id, both, by);
    const slips = slipCodes({ path: app.keyDirectory }, wave, 0, "pool") ?? [];
    const codes = entry.ok ? [...entry.codes.flat(), ...slips.map(({ typed }) => typed)] : [];
    expect(codes.length).toBeGreaterThan(18);
    expect(codes.filter((code) => text.includes(code))).toEqual([]);
    expect(text).not.toMatch(/Person|@|Ines/);
  });
});

describe.each(FONT_SETS)("the paper ballot with the fonts of $name", (fonts) => {
  beforeAll(async () => {
    browser = await launchBrowserWith(fonts);
  });
  afterAll(() => browser?.close());

  test.each(LANGUAGES.flatMap((language) => [A4, LETTER].map((size) => ({ language, ...size }))))(
    "fits two sides in $language on $name, with nothing under 12 points, the title on both",
    async ({ language, name, width, height }) => {
      const page = await open(`?department=0&lang=${language}&paper=${name}`);
      const pages = await wordsOf(await page.pdf({ preferCSSPageSize: true }));
      await page.context().close();
      expect(pages).toHaveLength(2);
      for (const side of pages) {
        expect(Math.abs(side.width - width) + Math.abs(side.height - height)).toBeLessThan(3);
        expect(side.text).toContain("Brandt Optics");
        expect(side.text).toContain(fingerprint(wave.manifestHash ?? ""));
        expect(side.text).toMatch(language === "fr" || language === "es" ? /T1.2026/ : /Q1.2026/);
        expect(side.text).toMatch(/(Threshold|Mindestzahl|Seuil|Umbral) 5/);
        expect(side.words.filter(({ size }) => size < 11.9)).toEqual([]);
        expect(side.words.filter(({ left, right }) => left < 20 || right > width - 20)).toEqual([]);
        expect(side.words.filter(({ bottom }) => bottom < 15)).toEqual([]);
        expect(side.text).not.toMatch(/Sign out|Back to the wave|US Letter/);
      }
      const text = pages.map((side) => side.text).join(" ");
      const { items, options, dontKnow } = instrumentTexts(
        parseManifest(wave.manifest ?? "").instrument.version,
        language,
      );
      const joined = text.replace(/\s/g, "");
      for (const item of Object.values(items))
        expect(joined).toContain(
          withDepartments(item, { first: "Sales", second: "Marketing" }).replace(/\s/g, ""),
        );
      for (const label of [...options, dontKnow])
        expect(joined.split(label.replace(/\s/g, "")).length - 1).toBeGreaterThanOrEqual(22);
    },
  );

  test("takes a third side at most for long names of departments, with the comment in one piece", async () => {
    const page = await open("?lang=de&paper=letter");
    await page.evaluate(() => {
      for (const element of document.querySelectorAll(".paper-ballot :is(span, strong, h2)"))
        if (element.children.length === 0)
          element.textContent = (element.textContent ?? "")
            .replaceAll("Sales", "Strategic Key Account Sales")
            .replaceAll("Marketing", "Integrated Brand Marketing");
    });
    const pages = await wordsOf(await page.pdf({ preferCSSPageSize: true }));
    await page.context().close();
    expect(pages.length).toBeLessThanOrEqual(3);
    for (const { words, width } of pages)
      expect(words.filter(({ left, right }) => left < 20 || right > width - 20)).toEqual([]);
    const last = pages.at(-1)?.text ?? "";
    expect(last).toContain("Mein Kommentar darf gedruckt zitiert werden");
    expect(last).toContain("am meisten helfen");
  });

  test("would be seen not to fit", async () => {
    const page = await open("?paper=letter");
    await page.evaluate(() => {
      const sheet = document.querySelector(".ballot-section");
      for (let copy = 0; copy < 4; copy += 1) if (sheet) sheet.after(sheet.cloneNode(true));
    });
    expect(await wordsOf(await page.pdf({ preferCSSPageSize: true }))).not.toHaveLength(2);
    await page.context().close();
  });
});

describe("the page for typing in", () => {
  test("has one script, may ask this server only, and is not kept by a cache", async () => {
    const response = await owner.get(`${path}/paper-entry`);
    expect(response.headers.get("Content-Security-Policy")).toContain(
      "default-src 'none'; script-src 'self'",
    );
    expect(response.headers.get("Content-Security-Policy")).toContain("connect-src 'self'");
    expect(response.headers.get("Cache-Control")).toContain("no-store");
    const html = await response.text();
    expect(html.match(/<script[^>]* src=/g)).toHaveLength(1);
    expect(html).toContain("needs JavaScript");
  });

  test("speaks the reader's language, its script included, whatever that of the statements", async () => {
    const headers = { "Accept-Language": PSEUDO_LANGUAGE };
    const html = await (await owner.get(`${path}/paper-entry?lang=de`, { headers })).text();
    expect(html).toContain(`<html lang="${PSEUDO_LANGUAGE}">`);
    const { page, script } = paperEntryTexts(PSEUDO_LANGUAGE).texts;
    for (const text of [page.documentTitle, page.begin.lead, page.batch.final, script.typing.noDepartment])
      expect(html).toContain(text);
    for (const text of [instrumentTexts("v2", "de").dontKnow, ...instrumentTexts("v2", "de").options])
      expect(html).toContain(text);
    expect(html).not.toContain(paperEntryTexts("en").texts.page.begin.lead);
  });

  test("holds no code before both have said that they are here", async () => {
    const html = await (await owner.get(`${path}/paper-entry`)).text();
    const begun = await post(owner, { second: "Wanda Rat", bothHere: true, shuffled: true });
    const codes: string[][] = (await begun.json()).codes;
    expect(codes.map((list) => list.length)).toEqual([4, 3]);
    expect(codes.flat().filter((code) => html.includes(code))).toEqual([]);
    for (const body of [{}, { second: "Wanda Rat" }, { second: "", bothHere: true, shuffled: true }])
      expect((await post(owner, body)).status).toBe(409);
  });

  test.each(["facilitator", "stranger"])("gives a %s neither page nor code", async (who) => {
    const person = who === "stranger" ? visitor(app) : facilitator();
    const seen = await Promise.all([
      person.get(`${path}/paper-entry`),
      post(person, { second: "Wanda Rat", bothHere: true, shuffled: true }),
    ]);
    for (const response of seen) {
      expect([302, 403]).toContain(response.status);
      expect(await response.text()).not.toContain("codes");
    }
  });

  test("goes back to a wave that is not open", async () => {
    const planned = plannedWave(db, { relationshipId: "large", quarter: "2026-Q2" });
    for (const page of ["paper-entry", "paper-ballots"]) {
      const response = await owner.get(`/r/large/waves/${planned.id}/${page}`);
      expect(response.headers.get("Location")).toBe(`/r/large/waves/${planned.id}`);
    }
  });
});

function post(person: Visitor, body: unknown): Promise<Response> {
  return person.send("POST", `${path}/paper-entry`, {
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });
}
