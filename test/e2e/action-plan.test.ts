import { readFileSync } from "node:fs";
import ical from "ical.js";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INSTRUMENTS } from "~/content/instrument/instruments";
import { instrumentTexts } from "~/content/instrument/texts";
import { withDepartments } from "~/content/texts";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { openDatabase } from "~db/client.server";
import { findPlanOfWave, updateAction } from "~db/queries/action-plans.server";
import { findWave } from "~db/queries/waves.server";
import { setUp } from "../routes/requests";
import { launchBrowser, launchBrowserWith } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { HR } from "../support/cast";
import { FONT_SETS } from "../support/fonts";
import { readPages } from "../support/printed-pages";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

/** The size of type that can be read from two metres, in points. */
const READABLE = 18;
const REASON = "The new system comes in June, and the definition should be made with it and not before.";

const LANGUAGES = ["en", "de", "fr", "es"] as const;

let app: ServedApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let plan: string;
/** The poster of a plan with three actions. */
let full: string;
beforeAll(async () => {
  app = await serveApp();
  const owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  const wave = insertReleasedWave(db, 0, [
    { invited: 14, respondents: 12, score: 48 },
    { invited: 12, respondents: 11, score: 62 },
  ]);
  const later = insertReleasedWave(db, 1, [
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 62 },
  ]);
  const chosen = ["ride-along", "lead-definition", "who-to-call-card"];
  chooseInterventions(db, findWave(db, later.id) ?? later, chosen, {
    accountId: HR.accountId,
    now: new Date(),
  });
  const [dropped] = findPlanOfWave(db, later.id)?.actions ?? [];
  updateAction(db, dropped?.id ?? "", { status: "dropped", droppedBecause: REASON });
  db.$client.close();
  full = `${app.url}/r/${RELATIONSHIP.id}/waves/${later.id}/plan/poster`;
  plan = `${app.url}/r/${RELATIONSHIP.id}/waves/${wave.id}/plan`;
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await context.addCookies(browserCookies(owner.cookie(), app.url));
  page = await context.newPage();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const field = (name: string) => page.locator(`[name="actions.0.${name}"]`);
const saveButton = () => page.getByRole("button", { name: "Save the plan" });

test("a plan is chosen, and what was typed is still there when something is missing", async () => {
  await page.goto(plan);
  await page.selectOption('select[name="intervention"]', { index: 1 });
  await page.getByRole("button", { name: "Put into the plan" }).click();
  await page.getByText("It is in the plan now").waitFor();
  await field("firstOwner").fill("Anna Berg");
  await field("firstOwnerEmail").fill("anna at brandt");
  await field("notes").fill("Room 4");
  await saveButton().click();
  const summary = page.getByRole("alert");
  await summary.waitFor();
  expect(await summary.innerText()).toMatch(/enter one e-mail address/);
  expect(await summary.innerText()).toMatch(/name an owner from Marketing/);
  expect(await field("firstOwner").inputValue()).toBe("Anna Berg");
  expect(await field("firstOwnerEmail").inputValue()).toBe("anna at brandt");
  expect(await field("notes").inputValue()).toBe("Room 4");
});

test("it is saved with addresses, says that no mail goes out here, and keeps its history", async () => {
  await field("firstOwnerEmail").fill("anna@brandt.example");
  await field("secondOwner").fill("Jonas Wolf");
  await saveButton().click();
  await page.getByText("The plan is saved").waitFor();
  expect(await field("firstOwnerEmail").inputValue()).toBe("anna@brandt.example");
  await page.getByText("No mail server is configured").waitFor();
  await page.locator("summary", { hasText: "History" }).click();
  const history = await page.locator(".plan-history li").allInnerTexts();
  expect(history.join("\n")).toMatch(/Owner from Marketing of .* named: Jonas Wolf/);
  expect(history.at(-1)).toMatch(/put into the plan/);
  expect(history.join("\n")).not.toContain("anna@");
});

test("its days come as a calendar file", async () => {
  const link = page.getByRole("link", { name: "Put the dates into a calendar" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^tandem-plan-.*\.ics$/);
  const calendar = new ical.Component(ical.parse(readFileSync(await download.path(), "utf8")));
  expect(calendar.getAllSubcomponents("vevent")).toHaveLength(5);
});

test("the next plan begins with what is open; the Enter key saves it and carries nothing over", async () => {
  await page.goto(full.replace("/poster", ""));
  const carry = page.getByRole("button", { name: "Carry it over to this plan" });
  expect(await carry.count()).toBe(1);
  await page.getByRole("textbox", { name: "If dropped: why" }).first().press("Enter");
  await page.getByText("What came of the last plan is saved").waitFor();
  expect(await carry.count()).toBe(1);
});

test.each([
  ["a4", [595, 842]],
  ["letter", [612, 792]],
] as const)("what came of it is one poster on %s, large and without anybody's name", async (paper, size) => {
  await page.goto(plan);
  await field("status").selectOption("done");
  await saveButton().click();
  await page.getByText("The plan is saved").waitFor();
  await page.getByRole("link", { name: "Poster for the wall" }).click();
  await page.goto(`${plan}/poster?paper=${paper}`, { waitUntil: "networkidle" });
  const pages = await readPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  const [sheet] = pages;
  expect([Math.round(sheet?.width ?? 0), Math.round(sheet?.height ?? 0)]).toEqual(size);
  expect(sheet?.text).toMatch(/You said.*We did/);
  expect(sheet?.text).not.toMatch(/Anna|Jonas|@|Print|Back to the plan/);
  expect(sheet?.words.filter(({ size: points }) => points < READABLE - 0.5)).toEqual([]);
});

const WITH_LONG_NAMES = `for (const line of document.querySelectorAll(".poster-meaning"))
  line.textContent = line.textContent
    .replaceAll("Sales", "Strategic Key Account Managers")
    .replaceAll("Marketing", "Integrated Brand Communication")`;

/** The longest statement of each topic that is longest on three topics, in any version of the questionnaire. */
function longestStatements(language: (typeof LANGUAGES)[number]): readonly string[] {
  const byTopic = new Map<string, string>();
  for (const { version, items } of INSTRUMENTS) {
    const texts: Readonly<Record<string, string>> = instrumentTexts(version, language).items;
    for (const item of items) {
      const text = withDepartments(texts[item.id] ?? "", { first: "Sales", second: "Marketing" });
      if (item.kind !== "scored" || text.length <= (byTopic.get(item.dimension)?.length ?? 0)) continue;
      byTopic.set(item.dimension, text);
    }
  }
  return [...byTopic.values()].sort((a, b) => b.length - a.length).slice(0, 3);
}

/** Puts other statements between the quotation marks. */
function withLongest(statements: readonly string[]): string {
  return `[...document.querySelectorAll(".poster-meaning")].forEach((line, at) => {
    const quoted = /([“„«]\\s?).*(\\s?[”“»])$/s;
    if (!quoted.test(line.textContent)) throw new Error("Nothing is quoted: " + line.textContent);
    line.textContent = line.textContent.replace(quoted, "$1" + ${JSON.stringify(statements)}[at] + "$2");
  })`;
}

describe.each(FONT_SETS)("the poster with the fonts of $name", (fonts) => {
  let sheet: Page;
  beforeAll(async () => {
    const dressed = await launchBrowserWith(fonts);
    sheet = await (await dressed.newContext({ storageState: await context.storageState() })).newPage();
  });
  afterAll(() => sheet?.context().browser()?.close());

  test.each(LANGUAGES.flatMap((language) => [[language, "a4"] as const, [language, "letter"] as const]))(
    "three actions in %s fit on one sheet of %s, with the reason for what was dropped",
    async (language, paper) => {
      await sheet.goto(`${full}?language=${language}&paper=${paper}`, { waitUntil: "networkidle" });
      const pages = await readPages(await sheet.pdf({ preferCSSPageSize: true }));
      expect(pages).toHaveLength(1);
      expect(pages[0]?.text.replace(/\s+/g, " ")).toContain(REASON);
      for (const lengthen of [WITH_LONG_NAMES, withLongest(longestStatements(language)), WITH_LONG_NAMES]) {
        await sheet.evaluate(lengthen);
        expect(await readPages(await sheet.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
      }
    },
  );
});
