import fs from "node:fs";
import net from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GALLERY } from "~/content/gallery/en";
import { invitationLink } from "~/features/derive-code.server";
import { openWave } from "~/features/waves/open-wave.server";
import { type Database, openDatabase } from "~db/client.server";
import { findWave } from "~db/queries/waves.server";
import { invitee } from "~db/schema";
import { setUp, visitor } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { type DevelopmentApp, serveDevelopment } from "../support/development-app";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";
import { start, visible } from "../support/survey-visit";
import { planWave } from "../support/surveyed-wave";

const TRENDS = `/r/${RELATIONSHIP.id}/trends`;
/** Results that the page of components shows, each with what must be in it. */
const RESULTS = [
  { title: GALLERY.report, mark: "svg.recharts-surface path" },
  { title: GALLERY.withheld, mark: "#withheld" },
  { title: GALLERY.waiting, mark: "h1" },
  { title: GALLERY.trends, mark: "svg.recharts-surface path" },
  { title: GALLERY.firstTrends, mark: "svg.recharts-surface" },
  { title: GALLERY.plan, mark: "form" },
  { title: GALLERY.emptyPlan, mark: "form" },
  { title: GALLERY.refusedPlan, mark: "p" },
  { title: GALLERY.waves, mark: "[role=status]" },
  { title: GALLERY.intervention, mark: "dl.facts" },
];
const DAY = 24 * 3_600_000;
const SURVEY = {
  id: "h7k2m9p4qx",
  opensAt: new Date(Date.now() - 60_000),
  closesAt: new Date(Date.now() + 14 * DAY),
};

let browser: Browser;
let app: DevelopmentApp;
let production: ServedApp;
let db: Database;
let cookie: string;

beforeAll(async () => {
  const started = performance.now();
  app = await serveDevelopment();
  process.stdout.write(
    `the development server was ready after ${Math.round(performance.now() - started)} ms\n`,
  );
  [production, browser] = await Promise.all([serveApp(), launchBrowser()]);
  await setUp(production);
  cookie = (await setUp(app)).cookie();
  db = openDatabase(app.databaseFile);
  for (const [quarter, level] of [50, 42, 50, 56].entries()) {
    insertReleasedWave(db, quarter, [
      { invited: 26, respondents: 22, score: level },
      { invited: 14, respondents: 12, score: level + 4 },
    ]);
  }
});
afterAll(async () => {
  db?.$client.close();
  await Promise.all([browser?.close(), app?.stop(), production?.stop()]);
});

/** A page of somebody who has signed in, and everything that its console and its requests complain about. */
async function watchedPage(): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext();
  await context.addCookies(browserCookies(cookie, app.url));
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  return { page, troubles };
}

/** The browser's part runs as well: what React took over answers to events. */
const hydrated = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test("the trends page draws its charts at the first visit and is silent", async () => {
  const { page, troubles } = await watchedPage();
  await page.goto(app.url + TRENDS);
  await hydrated(page);
  await page.waitForSelector("svg.recharts-surface path");
  expect(await page.locator("svg.recharts-surface").count()).toBeGreaterThan(4);
  expect(troubles).toEqual([]);
});

test("the survey starts, from sources, without the application's script", async () => {
  const wave = planWave(db, SURVEY);
  const keys = { path: app.keyDirectory };
  const opened = await openWave(db, keys, wave, new Date());
  if (!opened.ok) throw new Error(opened.reason);
  const row = findWave(db, wave);
  const [person] = db.select().from(invitee).all();
  if (!row || !person) throw new Error("nobody was invited");
  const { page, troubles } = await watchedPage();
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  await start(page, app.url + invitationLink(keys, row, person));
  expect(await page.isVisible(visible("section-1"))).toBe(true);
  expect(requested).toContain("/app/browser/survey/main.ts");
  expect(requested).not.toContain("/app/entry.client.tsx");
  expect(troubles).toEqual([]);
});

describe("the page of components", () => {
  test.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)(
    "shows them in the %s theme at %i pixels",
    async (colorScheme, width) => {
      const { page, troubles } = await watchedPage();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      // The first visit makes four waves of answers, each through its whole protocol.
      await page.goto(`${app.url}/components`, { timeout: 110_000 });
      await page.waitForSelector("svg.recharts-surface path");
      const shown = await page
        .locator("[data-specimen]")
        .evaluateAll((all) => all.map((it) => it.getAttribute("data-specimen")));
      for (const { title, mark } of RESULTS) {
        expect(shown).toContain(title);
        expect(await page.locator(`[data-specimen="${title}"] ${mark}`).count(), title).toBeGreaterThan(0);
      }
      expect(shown).toContain(`ErrorSummary: ${GALLERY.states.wrong}`);
      for (const area of Object.values(GALLERY.areas))
        expect(await page.getByRole("heading", { name: area, exact: true }).count(), area).toBeGreaterThan(0);
      const frames = page.locator("iframe");
      for (let index = 0; index < (await frames.count()); index++)
        expect(await frames.nth(index).contentFrame().locator("h1").count()).toBeGreaterThan(0);
      expect(await tooWide(page)).toBe(0);
      expect(troubles).toEqual([]);
    },
    120_000,
  );

  test("is no wider than a sheet when it is printed", async () => {
    const { page } = await watchedPage();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(`${app.url}/components`, { timeout: 110_000 });
    await page.waitForSelector("svg.recharts-surface path");
    expect(await tooWide(page)).toBe(0);
  }, 120_000);

  test("is in no build", async () => {
    expect((await visitor(production).get("/components")).status).toBe(404);
    const built = fs.readdirSync("build", { recursive: true, encoding: "utf8" });
    const scripts = built.filter((file) => file.endsWith(".js")).map((file) => `build/${file}`);
    expect(scripts.length).toBeGreaterThan(50);
    expect(
      scripts.filter((file) => /data-specimen|buildGallery/.test(fs.readFileSync(file, "utf8"))),
    ).toEqual([]);
    expect(built.filter((file) => file.includes("gallery"))).toEqual([]);
  });
});

