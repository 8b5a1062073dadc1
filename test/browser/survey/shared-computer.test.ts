import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashOfText } from "~/ballot/manifest";
import { listBallots } from "~db/queries/ballots.server";
import { findWave } from "~db/queries/waves.server";
import { launchBrowser } from "../../support/browser";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import {
  answerAll,
  open,
  phone,
  ready,
  send,
  start,
  storage,
  toCheck,
  visible,
} from "../../support/survey-visit";

const COMMENT = "Handover notes never arrive";
let browser: Browser;
let survey: ServedSurvey;
let next = 0;

beforeAll(async () => {
  [browser, survey] = await Promise.all([launchBrowser(), serveSurvey([30, 5])]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

const link = () => survey.links[next++] ?? "";
const address = () => `${survey.url}/s/${survey.wave}`;
const codeOf = (of: string) => new URL(of).hash.slice(1).replace(".", "");
const ballots = () => listBallots(survey.db, survey.wave, Buffer.alloc(0), 100).length;

async function typeCode(page: Page, code: string): Promise<void> {
  await page.waitForSelector(visible("code"));
  await page.fill("#code", code);
  await page.click(`${visible("code")} [type=submit]`);
}

/** A slip: the bare address, and the code typed. */
async function beginWithSlip(page: Page, code: string): Promise<void> {
  await open(page, address());
  await page.click("[data-start]");
  await typeCode(page, code);
}

async function ticketOf(page: Page): Promise<string[]> {
  await page.click(`${visible("section-1")} [data-go=carry]`);
  await page.waitForSelector(`${visible("carry")} [data-ticket] li`);
  return page.locator("[data-ticket] li").allInnerTexts();
}

/** A answers everything, comments and closes the tab without having sent. */
async function leftByA(context: BrowserContext): Promise<string> {
  const code = codeOf(link());
  const page = await context.newPage();
  await beginWithSlip(page, code);
  await page.waitForSelector(visible("section-1"));
  await toCheck(page, COMMENT);
  await page.close();
  return code;
}

/** Everything of a page that somebody could see, hidden parts included. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
    return JSON.stringify([
      document.body.innerHTML,
      fields.map(({ type, value, checked }) => (type === "radio" || type === "checkbox" ? checked : value)),
      history.state,
    ]);
  });

const bare = async (page: Page) => {
  await open(page, address());
  return everything(page);
};

describe("the next person at a computer", () => {
  test("meets nothing of the one before, both ballots count, and the first comes back with the own code", async () => {
    const counted = ballots();
    const { context, page: b } = await phone(browser);
    const codeOfA = await leftByA(context);
    const fresh = await phone(browser);
    expect(await bare(b)).toBe(await bare(fresh.page));
    expect(await b.innerText("[data-start]")).toBe("Start");
    await b.click("[data-start]");
    await b.waitForSelector(visible("code"));
    expect(await b.innerText(visible("code"))).toContain("enter the same code");
    await typeCode(b, codeOf(link()));
    await b.waitForSelector(visible("section-1"));
    expect(await b.locator("input:checked").count()).toBe(0);
    expect(await b.inputValue("#comment")).toBe("");
    await toCheck(b, "B's own words");
    await send(b);
    await b.close();

    const a = await context.newPage();
    await beginWithSlip(a, codeOfA);
    await a.waitForSelector(visible("check"));
    expect(await a.innerText(visible("check"))).toContain(COMMENT);
    await send(a);
    expect(ballots()).toBe(counted + 2);
    // On the page right after sending only.
    const receipt = `{"tandem-ballot:${survey.wave}:receipt":`;
    expect(await storage(a)).toMatch(new RegExp(`^\\[\\{\\},${receipt}"[0-9A-Z ]+"\\}\\]$`));
  });

  test("finds no answer, item, comment, code or secret in the browser's storage, whatever was answered", async () => {
    const { context, page } = await phone(browser);
    const code = codeOf(link());
    await beginWithSlip(page, code);
    await page.waitForSelector(visible("section-1"));
    const sizeOf = async () => (await page.evaluate(() => JSON.stringify({ ...localStorage }))).length;
    const before = await sizeOf();
    await toCheck(page, COMMENT);
    const stored = JSON.parse(await storage(page));
    expect(Object.keys(stored[1])).toEqual([]);
    const [name = "", ...more] = Object.keys(stored[0]);
    expect(more).toEqual([]);
    expect(name).toMatch(new RegExp(`^tandem-ballot:${survey.wave}:[\\w-]{22}$`));
    expect(JSON.parse(stored[0][name])).toEqual({
      closesAt: expect.any(String),
      sealed: expect.stringMatching(/^[\w-]+$/),
    });
    const text = JSON.stringify(stored);
    for (const word of [COMMENT, "communication-1", "trust", "answers", "seed", code, code.slice(1, 21)])
      expect(text).not.toContain(word);
    expect(await sizeOf()).toBe(before);
    const again = await context.newPage();
    await open(again, address());
    expect(await again.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test("finds none of it in the files of the browser's profile either", async () => {
    const { context, page } = await phone(browser);
    await context.close();
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), "tandem-profile-"));
    const own = await browser.browserType().launchPersistentContext(profile, await launchOptions());
    const code = await leftByA(own);
    await own.close();
    expect(page.isClosed()).toBe(true);
    const files = fs
      .readdirSync(profile, { recursive: true, encoding: "utf8" })
      .map((name) => path.join(profile, name))
      .filter((file) => fs.statSync(file).isFile())
      .map((file) => fs.readFileSync(file));
    const found = (text: string) =>
      files.some((file) => file.includes(text) || file.includes(Buffer.from(text, "utf16le")));
    expect(found(`tandem-ballot:${survey.wave}`)).toBe(true);
    for (const text of [COMMENT, "communication-1", '"seed"', code.slice(1, 21)])
      expect(found(text), text).toBe(false);
    fs.rmSync(profile, { recursive: true });
  });

  test("a reload in the same tab goes on without typing; a tab that is opened again later does not", async () => {
    const { page } = await phone(browser);
    await beginWithSlip(page, codeOf(link()));
    await page.waitForSelector(visible("section-1"));
    await toCheck(page, COMMENT);
    await page.reload();
    await page.waitForSelector(visible("check"));
    expect(await page.innerText(visible("check"))).toContain(COMMENT);
    // What the tab put down is taken up at once, and older than a few minutes it is worth nothing.
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + 6 * 60 * 1000;
    });
    await page.reload();
    await ready(page);
    expect(await page.isVisible(visible("start"))).toBe(true);
    expect(await everything(page)).not.toContain(COMMENT);
  });

  test("cannot go on with what the one before left in the tab by coming to the address anew", async () => {
    const { page } = await phone(browser);
    await beginWithSlip(page, codeOf(link()));
    await page.waitForSelector(visible("section-1"));
    await toCheck(page, COMMENT);
    await page.goto("about:blank");
    const fresh = await phone(browser);
    expect(await bare(page)).toBe(await bare(fresh.page));
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.isVisible("[data-ways-out]")).toBe(false);

    // Nor with a link that was opened and not begun with.
    const second = await phone(browser);
    await open(second.page, link());
    await second.page.goto("about:blank");
    expect(await bare(second.page)).toBe(await bare(fresh.page));
    await second.page.click("[data-start]");
    await second.page.waitForSelector(visible("code"));
    expect(second.requests.filter((request) => request.method() === "POST")).toEqual([]);
  });

  test("a link that was opened goes on after a reload, and after Back", async () => {
    const { page } = await phone(browser);
    await open(page, link());
    await page.reload();
    await ready(page);
    await page.click("[data-start]");
    await page.waitForSelector(visible("section-1"));
    await toCheck(page, COMMENT);
    await page.goto("about:blank");
    await page.goBack();
    await page.waitForSelector(visible("check"));
    expect(await page.innerText(visible("check"))).toContain(COMMENT);
  });

  test("another language goes on with what was begun", async () => {
    const { page } = await phone(browser);
    await start(page, link());
    await page.goBack();
    await page.click(".languages a[lang=de]");
    await page.waitForURL(/lang=de/);
    await ready(page);
    expect(await page.innerText("[data-start]")).toBe("Dort weitermachen, wo Sie aufgehört haben");
    await page.goto(address());
    await ready(page);
    expect(await page.isVisible("[data-resume-note]")).toBe(false);
  });

  test("starts in the tab in which the one before has sent, and sees no receipt", async () => {
    const { page } = await phone(browser);
    const fresh = await bare((await phone(browser)).page);
    await start(page, link());
    await toCheck(page);
    const receipt = await send(page);
    await page.reload();
    await page.waitForSelector(visible("thanks"));
    expect(await page.innerText(visible("thanks"))).toContain(receipt);
    await page.goto(address());
    await ready(page);
    expect(await page.isVisible(visible("start"))).toBe(true);
    expect(await everything(page)).not.toContain(receipt);
    expect(await storage(page)).toBe("[{},{}]");
    expect(await bare(page)).toBe(fresh);
    await page.click("[data-start]");
    await typeCode(page, codeOf(link()));
    await page.waitForSelector(visible("section-1"));
    await toCheck(page);
    const another = await send(page);
    expect(another).not.toBe(receipt);

    await page.click(`${visible("thanks")} [data-another]`);
    await page.waitForSelector(visible("code"));
    expect(await everything(page)).not.toContain(another);
    await typeCode(page, codeOf(link()));
    await page.waitForSelector(visible("section-1"));
    await toCheck(page);
    const last = await send(page);
    await page.click("[data-done]");
    await page.waitForSelector(visible("start"));
    expect(await everything(page)).not.toContain(last);
    expect(await storage(page)).toBe("[{},{}]");
    await page.reload();
    await ready(page);
    expect(await page.isVisible(visible("start"))).toBe(true);
    expect(await page.innerText("[data-start]")).toBe("Start");
  });

  test("every page of the visit offers another code and to delete what was begun", async () => {
    const { page } = await phone(browser);
    const ways = () =>
      page.evaluate(() =>
        ["[data-another]", "[data-go=delete], [data-wipe]"].map((way) =>
          [...document.querySelectorAll<HTMLElement>(way)].filter((button) => button.offsetParent !== null),
        ),
      );
    const offered = async (name: string) => {
      await page.waitForSelector(visible(name));
      expect(
        (await ways()).map(({ length }) => length),
        name,
      ).toEqual([1, 1]);
    };
    await open(page, address());
    expect((await ways()).map(({ length }) => length)).toEqual([0, 0]);
    await beginWithSlip(page, codeOf(link()));
    await offered("section-1");
    await ticketOf(page);
    await offered("carry");
    await page.click(`${visible("carry")} [data-back]`);
    for (let section = 1; section <= 8; section += 1) {
      await offered(`section-${section}`);
      await page.click(`${visible(`section-${section}`)} [data-continue]`);
      if (section < 8) await page.click(`${visible(`section-${section}`)} [data-continue]`);
    }
    await offered("check");
    await page.click("[data-way-delete] button");
    await offered("delete");
    await page.click("[data-way-another] button");
    await page.waitForSelector(visible("code"));
    expect((await ways()).map(({ length }) => length)).toEqual([0, 0]);
  });

  test("another code is offered, and leaves nothing of the first on the page", async () => {
    const { page } = await phone(browser);
    const code = codeOf(link());
    await beginWithSlip(page, code);
    await page.waitForSelector(visible("section-1"));
    await ticketOf(page);
    await page.click(`${visible("carry")} [data-back]`);
    await page.click(`${visible("section-1")} [data-continue]`);
    await answerAll(page, 3);
    await page.fill("#comment", `${COMMENT}, call +49 30 1234567`);
    await page.click(`${visible("section-8")} [data-continue]`);
    await page.waitForSelector(`${visible("section-8")} mark`);
    await page.click(`${visible("section-8")} [data-continue]`);
    await page.waitForSelector(visible("check"));
    await page.click("[data-way-another] button");
    await page.waitForSelector(visible("code"));
    const left = await everything(page);
    for (const text of [COMMENT, "1234567", code, "data-change", 'd="M'])
      expect(left.includes(text), text).toBe(false);
    expect(await page.locator("input:checked").count()).toBe(0);
    expect(await page.locator("[data-ticket] li").count()).toBe(0);
    await page.goBack();
    expect(await page.isVisible(visible("start"))).toBe(true);
    expect(await page.isVisible("[data-ways-out]")).toBe(false);
    await page.click("[data-start]");
    await typeCode(page, code);
    await page.waitForSelector(visible("check"));
  });

  test("answers are deleted on request, after one confirmation that says what is lost", async () => {
    const { context, page } = await phone(browser);
    const own = link();
    await start(page, own);
    await toCheck(page, COMMENT);
    await page.click("[data-way-delete] button");
    expect(await page.innerText(visible("delete"))).toContain("this ballot is lost");
    expect(await storage(page)).toContain("sealed");
    await page.click(`${visible("delete")} [data-back]`);
    await page.waitForSelector(visible("check"));
    const second = await context.newPage();
    await open(second, own);
    await second.click("[data-way-delete] button");
    await second.click("[data-wipe]");
    await second.waitForSelector(visible("tabs"));
    await page.click("[data-way-delete] button");
    await page.click("[data-wipe]");
    await page.waitForSelector(visible("moved"));
    expect(await storage(page)).toBe("[{},{}]");
    expect(await everything(page)).not.toContain(COMMENT);
  });
});

async function launchOptions() {
  const { default: sparticuz } = await import("@sparticuz/chromium");
  const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath());
  return { executablePath, args: ["--no-sandbox"], locale: "en-GB" };
}

/** Name and content of a begun ballot as browsers kept it before drafts were sealed. */
function clearDraft(code: string): [string, string] {
  const hash = findWave(survey.db, survey.wave)?.manifestHash;
  const id = hashOfText(`draft|${hash}|${code}`).slice(0, 24);
  const draft = {
    id,
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    departmentIndex: 0,
    code: null,
    seed: "AAAAAAAAAAAAAAAAAAAAAA",
    pending: null,
    key: "AAAAAAAAAAAAAAAAAAAAAA",
    carried: false,
    sinceLastTime: [],
    names: null,
    answers: { "communication-1": 3, "communication-2": 3, "communication-3": 3 },
    comment: COMMENT,
    mayBeQuoted: false,
    keptComment: "",
    cast: null,
    receipt: null,
  };
  return [`tandem-ballot:${survey.wave}:${id}`, JSON.stringify(draft)];
}

describe("what the version before left in clear", () => {
  test("is taken over by the code that began it only, and sealed", async () => {
    const { context, page } = await phone(browser);
    const code = codeOf(link());
    await beginWithSlip(page, code);
    await page.waitForSelector(visible("section-1"));
    await page.close();
    const other = await context.newPage();
    await open(other, address());
    await other.evaluate(() => localStorage.clear());
    const [name, value] = clearDraft(code.slice(1, 21));
    await other.evaluate(([key, text]) => localStorage.setItem(key, text), [name, value] as const);
    expect(await bare(other)).not.toContain(COMMENT);
    expect(await other.evaluate((key) => localStorage.getItem(key), name)).toBe(value);
    await beginWithSlip(other, codeOf(link()));
    await other.waitForSelector(visible("section-1"));
    expect(await everything(other)).not.toContain(COMMENT);
    await other.close();
    const a = await context.newPage();
    await beginWithSlip(a, code);
    await a.waitForSelector(visible("section-2"));
    expect(await a.inputValue("#comment")).toBe(COMMENT);
    expect(await storage(a)).not.toContain(COMMENT);
    expect(await storage(a)).not.toContain(name);
  });
});

describe("a ticket", () => {
  test("by picture asks first whose it is; without a yes nothing is begun with it", async () => {
    const first = await phone(browser);
    await start(first.page, link());
    const scanned = `${address()}#t.${(await ticketOf(first.page)).join("")}`;
    const { page, requests } = await phone(browser);
    await open(page, scanned);
    await page.waitForSelector(visible("own"));
    expect(await page.innerText(visible("own"))).toContain("An invitation never contains a ticket");
    expect(await page.isVisible("[data-start]")).toBe(false);
    await page.reload();
    await page.waitForSelector(visible("own"));
    await page.click("[data-own=no]");
    await page.waitForSelector(visible("foreign"));
    const told = await page.innerText(visible("foreign"));
    expect(told).toContain("Open the link in your own invitation");
    expect(told).toContain("works council");
    expect(await storage(page)).toBe("[{},{}]");
    await page.reload();
    await ready(page);
    expect(await page.isVisible("[data-ticket-note]")).toBe(false);
    await page.click("[data-start]");
    await typeCode(page, codeOf(link()));
    await page.waitForSelector(visible("section-1"));
    expect(requests.filter((request) => request.method() === "POST")).toHaveLength(1);
  });

  test("of the next person is asked about again: a yes does not outlast another code", async () => {
    const { page } = await phone(browser);
    await open(page, address());
    await page.click("[data-start]");
    await page.click("[data-go=ticket]");
    await page.click("[data-own=yes]");
    await page.waitForSelector(visible("ticket"));
    const first = await phone(browser);
    await start(first.page, link());
    await page.fill("#ticket", (await ticketOf(first.page)).join(" "));
    await page.click(`${visible("ticket")} [type=submit]`);
    await page.waitForSelector(visible("section-1"));
    await page.click("[data-way-another] button");
    await page.waitForSelector(visible("code"));
    await page.click("[data-go=ticket]");
    await page.waitForSelector(visible("own"));
    expect(await page.isVisible("#ticket")).toBe(false);
  });

  test("that is typed asks the same before there is a field for it, and is found again by the ticket only", async () => {
    const first = await phone(browser);
    await start(first.page, link());
    const groups = await ticketOf(first.page);
    const { context, page } = await phone(browser);
    const typeTicket = async (tab: Page) => {
      await open(tab, address());
      await tab.click("[data-start]");
      await tab.waitForSelector(visible("code"));
      await tab.click("[data-go=ticket]");
      await tab.waitForSelector(visible("own"));
      expect(await tab.isVisible("#ticket")).toBe(false);
      await tab.click("[data-own=yes]");
      await tab.fill("#ticket", groups.join(" "));
      await tab.click(`${visible("ticket")} [type=submit]`);
    };
    await typeTicket(page);
    await page.waitForSelector(visible("section-1"));
    await toCheck(page, COMMENT);
    expect(await storage(page)).not.toContain(groups[0]);
    await page.close();
    const next = await context.newPage();
    expect(await bare(next)).not.toContain(COMMENT);
    await next.close();
    const back = await context.newPage();
    await typeTicket(back);
    await back.waitForSelector(visible("check"));
    expect(await back.innerText(visible("check"))).toContain(COMMENT);
    await send(back);
  });
});
