import { randomBytes } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import QRCode from "qrcode";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTicket } from "~/ballot/ticket";
import { listBallots } from "~db/queries/ballots.server";
import { launchBrowser } from "../../support/browser";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { open, phone, ready, send, start, storage, toCheck, visible } from "../../support/survey-visit";

let browser: Browser;
let survey: ServedSurvey;
let next = 0;
const link = () => survey.links[next++] ?? "";
const address = () => `${survey.url}/s/${survey.wave}`;
const ballots = () => listBallots(survey.db, survey.wave, Buffer.alloc(0), 100).length;

beforeAll(async () => {
  [browser, survey] = await Promise.all([launchBrowser(), serveSurvey([12, 5])]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

/** The ticket of a phone that has started. */
async function ticketOf(page: Page): Promise<string[]> {
  await page.click(`${visible("section-1")} [data-go=carry]`);
  await page.waitForSelector(`${visible("carry")} [data-ticket] li`);
  return page.locator("[data-ticket] li").allInnerTexts();
}

test("a ballot goes to another device by picture: one claim, one cast, and the first device is told", async () => {
  const counted = ballots();
  const first = await phone(browser);
  await start(first.page, link());
  const groups = await ticketOf(first.page);
  expect(groups).toHaveLength(13);
  expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{5}$/.test(group))).toBe(true);
  const scanned = `${address()}#t.${groups.join("")}`;
  await first.page.waitForSelector("[data-picture]:not([hidden])");
  const { size, data } = QRCode.create(scanned, { errorCorrectionLevel: "L" }).modules;
  const dark = [...data.keys()].filter((place) => data[place]);
  const drawn = await first.page.getAttribute("[data-picture] path", "d");
  expect(drawn).toBe(dark.map((place) => `M${place % size} ${Math.floor(place / size)}h1v1h-1z`).join(""));

  const second = await phone(browser);
  await open(second.page, scanned);
  expect(new URL(second.page.url()).hash).toBe("");
  await second.page.click("[data-own=yes]");
  expect(await second.page.isVisible("[data-ticket-note]")).toBe(true);
  expect(await second.page.textContent("[data-invited]")).toBe("You are one of 12 people invited in Sales.");
  await second.page.click("[data-start]");
  await second.page.waitForSelector(visible("section-1"));
  await toCheck(second.page);
  await second.page.reload();
  await second.page.waitForSelector(visible("check"));
  await send(second.page);
  const posts = second.requests.filter((request) => request.method() === "POST");
  expect(posts.map((request) => new URL(request.url()).pathname)).toEqual([`/s/${survey.wave}/ballot`]);
  expect(ballots()).toBe(counted + 1);

  await first.page.click(`${visible("carry")} [data-back]`);
  await toCheck(first.page, "Something else");
  await first.page.click("[data-send]");
  await first.page.waitForSelector(visible("elsewhere"));
  // The refusal may be false: it is for the person to delete what is here.
  expect(await storage(first.page)).toContain("sealed");
  await first.page.click(`${visible("elsewhere")} [data-go=delete]`);
  await first.page.click("[data-wipe]");
  await first.page.waitForSelector(visible("moved"));
  expect(await storage(first.page)).toBe("[{},{}]");
  expect(ballots()).toBe(counted + 1);
  expect([...first.errors, ...second.errors]).toEqual([]);
});

test("a ticket is typed by hand, and a mistake is shown by its group", async () => {
  const counted = ballots();
  const first = await phone(browser);
  await start(first.page, link());
  const groups = await ticketOf(first.page);
  const { page, requests } = await phone(browser);
  await open(page, address());
  await page.click("[data-start]");
  await page.waitForSelector(visible("code"));
  await page.click("[data-go=ticket]");
  await page.click("[data-own=yes]");
  const problem = () => page.textContent("#ticket-problem");
  await page.click(`${visible("ticket")} [type=submit]`);
  await page.waitForFunction(() => document.querySelector("#ticket-problem")?.textContent);
  expect(await problem()).toBe("Enter the ticket that the other device shows.");
  const wrong = groups.map((group, place) =>
    place === 6 ? group.replace(/^./, (c) => (c === "7" ? "8" : "7")) : group,
  );
  for (const [typed, said] of [
    [groups.slice(0, 5).join(" "), "The ticket has 65 characters. 25 are there. Enter all of them."],
    [wrong.join(" "), "There is a typing mistake in group 7. Compare it with the other device."],
    [
      writeTicket("another", { departmentIndex: 0, seed: randomBytes(16), key: randomBytes(16) }).join(" "),
      "not a ticket of this survey",
    ],
  ] as const) {
    await page.fill("#ticket", typed);
    await page.click(`${visible("ticket")} [type=submit]`);
    await page.waitForFunction(
      (text) => document.querySelector("#ticket-problem")?.textContent?.includes(text),
      said,
    );
  }
  expect(await page.getAttribute("#ticket", "aria-invalid")).toBe("true");
  expect(requests.filter((request) => request.method() === "POST")).toEqual([]);
  await page.fill("#ticket", groups.join("-").toLowerCase());
  await page.click(`${visible("ticket")} [type=submit]`);
  await page.waitForSelector(visible("section-1"));
  await toCheck(page);
  await send(page);
  expect(ballots()).toBe(counted + 1);
});

test("the first device can give its ballot away for good", async () => {
  const { page } = await phone(browser);
  await start(page, link());
  const groups = await ticketOf(page);
  await page.click(`${visible("carry")} [data-go=delete]`);
  await page.click("[data-wipe]");
  await page.waitForSelector(visible("moved"));
  expect(await storage(page)).toBe("[{},{}]");
  await page.reload();
  await ready(page);
  const other = await phone(browser);
  await open(other.page, `${address()}#t.${groups.join("")}`);
  await other.page.click("[data-own=yes]");
  await other.page.click("[data-start]");
  await other.page.waitForSelector(visible("section-1"));
});

test("without the drawing script the ticket can still be typed", async () => {
  const { page } = await phone(browser);
  await page.route("**/ticket-picture-*.js", (route) => route.abort());
  await start(page, link());
  expect(await ticketOf(page)).toHaveLength(13);
  await page.waitForSelector("[data-no-picture]:not([hidden])");
});

test("a made-up ticket with right check characters sends nothing that counts", async () => {
  const counted = ballots();
  const made = writeTicket(survey.wave, { departmentIndex: 1, seed: randomBytes(16), key: randomBytes(16) });
  const { page } = await phone(browser);
  await open(page, `${address()}#t.${made.join("")}`);
  await page.click("[data-own=yes]");
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
  await toCheck(page);
  await page.click("[data-send]");
  await page.waitForFunction(() => document.body.innerText.includes("did not accept"));
  expect(ballots()).toBe(counted);
});
