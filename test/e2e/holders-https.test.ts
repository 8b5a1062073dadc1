import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { createAccount } from "~/features/accounts/create-account.server";
import { slipCodes } from "~/features/derive-code.server";
import { answerAsRespondent } from "~/features/survey/answer-as-respondent.server";
import { appointHolders } from "~/features/waves/appoint-holders.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { openDatabase } from "~db/client.server";
import { findWave, updateWave } from "~db/queries/waves.server";
import { setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { addWave } from "../support/cast";
import { waveRow } from "../support/held-wave";
import { type RecordingProxy, recordRequests } from "../support/proxies/recording-proxy";
import { freePort, type ServedApp, serveApp } from "../support/served-app";
import { planWave, sampleContent } from "../support/surveyed-wave";

const HOST = "tandem.test";
const HOUR = 3_600_000;
const PASSPHRASE = "walnut ferry amber lamp orbit";
const WANDA = { name: "Wanda Rat", email: "wanda@brandt.example", password: "nine calm rivers east" };

let app: ServedApp;
let proxy: RecordingProxy;
let browser: Browser;
let url: string;

beforeAll(async () => {
  const port = await freePort();
  url = `https://${HOST}:${port}`;
  app = await serveApp({ PUBLIC_URL: url, TRUST_PROXY: "true" });
  proxy = await recordRequests(app.url, { secure: true, port });
  browser = await launchBrowser(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`);
});

afterAll(async () => {
  await browser?.close();
  await proxy?.stop();
  await app?.stop();
});

async function signedIn(): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("E-mail address").fill(WANDA.email);
  await page.getByLabel("Password").fill(WANDA.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${url}/`);
  return page;
}

test("over https: a key is made, tried and used, and the wave is counted", { timeout: 300_000 }, async () => {
  await setUp(app, url);
  const db = openDatabase(app.databaseFile);
  const keys = { path: app.keyDirectory };
  const by = { accountId: null, now: new Date() };
  const made = await createAccount(db, { ...WANDA, role: "trustee" }, by);
  if (!made.ok) throw new Error("no account");
  const opensAt = new Date(Date.now() - 200 * HOUR);
  const closesAt = new Date(Date.now() + 3 * HOUR);
  const id = planWave(db, { relationshipId: "north", delivery: "slips", opensAt, closesAt });
  updateWave(db, id, { needed: 1 });
  const holders = [{ accountId: made.id, name: "the works council", outside: true }];
  appointHolders(db, id, { needed: 1, holders });

  const page = await signedIn();
  const { secure } = Object.fromEntries(
    (await page.context().cookies()).map((cookie) => [
      cookie.name.startsWith("__Host-") ? "secure" : "",
      cookie,
    ]),
  );
  expect(secure?.secure).toBe(true);
  await page.goto(`${url}/r/north/waves/${id}/tally-key`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  await page.locator("#new-passphrase").fill(PASSPHRASE);
  await page.getByLabel("I have written the passphrase down").check();
  await page.getByRole("button", { name: "Make my key" }).click();
  await page.getByRole("heading", { name: "2. Keep your key" }).waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save the key file" }).click(),
  ]);
  const file = path.join(app.directory, "key.json");
  await download.saveAs(file);
  await page.locator("#proof-file").setInputFiles(file);
  await page.locator("#proof-passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Try my key and register it" }).click();
  await page.getByRole("heading", { name: "Your key is registered" }).waitFor({ timeout: 60_000 });

  expect(await openWave(db, keys, id, opensAt)).toMatchObject({ ok: true });
  const row = waveRow(db, id);
  const opened = { id, manifestHash: row.manifestHash ?? "", manifest: parseManifest(row.manifest ?? "") };
  for (const department of [0, 1] as const)
    for (const [person, { typed }] of (slipCodes(keys, row, department, "pool") ?? []).entries())
      answerAsRespondent(db, keys, opened, typed, sampleContent(person), new Date());
  const ended = new Date(+closesAt + HOUR);
  app.setClockAhead(+ended - Date.now());
  expect(await closeWave(db, keys, id, ended)).toMatchObject({ reason: "waiting-for-holders" });

  const nextWave = addWave(db, {
    id: "next",
    relationshipId: "north",
    quarter: "2027-Q2",
    opensAt: new Date(+ended + 2000 * HOUR),
    closesAt: new Date(+ended + 2200 * HOUR),
    threshold: 5,
    delivery: "slips",
    createdAt: new Date(),
  });
  appointHolders(db, nextWave.id, { needed: 1, holders });

  const back = await signedIn();
  await back.clock.setFixedTime(ended);
  await back.goto(`${url}/r/north/waves/${id}/tally-opening`);
  await back.locator("html[data-ready]").waitFor({ state: "attached" });
  await back.locator("#key-file").setInputFiles(file);
  await back.locator("#passphrase").fill(PASSPHRASE);
  await back.getByRole("button", { name: "Use my key" }).click();
  await back.getByText("Enough keys have come").waitFor({ timeout: 60_000 });
  await expect.poll(() => findWave(db, id)?.state, { timeout: 60_000 }).toBe("closed");
  // In the same visit the key of the next survey can be made.
  await back.getByText("The next survey, Q2\u00a02027, needs a key of yours, too.").waitFor();
  await back.getByRole("link", { name: "Make the key for Q2\u00a02027" }).click();
  await back.getByRole("button", { name: "Make my key" }).waitFor();
  db.$client.close();
});
