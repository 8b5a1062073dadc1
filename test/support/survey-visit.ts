import type { Browser, BrowserContext, Page, Request } from "playwright-core";

type Options = {
  javaScriptEnabled?: boolean;
  colorScheme?: "dark" | "light";
  width?: number;
  locale?: string;
};

type Phone = { context: BrowserContext; page: Page; requests: Request[]; errors: string[] };

/** A phone of its own, with what it sends and what goes wrong on it. */
export async function phone(browser: Browser, options: Options = {}): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 360, height: 740 },
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    colorScheme: options.colorScheme ?? "light",
    locale: options.locale ?? "en-GB",
  });
  const page = await context.newPage();
  const requests: Request[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) errors.push(message.text());
  });
  return { context, page, requests, errors };
}

export const visible = (name: string) => `[data-page="${name}"]:not([hidden])`;
export const ready = (page: Page) => page.waitForSelector("[data-ready]");

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export async function start(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
}

/** Answers all sections from the first; `option` is 0 to 5 of every item. */
export async function answerAll(page: Page, option: number): Promise<void> {
  for (let section = 1; section <= 7; section++) {
    await page.waitForSelector(visible(`section-${section}`));
    await page.evaluate(
      ([selector, place]) => {
        const choices = `${selector} .option:nth-of-type(${place}) input`;
        for (const input of document.querySelectorAll<HTMLInputElement>(choices)) input.click();
        document.querySelector<HTMLElement>(`${selector} [data-continue]`)?.click();
      },
      [visible(`section-${section}`), option + 1] as const,
    );
  }
  await page.waitForSelector(visible("section-8"));
}

export async function toCheck(page: Page, comment = ""): Promise<void> {
  await answerAll(page, 3);
  if (comment !== "") await page.fill("#comment", comment);
  await page.click(`${visible("section-8")} [data-continue]`);
  await page.waitForSelector(visible("check"));
}

export async function send(page: Page): Promise<string> {
  await page.click("[data-send]");
  await page.waitForSelector(visible("thanks"));
  return (await page.textContent('[data-page="thanks"] [data-receipt]')) ?? "";
}

export const storage = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
