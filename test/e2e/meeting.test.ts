import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { insertRelease } from "~db/queries/releases.server";
import { setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { textOfPdf } from "../support/pdf";
import { insertSampleWave } from "../support/released-wave";
import { sampleRelease } from "../support/sample-release";
import { type ServedApp, serveApp } from "../support/served-app";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const WAVE = "/r/sales-marketing/waves/wave0";
const REPAIR = "Every Monday: fifteen minutes on the leads that came back";

let app: ServedApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
  [app, browser] = await Promise.all([serveApp(), launchBrowser()]);
  const owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  const wave = insertSampleWave(db, 0, { relationshipId: "sales-marketing" });
  const { release } = sampleRelease(
    { invited: 34, respondents: 30, score: 45 },
    { invited: 30, respondents: 26, score: 75 },
  );
  const { id: waveId, relationshipId } = wave;
  const { methodVersion } = release;
  insertRelease(db, {
    waveId,
    relationshipId,
    methodVersion,
    content: JSON.stringify(release),
    receipts: "[]",
  });
  db.$client.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
  await context.addCookies(browserCookies(owner.cookie(), app.url));
  page = await context.newPage();
  watch(page);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

function watch(watched: Page): void {
  watched.on("pageerror", (error) => wrong.push(error.message));
  watched.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
}

const screen = () => page.locator(".meeting").getAttribute("data-screen");

/** Presses a key and waits for the next screen. */
async function press(key: string): Promise<string> {
  const before = await screen();
  await page.keyboard.press(key);
  await page.locator(`.meeting:not([data-screen="${before}"])`).waitFor();
  return (await screen()) ?? "";
}

/** On to the next screen of a kind; its id. */
async function goTo(screens: RegExp): Promise<string> {
  let here = (await screen()) ?? "";
  do here = await press("PageDown");
  while (!screens.test(here));
  return here;
}

/** No sideways scrolling, everything on one screen, and axe finds nothing. */
async function inspect(where: string): Promise<void> {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const [across, down] = await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]);
      expect(
        [across, down].map((pixels) => Math.max(0, pixels ?? 0)),
        `${where} at ${width}`,
      ).toEqual([0, 0]);
    }
    await axe(page, where);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}

async function axe(of: Page, where: string): Promise<void> {
  const { readFile } = await import("node:fs/promises");
  await of.evaluate(await readFile(axePath, "utf8"));
  const found =
    await of.evaluate(`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 160)))`);
  expect(found, where).toEqual([]);
}

/** A phone without a script; the answer's status. */
async function send(
  code: string,
  subject: string,
  person: number,
  department: 0 | 1,
  value: number,
): Promise<number> {
  const key = person.toString(16).padStart(32, "0");
  const body = new URLSearchParams({ subject, key, department: String(department), value: String(value) });
  const sent = await fetch(`${app.url}/m/${code}`, { method: "POST", headers: { Origin: app.url }, body });
  return sent.status;
}

