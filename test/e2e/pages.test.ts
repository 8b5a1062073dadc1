import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser";
import { type DemonstrationVisit, exploreDemonstration } from "../support/demonstration";
import { type ServedApp, serveApp } from "../support/served-app";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let app: ServedApp;
let browser: Browser;
let visit: DemonstrationVisit;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
  visit = await exploreDemonstration(app, browser);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

function addresses(): string[] {
  const wave = (ago: number) => `/r/demonstration/waves/${visit.waves.at(-ago)}`;
  const [planned, last, slippedBack, withheld] = [wave(1), wave(2), wave(3), wave(6)];
  return [
    "/",
    "/set-up",
    "/method",
    "/accounts",
    "/interventions",
    "/interventions?dimension=trust",
    "/interventions/lead-definition",
    "/interventions/new",
    "/interventions/new?from=revenue-leader",
    "/r/demonstration/roster",
    "/r/demonstration/roster/import",
    "/r/demonstration/waves",
    "/r/demonstration/waves/new",
    "/r/demonstration/target",
    "/relationships",
    "/relationships/demonstration",
    "/organisation-settings",
    "/data-protection",
    "/anonymity",
    `${planned}/announcements`,
    `${last}/comparison`,
    planned,
    `${planned}/cancellation`,
    last,
    `${last}/report`,
    `${last}/plan`,
    `${withheld}/report`,
    `${withheld}/plan`,
    `${slippedBack}/plan`,
    `${slippedBack}/plan/print`,
    `${last}/meeting`,
    `${last}/agreements`,
    "/m",
    "/m/bcdfghjk",
    "/no/such/page",
  ];
}

type Violations = { id: string; nodes: string[] }[];

describe.each([
  { width: 360, colorScheme: "light" },
  { width: 768, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const)("at $width px, $colorScheme", ({ width, colorScheme }) => {
  test("every page is accessible, fits its window and reports no error", { timeout: 240_000 }, async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: "reduce",
      storageState: visit.state,
    });
    const wrong: string[] = [];
    for (const address of addresses()) {
      const page = await context.newPage();
      page.on("pageerror", (error) => wrong.push(`${address}: ${error.message}`));
      page.on("console", (message) => {
        const expected = message.text().includes("404");
        if (message.type() === "error" && !expected) wrong.push(`${address}: ${message.text()}`);
      });
      await page.goto(app.url + address);
      await page.waitForLoadState("networkidle");
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wrong.push(`${address}: ${overflow} px wider than the window`);
      // The policy of the page forbids foreign scripts, so axe comes in as an evaluated string.
      await page.evaluate(await axeSource());
      const violations: Violations = await page.evaluate(AXE_RUN);
      for (const { id, nodes } of violations)
        wrong.push(`${address}: ${id} at ${nodes.slice(0, 3).join(" | ")}`);
      await page.close();
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});

test("axe notices a page that is not accessible", async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="en"><title>x</title><body><main><h1>x</h1><input></main></body></html>');
  await page.evaluate(await axeSource());
  const violations: Violations = await page.evaluate(AXE_RUN);
  expect(violations.map(({ id }) => id)).toContain("label");
  await page.close();
});

const AXE_RUN = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) =>
  result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 160)) })))`;

let source: Promise<string> | undefined;
function axeSource(): Promise<string> {
  source ??= import("node:fs/promises").then((fs) => fs.readFile(axePath, "utf8"));
  return source;
}
