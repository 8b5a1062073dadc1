import type { Browser, CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listBallots } from "~db/queries/ballots.server";
import { launchBrowser } from "../../support/browser";
import ensureBuilt from "../../support/built-app";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { open, phone, send, start, toCheck, visible } from "../../support/survey-visit";

const INTRANET = "tandem.intranet.example";
let browser: Browser;
let survey: ServedSurvey;

beforeAll(async () => {
  ensureBuilt();
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

/** Every byte of every answer, headers included. */
async function weigh(network: CDPSession): Promise<() => number> {
  let bytes = 0;
  await network.send("Network.enable");
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

test("a whole visit over plain http on a host that is not this machine, and the page says what that means", async () => {
  const counted = ballots();
  const { page, context, requests, errors } = await phone(browser);
  const bytes = await weigh(await context.newCDPSession(page));
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
  // Browsers take brotli on secure addresses only: this is the most a visit costs anywhere.
  expect(bytes()).toBeLessThanOrEqual(45 * 1024);
  process.stdout.write(`a visit over plain http: ${bytes()} bytes\n`);
});

test("a second visit costs next to nothing", async () => {
  const { page, context } = await phone(browser);
  await open(page, onIntranet(1));
  await page.goto("about:blank");
  const bytes = await weigh(await context.newCDPSession(page));
  await open(page, onIntranet(1));
  expect(bytes()).toBeLessThanOrEqual(2 * 1024);
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

test("on an address that is secure, nothing is said about the connection, and a visit is lighter", async () => {
  const { page, context } = await phone(browser);
  const bytes = await weigh(await context.newCDPSession(page));
  await open(page, survey.links[3] ?? "");
  expect(await page.isVisible("[data-plain]")).toBe(false);
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
  await toCheck(page);
  await send(page);
  expect(bytes()).toBeLessThanOrEqual(41_250);
  process.stdout.write(`a visit with brotli: ${bytes()} bytes\n`);
});
