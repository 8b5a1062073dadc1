import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import routes from "~/routes";
import { launchBrowser, launchBrowserWith } from "../support/browser";
import {
  type DemonstrationVisit,
  exploreDemonstration,
  openPlannedWave,
  SIX_WEEKS,
} from "../support/demonstration";
import { BARE_LINUX, FONT_SETS, type FontSet } from "../support/fonts";
import { type ServedApp, serveApp } from "../support/served-app";
import { addToCompany, signInOwner } from "./owner-visit";
import { guestAddresses, openAddresses, UNKNOWN, WITH_ACCOUNT } from "./page-addresses";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

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

/** Pages that another test opens, and why they are not opened here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "work/:id": "lasts as long as the work: story.test.ts",
  "first-password": "needs a password that somebody else knows: test/security/links.test.ts",
  "m/:code": "needs a running meeting: meeting.test.ts",
  "m/:code/answer": "needs a link from a mail: test/routes/plan/owner-answer.test.ts",
  "s/:wave": "four languages: test/browser/survey/accessibility.test.ts",
  "interventions/:intervention/edit": "only for one's own: company-interventions.test.ts",
  "data-protection/print": "data-protection.test.ts",
  "r/:relationship/roster/import/:import": "needs an uploaded file: story.test.ts",
  "r/:relationship/roster/import/:import/columns":
    "needs an uploaded file: test/routes/roster/import.test.ts",
  "r/:relationship/roster/import/:import/leaving":
    "needs an uploaded file: test/routes/roster/import.test.ts",
  "r/:relationship/roster/people/:entry": "needs somebody's number: test/routes/roster/import.test.ts",
  "r/:relationship/waves/:wave/pictures/:picture": "a picture, not a page: exports.test.ts",
  "r/:relationship/waves/:wave/preview": "the survey without its script: opening.test.ts",
  "r/:relationship/waves/:wave/tally-key": "holders.test.ts",
  "r/:relationship/waves/:wave/key-rehearsal": "holders.test.ts",
  "r/:relationship/waves/:wave/tally-opening": "holders.test.ts",
  "r/:relationship/waves/:wave/tally-loss": "holders.test.ts",
  "r/:relationship/waves/:wave/tally-offline": "a file to keep: holders.test.ts",
  "r/:relationship/waves/:wave/paper-entry": "paper-entry.test.ts",
};

const WIDTHS = [360, 768, 1280] as const;
const AT_ONCE = 3;
type State = DemonstrationVisit["state"];
type Violations = { id: string; nodes: string[] }[];

/** Everything wrong with the pages, at each width and in both themes. */
async function faults(paths: readonly string[], storageState?: State): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: WIDTHS[0], height: 900 },
    reducedMotion: "reduce",
    ...(storageState ? { storageState } : {}),
  });
  const waiting = [...paths];
  const wrong: string[] = [];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      wrong.push(...(await faultsOf(context, path)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await context.close();
  return wrong;
}

async function faultsOf(context: BrowserContext, path: string): Promise<string[]> {
  const wrong: string[] = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(`${path}: ${error.message}`));
  page.on("console", (message) => {
    const expected = message.text().includes("404");
    if (message.type() === "error" && !expected) wrong.push(`${path}: ${message.text()}`);
  });
  const response = await page.goto(app.url + path);
  const status = UNKNOWN.includes(path) ? 404 : 200;
  if (response?.status() !== status || page.url() !== app.url + path)
    wrong.push(`${path}: answered ${response?.status()} at ${page.url()}`);
  await page.waitForLoadState("networkidle");
  // The policy of the page forbids foreign scripts, so axe comes in as an evaluated string.
  await page.evaluate(await axeSource());
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    wrong.push(...(await tooWide(page, path)));
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      // Of the rules only that of contrast depends on the theme.
      const violations: Violations = await page.evaluate(axeRun(theme === "light" ? WCAG : CONTRAST));
      for (const { id, nodes } of violations)
        wrong.push(`${path}, ${width} px, ${theme}: ${id} at ${nodes.slice(0, 3).join(" | ")}`);
    }
  }
  await page.close();
  return wrong;
}

