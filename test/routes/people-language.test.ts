import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fallbackTexts } from "~/content/fallback/texts";
import { formatInstant } from "~/content/intl";
import { LANGUAGES, type Language, PSEUDO_LANGUAGE, type ShownLanguage } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { meetingTexts } from "~/content/meeting/texts";
import { paperBallotTexts } from "~/content/paper/ballot/texts";
import { noticeTexts } from "~/content/paper/notice/texts";
import { slipTexts } from "~/content/paper/slip/texts";
import { paperTexts } from "~/content/paper/texts";
import { planTexts } from "~/content/plan/texts";
import { reportTexts } from "~/content/report/texts";
import { surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { openWave } from "~/features/waves/open-wave.server";
import { openDatabase } from "~db/client.server";
import { HR } from "../support/cast";
import { addRelationship, DAY, plannedWave } from "../support/company";
import { insertReleasedWave, insertSampleWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";
import { setUp, shownMarkup, type Visitor } from "./requests";

/** English is the reader's, German the organisation's. */
const READER = { headers: { "Accept-Language": "en" } };
const ORGANISATION = "de";
const QUARTER: Readonly<Record<Language, string>> = {
  en: "Q1\u00a02026",
  de: "Q1\u00a02026",
  fr: "T1\u00a02026",
  es: "T1\u00a02026",
};

const CLOSES_AT = new Date(Date.now() + 10 * DAY);

let app: ServedApp;
let owner: Visitor;
let open: string;
/** Open in the relationship that has a result. */
let running: string;
let released: string;

beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  addRelationship(db, "large", [18, 11]);
  const planned = plannedWave(db, {
    relationshipId: "large",
    delivery: "slips",
    closesAt: CLOSES_AT,
  });
  expect(await openWave(db, { path: app.keyDirectory }, planned.id, new Date())).toEqual({ ok: true });
  open = `/r/large/waves/${planned.id}`;
  const wave = insertReleasedWave(db, 0, [
    { invited: 14, respondents: 12, score: 48 },
    { invited: 12, respondents: 11, score: 62 },
  ]);
  chooseInterventions(db, wave, ["lead-definition"], { accountId: HR.accountId, now: new Date() });
  running = insertSampleWave(db, 1, { state: "open" }).id;
  released = `/r/${RELATIONSHIP.id}/waves/${wave.id}`;
  db.$client.close();
  const settings = { name: "Brandt Optics", language: ORGANISATION };
  expect((await owner.post("/organisation-settings", settings)).status).toBe(302);
});
afterAll(() => app?.stop());

async function page(path: string): Promise<string> {
  const response = await owner.get(path, READER);
  expect(response.status, path).toBe(200);
  return shownMarkup(await response.text()).replaceAll("&#x27;", "'");
}

async function drawnSlips(query: string): Promise<string> {
  const response = await owner.post(`${open}/slips${query}`, { part: "1" }, READER);
  return shownMarkup(await response.text());
}

const notesIn = (html: string) => html.match(/comes-in-english/g)?.length ?? 0;

/** The language of the choice that is marked, as often as there is one. */
const chosenIn = (html: string) =>
  [...html.matchAll(/<a [^>]*>/g)].flatMap(([link]) =>
    link.includes('aria-current="true"') ? (/ lang="(\w+)"/.exec(link)?.[1] ?? []) : [],
  );

