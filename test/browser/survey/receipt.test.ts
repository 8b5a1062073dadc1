import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { open, phone, ready, send, start, toCheck, visible } from "../../support/survey-visit";

const INTRANET = "tandem.intranet.example";
let browser: Browser;
let survey: ServedSurvey;

beforeAll(async () => {
  [browser, survey] = await Promise.all([
    launchBrowser(`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`),
    serveSurvey([6, 5]),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

const link = (place: number) => survey.links[place] ?? "";

test("a receipt is still there after Back and a reload, and says no more than its sender knows", async () => {
  const { page } = await phone(browser);
  await start(page, link(0));
  await toCheck(page);
  const receipt = await send(page);
  const thanks = await page.innerText(visible("thanks"));
  expect(thanks).toContain("The server says that they have arrived.");
  expect(thanks).toContain("Only that list shows that your ballot was counted");
  expect(thanks).toContain("its history shows that you were here");
  await page.goBack();
  await page.waitForSelector(visible("thanks"));
  await page.reload();
  await ready(page);
  await page.waitForSelector(visible("thanks"));
  expect(await page.textContent(`${visible("thanks")} [data-receipt]`)).toBe(receipt);
  // A second person, in the same tab, by the bare address.
  await open(page, `${survey.url}/s/${survey.wave}`);
  expect(await page.isVisible(visible("start"))).toBe(true);
  await page.reload();
  await ready(page);
  expect(await page.isVisible(visible("start"))).toBe(true);
});

test("a receipt is copied by its button, which plain http cannot have", async () => {
  const { page, context, errors } = await phone(browser);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await start(page, link(1));
  await toCheck(page);
  const receipt = await send(page);
  await page.click("[data-copy]");
  await page.getByText("Copied", { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(receipt);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  });
  await page.click("[data-another]");
  await page.fill("#code", (link(3).split("#")[1] ?? "").replace(".", ""));
  await page.click(`${visible("code")} [type=submit]`);
  await page.waitForSelector(visible("section-1"));
  await toCheck(page);
  await send(page);
  await page.click("[data-copy]");
  expect(await page.isVisible("[data-copied]")).toBe(false);
  expect(errors).toEqual([]);

  const plain = await phone(browser);
  await start(plain.page, link(2).replace("localhost", INTRANET));
  await toCheck(plain.page);
  await send(plain.page);
  expect(await plain.page.isVisible("[data-copy]")).toBe(false);
});

test.each(["receipts", "chain"])(
  "the page of the %s leads back to the survey, in its language",
  async (name) => {
    const { page } = await phone(browser);
    await page.goto(`${survey.url}/s/${survey.wave}/${name}?lang=de`);
    await page.getByRole("link", { name: "Zurück zur ersten Seite" }).click();
    await ready(page);
    expect(await page.getAttribute("html", "lang")).toBe("de");
    expect(await page.isVisible(visible("start"))).toBe(true);
  },
);
