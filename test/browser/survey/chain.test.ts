import { createHash } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { openDatabase } from "~db/client.server";
import { findWave } from "~db/queries/waves.server";
import { launchBrowser } from "../../support/browser";
import { tamperingServer } from "../../support/proxies/tampering-proxy";
import { type ServedApp, serveApp } from "../../support/served-app";
import { phone } from "../../support/survey-visit";
import { answer, personalCodes, planWave, sampleContent } from "../../support/surveyed-wave";

const DAY = 24 * 60 * 60 * 1000;
const WAVES = ["aaaa111111", "bbbb222222", "cccc333333"] as const;
let browser: Browser;
let app: ServedApp;
const hashes: string[] = [];

/** Three waves a hundred days apart, the last one open. */
beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), serveApp()]);
  const db = openDatabase(app.databaseFile);
  const keys = { path: app.keyDirectory };
  for (const [place, id] of WAVES.entries()) {
    const opensAt = new Date(Date.now() - 60_000 - (2 - place) * 100 * DAY);
    const closesAt = new Date(opensAt.getTime() + 10 * DAY);
    planWave(db, { id, people: [6, 7], opensAt, closesAt });
    const opened = await openWave(db, keys, id, opensAt);
    if (!opened.ok) throw new Error(opened.reason);
    hashes.push(findWave(db, id)?.manifestHash ?? "");
    if (place === 2) break;
    for (const index of [0, 1] as const)
      for (const [seed, code] of personalCodes(db, keys, id, index).entries())
        answer(db, keys, id, code, sampleContent(seed), opensAt);
    await closeWave(db, keys, id, new Date(closesAt.getTime() + 1000));
  }
  db.$client.close();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test("a manifest is published to the byte, and anybody can hash it", async () => {
  for (const [place, id] of WAVES.entries()) {
    const response = await fetch(`${app.url}/s/${id}/manifest`);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    const text = await response.text();
    expect(createHash("sha256").update(text).digest("hex")).toBe(hashes[place]);
    expect(JSON.parse(text).previous).toBe(hashes[place - 1] ?? null);
  }
  expect((await fetch(`${app.url}/s/dddd444444/manifest`)).status).toBe(404);
  expect((await fetch(`${app.url}/s/dddd444444/chain`)).status).toBe(404);
});

test("the page lists every wave with fingerprint, dates and invited counts, and the browser checks it all", async () => {
  const { page, errors } = await phone(browser);
  await page.goto(`${app.url}/s/${WAVES[2]}`);
  await page.click("summary");
  await page.click(`a[href^="/s/${WAVES[2]}/chain"]`);
  await page.waitForSelector("[data-check-chain]:not([hidden])");
  expect(await page.locator("[data-link]").count()).toBe(3);
  const text = await page.innerText("main");
  expect(text).toContain("Sales: 6 invited, 6 spare codes");
  expect(text).toContain("This was the first survey.");
  await page.click("[data-check-chain] button");
  await page.waitForSelector("[data-verdict].good");
  expect(await page.textContent("[data-verdict]")).toBe(
    "Every document has its fingerprint, and each names the one before.",
  );
  expect(await page.locator("[data-found]", { hasText: "Checked" }).count()).toBe(3);
  expect(errors).toEqual([]);
});

test.each<[string, (path: string, answer: string) => string]>([
  [
    "a manifest with another number",
    (path, text) =>
      path.endsWith(`${WAVES[1]}/manifest`) ? text.replace('"invited":6', '"invited":5') : text,
  ],
  [
    "a page with another number",
    (path, text) =>
      path.endsWith("/chain") ? text.replace("&quot;invited&quot;:6", "&quot;invited&quot;:9") : text,
  ],
  [
    "a wave left out",
    (path, text) =>
      path.endsWith("/chain")
        ? text.replace(new RegExp(`<article data-link="${WAVES[1]}".*?</article>`, "s"), "")
        : text,
  ],
  [
    "another fingerprint on the page",
    (path, text) => (path.endsWith("/chain") ? text.replace(/( data-shown>)..../, "$10000") : text),
  ],
])("%s is noticed", async (_, tamper) => {
  const server = await tamperingServer(app.url, tamper);
  const { page } = await phone(browser);
  await page.goto(`${server.url}/s/${WAVES[2]}/chain`);
  await page.click("[data-check-chain] button");
  await page.waitForSelector("[data-verdict].bad");
  expect(await page.textContent("[data-verdict]")).toContain("works council");
  await server.stop();
});
