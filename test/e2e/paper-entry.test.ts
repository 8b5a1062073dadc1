import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginPaperEntry } from "~/features/paper/begin-paper-entry.server";
import { readKeyFile, type WaveKeys } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { type Database, openDatabase } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { findWave } from "~db/queries/waves.server";
import { OWNER, setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { answersInOrder, bodiesTo } from "../support/cast-order";
import { addRelationship, DAY, plannedWave } from "../support/company";
import {
  addPaper,
  beginEntry,
  type Paper,
  type PaperVisit,
  press,
  said,
  sayWhoIsHere,
  typePaper,
  visitAs,
} from "../support/paper-visit";
import { type RecordingProxy, recordRequests } from "../support/proxies/recording-proxy";
import { filesBelow, placesWith, spellingsOfText } from "../support/secret-search";
import { type ServedApp, serveApp } from "../support/served-app";
import { answer, personalCodes, sampleContent } from "../support/surveyed-wave";

let app: ServedApp;
let proxy: RecordingProxy;
let browser: Browser;
let db: Database;
let url: string;
let cookie: string;
/** While other tests take the processor. */
const SOON = { timeout: 20_000 };
const axe = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const keys = () => ({ path: app.keyDirectory });

beforeAll(async () => {
  [app, browser] = await Promise.all([serveApp(), launchBrowser()]);
  proxy = await recordRequests(app.url);
  url = `http://localhost:${proxy.port}`;
  cookie = (await setUp(app)).cookie();
  db = openDatabase(app.databaseFile);
});
afterAll(async () => {
  await browser?.close();
  await proxy?.stop();
  db?.$client.close();
  await app?.stop();
});

type Opened = { id: string; entry: string; secrets: WaveKeys };

async function openedWave(name: string, people: readonly [number, number]): Promise<Opened> {
  // Another each time: a test may be repeated.
  const relationshipId = `${name}-${randomUUID()}`;
  addRelationship(db, relationshipId, people);
  const wave = plannedWave(db, { relationshipId, closesAt: new Date(Date.now() + 10 * DAY) });
  expect(await openWave(db, keys(), wave.id, new Date())).toEqual({ ok: true });
  const secrets = readKeyFile(keys(), wave.id);
  if (!secrets) throw new Error("no key");
  return { id: wave.id, entry: `${url}/r/${relationshipId}/waves/${wave.id}/paper-entry`, secrets };
}

/** Each different from every other. */
function papers(count: number, department: 0 | 1): Paper[] {
  return Array.from({ length: count }, (_, place) => ({
    department,
    answers: Array.from({ length: 22 }, (_, item) =>
      item === 4
        ? null
        : item === 7
          ? 0
          : 1 + ((Math.floor(place / 5 ** (item % 3)) + department + item) % 5),
    ),
  }));
}

const written = ({ answers }: Paper) => answers.map((key) => key || "-").join("");

async function passesAxe(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(axe);
    const found = await page.evaluate(
      `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) => result.violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 120)))`,
    );
    expect(found).toEqual([]);
  }
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
}

/** Answers and comments in any spelling: in what browsers sent, in what is stored, in what the process wrote. */
function plainAnswers(sheets: readonly Paper[], comments: readonly string[]): string[] {
  const needles = sheets.flatMap(({ answers }) =>
    [
      answers.map((key) => key ?? " "),
      answers.map((key) => key ?? "-"),
      answers.map((key) => key || "-"),
    ].flatMap((spelling) => [spelling.join(""), spelling.join(","), JSON.stringify(answers)]),
  );
  const requests = Object.fromEntries(proxy.requests.map((bytes, index) => [`request ${index}`, bytes]));
  const stored = { ...filesBelow(path.dirname(app.databaseFile)), ...filesBelow(app.keyDirectory) };
  const places = { ...requests, ...stored, output: Buffer.from(app.output()) };
  return placesWith([...needles, ...comments].flatMap(spellingsOfText), places);
}

const storage = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