test("a whole meeting by keyboard alone, with phones, ends in the plan and on paper", {
  timeout: 240_000,
}, async () => {
  await page.goto(`${app.url}${WAVE}/meeting`);
  await axe(page, "before it begins");
  await page.getByRole("button", { name: "Begin the meeting" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".meeting").waitFor();
  expect(await page.locator(".masthead").isVisible()).toBe(false);
  const code = (await page.locator(".meeting-code").innerText()).replaceAll("-", "");
  await inspect("welcome");

  // The keys are explained on demand, and a paused clock stands.
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Everything by keyboard" }).waitFor();
  await axe(page, "the keys");
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Everything by keyboard" }).waitFor({ state: "hidden" });
  await page.keyboard.press("p");
  await page.getByText("left, paused").waitFor();
  await page.keyboard.press("+");
  await page.getByText("3:5").or(page.getByText("4:00")).waitFor();
  await page.keyboard.press("p");

  // A phone joins in its own language and waits.
  const phone = await (
    await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE" })
  ).newPage();
  watch(phone);
  await phone.goto(`${app.url}/m/${code}`);
  await phone.getByRole("heading", { name: "Schauen Sie auf die Leinwand." }).waitFor();
  await axe(phone, "a phone that waits");

  expect(await press("PageDown")).toBe("agenda");
  await inspect("agenda");
  expect(await press("PageDown")).toBe("review");
  await inspect("review");
  expect(await press("PageDown")).toBe("guess:result");
  expect(await press("PageDown")).toBe("reveal:result");
  await inspect("reveal:result");
  const first = await press("ArrowRight");
  expect(first).toMatch(/^guess:/);
  const topic = first.slice("guess:".length);
  await inspect("guess");

  // It goes on by itself, and its guess is replaced when it sends again.
  await phone.getByRole("heading", { name: "Was schätzen Sie" }).waitFor();
  await axe(phone, "a phone that guesses");
  const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await phone.getByLabel("Sales", { exact: true }).check();
  await phone.getByLabel("30 bis 39").check();
  await phone.getByRole("button", { name: "Senden" }).click();
  await phone.getByRole("heading", { name: "Es ist angekommen." }).waitFor();
  await axe(phone, "a phone that has sent");
  await phone.reload();
  await phone.goto(`${app.url}/m/${code}`);
  await phone.getByLabel("40 bis 49").check();
  await phone.getByRole("button", { name: "Senden" }).click();
  await phone.getByRole("heading", { name: "Es ist angekommen." }).waitFor();
  for (const person of [1, 2, 3]) expect(await send(code, topic, person, 0, 40)).toBe(200);
  for (const person of [4, 5, 6, 7, 8]) expect(await send(code, topic, person, 1, 70)).toBe(200);
  // The phone and three more are four of Sales, however often the phone sent.
  await page.getByText("Marketing: enough guesses").waitFor();
  expect(await page.getByText("Sales: fewer than 5 guesses so far").isVisible()).toBe(true);
  expect(await send(code, topic, 9, 0, 40)).toBe(200);
  await page.getByText("Sales: enough guesses").waitFor();

  expect(await press("r")).toBe(`reveal:${topic}`);
  const revealed = await page.locator(".meeting-content").innerText();
  expect(revealed).toContain("40 to 50");
  expect(revealed).toContain("70 to 80");
  await inspect("reveal");
  expect(await send(code, topic, 10, 0, 90)).toBe(409);

  // One repair, one owner, one date: typed, saved with Enter, and the keys go on.
  expect(await press(" ")).toBe(`statements:${topic}`);
  await inspect("statements");
  expect(await press(" ")).toBe(`agree:${topic}`);
  await inspect("agree");
  await page.keyboard.press("Tab");
  await page.keyboard.type(REPAIR);
  await page.keyboard.press("Enter");
  await page.getByText("Name one person who sees to it.").waitFor();
  expect(await page.getByLabel("One repair").inputValue()).toBe(REPAIR);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Anna Berg");
  await page.keyboard.press("Tab");
  await page.keyboard.type("02152031");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: REPAIR }).waitFor();
  await inspect("agreed");

  expect(await press("ArrowRight")).toMatch(/^guess:/);
  expect(await press("PageUp")).toBe(`agree:${topic}`);
  await press("PageDown");
  // Nobody sent anything here: the released row stands alone.
  expect(await press("PageDown")).toMatch(/^reveal:/);
  expect(await page.locator(".meeting-content").innerText()).toContain("Sales guessed: no band");
  await inspect("a reveal without guesses");
  expect(await press("v")).toBe("choose");
  await inspect("choose");
  expect(await page.locator(".meeting-content").innerText()).toContain(REPAIR);
  expect(await press("ArrowRight")).toBe("owners");
  await inspect("owners");
  expect(await press("ArrowRight")).toBe("sign");
  await inspect("sign");
  expect(await press("ArrowRight")).toBe("vote");
  await inspect("vote");
  await phone.getByRole("heading", { name: "Wie nützlich war diese Stunde?" }).waitFor();
  for (const person of [1, 2, 3, 4, 5]) expect(await send(code, "usefulness", person, 0, 4)).toBe(200);
  for (const person of [6, 7, 8, 9]) expect(await send(code, "usefulness", person, 1, 1)).toBe(200);
  expect(await press("ArrowRight")).toBe("close");
  const closing = await page.locator(".meeting-content").innerText();
  expect(closing).toContain("4 or 5 of 5");
  expect(closing).toContain("no band");
  await inspect("close");

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("The meeting has ended.").waitFor();
  expect(await page.locator("main").innerText()).toContain(REPAIR);
  await phone.getByRole("heading", { name: "Diese Besprechung ist beendet." }).waitFor();

  await page.goto(`${app.url}${WAVE}/agreements`);
  await axe(page, "agreements");
  await page.goto(`${app.url}${WAVE}/plan/print?paper=a4`);
  const printed = await textOfPdf(await page.pdf({ preferCSSPageSize: true }));
  const words = printed.text.replace(/\s+/g, " ");
  for (const text of ["Agreed in the meeting", REPAIR, "Anna Berg"]) expect(words).toContain(text);
  expect(wrong.filter((error) => !/410|409/.test(error))).toEqual([]);
});

