import type { Browser, BrowserContext } from "playwright-core";
import { openDatabase } from "~db/client.server";
import type { ServedApp } from "./served-app";

export type DemonstrationVisit = {
  /** Cookies of the guest. */
  state: Awaited<ReturnType<BrowserContext["storageState"]>>;
  /** Ids of the waves, oldest first; the last one is planned. */
  waves: readonly string[];
};

/** Presses the button on the first page and waits until the story is told. */
export async function exploreDemonstration(app: ServedApp, browser: Browser): Promise<DemonstrationVisit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole("button", { name: "Explore the demonstration company" }).click();
  await page.getByRole("heading", { name: "What to do next" }).waitFor({ timeout: 150_000 });
  const state = await context.storageState();
  await context.close();
  const db = openDatabase(app.databaseFile);
  const waves = db.$client.prepare("select id from wave order by opens_at").pluck().all().map(String);
  db.$client.close();
  return { state, waves };
}
