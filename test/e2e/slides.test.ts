import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import { exportSlides } from "~/features/export/slides/export-slides.server";
import { launchBrowserWith } from "../support/browser";
import { type ExportingCompany, exportingCompany } from "../support/exporting-company";
import { FONT_SETS } from "../support/fonts";
import { insertReleasedWave } from "../support/released-wave";
import { drawSlides } from "../support/slides/draw-slides";
import { readSlides } from "../support/slides/read-slides";

let company: ExportingCompany;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  company = exportingCompany();
  // Arimo is as wide as the Arial that the slides ask for.
  const fonts = FONT_SETS.find(({ families }) => families.Arial === "Arimo");
  if (!fonts) throw new Error("no set has a font as wide as Arial");
  browser = await launchBrowserWith(fonts);
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
});
afterAll(async () => {
  await browser?.close();
  company.db.$client.close();
});

/** Texts that need more room than their box has, painted where the package puts them. */
async function cut(bytes: Uint8Array, larger = 1): Promise<string[]> {
  const { slides } = await readSlides(bytes);
  const sized = slides.map((slide) => ({
    ...slide,
    shapes: slide.shapes.map((shape) => ({ ...shape, size: shape.size * larger })),
  }));
  await page.setContent(drawSlides(sized));
  return page.evaluate(() =>
    [...document.querySelectorAll(".text")].flatMap((box) =>
      box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 1
        ? [box.textContent ?? ""]
        : [],
    ),
  );
}

const NAMES = [
  ["Sales", "Marketing"],
  [
    "Vertrieb Großkunden, Innendienst und Kundenerfolgsmanagement",
    "Donaudampfschifffahrtsgesellschaftsmarketingabteilungsleitung",
  ],
  [
    "営業部および戦略的パートナーシップ推進本部海外事業統括室第二課東日本担当",
    "إدارة التسويق والاتصالات المؤسسية والعلاقات العامة الإقليمية",
  ],
] as const;

test.each(NAMES)("every word of the slides about %s and %s has room", async (first, second) => {
  const wave = insertReleasedWave(company.db, 6 + NAMES.findIndex(([name]) => name === first), [
    { name: first, invited: 30, respondents: 25, score: 35 },
    { name: second, invited: 140, respondents: 120, score: 88 },
  ]);
  for (const language of LANGUAGES) {
    const bytes = await exportSlides(company.db, company.relationship, wave, language);
    if (!bytes) throw new Error("nothing is released");
    expect([language, await cut(bytes)]).toEqual([language, []]);
    expect((await cut(bytes, 1.6)).length).toBeGreaterThan(0);
  }
});