describe("an edit", () => {
  test("reaches the open page without a reload", async () => {
    const { page, troubles } = await watchedPage();
    await page.goto(`${app.url}/method`);
    await hydrated(page);
    await page.evaluate(() => document.body.setAttribute("data-same", ""));
    app.edit("app/root.tsx", 'className="skip-link"', 'className="skip-link" data-edited=""');
    await page.waitForSelector("[data-edited]", { state: "attached" });
    expect(await page.locator("body[data-same]").count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test("that cannot be run is answered with what is wrong, and mending it is enough", async () => {
    app.edit("app/http/address.server.ts", "export function", "export functoin");
    const signIn = () => visitor(app).get("/sign-in");
    await expect.poll(async () => (await signIn()).status, { timeout: 30_000 }).toBe(500);
    expect(await (await signIn()).text()).toContain("address.server.ts");
    app.edit("app/http/address.server.ts", "export functoin", "export function");
    await expect.poll(async () => (await signIn()).status, { timeout: 30_000 }).toBe(200);
  });

  test("of the schedule counts at once: it is ended and begun anew", async () => {
    const [from, mark] = ["refreshParticipation(db, now, stopped);", "the edited schedule looked"];
    app.edit(
      "app/features/schedule/run-schedule.server.ts",
      from,
      `${from} process.stdout.write("${mark}\\n");`,
    );
    const seen = async () => {
      await visitor(app).get("/sign-in");
      return app.output().includes(mark);
    };
    await expect.poll(seen, { timeout: 30_000 }).toBe(true);
  });

  test("of a page that is kept for everybody is seen at its next visit", async () => {
    const german = await (await visitor(app).get("/s/unknown?lang=de")).text();
    const [, title = ""] = /<h1[^>]*>([^<]+)</.exec(german) ?? [];
    app.edit("app/components/survey/ended.tsx", "<h1", "<h1 data-edited");
    const seen = async () => (await visitor(app).get("/s/unknown?lang=de")).text();
    await expect.poll(seen, { timeout: 30_000 }).toContain("data-edited");
    expect(await seen()).toContain(title);
  });
});

describe("answers are those of production", () => {
  const large = "x".repeat(70 * 1024);
  const foreign = { Origin: "https://elsewhere.example" };
  const CHANGING = ["content-length", "date", "etag", "set-cookie", "vary", "keep-alive"];

  async function answer(of: ServedApp, [method, path, init]: [string, string, RequestInit?]) {
    const response = await visitor(of).send(method, path, init);
    const headers = [...response.headers].filter(([name]) => !CHANGING.includes(name));
    const nonce = /'nonce-[^']+'/g;
    return {
      status: response.status,
      headers: headers.map(([name, value]) => [name, value.replace(nonce, "'nonce'")]),
    };
  }

  /** As a program asks that does not tidy up the path. */
  async function raw(target: string): Promise<string> {
    const socket = net.connect(Number(new URL(app.url).port), "localhost");
    socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    return Buffer.concat(await socket.toArray()).toString("latin1");
  }

  test.each<[string, string, RequestInit?]>([
    ["GET", "/"],
    ["GET", "/sign-in"],
    ["GET", "/nowhere"],
    ["GET", "/package.json"],
    ["GET", "/data/tandem.sqlite"],
    ["GET", "/healthz"],
    ["GET", "/s/unknown"],
    ["GET", "/s/Not/an/address"],
    ["GET", "/%"],
    ["POST", "/sign-out", { headers: foreign }],
    ["POST", "/sign-in", { body: large }],
    ["POST", "/s/unknown/claim", { body: "{}" }],
    ["POST", "/m", { body: "x".repeat(2000) }],
  ])("to %s %s", async (...request) => {
    expect(await answer(app, request)).toEqual(await answer(production, request));
  });

  test.each(["/app/root.tsx", "/@vite/client"])("and its sources are guarded too: %s", async (path) => {
    const { headers } = await visitor(app).get(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  });

  test.each(["/@fs", "/app/.."])("and Vite hands out no database and no key below %s", async (way) => {
    const outside = way === "/@fs" ? app.directory : "";
    const [key = ""] = fs.readdirSync(app.keyDirectory);
    for (const file of ["data/tandem.sqlite", `keys/${key}`])
      for (const query of ["", "?raw", "?url", "?import&raw"])
        expect(await raw(`${way}${outside}/${file}${query}`), file + query).toMatch(/^HTTP\/1.1 40[34]/);
  });
});