test("a shuffled batch typed by keyboard alone arrives in no order, sealed, once, and is counted", async () => {
  const { id, entry, secrets } = await openedWave("typed", [50, 14]);
  for (const index of [0, 1] as const)
    for (const [seed, code] of personalCodes(db, keys(), id, index).slice(0, 7).entries())
      answer(db, keys(), id, code, sampleContent(seed), new Date());
  const { page, context, problems } = await visitAs(browser, url, cookie);
  const [sales, marketing] = [papers(10, 0), papers(3, 1)];
  const [first, ...others] = sales;
  if (!first) throw new Error("no paper");

  const sheet = await context.newPage();
  await sheet.goto(entry.replace("paper-entry", "paper-ballots"));
  await passesAxe(sheet);
  await sheet.close();
  await page.goto(entry);
  await page.waitForSelector("[data-ready]", { state: "attached" });
  await passesAxe(page);
  await press(page, "Begin");
  expect(await said(page, "data-begin-problem")).toContain("second person");
  for (const box of ["here-first", "here-second", "shuffled"]) await page.locator(`#${box}`).check();
  await page.fill("#second", OWNER.name);
  await press(page, "Begin");
  expect(await said(page, "data-begin-problem")).toContain("at least 6 characters");
  for (const id of ["word-first", "word-first-again", "word-second"])
    await page.fill(`#${id}`, "amber fjord");
  await press(page, "Begin");
  expect(await said(page, "data-begin-problem")).toContain("repetition differ");
  await page.fill("#word-second-again", "amber fjord");
  await press(page, "Begin");
  expect(await said(page, "data-begin-problem")).toContain("a word of their own");
  for (const id of ["word-second", "word-second-again"]) await page.fill(`#${id}`, "quiet lamp");
  await press(page, "Begin");
  await expect.poll(() => said(page, "data-begin-problem"), SOON).toContain("somebody other than you");
  await beginEntry(page, entry);

  // A wrong key is corrected by going back; a comment that names somebody is shown before it is sealed.
  await page.keyboard.type("14x");
  expect(await page.locator("#communication-2-meaning").innerText()).toContain("1 to 5");
  for (const key of ["ArrowUp", "Backspace", "Backspace", "Backspace"]) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("department");
  const comment = "Let Person 7 rest, and ask anna@brandt.example";
  await typePaper(page, { ...first, comment, mayBeQuoted: true });
  expect(await said(page, "data-read-findings")).toContain("an e-mail address (anna@brandt.example)");
  expect(await said(page, "data-read-department")).toBe("Sales");
  await passesAxe(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await said(page, "data-read-comment")).toBe("Let […] 7 rest, and ask […]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-typing]:not([hidden])");

  // Half a ballot and all others survive a reload; both say again that they are here.
  await page.keyboard.type("134");
  await page.reload();
  await page.waitForSelector("[data-waiting]:not([hidden])");
  await beginEntry(page, entry);
  expect(await page.inputValue("#communication-2")).toBe("4");
  await press(page, "Clear this ballot");
  for (const paper of [...others, ...marketing]) await addPaper(page, paper);
  await passesAxe(page);
  // Refused at its first key, and nothing of an answer is taken.
  await page.keyboard.type("2");
  expect(await said(page, "data-typing-problem")).toContain("All paper ballots planned for Marketing");
  expect(await said(page, "data-typing-problem")).toContain("spare slip");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("department");
  expect(await page.inputValue("#department")).toBe("");
  expect(await said(page, "data-added")).toBe("");

  // What waits lies in the browser in no order, and in no spelling that it could be read from.
  const listed = await page.locator("[data-list] code").allInnerTexts();
  const lying = listed.map((keys) => keys.replaceAll(" ", "").replace(/[–0]/g, "-"));
  const typedInOrder = [...sales, ...marketing].map(written);
  expect(lying).not.toEqual(typedInOrder);
  expect([...lying].sort()).toEqual([...typedInOrder].sort());
  const kept = { storage: Buffer.from(await storage(page)) };
  expect(Object.keys(JSON.parse(await keptBatch(page, id))).sort()).toEqual(["closesAt", "salt", "sealed"]);
  const needles = [...typedInOrder, comment, "answers", "departmentIndex", "amber fjord", "quiet lamp"];
  expect(placesWith(needles.flatMap(spellingsOfText), kept)).toEqual([]);

  // Another tab would send the batch a second time.
  const second = await context.newPage();
  await second.goto(entry);
  await second.waitForSelector('[data-step="tabs"]:not([hidden])');
  await second.close();

  // Without a connection, and with replies that get lost, nothing is lost and nothing counted twice.
  await context.setOffline(true);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Send the batch");
  await page.keyboard.press("Enter");
  await expect.poll(() => said(page, "data-send-problem"), SOON).toContain("13 ballots wait in this browser");
  await context.setOffline(false);
  await page.waitForFunction(() => navigator.onLine);
  // All codes are claimed before the first ballot is sent, a proof each.
  const sent = { timeout: 60_000 };
  for (const place of ["claim", "ballot"]) {
    const loseReply = async (route: Route) => {
      // A connection that idled may be closed under it, and only the reply is to get lost.
      await route.fetch({ maxRetries: 3 });
      await route.abort();
    };
    await page.route(`**/s/${id}/${place}`, loseReply, { times: 1 });
    await press(page, "Send the batch");
    await expect.poll(() => said(page, "data-send-problem"), sent).toContain("The server did not answer");
  }
  await page.reload();
  await beginEntry(page, entry);
  expect(await page.locator("[data-typing]").isVisible()).toBe(false);
  await press(page, "Send the batch");
  await page.waitForSelector('[data-step="done"]:not([hidden])');
  await passesAxe(page);
  expect(problems).toEqual([]);

  expect(countBallots(db, id)).toBe(14 + 13);
  expect(await storage(page)).toBe("[{},{}]");
  const casts = [...new Set(answersInOrder(proxy.requests, secrets))];
  expect(casts).not.toEqual([...sales, ...marketing].map(written));
  expect([...casts].sort()).toEqual([...sales, ...marketing].map(written).sort());
  expect(plainAnswers([...sales, ...marketing], [comment, "anna@brandt.example"])).toEqual([]);
  expect(bodiesTo(proxy.requests, `/s/${id}/claim`).length).toBeGreaterThan(13);

  const closesAt = findWave(db, id)?.closesAt ?? new Date();
  expect(await closeWave(db, keys(), id, new Date(closesAt.getTime() + 1000))).toMatchObject({ ok: true });
  await page.goto(`${entry.replace("paper-entry", "report")}`);
  expect(await page.locator("main").innerText()).toMatch(/Sales\s+50\s+17\s/);
  const receipts = db.$client.prepare("select receipts from release where wave_id = ?").pluck().get(id);
  expect(JSON.parse(String(receipts))).toHaveLength(27);
  await context.close();
});

