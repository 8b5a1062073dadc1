import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { invitee } from "~db/schema";
import { launchBrowser } from "../../support/browser";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { answerAll, open, phone, ready, send, start, visible } from "../../support/survey-visit";

let browser: Browser;
let survey: ServedSurvey;
let next = 0;
const link = () => survey.links[next++] ?? "";
const section = visible("section-8");

beforeAll(async () => {
  [browser, survey] = await Promise.all([launchBrowser(), serveSurvey([9, 5])]);
  // Everybody has the same name, so that it does not matter which row is whose.
  survey.db.update(invitee).set({ name: "José Mark Quintero" }).run();
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

async function write(page: Page, comment: string): Promise<void> {
  await page.fill("#comment", comment);
  await page.click(`${section} [data-continue]`);
}

test("the rule stands on the page before anybody writes, and the public page holds no filter of names", async () => {
  const { page } = await phone(browser);
  const replies: { names: string }[] = [];
  page.on("response", async (response) => {
    if (response.url().endsWith("/claim")) replies.push(await response.json());
  });
  const publicPage = await (await fetch(`${survey.url}/s/${survey.wave}`)).text();
  await start(page, link());
  const other = await phone(browser);
  other.page.on("response", async (response) => {
    if (response.url().endsWith("/claim")) replies.push(await response.json());
  });
  await start(other.page, link());
  await expect.poll(() => replies.length).toBe(2);
  expect(replies[0]?.names).toBe(replies[1]?.names);
  expect(Buffer.from(replies[0]?.names ?? "", "base64url").length).toBeLessThanOrEqual(4096);
  expect(publicPage).not.toContain(replies[0]?.names.slice(0, 20));
  expect(publicPage.toLowerCase()).not.toContain("quintero");
  await answerAll(page, 2);
  expect(await page.innerText(section)).toContain(
    "if at least 10 people answered in each and at least five in each left a comment",
  );
});

test("warns before sealing, marks what it found, and lets it be changed or kept", async () => {
  const { page, requests } = await phone(browser);
  await start(page, link());
  await answerAll(page, 2);
  await write(
    page,
    "J. Quintero and my manager decided on 3 March. Mail jose.q@firm.example. I told Mark, mark my words.",
  );
  const box = `${section} [data-problems]`;
  await page.waitForSelector(`${box}:not([hidden])`);
  expect(await page.locator(`${box} mark`).allInnerTexts()).toEqual([
    "J. Quintero",
    "my manager",
    "3 March",
    "jose.q@firm.example",
    "Mark",
  ]);
  expect(await page.innerText(box)).toContain(
    "a name (J. Quintero), somebody's role (my manager), a date (3 March)",
  );
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-problems"))).toBe(true);
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.textContent(`${section} [data-continue]`)).toBe("Keep it as it is");

  await write(page, "Quintero decided.");
  expect(await page.locator(`${box} mark`).allInnerTexts()).toEqual(["Quintero"]);
  await page.click(`${section} [data-continue]`);
  await page.waitForSelector(visible("check"));
  expect(await page.innerText(visible("check"))).toContain("Quintero decided.");
  await page.goBack();
  await write(page, "We decide too late.");
  await page.waitForSelector(visible("check"));
  await send(page);
  expect(requests.filter((request) => request.method() === "POST")).toHaveLength(2);
});

test("a comment that came back from storage is checked before it is sent", async () => {
  const { page } = await phone(browser);
  const own = link();
  await start(page, own);
  await answerAll(page, 2);
  await page.fill("#comment", "Quintero decided.");
  await page.goto("about:blank");
  await open(page, own);
  await page.click("[data-start]:not([disabled])");
  await page.waitForSelector(visible("check"));
  await page.click("[data-send]");
  await page.waitForSelector(`${section} [data-problems]:not([hidden])`);
  await page.click(`${section} [data-continue]`);
  await page.waitForSelector(visible("check"));
  await send(page);
});

test("a device that got its ballot by ticket says that it does not know the names", async () => {
  const { page } = await phone(browser);
  await start(page, link());
  await page.click(`${visible("section-1")} [data-go=carry]`);
  await page.waitForSelector("[data-ticket] li");
  const ticket = (await page.locator("[data-ticket] li").allInnerTexts()).join("");
  const second = (await phone(browser)).page;
  await open(second, `${survey.url}/s/${survey.wave}#t.${ticket}`);
  await second.click("[data-own=yes]");
  await second.click("[data-start]");
  await answerAll(second, 2);
  expect(await second.isVisible("[data-names-not-checked]")).toBe(true);
  await write(second, "Quintero decided. Call 0171 2345678.");
  expect(await second.locator(`${section} mark`).allInnerTexts()).toEqual(["0171 2345678"]);
  expect(await page.isVisible("[data-names-not-checked]")).toBe(false);
});

test("closing the tab and coming back with the link goes on where the person was", async () => {
  const { page, context } = await phone(browser);
  const address = link();
  await start(page, address);
  await page.click(`${visible("section-1")} label:has-text("Often") >> nth=0`);
  await page.close();
  const later = await context.newPage();
  await open(later, address);
  expect(await later.textContent("[data-start]")).toBe("Go on where you stopped");
  await later.click("[data-start]");
  await later.waitForSelector(visible("section-1"));
  expect(await later.locator(`${visible("section-1")} input[value="4"]:checked`).count()).toBe(1);
});

test("number keys answer only after they were switched on, and never in a text", async () => {
  const { page } = await phone(browser, { width: 1000 });
  await start(page, link());
  const chosen = () => page.locator(`${visible("section-1")} input[type=radio]:checked`).count();
  await page.keyboard.press("4");
  expect(await chosen()).toBe(0);
  await page.check(`${visible("section-1")} [data-keys]`);
  for (const key of ["4", "0", "1"]) await page.keyboard.press(key);
  expect(await chosen()).toBe(3);
  expect(await page.locator(`${visible("section-1")} input[value="0"]:checked`).count()).toBe(1);
  await page.click(`${visible("section-1")} [data-continue]`);
  await answerRest(page);
  await page.focus("#comment");
  await page.keyboard.type("5 of 5");
  expect(await page.inputValue("#comment")).toBe("5 of 5");
});

async function answerRest(page: Page): Promise<void> {
  for (let number = 2; number <= 7; number++) {
    await page.waitForSelector(visible(`section-${number}`));
    const items = await page.locator(`${visible(`section-${number}`)} [data-item]`).count();
    for (let item = 0; item < items; item++) await page.keyboard.press("3");
    await page.click(`${visible(`section-${number}`)} [data-continue]`);
  }
  await page.waitForSelector(section);
}

test("the language is the browser's, and the switch changes nothing else", async () => {
  const { page, context } = await phone(browser, { locale: "de-AT" });
  const address = link();
  await open(page, address);
  expect(await page.getAttribute("html", "lang")).toBe("de");
  expect(await page.textContent("[data-invited]")).toBe(
    "Sie sind eine von 9 eingeladenen Personen in Sales.",
  );
  const shown = await page.textContent("[data-fingerprint]");
  await page.click('.languages a[lang="fr"]');
  await ready(page);
  expect(await page.getAttribute("html", "lang")).toBe("fr");
  expect(new URL(page.url()).hash).toBe("");
  expect(await page.textContent("[data-fingerprint]")).toBe(shown);
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
  await page.click(`${visible("section-1")} label:has-text("Souvent") >> nth=0`);
  await page.close();
  const spanish = await context.newPage();
  await open(spanish, address.replace("#", "?lang=es#"));
  await spanish.click("[data-start]");
  await spanish.waitForSelector(visible("section-1"));
  expect(await spanish.locator(`${visible("section-1")} input[value="4"]:checked`).count()).toBe(1);
});
