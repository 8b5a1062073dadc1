import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

/** Sixty characters, in a script without blanks, and from right to left. */
const NAMES = [
  [
    "Vertriebsinnendienst und Auftragsabwicklung Süddeutschland I",
    "Unternehmenskommunikation, Marketing und Markenführung Mitte",
  ],
  ["法人営業本部東日本第一営業部大手製造業担当課", "マーケティング統括本部デジタル推進部顧客体験課"],
  ["قسم المبيعات وخدمة كبار العملاء في المنطقة الشمالية", "قسم التسويق والاتصالات وإدارة العلامة التجارية"],
] as const;
const WIDTHS = [1280, 768, 390] as const;
const PAGES = ["/", `/r/${RELATIONSHIP.id}/waves/wave2/report`, `/r/${RELATIONSHIP.id}/trends`];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Text that leaves the window or its picture, or that its box hides. */
const CUT = `[
  ...(document.documentElement.scrollWidth > innerWidth ? ["the page is wider than its window"] : []),
  ...[...document.querySelectorAll(".chart-box svg.recharts-surface")].flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")].flatMap((text) => {
      const box = text.getBoundingClientRect();
      const inside = box.left >= frame.left - 1 && box.right <= frame.right + 1;
      return inside ? [] : ["out of its picture: " + text.textContent];
    });
  }),
  ...[...document.querySelectorAll(".masthead *, main *")].flatMap((element) => {
    const { overflowX, clipPath, position } = getComputedStyle(element);
    const hidden = clipPath !== "none" || element.closest(".visually-hidden, .chart-box, svg, select");
    const box = element.getBoundingClientRect();
    if (hidden || box.width === 0 || !element.checkVisibility() || element.closest(".scroll")) return [];
    const cut = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
    const outside = position !== "absolute" && (box.left < -1 || box.right > innerWidth + 1);
    return cut || outside ? [(cut ? "cut: " : "outside: ") + element.className + " " + element.textContent.slice(0, 60)] : [];
  }),
]`;

describe.each(NAMES)("%s and %s", (first, second) => {
  let app: ServedApp;
  let cookie: string;
  beforeAll(async () => {
    app = await serveApp();
    cookie = (await setUp(app)).cookie();
    const db = openDatabase(app.databaseFile);
    db.$client
      .prepare("update relationship set name = ?, first_department = ?, second_department = ?")
      .run(`${first} + ${second}`, first, second);
    for (const [quarter, level] of [50, 58, 51].entries()) {
      insertReleasedWave(db, quarter, [
        { name: first, invited: 26, respondents: 22, score: level },
        { name: second, invited: 24, respondents: 21, score: level + 4 },
      ]);
    }
    db.$client.close();
  }, 120_000);
  afterAll(async () => {
    await app?.stop();
  });

  test("nothing of them is cut on the first page, the report, the trends and in the masthead", {
    timeout: 120_000,
  }, async () => {
    const context = await browser.newContext();
    await context.addCookies(browserCookies(cookie, app.url));
    const wrong: string[] = [];
    for (const path of PAGES) {
      const page = await context.newPage();
      await page.goto(app.url + path, { waitUntil: "networkidle" });
      wrong.push(...(await cutAtEveryWidth(page, path)));
      await page.close();
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});

async function cutAtEveryWidth(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // What is folded is looked at as well; of the masthead what this width has.
    await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
    // The charts are drawn anew for each width.
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    const found: string[] = await page.evaluate(CUT);
    wrong.push(...found.map((what) => `${path} at ${width} px: ${what}`));
  }
  return wrong;
}

test("broken: what does cut is found", async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.setContent(
    '<main><p style="width: 5em; overflow: hidden; white-space: nowrap">A name that is longer</p></main>',
  );
  expect(await page.evaluate(CUT)).toEqual([expect.stringMatching(/^cut: .*A name that is longer/)]);
  await page.close();
});
