import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { concatBytes } from "@noble/hashes/utils.js";
import type { Browser, Page } from "playwright-core";
import { agree } from "~/ballot/agree.server";
import { encodeContent } from "~/ballot/ballot-content";
import { castMacOf } from "~/ballot/cast-check.server";
import { claimedMac } from "~/ballot/claim-record";
import { contentCipher, headerOf } from "~/ballot/committee-seal";
import { committeeKeys, parseManifest } from "~/ballot/manifest";
import { writeTallyKeyFile } from "~/ballot/tally-key-file";
import { lockTallySecret } from "~/ballot/tally-lock";
import { startSession } from "~/features/accounts/sign-in.server";
import { peekKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { type Database, openDatabase } from "~db/client.server";
import { findWave } from "~db/queries/waves.server";
import { ballot, claim } from "~db/schema";
import { tallyOpeningPath, wavePath } from "../../app/addresses";
import { setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { makeHolderKey, planHeldWave, waveRow } from "../support/held-wave";
import { serveApp } from "../support/served-app";
import { sampleContent } from "../support/surveyed-wave";

/**
 * How long key holders wait for a large wave: two of three come, one to a browser that computes by itself (https, or this
 * machine) and one over plain http, where the library has to; then the server counts. `-- 1000` for fewer answer sheets.
 */
const SHEETS = Number(process.argv[2] ?? 20_000);
const HOST = "tandem.test";
const PASSPHRASE = "walnut ferry amber lamp orbit";
const HOUR = 3_600_000;

const app = await serveApp({ ALLOW_PLAIN_HTTP_SIGN_IN: "true" });
const browser = await launchBrowser(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`);
try {
  await setUp(app);
  const db = openDatabase(app.databaseFile);
  const wave = await fillWave(db);
  const port = new URL(app.url).port;
  await holderComes(db, browser, app.url, wave, 0);
  await holderComes(db, browser, `http://${HOST}:${port}`, wave, 1);
  const start = performance.now();
  while (findWave(db, wave.id)?.state !== "closed") await pause(20);
  say("then the server counts and releases", performance.now() - start);
  db.$client.close();
} finally {
  await browser.close();
  await app.stop();
  fs.rmSync(app.directory, { recursive: true, force: true });
}

type Filled = Awaited<ReturnType<typeof fillWave>>;

/** A closed wave with so many sealed sheets, written without the way through claim and cast, which would take an hour. */
async function fillWave(db: Database) {
  const keys = { path: app.keyDirectory };
  const opensAt = new Date(Date.now() - 300 * HOUR);
  const closesAt = new Date(Date.now() - HOUR);
  const people = [SHEETS / 2, SHEETS / 2] as const;
  const { id, accounts } = planHeldWave(db, undefined, {
    relationshipId: "large",
    people,
    delivery: "slips",
    opensAt,
    closesAt,
  });
  const holders = accounts.map((accountId) => ({ accountId, ...makeHolderKey(db, id, accountId) }));
  const opened = await openWave(db, keys, id, opensAt);
  if (!opened.ok) throw new Error(opened.reason);
  const manifest = parseManifest(waveRow(db, id).manifest ?? "");
  const secrets = peekKeyFile(keys, id);
  const committee = manifest.protocol === "tandem/v3" ? committeeKeys(manifest) : null;
  if (!secrets || !committee) throw new Error("the wave has no key holders");
  const { manifestHash, issuerSecret, pepper } = secrets;
  const start = performance.now();
  db.transaction(() => {
    for (let sheet = 0; sheet < SHEETS; sheet++) {
      const departmentIndex = sheet % 2 === 0 ? 0 : 1;
      const [token, ballotKey] = [randomBytes(32), randomBytes(32)];
      const header = headerOf(ballotKey, committee, { manifestHash, departmentIndex }, agree);
      const cipher = contentCipher(header, ballotKey, { manifestHash, departmentIndex, token });
      const sealed = Buffer.from(concatBytes(header, cipher.encrypt(encodeContent(sampleContent(sheet)))));
      const mac = Buffer.from(castMacOf(issuerSecret, manifestHash, { token, departmentIndex, sealed }));
      db.insert(ballot).values({ token, waveId: id, departmentIndex, sealed, mac }).run();
    }
    const mark = db.$client.prepare("update claim set blinded_mac = ? where code_mac = ?");
    for (const { codeMac } of db.select().from(claim).all())
      mark.run(Buffer.from(claimedMac(pepper, manifestHash, codeMac, randomBytes(32))), codeMac);
  });
  say(`(sealing ${SHEETS} answer sheets)`, performance.now() - start);
  const closing = performance.now();
  const closed = await closeWave(db, keys, id, closesAt);
  if (closed.ok || closed.reason !== "waiting-for-holders") throw new Error("nobody is waited for");
  say("closing: the list is made and frozen", performance.now() - closing);
  return { id, holders, quarter: waveRow(db, id).quarter };
}

async function holderComes(
  db: Database,
  { newContext }: Pick<Browser, "newContext">,
  url: string,
  { id, holders, quarter }: Filled,
  index: number,
): Promise<void> {
  const holder = holders[index];
  if (!holder) throw new Error("no such holder");
  const file = path.join(app.directory, `key-${index}.json`);
  const key = await lockTallySecret(id, holder, PASSPHRASE);
  fs.writeFileSync(file, writeTallyKeyFile({ wave: id, quarter, key }));
  const secret = startSession(db, holder.accountId, new Date());
  const context = await newContext.call(browser);
  const value = encodeURIComponent(Buffer.from(JSON.stringify(secret)).toString("base64"));
  await context.addCookies([{ name: "tandem", value, url }]);
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url + tallyOpeningPath(wavePath("large", id)));
  await page.waitForFunction(() => (document.querySelector("[data-sheets]")?.textContent ?? "") !== "");
  say(`holder ${index + 1}: the page with its list`, performance.now() - start);
  await page.locator("#key-file").setInputFiles(file);
  await page.locator("#passphrase").fill(PASSPHRASE);
  const steps = await watchProgress(page);
  const begun = performance.now();
  await page.getByRole("button", { name: "Use my key" }).click();
  await page.getByRole("heading", { name: "Your part has arrived" }).waitFor({ timeout: 600_000 });
  const own = await page.evaluate(() => isSecureContext);
  const way = own ? "the browser's own X25519" : "plain http, the library";
  say(`holder ${index + 1}: key, parts and sending (${way})`, performance.now() - begun);
  const { shown, longest } = await steps();
  console.log(
    `   progress was drawn ${shown} times, with ${(longest / 1000).toFixed(1)} s between two at most`,
  );
  await context.close();
}

/** How often the bar has moved as seen by the page, and how long it stood still at most. */
async function watchProgress(page: Page): Promise<() => Promise<{ shown: number; longest: number }>> {
  await page.evaluate(() => {
    const bar = document.querySelector<HTMLProgressElement>('[data-work="open"] [data-progress]');
    const seen: number[] = [];
    let last = -1;
    setInterval(() => {
      if (!bar || bar.hidden || bar.value === last) return;
      last = bar.value;
      seen.push(performance.now());
    }, 25);
    Object.assign(globalThis, { progressSeen: seen });
  });
  return () =>
    page.evaluate(() => {
      const seen: number[] = Reflect.get(globalThis, "progressSeen");
      const gaps = seen.slice(1).map((at, place) => at - (seen[place] ?? at));
      return { shown: seen.length, longest: Math.max(0, ...gaps) };
    });
}

function say(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(70)} ${(milliseconds / 1000).toFixed(1).padStart(7)} s`);
}
