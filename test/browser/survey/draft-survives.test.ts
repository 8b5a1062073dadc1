import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listBallots } from "~db/queries/ballots.server";
import { launchBrowser } from "../../support/browser";
import { tamperingServer } from "../../support/proxies/tampering-proxy";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { open, phone, ready, send, start, storage, toCheck, visible } from "../../support/survey-visit";

const DAYS = 24 * 60 * 60 * 1000;
let browser: Browser;
let survey: ServedSurvey;
let next = 0;

beforeAll(async () => {
  [browser, survey] = await Promise.all([launchBrowser(), serveSurvey([20, 5])]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

const link = () => survey.links[next++] ?? "";
const ballots = () => listBallots(survey.db, survey.wave, Buffer.alloc(0), 100).length;

const shiftClock = (page: Page, by: number) =>
  page.addInitScript((ahead) => {
    const { now } = Date;
    Date.now = () => now() + ahead;
  }, by);

/** What blocking all cookies does: every touch of the storage throws, and locks are refused. */
const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "sessionStorage", { get: refuse });
    Object.defineProperty(navigator, "locks", {
      value: { request: () => Promise.reject(new DOMException("denied", "SecurityError")) },
    });
  });

test.each([45, -4000])("a clock that is wrong by %i days costs nothing", async (days) => {
  const { page } = await phone(browser);
  await shiftClock(page, days * DAYS);
  const own = link();
  await start(page, own);
  await toCheck(page);
  await page.reload();
  await page.waitForSelector(visible("check"));
  await page.goto("about:blank");
  await open(page, own);
  await page.click("[data-start]");
  await page.waitForSelector(visible("check"));
  await send(page);
});

test("what was begun in a survey long over goes when server and device agree on the time", async () => {
  const { page } = await phone(browser);
  await open(page, link());
  await page.evaluate(() => {
    const kept = (closesAt: string) => JSON.stringify({ closesAt, sealed: "AAAA" });
    localStorage.setItem("tandem-ballot:older:one", kept("2020-01-01T00:00:00.000Z"));
    localStorage.setItem("tandem-ballot:newer:two", kept("2199-01-01T00:00:00.000Z"));
  });
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
  const left = await storage(page);
  expect(left).not.toContain("older");
  expect(left).toContain("newer");
});

test("where the browser keeps nothing, the code of the link is known and the survey works from memory and says so", async () => {
  const counted = ballots();
  const { page, errors } = await phone(browser);
  await blockStorage(page);
  await open(page, link());
  expect(await page.isVisible("[data-not-kept]")).toBe(true);
  expect(await page.innerText("[data-not-kept]")).toContain("cannot keep your answers");
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
  expect(await page.innerText(`${visible("section-1")} [data-kept]`)).toContain("cannot keep your answers");
  await toCheck(page);
  expect(await page.innerText(`${visible("check")} [data-kept]`)).toContain("cannot keep your answers");
  await page.click("[data-way-another] button");
  await page.waitForSelector(visible("delete"));
  expect(await page.isVisible("[data-ways-out]")).toBe(false);
  await page.click(`${visible("delete")} [data-back]`);
  await page.waitForSelector(visible("check"));
  await send(page);
  expect(ballots()).toBe(counted + 1);
  expect(errors).toEqual([]);
});

test("where storage is blocked, changing the language keeps the link's code", async () => {
  const { page } = await phone(browser);
  await blockStorage(page);
  await open(page, link());
  await page.click(".languages a[lang=de]");
  await page.waitForURL(/lang=de/);
  await ready(page);
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
});

test("another language can be chosen only when the link's code is safe, or when no script comes", async () => {
  const { page } = await phone(browser);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/*.js", (route) => arrived.then(() => route.continue()));
  await page.goto(link(), { waitUntil: "commit" });
  await page.waitForSelector("h1");
  const german = page.locator(".languages a[lang=de]");
  expect(await german.isVisible()).toBe(false);
  // As after twelve seconds without a script.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await german.isVisible()).toBe(true);
  arrive();
  await ready(page);
  expect(await german.getAttribute("href")).toContain("#");
  await german.click();
  await page.waitForURL(/lang=de/);
  await ready(page);
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
});

test("a full store is said, too", async () => {
  const { page } = await phone(browser);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await open(page, link());
  expect(await page.isVisible("[data-not-kept]")).toBe(true);
});

/** Through a server that answers one path falsely. */
async function lie(path: "claim" | "ballot", reason: string) {
  let lying = true;
  const server = await tamperingServer(survey.url, (asked, answer) =>
    lying && asked.endsWith(`/${path}`) ? JSON.stringify({ ok: false, reason }) : answer,
  );
  const own = link();
  const honest = () => {
    lying = false;
  };
  return { server, own: own.replace(survey.url, server.url), honest };
}

test.each([
  ["closed", 0],
  ["closed", 45],
  ["cancelled", 0],
  ["unknown-wave", 0],
  ["not-valid", 0],
] as const)(
  "a false '%s' to the ballot, on a device whose clock is %i days ahead, deletes nothing; when it stops, the ballot is sent",
  async (reason, days) => {
    const counted = ballots();
    const { page } = await phone(browser);
    await shiftClock(page, days * DAYS);
    const { server, own, honest } = await lie("ballot", reason);
    // The proxy keeps the status: what the page reads is the reason.
    await page.route("**/ballot", async (route) => {
      const response = await route.fetch({ headers: { ...route.request().headers(), origin: server.url } });
      const refused = (await response.text()).includes('"ok":false');
      await route.fulfill({ response, status: refused ? 409 : 200 });
    });
    await start(page, own);
    await toCheck(page, "Kept");
    await page.click("[data-send]");
    if (reason === "closed") {
      await page.waitForSelector(visible("early"));
      expect(await page.innerText(visible("early"))).toContain("The server contradicts its promise");
      expect(await page.innerText(visible("early"))).toContain("has deleted nothing");
    } else if (reason === "not-valid") await page.waitForSelector("[data-send-problem]:not([hidden])");
    else await page.waitForSelector(visible("cancelled"));
    expect(await storage(page)).toContain("sealed");
    honest();
    await page.reload();
    await page.waitForSelector(visible("check"));
    await send(page);
    expect(ballots()).toBe(counted + 1);
    await server.stop();
  },
);

test.each(["code-refused", "closed", "malformed"])(
  "a false '%s' to a claim that was let through burns no code",
  async (reason) => {
    const { page } = await phone(browser);
    const { server, own, honest } = await lie("claim", reason);
    await page.route("**/claim", async (route) => {
      const response = await route.fetch({ headers: { ...route.request().headers(), origin: server.url } });
      const refused = (await response.text()).includes('"ok":false');
      await route.fulfill({ response, status: refused ? 409 : 200 });
    });
    await open(page, own);
    await page.click("[data-start]");
    await page.waitForSelector(visible(reason === "closed" ? "early" : "code-refused"));
    honest();
    await page.goto("about:blank");
    await start(page, own);
    await server.stop();
  },
);
