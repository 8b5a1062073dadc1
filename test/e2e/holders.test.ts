import fs from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { readTallyKeyFile, writeTallyKeyFile } from "~/ballot/tally-key-file";
import { lockTallySecret, unlockTallySecret } from "~/ballot/tally-lock";
import { PSEUDO_LANGUAGE } from "~/content/language";
import { holderTexts } from "~/content/tally/holder/texts";
import { createAccount } from "~/features/accounts/create-account.server";
import { slipCodes } from "~/features/derive-code.server";
import { answerAsRespondent } from "~/features/survey/answer-as-respondent.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { openDatabase } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { listHolders } from "~db/queries/key-holders.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { findWave, updateWave } from "~db/queries/waves.server";
import { OWNER, setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { confirmOpening } from "../support/demonstration";
import { makeHolderKey, planHeldWave, waveRow } from "../support/held-wave";
import { type RecordingProxy, recordRequests } from "../support/proxies/recording-proxy";
import { filesBelow, placesWith, spellings, spellingsOfText } from "../support/secret-search";
import { type ServedApp, serveApp } from "../support/served-app";
import { sampleContent } from "../support/surveyed-wave";
import { answeredTrusteeWave } from "../support/trustee-wave";
import { answerByTouch } from "./respondent";

const HOST = "tandem.test";
const HOUR = 3_600_000;
const PASSPHRASE = "walnut ferry amber lamp orbit";
const WANDA = { name: "Wanda Rat", email: "wanda@brandt.example", password: "nine calm rivers east" };
const DORA = { name: "Dora Data", email: "dora@brandt.example", password: "ten quiet lakes west!" };
const FINN = { name: "Finn Fisk", email: "finn@brandt.example", password: "six loud winds north!" };
const HOLDERS = [
  { ...WANDA, role: "trustee", label: "Wanda Rat (Key holder)", as: "the works council" },
  { ...DORA, role: "trustee", label: "Dora Data (Key holder)", as: "the data protection officer" },
  { ...FINN, role: "facilitator", label: "Finn Fisk (Facilitator)", as: "the head of Finance" },
] as const;

let app: ServedApp;
let proxy: RecordingProxy;
let browser: Browser;
let url: string;
const axe = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");

beforeAll(async () => {
  app = await serveApp({ ALLOW_PLAIN_HTTP_SIGN_IN: "true" });
  proxy = await recordRequests(app.url);
  browser = await launchBrowser(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`);
  url = `http://${HOST}:${proxy.port}`;
  await setUp(app);
  const db = openDatabase(app.databaseFile);
  for (const { name, email, password, role } of HOLDERS)
    await createAccount(db, { name, email, password, role }, { accountId: null, now: new Date() });
  const people = ["sales", "marketing"].flatMap((department, departmentIndex) =>
    Array.from({ length: 6 }, (_, person) => ({
      id: `${department}${person}`,
      relationshipId: "sales-marketing",
      email: `${department}.${person}@brandt.example`,
      departmentIndex,
      name: null,
      language: null,
    })),
  );
  insertRosterEntries(db, people);
  db.$client.close();
});

afterAll(async () => {
  await browser?.close();
  await proxy?.stop();
  await app?.stop();
});

/** A browser of somebody's own, signed in over plain http. `ahead` sets its clock. */
async function signedIn(who: { email: string; password: string }, ahead = 0): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript((shift) => {
    const Real = Date;
    globalThis.Date = new Proxy(Real, {
      construct: (_, given) => (given.length ? Reflect.construct(Real, given) : new Real(Real.now() + shift)),
      get: (target, name) => (name === "now" ? () => Real.now() + shift : Reflect.get(target, name)),
    });
  }, ahead);
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("E-mail address").fill(who.email);
  await page.getByLabel("Password").fill(who.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${url}/`);
  return page;
}

/** In both themes, and no wider than its window. */
async function accessible(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await passesAxe(page);
  }
}

async function passesAxe(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) => result.violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 120)))`,
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Two of three, as it is suggested; nobody is chosen until somebody chooses. */
async function planWave(page: Page): Promise<string> {
  await page.goto(`${url}/r/sales-marketing/waves/new`);
  expect(await page.getByLabel("Two of three people (suggested)").isChecked()).toBe(true);
  await page.getByRole("button", { name: "Plan this wave" }).click();
  await page.getByRole("link", { name: "Choose an account." }).first().waitFor();
  await accessible(page);
  for (const [place, { label, as }] of HOLDERS.entries()) {
    await page.locator(`#holder-${place}-account`).selectOption({ label });
    await page.locator(`#holder-${place}-name`).fill(as);
  }
  await page.getByRole("button", { name: "Plan this wave" }).click();
  await page.getByRole("heading", { name: "The keys to the answers" }).waitFor();
  await page.getByText("Still to come: the works council, the data protection officer").waitFor();
  expect(await page.getByRole("link", { name: "Review and open" }).count()).toBe(0);
  await accessible(page);
  return new URL(page.url()).pathname;
}

/** Makes a key, downloads it and reads the printed rows; stops before the proof. */
async function makeKey(
  page: Page,
  wavePath: string,
  at = "tally-key",
): Promise<{ file: string; rows: string[] }> {
  await page.goto(`${url}${wavePath}/${at}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([false, "undefined"]);
  await page.locator("#new-passphrase").fill("too short");
  await page.getByRole("button", { name: "Make my key" }).click();
  await page.getByText("Use at least 16 characters").waitFor();
  await accessible(page);
  await page.locator("#new-passphrase").fill(PASSPHRASE);
  await page.getByLabel("I have written the passphrase down").check();
  await page.getByRole("button", { name: "Make my key" }).click();
  await page.getByRole("heading", { name: "2. Keep your key" }).waitFor({ timeout: 60_000 });
  await accessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save the key file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^tandem-key-(20\d\d-Q\d-[a-z0-9]{10}|practice-practice)\.json$/,
  );
  const file = path.join(app.directory, `${Math.random()}.json`);
  await download.saveAs(file);
  const rows = await page.locator("[data-paper-rows] li").allTextContents();
  return { file, rows };
}

/** The whole way with a made-up survey; nothing is sent. */
async function rehearse(page: Page, wavePath: string): Promise<void> {
  const sent: string[] = [];
  const { file, rows } = await makeKey(page, wavePath, "key-rehearsal");
  page.on("request", (request) => sent.push(request.url()));
  await page.locator("#proof-file").setInputFiles(file);
  await page.locator("#proof-passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Try my practice key" }).click();
  await page.getByRole("heading", { name: "4. Some weeks later" }).waitFor({ timeout: 60_000 });
  await accessible(page);
  await page.getByText("I only have the printed backup").click();
  await open(page, { paper: rows.join("\n") });
  await page.getByText("12 of 12 made-up sheets opened").waitFor({ timeout: 60_000 });
  await page.getByText("With your key and the server's alone: 0 of 12.").waitFor();
  await accessible(page);
  expect(sent.filter((address) => !/share-worker|^blob:/.test(address))).toEqual([]);
}

async function prove(page: Page, file: string, passphrase: string): Promise<void> {
  await page.locator("#proof-file").setInputFiles(file);
  await page.locator("#proof-passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Try my key and register it" }).click();
}

function places(): Record<string, Buffer> {
  const requests = Object.fromEntries(proxy.requests.map((bytes, index) => [`request ${index}`, bytes]));
  const stored = { ...filesBelow(path.dirname(app.databaseFile)), ...filesBelow(app.keyDirectory) };
  return { ...requests, ...stored, output: Buffer.from(app.output()) };
}

describe("a wave with three key holders, over plain http", () => {
  test("from the keys to the report, while the server never has a holder's key", {
    timeout: 600_000,
  }, async () => {
    const hr = await signedIn(OWNER);
    const wavePath = await planWave(hr);
    const waveId = wavePath.split("/").at(-1) ?? "";

    // Whoever is not appointed, the administrator included, makes no key.
    expect((await hr.goto(`${url}${wavePath}/tally-key`))?.url()).toBe(`${url}${wavePath}`);
    const put = { method: "POST", body: JSON.stringify({ publicKey: "A".repeat(43) }) };
    const asHr = (page: Page, path: string, init?: RequestInit) =>
      page.evaluate(([address, given]) => fetch(address, given).then(({ status }) => status), [
        path,
        init,
      ] as const);
    expect(await asHr(hr, `${wavePath}/tally-key`, put)).toBeGreaterThanOrEqual(400);

    // The works council makes one key, then another that takes its place.
    const wanda = await signedIn(WANDA);
    await wanda.getByRole("link", { name: /Make your key for the survey/ }).click();
    await rehearse(wanda, wavePath);
    await wanda.goto(`${url}${wavePath}`);
    await wanda.getByRole("link", { name: "Make your key", exact: true }).click();
    const early = await makeKey(wanda, wavePath);
    await prove(wanda, early.file, PASSPHRASE);
    await wanda.getByRole("heading", { name: "Your key is registered" }).waitFor({ timeout: 60_000 });
    const { file, rows } = await makeKey(wanda, wavePath);
    await prove(wanda, early.file, PASSPHRASE);
    await wanda.getByText("This file holds another key of this survey").waitFor({ timeout: 60_000 });
    await prove(wanda, file, `${PASSPHRASE}s`);
    await wanda.getByText("This passphrase does not open this key").waitFor({ timeout: 60_000 });
    await prove(wanda, file, PASSPHRASE);
    await wanda.getByRole("heading", { name: "Your key is registered" }).waitFor({ timeout: 60_000 });
    const fingerprint = await wanda.locator("[data-fingerprint]").innerText();
    await accessible(wanda);

    // Both pages and their script speak every language.
    for (const language of [PSEUDO_LANGUAGE, "de", "fr", "es"] as const) {
      const abroad = await browser.newPage({ extraHTTPHeaders: { "Accept-Language": language } });
      await abroad.context().addCookies(await wanda.context().cookies());
      await abroad.goto(`${url}${wavePath}/tally-key`);
      await abroad.locator("html[data-ready]").waitFor({ state: "attached" });
      const { page, script } = holderTexts(language).texts;
      await abroad.getByRole("button", { name: page.key.choose.button }).click();
      await abroad.getByText(script.make.missing).waitFor();
      await abroad.getByText(script.make.tick).waitFor();
      expect(await abroad.locator("html").getAttribute("lang")).toBe(language);
      await abroad.context().close();
    }

    // The others make theirs; HR sees who is awaited, then every fingerprint under its name, and opens.
    await hr.goto(`${url}${wavePath}`);
    await hr.getByText("Still to come: the data protection officer and the head of Finance.").waitFor();
    const dora = await signedIn(DORA);
    const second = await makeKey(dora, wavePath);
    await prove(dora, second.file, PASSPHRASE);
    await dora.getByRole("heading", { name: "Your key is registered" }).waitFor({ timeout: 60_000 });
    const db = openDatabase(app.databaseFile);
    const finn = listHolders(db, waveId)[2]?.accountId ?? "";
    makeHolderKey(db, waveId, finn);
    await hr.goto(`${url}${wavePath}`);
    expect(await hr.locator("main").innerText()).toContain(fingerprint);
    await confirmOpening(hr);
    await hr.getByText("Print the slips").waitFor();
    const shown = await hr.locator("main").innerText();
    expect(shown).toContain("Fingerprint of this key");
    expect(shown).toContain("Fingerprint of this survey");
    expect((await wanda.goto(`${url}${wavePath}/tally-key`))?.url()).toBe(`${url}${wavePath}`);

    // Respondents read who they are; two answer in the browser, the others as a browser does.
    const keys = { path: app.keyDirectory };
    const row = findWave(db, waveId);
    if (!row?.manifest || !row.manifestHash) throw new Error("the wave did not open");
    const respondent = await browser.newPage();
    await respondent.goto(`${url}/s/${waveId}?lang=en`);
    expect(await respondent.locator("body").innerText()).toContain(
      "Nobody opens it before closing without two of three key holders: the works council, the data protection officer and the head of Finance.",
    );
    await respondent.close();
    const opened = { id: waveId, manifestHash: row.manifestHash, manifest: parseManifest(row.manifest) };
    for (const department of [0, 1] as const) {
      const codes = slipCodes(keys, row, department, "pool") ?? [];
      for (const [person, code] of codes.entries()) {
        const sheet = {
          answers: Array.from({ length: 22 }, (_, item) => 2 + ((item + person) % 3)),
          comment: "",
        };
        if (person === 0) await answerByTouch(browser, `http://localhost:${proxy.port}${code.path}`, sheet);
        else answerAsRespondent(db, keys, opened, code.typed, sampleContent(person), new Date());
      }
    }

    // On its date it closes and waits. Nobody is shown anything.
    const ahead = row.closesAt.getTime() - Date.now() + HOUR;
    app.setClockAhead(ahead);
    const later = await signedIn(OWNER);
    await expect
      .poll(() => later.goto(`${url}${wavePath}`).then(() => later.locator("main").innerText()), {
        timeout: 90_000,
        interval: 2_000,
      })
      .toContain("Closed, waiting for key holders");
    await later.getByText("Keys that have come: 0 of 2").waitFor();
    await later.getByText(/Key holders are asked to come by \d+ \w+ \d{4}/).waitFor();
    await later
      .getByText(/2 keys are still needed, of: the works council, .* or the head of Finance/)
      .waitFor();
    await accessible(later);
    db.$client.close();

    // A browser whose clock says that the wave is still open refuses.
    const doubting = await signedIn(WANDA);
    await doubting.goto(`${url}${wavePath}/tally-opening`);
    await open(doubting, { file });
    await doubting
      .getByText("By the clock of this computer the survey is still open")
      .waitFor({ timeout: 60_000 });

    // Wrong files, a wrong passphrase and a mistyped row are refused before anything happens.
    const back = await signedIn(WANDA, ahead);
    await back.getByRole("link", { name: /has closed: use your key/ }).click();
    await back.getByRole("link", { name: "Use your key", exact: true }).click();
    await back.locator("html[data-ready]").waitFor({ state: "attached" });
    await expect.poll(() => back.locator("[data-sheets]").innerText()).toBe("12");
    const list = await back.locator("[data-list-fingerprint]").innerText();
    await accessible(back);
    const written = readTallyKeyFile(fs.readFileSync(file, "utf8"));
    if (!written.ok) throw new Error("the key file cannot be read");
    const write = (name: string, text: string) => {
      const made = path.join(app.directory, name);
      fs.writeFileSync(made, text);
      return made;
    };
    await open(back, { file: write("list.csv", "a;b") });
    await back.getByText("This is no key file, or it is damaged").waitFor();
    await open(back, { file: write("other.json", writeTallyKeyFile({ ...written.file, wave: "another" })) });
    await back.getByText("This is the key of another survey").waitFor();
    await open(back, { file, passphrase: "some other passphrase" });
    await back.getByText("This passphrase does not open this key").waitFor({ timeout: 60_000 });
    await open(back, { file: early.file });
    await back.getByText("This survey was sealed for another key of yours").waitFor({ timeout: 60_000 });
    expect(await asHr(later, `${wavePath}/tally-ballots`)).toBe(403);

    // The paper alone is enough. One key of the two that it takes opens nothing.
    await back.getByText("I only have the printed backup").click();
    await open(back, { paper: rows.with(2, rows[3] ?? "").join("\n") });
    await back.getByText("There is a typing mistake in row 3").waitFor();
    await accessible(back);
    await open(back, { paper: rows.join("\n").toLowerCase() });
    await back.getByRole("heading", { name: "Your part has arrived" }).waitFor({ timeout: 60_000 });
    await back.getByText("Keys that have come: 1 of 2").waitFor();
    await accessible(back);
    await later.goto(`${url}${wavePath}`);
    await later.getByText("Keys that have come: 1 of 2").waitFor();
    expect(await later.locator("main").innerText()).toMatch(/the works council\s+Came on/);
    await later
      .getByText(/1 key is still needed, of: the data protection officer or the head of Finance/)
      .waitFor();
    expect((await later.goto(`${url}${wavePath}/report`))?.status()).not.toBe(500);

    // The second one: the same list, and the wave is counted.
    const next = await signedIn(DORA, ahead);
    await next.goto(`${url}${wavePath}/tally-opening`);
    await next.locator("html[data-ready]").waitFor({ state: "attached" });
    await expect.poll(() => next.locator("[data-list-fingerprint]").innerText()).toBe(list);
    await open(next, { file: second.file });
    await next.getByText("Enough keys have come").waitFor({ timeout: 60_000 });
    await next.getByRole("link", { name: "To the page of the survey", exact: true }).click();
    await next.getByRole("heading", { name: "Destroy your key now" }).waitFor({ timeout: 60_000 });
    await accessible(next);
    await later.goto(`${url}${wavePath}/report`);
    expect(await later.locator("main").innerText()).toMatch(/Sales and Marketing/);

    // Neither secret nor passphrase reached the server, in whatever spelling.
    const unlocked = await unlockTallySecret(waveId, written.file.key, PASSPHRASE);
    if (!unlocked) throw new Error("the key file does not open");
    const needles = [...spellings(unlocked.secretKey), ...spellingsOfText(PASSPHRASE)];
    expect(placesWith(needles, places())).toEqual([]);
    expect(placesWith(spellings(unlocked.publicKey), places())).not.toEqual([]);

    // The same search finds a page that sends the key, and a server that keeps it.
    await back.evaluate(
      ([address, secret]) =>
        fetch(address, { method: "POST", body: JSON.stringify({ publicKey: "", secret }) }),
      [`${wavePath}/tally-key`, Buffer.from(unlocked.secretKey).toString("base64url")] as const,
    );
    expect(placesWith(needles, places())).toHaveLength(1);
    const leaky = openDatabase(app.databaseFile);
    updateWave(leaky, waveId, { tallyKey: Buffer.from(unlocked.secretKey).toString("hex") });
    leaky.$client.close();
    expect(placesWith(needles, places()).length).toBeGreaterThan(1);
  });

  test("lost keys: HR gives the wave up, with what follows said before", { timeout: 300_000 }, async () => {
    const db = openDatabase(app.databaseFile);
    const keys = { path: app.keyDirectory };
    const opensAt = new Date(Date.now() - 48 * HOUR);
    const closesAt = new Date(Date.now() - HOUR);
    const plan = { id: "h7k2m9p4qx", relationshipId: "north", delivery: "slips", opensAt, closesAt } as const;
    const { id, accounts } = planHeldWave(db, { holders: 2, needed: 2 }, plan);
    for (const account of accounts) makeHolderKey(db, id, account);
    await openWave(db, keys, id, opensAt);
    const row = waveRow(db, id);
    const opened = { id, manifestHash: row.manifestHash ?? "", manifest: parseManifest(row.manifest ?? "") };
    const [code] = slipCodes(keys, row, 0, "pool") ?? [];
    answerAsRespondent(db, keys, opened, code?.typed ?? "", sampleContent(1), opensAt);
    expect(await closeWave(db, keys, id, closesAt)).toMatchObject({ reason: "waiting-for-holders" });

    const page = await signedIn(OWNER);
    await page.goto(`${url}/r/north/waves/${id}`);
    await page.getByText("Every key that is still awaited is needed").waitFor();
    await page.getByRole("link", { name: "Give the wave up" }).click();
    await page.getByText("Keys needed: 2 of those of Works council and Data protection.").waitFor();
    await page.getByText("The key holders get a mail that says who is said to have lost a key").waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "Give up and destroy the answers" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(countBallots(db, id)).toBe(1);
    await page.getByLabel("I understand that the key is lost").check();
    await page.getByRole("button", { name: "Give up and destroy the answers" }).click();
    await page
      .getByRole("link", { name: "With those who are left the answers can still be opened" })
      .waitFor();
    await accessible(page);
    expect(countBallots(db, id)).toBe(1);
    await page.getByLabel("Works council").check();
    await page.getByLabel("I understand that the key is lost").check();
    await page.getByRole("button", { name: "Give up and destroy the answers" }).click();
    await page.getByRole("heading", { name: "Tell the people who answered" }).waitFor();
    await accessible(page);
    expect(countBallots(db, id)).toBe(0);
    db.$client.close();
  });
});

