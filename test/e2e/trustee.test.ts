import fs from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { readTallyKeyFile, writeTallyKeyFile } from "~/ballot/tally-key-file";
import { unlockTallySecret } from "~/ballot/tally-lock";
import { PSEUDO_LANGUAGE } from "~/content/language";
import { trusteeTexts } from "~/content/tally/trustee/texts";
import { createAccount } from "~/features/accounts/create-account.server";
import { slipCodes } from "~/features/derive-code.server";
import { answerAsRespondent } from "~/features/survey/answer-as-respondent.server";
import { readKeyFile, writeKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { openDatabase } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { findWave, updateWave } from "~db/queries/waves.server";
import { OWNER, setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { confirmOpening } from "../support/demonstration";
import { addAccount, holdAlone, waveRow } from "../support/held-wave";
import { type RecordingProxy, recordRequests } from "../support/proxies/recording-proxy";
import { filesBelow, placesWith, spellings, spellingsOfText } from "../support/secret-search";
import { type ServedApp, serveApp } from "../support/served-app";
import { sampleContent, planWave as surveyedWave } from "../support/surveyed-wave";
import { answerByTouch } from "./respondent";

const HOST = "tandem.test";
const HOUR = 3_600_000;
const PASSPHRASE = "walnut ferry amber lamp orbit";
const TRUSTEE = { name: "Wanda Rat", email: "wanda@brandt.example", password: "nine calm rivers east" };

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
  await createAccount(db, { ...TRUSTEE, role: "trustee" }, { accountId: null, now: new Date() });
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

async function planWave(page: Page): Promise<string> {
  await page.goto(`${url}/r/sales-marketing/waves/new`);
  await page.getByLabel("A trustee").check();
  await page.getByRole("button", { name: "Plan this wave" }).click();
  await page.getByRole("link", { name: /Enter who the trustee is/ }).waitFor();
  await page.getByRole("textbox", { name: "Who the trustee is" }).fill("the works council");
  await page.getByRole("button", { name: "Plan this wave" }).click();
  await page.getByRole("heading", { name: "The key to the ballots" }).waitFor();
  expect(await page.getByRole("link", { name: "Open now" }).count()).toBe(0);
  await accessible(page);
  return new URL(page.url()).pathname;
}

/** Makes a key, downloads it and reads the printed rows; stops before the proof. */
async function makeKey(page: Page, wavePath: string): Promise<{ file: string; rows: string[] }> {
  await page.goto(`${url}${wavePath}/tally-key`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([false, "undefined"]);
  await page.locator("#passphrase").fill("too short");
  await page.getByRole("button", { name: "Make the key" }).click();
  await page.getByText("Use at least 16 characters").waitFor();
  await accessible(page);
  await page.locator("#passphrase").fill(PASSPHRASE);
  await page.getByLabel("I understand").check();
  await page.getByRole("button", { name: "Make the key" }).click();
  await page.getByRole("heading", { name: "2. Keep the key" }).waitFor({ timeout: 60_000 });
  await accessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save the key file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^tandem-key-20\d\d-Q\d-[a-z0-9]{10}\.json$/);
  const file = path.join(app.directory, `${Math.random()}.json`);
  await download.saveAs(file);
  const rows = await page.locator("[data-paper-rows] li").allTextContents();
  return { file, rows };
}

async function prove(page: Page, file: string, passphrase: string): Promise<void> {
  await page.locator("#proof-file").setInputFiles(file);
  await page.locator("#proof-passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Check it and put the key in place" }).click();
}

function places(): Record<string, Buffer> {
  const requests = Object.fromEntries(proxy.requests.map((bytes, index) => [`request ${index}`, bytes]));
  const stored = { ...filesBelow(path.dirname(app.databaseFile)), ...filesBelow(app.keyDirectory) };
  return { ...requests, ...stored, output: Buffer.from(app.output()) };
}

describe("a wave of a trustee, over plain http", () => {
  test("from the key to the report, while the server never has the key", { timeout: 600_000 }, async () => {
    const hr = await signedIn(OWNER);
    const wavePath = await planWave(hr);
    const waveId = wavePath.split("/").at(-1) ?? "";

    // Not even the administrator may make the key; a stranger is sent to sign in.
    expect((await hr.goto(`${url}${wavePath}/tally-key`))?.status()).toBe(403);

    // The trustee makes one key, then another that takes its place.
    const trustee = await signedIn(TRUSTEE);
    await trustee.getByRole("link", { name: /Make the key that will open the ballots/ }).click();
    await trustee.getByRole("link", { name: "Make the key", exact: true }).click();
    const early = await makeKey(trustee, wavePath);
    await prove(trustee, early.file, PASSPHRASE);
    await trustee.getByRole("heading", { name: "The key is in place" }).waitFor({ timeout: 60_000 });
    const { file, rows } = await makeKey(trustee, wavePath);
    await prove(trustee, early.file, PASSPHRASE);
    await trustee.getByText("This is an earlier key of this wave").waitFor({ timeout: 60_000 });
    await prove(trustee, file, `${PASSPHRASE}s`);
    await trustee.getByText("This passphrase does not open this file").waitFor({ timeout: 60_000 });
    await prove(trustee, file, PASSPHRASE);
    await trustee.getByRole("heading", { name: "The key is in place" }).waitFor({ timeout: 60_000 });
    const fingerprint = await trustee.locator("[data-fingerprint]").innerText();
    await accessible(trustee);

    // Both pages and their script speak the trustee's language.
    const abroad = await browser.newPage({ extraHTTPHeaders: { "Accept-Language": PSEUDO_LANGUAGE } });
    await abroad.context().addCookies(await trustee.context().cookies());
    await abroad.goto(`${url}${wavePath}/tally-key`);
    await abroad.locator("html[data-ready]").waitFor({ state: "attached" });
    const { page, script } = trusteeTexts(PSEUDO_LANGUAGE).texts;
    await abroad.getByRole("button", { name: page.key.choose.button }).click();
    await abroad.getByText(script.make.missing).waitFor();
    await abroad.getByText(script.make.tick).waitFor();
    expect(await abroad.locator("html").getAttribute("lang")).toBe(PSEUDO_LANGUAGE);
    await abroad.context().close();

    // HR sees the same fingerprint and who made it, and opens.
    await hr.goto(`${url}${wavePath}`);
    const facts = await hr.locator("main").innerText();
    expect(facts).toContain(fingerprint);
    expect(facts).toMatch(/Made on .* by Wanda Rat/);
    await confirmOpening(hr);
    await hr.getByText("Print the slips").waitFor();
    expect((await trustee.goto(`${url}${wavePath}/tally-key`))?.url()).toBe(`${url}${wavePath}`);

    // Respondents read who holds the key; two answer in the browser, the others as a browser does.
    const db = openDatabase(app.databaseFile);
    const keys = { path: app.keyDirectory };
    const row = findWave(db, waveId);
    if (!row?.manifest || !row.manifestHash) throw new Error("the wave did not open");
    const respondent = await browser.newPage();
    await respondent.goto(`${url}/s/${waveId}?lang=en`);
    expect(await respondent.locator("body").innerText()).toContain("the works council has it");
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
      .toContain("Closed, waiting for the trustee");
    await accessible(later);
    await later.goto(`${url}/`);
    await later.getByText("waits for the works council to open the ballots").waitFor();
    db.$client.close();

    // A browser whose clock says that the wave is still open refuses.
    const doubting = await signedIn(TRUSTEE);
    await doubting.goto(`${url}${wavePath}/tally-opening`);
    await open(doubting, { file });
    await doubting
      .getByText("By the clock of this device the wave is still open")
      .waitFor({ timeout: 60_000 });

    // Wrong files, a wrong passphrase and a mistyped row are refused before anything happens.
    const back = await signedIn(TRUSTEE, ahead);
    await back.getByRole("link", { name: /open its ballots with your key/ }).click();
    await back.getByRole("link", { name: "Open the ballots with your key" }).click();
    await back.locator("html[data-ready]").waitFor({ state: "attached" });
    await accessible(back);
    const written = readTallyKeyFile(fs.readFileSync(file, "utf8"));
    if (!written.ok) throw new Error("the key file cannot be read");
    const write = (name: string, text: string) => {
      const made = path.join(app.directory, name);
      fs.writeFileSync(made, text);
      return made;
    };
    await open(back, { file: write("list.csv", "a;b") });
    await back.getByText("This is not a key file of Tandem").waitFor();
    await open(back, { file: write("other.json", writeTallyKeyFile({ ...written.file, wave: "another" })) });
    await back.getByText("This is the key of another wave").waitFor();
    await open(back, { file, passphrase: "some other passphrase" });
    await back.getByText("This passphrase does not open this key").waitFor({ timeout: 60_000 });
    await open(back, { file: early.file });
    await back.getByText("This wave was sealed for another key").waitFor({ timeout: 60_000 });
    const ballots = `${wavePath}/tally-ballots`;
    const asHr = await later.evaluate((address) => fetch(address).then(({ status }) => status), ballots);
    expect(asHr).toBe(403);

    // The keys of many ballots get through; those of another list change nothing.
    const many = await back.evaluate(async (address) => {
      const keys = Array.from({ length: 5000 }, () => "A".repeat(43));
      const response = await fetch(address, {
        method: "POST",
        body: JSON.stringify({ list: "", keys, leftOut: 0 }),
      });
      return [response.status, await response.json()];
    }, `${wavePath}/tally-opening`);
    expect(many).toEqual([409, { ok: false, reason: "other-list" }]);

    // The paper alone is enough.
    await back.getByText("I have only the printed backup").click();
    await open(back, { paper: rows.with(2, rows[3] ?? "").join("\n") });
    await back.getByText("There is a typing mistake in row 3").waitFor();
    await accessible(back);
    await open(back, { paper: rows.join("\n").toLowerCase() });
    await back.getByRole("heading", { name: "The wave has been counted" }).waitFor({ timeout: 60_000 });
    await back.getByText("12 ballots were opened, counted and destroyed.").waitFor();
    await accessible(back);
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
    const secret = {
      issuerSecret: needles[0]!,
      tallyPublic: needles[0]!,
      codeSecret: needles[0]!,
      pepper: needles[0]!,
    };
    writeKeyFile(keys, { wave: "leaky", manifestHash: "", ...secret, tallySecret: unlocked.secretKey });
    expect(readKeyFile(keys, "leaky")?.tallySecret).toBeDefined();
    expect(placesWith(needles, filesBelow(app.keyDirectory))).toHaveLength(1);
  });

  test("a lost key: HR gives the wave up, with what follows said before", { timeout: 300_000 }, async () => {
    const db = openDatabase(app.databaseFile);
    const keys = { path: app.keyDirectory };
    const opensAt = new Date(Date.now() - 48 * HOUR);
    const closesAt = new Date(Date.now() - HOUR);
    const plan = { id: "h7k2m9p4qx", relationshipId: "north", delivery: "slips", opensAt, closesAt } as const;
    const id = surveyedWave(db, plan);
    holdAlone(db, id, "the works council", addAccount(db, "lost"));
    await openWave(db, keys, id, opensAt);
    const row = waveRow(db, id);
    const opened = { id, manifestHash: row.manifestHash ?? "", manifest: parseManifest(row.manifest ?? "") };
    const [code] = slipCodes(keys, row, 0, "pool") ?? [];
    answerAsRespondent(db, keys, opened, code?.typed ?? "", sampleContent(1), opensAt);
    expect(await closeWave(db, keys, id, closesAt)).toMatchObject({ reason: "waiting-for-holders" });

    const page = await signedIn(OWNER);
    await page.goto(`${url}/r/north/waves/${id}`);
    await page.getByText("They stay sealed until the works council opens them").waitFor();
    await page.getByRole("link", { name: "Give the wave up" }).click();
    await page.getByText("Giving up releases nothing").waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "Give up and destroy the answers" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(countBallots(db, id)).toBe(1);
    await page.getByLabel("I understand that the key is lost").check();
    await page.getByRole("button", { name: "Give up and destroy the answers" }).click();
    await page.getByRole("heading", { name: "Tell the people who answered" }).waitFor();
    expect(await page.locator("blockquote").innerText()).toContain("that the works council held");
    await accessible(page);
    expect(countBallots(db, id)).toBe(0);
    db.$client.close();
  });
});

type Opening = { file?: string; paper?: string; passphrase?: string };

async function open(page: Page, { file, paper, passphrase = PASSPHRASE }: Opening): Promise<void> {
  if (file) await page.locator("#key-file").setInputFiles(file);
  if (paper) await page.locator("#paper").fill(paper);
  await page.locator("#passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Open and count the ballots" }).click();
}
