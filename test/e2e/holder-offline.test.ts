import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tallyOpeningPath } from "~/addresses";
import { writeTallyKeyFile } from "~/ballot/tally-key-file";
import { lockTallySecret } from "~/ballot/tally-lock";
import { HASHES_FILE, readHashes } from "~/commands/verify-page/release-hashes";
import { launchBrowser } from "../support/browser";
import { type ServedApp, serveApp } from "../support/served-app";
import { holderWaves } from "./holder-visit";

const PASSPHRASE = "walnut ferry amber lamp orbit";
const axe = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");

let app: ServedApp;
let browser: Browser;

beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function save(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  const file = path.join(app.directory, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

test("a saved page makes a holder's part without a network, and the part is handed in", {
  timeout: 120_000,
}, async () => {
  const { key, closed, state } = await holderWaves(app);
  const wave = closed.split("/").at(-1) ?? "";
  const keyFile = path.join(app.directory, "key.json");
  const locked = await lockTallySecret(wave, key, PASSPHRASE);
  fs.writeFileSync(keyFile, writeTallyKeyFile({ wave, quarter: "2026-Q4", key: locked }));

  const page = await (await browser.newContext({ storageState: state })).newPage();
  await page.goto(app.url + tallyOpeningPath(`/r/north/waves/${wave}`));
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await page.getByText("Use your key without this page").click();
  const saved = await save(page, "Save the page");
  const list = await save(page, "Save the list of sheets");
  expect([saved, list].map((file) => path.basename(file))).toEqual([
    "tandem-key-page-en.html",
    `tandem-sheets-2026-Q4-${wave}.json`,
  ]);

  // It is the page of the release, and one that was altered by a single character is not.
  const hash = (content: Buffer | string) => createHash("sha256").update(content).digest("hex");
  const released = readHashes(HASHES_FILE)?.keyPages.en;
  const content = fs.readFileSync(saved, "utf8");
  expect(hash(content)).toBe(released);
  expect(hash(content.replace("Use your key", "Use your Key"))).not.toBe(released);

  // Whatever is asked of it reaches nothing, although there is a network.
  const online = await (await browser.newContext()).newPage();
  await online.goto(pathToFileURL(saved).href);
  const reached = await online.evaluate(
    (address) =>
      fetch(address, { mode: "no-cors" }).then(
        () => "reached",
        () => "refused",
      ),
    `${app.url}/healthz`,
  );
  expect(reached).toBe("refused");

  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await context.setOffline(true);
  const alone = await context.newPage();
  await alone.goto(pathToFileURL(saved).href);
  await alone.locator("html[data-ready]").waitFor({ state: "attached" });
  await alone.getByRole("button", { name: "Use my key" }).click();
  await alone.getByText("Choose the list of sheets.").waitFor();
  await alone.locator("#sheets").setInputFiles(keyFile);
  await alone.getByText("This is no list of sheets").waitFor();
  await alone.locator("#sheets").setInputFiles(list);
  await expect.poll(() => alone.locator("[data-sheets]").innerText()).toBe("1");
  expect(await alone.locator("[data-list-fingerprint]").innerText()).toBe(
    await page.locator("[data-list-fingerprint]").innerText(),
  );
  await alone.locator("#key-file").setInputFiles(keyFile);
  await alone.locator("#passphrase").fill("some other passphrase");
  await alone.getByRole("button", { name: "Use my key" }).click();
  await alone.getByText("This passphrase does not open this key").waitFor({ timeout: 60_000 });
  await alone.evaluate(axe);
  expect(
    await alone.evaluate(
      `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) => result.violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 120)))`,
    ),
  ).toEqual([]);
  expect(await alone.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
  await alone.locator("#passphrase").fill(PASSPHRASE);
  await alone.getByRole("button", { name: "Use my key" }).click();
  await alone.getByRole("heading", { name: "Your part is made" }).waitFor({ timeout: 60_000 });
  const part = await save(alone, "Save your part");
  expect(fs.readFileSync(part, "utf8")).not.toContain(Buffer.from(key.secretKey).toString("base64url"));

  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.getByText("Choose the file that the saved page made.").waitFor();
  await page.locator("#part").setInputFiles(list);
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.getByText("This is no such file, or it belongs to another survey.").waitFor();
  await page.locator("#part").setInputFiles(part);
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.getByRole("heading", { name: "Your part has arrived" }).waitFor();
  await page.getByText("Keys that have come: 1 of 2").waitFor();
});