test("a wave that opened before there were key holders is opened by its trustee", {
  timeout: 300_000,
}, async () => {
  const db = openDatabase(app.databaseFile);
  const keys = { path: app.keyDirectory };
  const { id, tally } = answeredTrusteeWave(db, keys);
  const { relationshipId, closesAt, quarter } = waveRow(db, id);
  const ahead = +closesAt - Date.now() + HOUR;
  app.setClockAhead(ahead);
  expect(await closeWave(db, keys, id, new Date(Date.now() + ahead))).toMatchObject({
    reason: "waiting-for-trustee",
  });
  db.$client.close();
  const file = path.join(app.directory, "old-key.json");
  const key = await lockTallySecret(id, tally, PASSPHRASE);
  fs.writeFileSync(file, writeTallyKeyFile({ wave: id, quarter, key }));
  const trustee = await signedIn(WANDA, ahead);
  await trustee.goto(`${url}/r/${relationshipId}/waves/${id}`);
  await trustee.getByRole("link", { name: "Use your key", exact: true }).click();
  await trustee.locator("html[data-ready]").waitFor({ state: "attached" });
  await accessible(trustee);
  await open(trustee, { file });
  await trustee.getByRole("heading", { name: "The answers have been counted" }).waitFor({ timeout: 60_000 });
  await trustee.getByText("12 answer sheets were opened, counted and destroyed.").waitFor();
});

type Opening = { file?: string; paper?: string; passphrase?: string };

async function open(page: Page, { file, paper, passphrase = PASSPHRASE }: Opening): Promise<void> {
  if (file) await page.locator("#key-file").setInputFiles(file);
  if (paper) await page.locator("#paper").fill(paper);
  await page.locator("#passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Use my key" }).click();
}