test("a lost network, going back and a reload take no word, on the screen and on a phone", {
  timeout: 240_000,
}, async () => {
  await page.goto(`${app.url}${WAVE}/meeting`);
  await page.getByRole("button", { name: "Begin the meeting" }).click();
  await page.locator(".meeting").waitFor();
  const code = (await page.locator(".meeting-code").innerText()).replaceAll("-", "");
  const leaveFields = () => page.locator("h1").focus();
  const guess = await goTo(/^guess:(?!result)/);
  const room = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE" });
  const phone = await room.newPage();
  await phone.goto(`${app.url}/m/${code}`);

  // A guess that is sent without a network arrives when there is one.
  await phone.getByLabel("Marketing", { exact: true }).check();
  await phone.getByLabel("40 bis 49").check();
  await room.setOffline(true);
  await phone.getByRole("button", { name: "Senden" }).click();
  await phone.getByText("Keine Verbindung.").waitFor();
  await room.setOffline(false);
  await phone.getByRole("heading", { name: "Es ist angekommen." }).waitFor();

  // The projector polls here: it stays, says so, and goes on by itself.
  await context.setOffline(true);
  await page.getByText("Not connected.").waitFor();
  await page.keyboard.press("r");
  expect(await screen()).toBe(guess);
  await context.setOffline(false);
  await page.getByText("Not connected.").waitFor({ state: "hidden" });
  await press("r");
  const repair = page.getByLabel("One repair");

  // What was agreed before is folded; words that were typed over it open it again.
  const settled = await goTo(/^agree:/);
  const change = page.getByText("Change it", { exact: true });
  await change.click();
  const reworded = "Typed over what was agreed";
  await repair.fill(reworded);
  await leaveFields();
  await press("PageDown");
  expect(await press("PageUp")).toBe(settled);
  await repair.waitFor();
  expect(await repair.inputValue()).toBe(reworded);
  await page.getByRole("button", { name: "Change it in the plan" }).click();
  await page.getByRole("heading", { name: reworded }).waitFor();

  // A topic where nothing was agreed yet.
  const agree = await goTo(/^agree:/);
  expect(agree).toMatch(/^agree:/);
  expect(agree).not.toBe(settled);
  const words = "Typed but not saved";
  await repair.fill(words);
  await leaveFields();
  await press("PageDown");
  expect(await press("PageUp")).toBe(agree);
  expect(await repair.inputValue()).toBe(words);
  await page.getByLabel("One owner").fill("Anna Berg");
  await context.setOffline(true);
  await page.getByText("Not connected.").waitFor();
  await page.getByRole("button", { name: "Put it into the plan" }).click();
  expect(await repair.inputValue()).toBe(words);
  await context.setOffline(false);
  await page.getByText("Not connected.").waitFor({ state: "hidden" });
  await page.reload();
  await page.locator(".meeting").waitFor();
  await page.waitForFunction(
    (text) => document.querySelector<HTMLInputElement>("input[name=repair]")?.value === text,
    words,
  );
  expect(await page.getByLabel("One owner").inputValue()).toBe("Anna Berg");
  await page.getByLabel("One date").fill("2031-02-15");
  await page.getByRole("button", { name: "Put it into the plan" }).click();
  await page.getByRole("heading", { name: words }).waitFor();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("meeting:"))),
  ).toEqual([]);
  await room.close();
});
