import type { Browser, BrowserContext, Page } from "playwright-core";
import { DEMONSTRATION_STORY } from "~/content/demonstration/story";
import { openDatabase } from "~db/client.server";
import { wavePath } from "../../app/addresses";
import type { ServedApp } from "./served-app";

export type DemonstrationVisit = {
  /** Cookies of the guest. */
  state: Awaited<ReturnType<BrowserContext["storageState"]>>;
  /** Ids of the waves, oldest first; the last one is planned. */
  waves: readonly string[];
};

/** Waits until the story is told: its last step plans the next wave. */
export async function demonstrationLoaded(app: ServedApp): Promise<void> {
  const db = openDatabase(app.databaseFile);
  // Each quarter of the story is planned for a moment; the last step plans one more than are told.
  const counts = db.$client.prepare("select count(*) from wave where state = 'closed'").pluck();
  const planned = db.$client.prepare("select id from wave where state = 'planned'").pluck();
  while (Number(counts.get()) < DEMONSTRATION_STORY.length || planned.get() === undefined)
    await new Promise((resolve) => setTimeout(resolve, 100));
  db.$client.close();
}

export const SIX_WEEKS = 6 * 7 * 24 * 3_600_000;

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

/** From the page of a planned wave: where no public address is set, everybody answers on this machine. */
export async function confirmOpening(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Review and open" }).click();
  await page.getByLabel(/everybody who gets a slip answers on this very machine/).check();
  await page.getByRole("button", { name: "Open the wave now" }).click();
  await page.getByRole("heading", { name: "Participation" }).waitFor();
}

/** The planned wave, opened six weeks later by a guest: no wave may follow another too soon. */
export async function openPlannedWave(
  app: ServedApp,
  browser: Browser,
  { waves }: DemonstrationVisit,
): Promise<DemonstrationVisit["state"]> {
  app.setClockAhead(SIX_WEEKS);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole("button", { name: "Explore the demonstration company" }).click();
  await page.getByRole("heading", { name: "What to do next" }).waitFor();
  await page.goto(app.url + wavePath("demonstration", waves.at(-1) ?? ""));
  await confirmOpening(page);
  await page.getByText("Print the slips").waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}
