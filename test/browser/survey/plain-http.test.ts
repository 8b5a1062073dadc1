import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listBallots } from "~db/queries/ballots.server";
import { launchBrowser } from "../../support/browser";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { open, phone, send, start, toCheck, visible } from "../../support/survey-visit";

const INTRANET = "tandem.intranet.example";
let browser: Browser;
let survey: ServedSurvey;

beforeAll(async () => {
  [browser, survey] = await Promise.all([
    launchBrowser(`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`),
    serveSurvey([14, 12]),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

const onIntranet = (place: number) => (survey.links[place] ?? "").replace("localhost", INTRANET);
const ballots = () => listBallots(survey.db, survey.wave, Buffer.alloc(0), 100).length;

test("a whole visit over plain http on a host that is not this machine, and the page says what that means", async () => {
  const counted = ballots();
  const { page, requests, errors } = await phone(browser);
  await open(page, onIntranet(0));
  const left = await page.evaluate(() => [isSecureContext, typeof crypto.subtle, typeof navigator.locks]);
  expect(left).toEqual([false, "undefined", "undefined"]);
  expect(await page.isVisible("[data-plain]")).toBe(true);
  expect(await page.innerText("[data-plain]")).toContain("could replace this page without a trace");
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
  await toCheck(page, "A weekly list of leads.");
  await send(page);
  expect(ballots()).toBe(counted + 1);
  expect(errors).toEqual([]);
  expect(requests.map((request) => request.method())).toEqual(["GET", "GET", "GET", "POST", "POST"]);
  expect((await requests[0]?.allHeaders())?.["accept-encoding"]).not.toContain("br");
});

test("two tabs share one token there too, and the second can go on when the first is closed", async () => {
  const { page, context } = await phone(browser);
  await start(page, onIntranet(2));
  const second = await context.newPage();
  await open(second, onIntranet(2));
  await second.click("[data-start]");
  await second.waitForSelector(visible("tabs"));
  await page.close();
  await second.reload();
  await second.waitForSelector("[data-start]:not([disabled])");
  await second.click("[data-start]");
  await second.waitForSelector(visible("section-1"));
});

test("on an address that is secure, nothing is said about the connection", async () => {
  const { page } = await phone(browser);
  await start(page, survey.links[3] ?? "");
  expect(await page.isVisible("[data-plain]")).toBe(false);
});
