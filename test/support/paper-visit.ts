import type { Browser, BrowserContext, Page } from "playwright-core";
import { browserCookies } from "./browser-cookies";

/** One paper as it came out of the box: 1 to 5, 0 for "Don't know", null where nothing is crossed. */
export type Paper = {
  department: 0 | 1;
  answers: readonly (number | null)[];
  comment?: string;
  mayBeQuoted?: boolean;
};

export type PaperVisit = { context: BrowserContext; page: Page; problems: string[] };

/** HR's browser, signed in. `spoil` may take something away from its pages. */
export async function visitAs(
  browser: Browser,
  url: string,
  cookie: string,
  spoil: (context: BrowserContext) => Promise<unknown> = async () => {},
): Promise<PaperVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addCookies(browserCookies(cookie, url));
  await spoil(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  return { context, page, problems };
}

async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${id}`);
}

/** What each of the two knows and the other does not. */
const WORDS = ["amber fjord", "quiet lamp"] as const;

/** Both say that they are here, by keyboard. */
export async function beginEntry(
  page: Page,
  address: string,
  second = "Wanda Rat",
  words: readonly [string, string] = WORDS,
): Promise<void> {
  await sayWhoIsHere(page, address, second, words);
  await page.waitForSelector('[data-step="work"]:not([hidden])');
}

/** As far as the button that begins. */
export async function sayWhoIsHere(
  page: Page,
  address: string,
  second: string,
  words: readonly [string, string],
): Promise<void> {
  await page.goto(address);
  await page.waitForSelector("[data-ready]", { state: "attached" });
  await tabTo(page, "second");
  await page.keyboard.type(second);
  for (const [index, name] of ["word-first", "word-second"].entries())
    for (const id of [name, `${name}-again`]) {
      if (!(await page.locator(`#${id}`).isVisible())) continue;
      await tabTo(page, id);
      await page.keyboard.type(words[index] ?? "");
    }
  for (const id of ["here-first", "here-second", "shuffled"]) {
    await tabTo(page, id);
    await page.keyboard.press("Space");
  }
  await page.keyboard.press("Enter");
}

/** Keys only, from the department to the ballot as it is read back. */
export async function typePaper(
  page: Page,
  { department, answers, comment, mayBeQuoted }: Paper,
): Promise<void> {
  const keys = answers.map((answer, item) =>
    answer === null ? " " : answer === 0 && item % 2 === 0 ? "d" : String(answer),
  );
  await page.keyboard.type(`${department + 1}${keys.join("")}`);
  if (comment) {
    await page.keyboard.type(comment);
    await page.keyboard.press("Enter");
    if (mayBeQuoted) await page.keyboard.press("Space");
  }
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-read-back]:not([hidden])");
}

export async function addPaper(page: Page, paper: Paper): Promise<void> {
  await typePaper(page, paper);
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-typing]:not([hidden])");
}

/** What the page says in one of its places. */
export function said(page: Page, place: string): Promise<string> {
  return page.locator(`[${place}]`).innerText();
}

export async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name });
  await button.focus();
  await page.keyboard.press("Enter");
}