/** What the links of a page ask for. */
const askedBy = (html: string) =>
  [...html.matchAll(/<a [^>]*href="[^"?]*([^"]*)"/g)].map(([, asked = ""]) => asked.replaceAll("&amp;", "&"));

type Area = (language: ShownLanguage) => { language: ShownLanguage };
const everywhere = (language: Language, areas: readonly Area[]) =>
  areas.every((area) => area(language).language === language);

/** Where each is handed out, what it says and which areas it takes that from. */
const HANDED_OUT = [
  {
    name: "the notice",
    path: () => `${open}/notice`,
    says: (language: ShownLanguage) => noticeTexts(language).texts.compare,
    areas: [noticeTexts],
  },
  {
    name: "the paper ballot",
    path: () => `${open}/paper-ballots`,
    says: (language: ShownLanguage) => paperBallotTexts(language).texts.howTo,
    areas: [paperBallotTexts, surveyTexts],
  },
  {
    name: "the announcements",
    path: () => `${open}/announcements`,
    says: (language: ShownLanguage) => mailTexts(language).texts.announcements.contact,
    areas: [mailTexts],
  },
  {
    name: "the poster",
    path: () => `${released}/plan/poster`,
    says: (language: ShownLanguage) => surveyTexts(language).texts.sinceLastTime.youSaid,
    areas: [surveyTexts],
  },
  {
    name: "the kit",
    path: () => `${released}/plan/print`,
    says: (language: ShownLanguage) => planTexts(language).texts.page.print.bringAlong,
    areas: [planTexts, reportTexts, meetingTexts],
  },
] as const;

describe.each(HANDED_OUT)("$name", ({ path, says, areas }) => {
  test("comes in the organisation's language, whatever the reader's", async () => {
    const html = await page(path());
    expect(html).toContain(says(ORGANISATION));
    expect(chosenIn(html)).toEqual([ORGANISATION]);
  });

  test.each(LANGUAGES)(
    "comes in %s when that is chosen, and says above it where it does not",
    async (lang) => {
      const html = await page(`${path()}?lang=${lang}`);
      expect(html).toContain(says(lang));
      expect(chosenIn(html)).toEqual([lang]);
      expect(notesIn(html)).toBe(everywhere(lang, areas) ? 0 : 1);
    },
  );

  test("takes every text of its own from the people's language, and leaves the page in the reader's", async () => {
    const html = await page(`${path()}?lang=${PSEUDO_LANGUAGE}`);
    expect(html).toContain(says(PSEUDO_LANGUAGE));
    expect(html).toContain('<html lang="en"');
    expect(html).toContain("Language:");
    expect(notesIn(html)).toBe(0);
  });

  test("falls back to the organisation's where what is asked for is none", async () => {
    expect(chosenIn(await page(`${path()}?lang=xx`))).toEqual([ORGANISATION]);
  });
});

describe("the kit", () => {
  test.each(LANGUAGES)(
    "heads its pages with the quarter as the language it comes in writes it",
    async (lang) => {
      const areas = [planTexts, reportTexts, meetingTexts];
      const language = everywhere(lang, areas) ? lang : "en";
      const html = await page(`${released}/plan/print?lang=${lang}`);
      const [, kit = ""] = html.split('class="handed-out"');
      expect(kit).toMatch(new RegExp(`^ lang="${language}"`));
      for (const quarter of new Set(Object.values(QUARTER)))
        expect(kit.includes(quarter), quarter).toBe(quarter === QUARTER[language]);
    },
  );

  test("keeps the language when the paper changes, and the paper when the language does", async () => {
    const links = askedBy(await page(`${released}/plan/print?lang=fr&paper=a4`));
    expect(links).toContain("?lang=fr&paper=letter");
    expect(links).toContain("?lang=fr");
    expect(links).toContain("?lang=es&paper=a4");
  });

  test("hands its language on to the ballots and slips of the open wave", async () => {
    const html = await page(`${released}/plan/print?lang=fr`);
    for (const paper of ["paper-ballots", "slips"])
      expect(html).toContain(`href="/r/${RELATIONSHIP.id}/waves/${running}/${paper}?lang=fr"`);
  });
});

describe("the poster", () => {
  const path = () => `${released}/plan/poster`;

  test("understands the links of old, and a choice made now comes before them", async () => {
    const html = await page(`${path()}?language=es&paper=a4`);
    expect(chosenIn(html)).toEqual(["es"]);
    expect(askedBy(html)).toContain("?paper=a4&lang=fr");
    expect(chosenIn(await page(`${path()}?language=es&lang=fr`))).toEqual(["fr"]);
  });
});

describe("slips", () => {
  test("are chosen a language before they are shown, and all are there", async () => {
    for (const lang of LANGUAGES) {
      const html = await page(`${open}/slips?lang=${lang}`);
      expect(chosenIn(html)).toEqual([lang]);
      expect(notesIn(html)).toBe(0);
    }
    expect(chosenIn(await page(`${open}/slips`))).toEqual([ORGANISATION]);
  });

  test("come in the language of the address, with a bar in the reader's", async () => {
    const { slips, backToWave } = paperTexts("en").texts.page;
    const html = await drawnSlips(`?lang=${PSEUDO_LANGUAGE}`);
    expect(html).toContain(slipTexts(PSEUDO_LANGUAGE).texts.page.howTo);
    expect(html).not.toContain(slipTexts("en").texts.page.howTo);
    for (const text of [backToWave, slips.instructions.cut]) expect(html).toContain(text);
    expect(notesIn(html)).toBe(0);
  });

  test("come in the organisation's otherwise, and in each that is chosen", async () => {
    const drawn = LANGUAGES.map((lang) => [lang, `?lang=${lang}`] as const);
    for (const [lang, query] of [[ORGANISATION, ""] as const, ...drawn]) {
      const html = (await drawnSlips(query)).replaceAll("&#x27;", "'");
      expect(html).toContain(`<div class="handed-out" lang="${lang}">`);
      expect(html).toContain(formatInstant(lang, CLOSES_AT));
      expect(html).toContain(slipTexts(lang).texts.page.howTo);
      expect(notesIn(html)).toBe(0);
    }
  });
});

describe("people who read two languages", () => {
  const several = (languages: string) => fill(fallbackTexts("en").texts.page.people.several, { languages });
  const paths = () => [
    ...["notice", "paper-ballots", "announcements", "slips"].map((paper) => `${open}/${paper}`),
    ...["poster", "print"].map((paper) => `${released}/plan/${paper}`),
  ];

  test("are named beside the choice of each paper, and nobody is where all read one", async () => {
    for (const path of paths()) expect(await page(path), path).not.toContain("People of this pair read");
    const db = openDatabase(app.databaseFile);
    const some = db.$client.prepare(
      "update roster_entry set language = 'fr' where id in (select id from roster_entry where relationship_id = ? limit 3)",
    );
    expect(some.run("large").changes).toBe(3);
    db.$client.close();
    for (const path of paths().slice(0, 4))
      expect(await page(path), path).toContain(several("German and French"));
    expect(chosenIn(await page(`${open}/notice`))).toEqual([ORGANISATION]);
  });

  test("are not told to hand out a meeting", async () => {
    expect(await page(`${released}/meeting`)).not.toContain("People of this pair read");
  });
});

describe("calendar files", () => {
  const CALENDARS: readonly { of: string; path: () => string }[] = [
    { of: "waves", path: () => "/r/large/waves/calendar" },
    { of: "a plan", path: () => `${released}/plan/calendar` },
  ];

  test.each(CALENDARS)("of $of come in the people's language", async ({ path }) => {
    const summaries = async (query: string) => {
      const text = await (await owner.get(path() + query, READER)).text();
      return text.match(/^SUMMARY:.*$/gm)?.join("\n") ?? "";
    };
    // Without the moment at which the file was made.
    const described = async (query: string): Promise<string> =>
      (await (await owner.get(path() + query, READER)).text()).replace(/^DTSTAMP:.*$/gm, "");
    expect(await summaries("")).toBe(await summaries(`?lang=${ORGANISATION}`));
    expect(await described("?lang=fr")).not.toBe(await described("?lang=en"));
    expect(await summaries(`?lang=${PSEUDO_LANGUAGE}`)).not.toBe(await summaries("?lang=en"));
  });
});

describe("the meeting", () => {
  test("is projected in the people's language from step to step, its controls too", async () => {
    const path = `${released}/meeting`;
    expect(chosenIn(await page(path))).toEqual([ORGANISATION]);
    const chosen = `${path}?lang=${PSEUDO_LANGUAGE}`;
    const started = await owner.post(chosen, { intent: "start" }, READER);
    expect(started.headers.get("Location")).toBe(chosen);
    const html = await page(chosen);
    const { projector } = meetingTexts(PSEUDO_LANGUAGE).texts.page;
    expect(html).toContain(projector.welcome.rule);
    expect(html).toContain(projector.controls.leave);
    expect(html).not.toContain(meetingTexts("en").texts.page.projector.controls.leave);
  });
});