/** Five papers of one department typed in this order, and what the network saw of them. */
async function typedInOrder(wave: Opened, spoil: (visit: PaperVisit) => Promise<unknown>) {
  const sheets = papers(6, 0);
  const visit = await visitAs(browser, url, cookie);
  await spoil(visit);
  await beginEntry(visit.page, wave.entry);
  for (const sheet of sheets) await addPaper(visit.page, sheet);
  return { ...visit, sheets };
}

test("broken: a page that keeps the order of typing is seen, and so is one that sends what was typed", async () => {
  const wave = await openedWave("broken", [30, 6]);
  const inOrder = ({ page }: PaperVisit) =>
    page.addInitScript(() => {
      const honest = crypto.getRandomValues.bind(crypto);
      // The shuffle alone draws single words.
      crypto.getRandomValues = (array) =>
        array instanceof Uint32Array && array.length === 1 ? array.fill(0xffffffff) : honest(array);
    });
  const { page, context, sheets } = await typedInOrder(wave, inOrder);
  const before = plainAnswers(sheets, []);
  await page.evaluate((address) => {
    const body = document.querySelector("[data-list]")?.textContent?.replace(/ /g, "").replace(/–/g, "-");
    return fetch(address, { method: "POST", body });
  }, wave.entry);
  expect(before).toEqual([]);
  expect(plainAnswers(sheets, [])).toHaveLength(1);
  await press(page, "Send the batch");
  await page.waitForSelector('[data-step="done"]:not([hidden])');
  expect(answersInOrder(proxy.requests, wave.secrets)).toEqual(sheets.map(written));
  await context.close();
});

