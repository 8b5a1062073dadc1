import type { Browser, BrowserContext, Page } from "playwright-core";

/** Answers 1-5, or 0 for "Don't know", in the order of the pages. */
export type Sheet = { answers: readonly number[]; comment: string };

const PHONE = { viewport: { width: 360, height: 740 } };
const shown = (name: string) => `form[data-page="${name}"]:not([hidden])`;

async function onPhone<T>(
  browser: Browser,
  visit: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  try {
    const result = await visit(page, context);
    if (problems.length > 0) throw new Error(`The survey page reported: ${problems.join("; ")}`);
    return result;
  } finally {
    await context.close();
  }
}

/** A whole visit by touch, from the invitation's link to the receipt. */
export function answerByTouch(browser: Browser, url: string, sheet: Sheet): Promise<string> {
  return onPhone(browser, async (page) => {
    await page.goto(url);
    await page.locator("[data-start]:not([disabled])").click();
    let next = 0;
    for (let section = 1; section <= 8; section += 1) {
      const form = page.locator(shown(`section-${section}`));
      await form.waitFor();
      for (const item of await form.locator("fieldset[data-item]").all()) {
        await item.locator(`input[value="${sheet.answers[next]}"]`).check();
        next += 1;
      }
      if (section === 8 && sheet.comment) await form.locator("#comment").fill(sheet.comment);
      await form.locator("[data-continue]").click();
    }
    await page.locator(`${shown("check")} [data-send]`).click();
    return receipt(page);
  });
}

/** The same with the keyboard alone, beginning with a code that is typed. */
export function answerByKeyboard(
  browser: Browser,
  url: string,
  typedCode: string,
  sheet: Sheet,
): Promise<string> {
  return onPhone(browser, async (page) => {
    await page.goto(url);
    await page.locator("[data-start]:not([disabled])").waitFor();
    await tabTo(page, "[data-start]");
    await page.keyboard.press("Enter");
    await page.locator(shown("code")).waitFor();
    await tabTo(page, "#code");
    await page.keyboard.type(typedCode);
    await page.keyboard.press("Enter");
    let next = 0;
    for (let section = 1; section <= 8; section += 1) {
      const form = page.locator(shown(`section-${section}`));
      await form.waitFor();
      for (const item of await form.locator("fieldset[data-item]").all()) {
        const id = await item.getAttribute("data-item");
        await tabTo(page, `input[name="${id}"]`);
        await page.keyboard.press("Space");
        // The six choices follow each other as they stand: Never to Always, then Don't know.
        const steps = (sheet.answers[next] || 6) - 1;
        for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowDown");
        next += 1;
      }
      if (section === 8 && sheet.comment) {
        await tabTo(page, "#comment");
        await page.keyboard.type(sheet.comment);
      }
      await tabTo(page, `form[data-page="section-${section}"] [data-continue]`);
      await page.keyboard.press("Enter");
    }
    await page.locator(shown("check")).waitFor();
    await tabTo(page, "[data-send]");
    await page.keyboard.press("Enter");
    return receipt(page);
  });
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

async function receipt(page: Page): Promise<string> {
  await page.locator('[data-page="thanks"]:not([hidden])').waitFor();
  return (await page.locator('[data-page="thanks"] [data-receipt]').innerText()).trim();
}