async function tooWide(page: Page, path: string): Promise<string[]> {
  const [overflow, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth - innerWidth,
    innerWidth,
  ]);
  return overflow > 0 ? [`${path}: ${overflow} px wider than a window of ${width} px`] : [];
}

/** Pages that are too wide for a window with other letters than those of `browser`. */
async function tooWideWith(fonts: FontSet, paths: readonly string[], storageState: State): Promise<string[]> {
  const dressed = await launchBrowserWith(fonts);
  const context = await dressed.newContext({ reducedMotion: "reduce", storageState });
  const waiting = [...paths];
  const wrong: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(app.url + path, { waitUntil: "networkidle" });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        wrong.push(...(await tooWide(page, path)));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await dressed.close();
  return wrong;
}

test("every page is accessible at three widths in both themes, fits its window and reports no error", {
  timeout: 300_000,
}, async () => {
  expect(await faults(guestAddresses(visit), visit.state)).toEqual([]);
  expect(await faults(["/", "/set-up", "/set-up?code=refused"])).toEqual([]);
  expect(await faults(["/", "/set-up"], await operator())).toEqual([]);
});

/** A browser that followed the link which the start has printed. */
async function operator(): Promise<State> {
  const context = await browser.newContext();
  await (await context.newPage()).goto(app.url + app.startPath());
  const state = await context.storageState();
  await context.close();
  return state;
}

test.each(FONT_SETS.filter((fonts) => fonts !== BARE_LINUX))(
  "every page fits its window with the fonts of $name, too",
  { timeout: 240_000 },
  async (fonts) => {
    expect(await tooWideWith(fonts, guestAddresses(visit), visit.state)).toEqual([]);
  },
);

test("every page of routes.ts is opened here, or its name says where", () => {
  const opened = [
    ...guestAddresses(visit),
    ...openAddresses(visit),
    ...WITH_ACCOUNT,
    "/sign-in",
    "/sign-in/second-step",
  ].map((path) => path.split("?")[0] ?? "");
  const missing = routes
    .filter(({ file, path }) => file.endsWith(".tsx") && path !== undefined && path !== "*")
    .map(({ path = "" }) => path)
    .filter((path) => !(path in ELSEWHERE))
    .filter((path) => !opened.some((address) => patternOf(path).test(address)));
  expect(missing).toEqual([]);
  expect(patternOf("r/:relationship/trends").test("/r/demonstration/trends")).toBe(true);
  expect(patternOf("r/:relationship/trends").test("/r/demonstration/trends/notes")).toBe(false);
});

function patternOf(path: string): RegExp {
  return new RegExp(`^/${path.replace(/:\w+/g, "[^/]+")}$`);
}

test("the pages of an open wave, too", { timeout: 240_000 }, async () => {
  const state = await openPlannedWave(app, browser, visit);
  expect(await faults(openAddresses(visit), state)).toEqual([]);
});

test("what stands there once a company has set itself up", { timeout: 120_000 }, async () => {
  // An earlier test set the server's clock ahead.
  const state = signInOwner(app, new Date(Date.now() + SIX_WEEKS));
  expect(await faults(["/sign-in", "/sign-in/second-step"])).toEqual([]);
  expect(await faults(WITH_ACCOUNT, state)).toEqual([]);
});

test("axe notices a page that is not accessible", async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="en"><title>x</title><body><main><h1>x</h1><input></main></body></html>');
  await page.evaluate(await axeSource());
  const violations: Violations = await page.evaluate(axeRun(WCAG));
  expect(violations.map(({ id }) => id)).toContain("label");
  await page.close();
});

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const CONTRAST = { type: "rule", values: ["color-contrast"] };

function axeRun(runOnly: typeof WCAG | typeof CONTRAST): string {
  return `axe.run(document, { runOnly: ${JSON.stringify(runOnly)} }).then((result) =>
    result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 160)) })))`;
}

let source: Promise<string> | undefined;
function axeSource(): Promise<string> {
  source ??= import("node:fs/promises").then((fs) => fs.readFile(axePath, "utf8"));
  return source;
}