const keptBatch = (page: Page, id: string) =>
  page.evaluate((wave) => localStorage.getItem(`tandem-paper:${wave}`) ?? "", id);

test("what waits is opened by both words together, and by nothing else", async () => {
  const wave = await openedWave("locked", [6, 6]);
  const { page, context } = await visitAs(browser, url, cookie);
  await beginEntry(page, wave.entry);
  const [paper] = papers(1, 0);
  if (!paper) throw new Error("no paper");
  await addPaper(page, paper);
  await page.keyboard.type("1345");
  const before = await keptBatch(page, wave.id);

  // Leaving asks; whoever stays goes on, half a ballot included.
  const asked: string[] = [];
  page.once("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.evaluate(() => setTimeout(() => location.reload()));
  await expect.poll(() => asked, SOON).toEqual(["beforeunload"]);
  expect(await page.inputValue("#communication-2")).toBe("4");

  // As after a crash: the tab is gone without a word, and one of the two comes back alone.
  await page.evaluate(() => {
    const forgotten = { closesAt: "2020-01-17T16:00:00Z", salt: "", sealed: "" };
    localStorage.setItem("tandem-paper:forgotten", JSON.stringify(forgotten));
  });
  const crashed = page;
  const again = await context.newPage();
  await crashed.close({ runBeforeUnload: false });
  const begun = () =>
    db.$client.prepare("select count(*) from audit_event where action like 'paper%'").pluck().get();
  const begunBefore = begun();
  for (const words of [
    ["amber fjord", "invented word"],
    ["invented word", "quiet lamp"],
    ["quiet lamp", "amber fjord"],
  ] as const) {
    await sayWhoIsHere(again, wave.entry, "Somebody Else", words);
    await expect.poll(() => said(again, "data-begin-problem"), SOON).toContain("not the two words");
    expect(await again.locator('[data-step="work"]').isVisible()).toBe(false);
    expect(await keptBatch(again, wave.id)).toBe(before);
  }
  expect(begun()).toBe(begunBefore);
  expect(await keptBatch(again, "forgotten")).toBe("");
  expect(await said(again, "data-waiting")).toContain("sealed with a word of each of two people");
  await beginEntry(again, wave.entry);
  expect(await again.inputValue("#communication-2")).toBe("4");
  expect(await said(again, 'data-count="0"')).toContain("1 ballot");

  // A word that is lost costs what was typed, and both are told before.
  await again.goto(wave.entry);
  again.on("dialog", (dialog) => dialog.accept());
  await press(again, "Throw away what waits");
  await expect.poll(() => keptBatch(again, wave.id), SOON).toBe("");
  await context.close();
});

test("a batch that an earlier version left unsealed goes on, and is sealed from then on", async () => {
  const wave = await openedWave("in-clear", [6, 6]);
  const { page, context } = await visitAs(browser, url, cookie);
  await page.goto(wave.entry);
  const answers = "4".repeat(22);
  await page.evaluate(
    ([name, typed]) => {
      const ballot = { departmentIndex: 0, answers: typed, comment: "Secret comment", mayBeQuoted: false };
      const entry = {
        departmentIndex: 0,
        ballot,
        claim: null,
        seed: "",
        key: null,
        cast: null,
        receipt: null,
      };
      const batch = { closesAt: "2099-01-01T00:00:00.000Z", ballots: [entry], typing: null };
      localStorage.setItem(name ?? "", JSON.stringify(batch));
    },
    [`tandem-paper:${wave.id}`, answers],
  );
  await beginEntry(page, wave.entry);
  expect(await page.locator("[data-list] li").innerText()).toContain("with a comment");
  expect(await storage(page)).not.toMatch(/Secret|4444/);
  await context.close();
});

test("fewer than three of a department are sent when both say that there are no more", async () => {
  const wave = await openedWave("few", [6, 6]);
  const { page, context } = await visitAs(browser, url, cookie);
  await beginEntry(page, wave.entry);
  for (const paper of [...papers(2, 0), ...papers(3, 1)]) await addPaper(page, paper);
  await press(page, "Send the batch");
  expect(await said(page, "data-send-problem")).toContain("Ballots of Sales are sent at least 3 at a time");
  expect(countBallots(db, wave.id)).toBe(0);

  // One is taken back, corrected and added again; the half-empty one is said to count for nothing.
  await page.getByRole("button", { name: "Change this ballot of Sales" }).first().press("Enter");
  await typePaper(page, {
    department: 0,
    answers: Array.from({ length: 22 }, (_, item) => (item < 5 ? 3 : null)),
  });
  expect(await said(page, "data-read-few")).toContain("Only 5 of 18 scored statements");
  await page.keyboard.press("Enter");
  await page.locator("#few-0").focus();
  await page.keyboard.press("Space");
  await press(page, "Send the batch");
  await page.waitForSelector('[data-step="done"]:not([hidden])');
  expect(countBallots(db, wave.id)).toBe(5);
  expect(answersInOrder(proxy.requests, wave.secrets)).toContain(`33333${"-".repeat(17)}`);

  // Codes that another session has used are passed over; when none is left, the rest waits.
  await beginEntry(page, wave.entry);
  expect(await said(page, 'data-count="0"')).toContain("codes for 1 more");
  expect(await said(page, 'data-count="1"')).toContain("codes for 0 more");
  const [paper] = papers(1, 0);
  if (paper) await addPaper(page, paper);
  const other = beginPaperEntry(
    db,
    keys(),
    wave.id,
    { second: "Wanda", bothHere: true, shuffled: true },
    { accountId: "hr", name: "Ines Brandt", now: new Date() },
  );
  const code = other.ok ? (other.codes[0]?.[0] ?? "") : "";
  answer(db, keys(), wave.id, { ok: true, departmentIndex: 0, code }, sampleContent(1), new Date());
  await page.locator("#few-0").focus();
  await page.keyboard.press("Space");
  await press(page, "Send the batch");
  await expect.poll(() => said(page, "data-send-problem"), SOON).toContain("no unused code left");
  expect(countBallots(db, wave.id)).toBe(6);
  page.on("dialog", (dialog) => dialog.accept());
  await press(page, "Throw the batch away");
  await page.waitForSelector("[data-waiting]", { state: "hidden" });
  await expect.poll(() => storage(page), SOON).toBe("[{},{}]");
  await context.close();
});

test("a server that answers a claim with another key is caught before anything is sent", async () => {
  const wave = await openedWave("tagged", [6, 6]);
  const { page, context } = await visitAs(browser, url, cookie);
  await beginEntry(page, wave.entry);
  for (const paper of papers(3, 0)) await addPaper(page, paper);
  await page.route(`**/s/${wave.id}/claim`, async (route) => {
    const json: Record<string, string> = await (await route.fetch({ maxRetries: 3 })).json();
    await route.fulfill({
      json: { ...json, proof: json.proof?.replace(/^./, (first) => (first === "A" ? "B" : "A")) },
    });
  });
  await press(page, "Send the batch");
  await expect.poll(() => said(page, "data-send-problem"), SOON).toContain("tell the works council");
  expect(bodiesTo(proxy.requests, `/s/${wave.id}/ballot`)).toEqual([]);
  expect(countBallots(db, wave.id)).toBe(0);
  await context.close();
});
